import { configured, remoteConsents, runProcess, systemClock } from '@liangdi/kit';
import { newestKey, tokenOfNumber } from '@liangdi/roster';
import { createOrigin } from './create-origin.ts';
import { readOriginEnv } from './env.ts';
import { serveOrigin } from './server.ts';

await runProcess('origin', readOriginEnv, async (env, log) => {
  const { subgraph, served } = configured(env, log);
  const tokenKey = newestKey(env.LIANGDI_IDENTITY_KEYS);
  const origin = await createOrigin({
    ...subgraph,
    consents: remoteConsents(env.COORDINATION_URL, env.LIANGDI_HOP_KEY, systemClock),
    identityToken: tokenOfNumber(tokenKey, systemClock),
    ...(tokenKey && { tokenKey }),
  });
  const service = await serveOrigin(origin, served);
  return {
    url: service.url,
    stop: async () => {
      await service.drain();
      await origin.stop();
    },
  };
});
