import { configured, remoteConsents, runProcess, systemClock } from '@liangdi/kit';
import { followDecisions } from '@liangdi/records';
import { newestKey, tokenOfNumber } from '@liangdi/roster';
import { createDestination } from './create-destination.ts';
import { readDestinationEnv } from './env.ts';
import { serveDestination } from './server.ts';

await runProcess('destination', readDestinationEnv, async (env, log) => {
  const { subgraph, served } = configured(env, log);
  const tokenKey = newestKey(env.LIANGDI_IDENTITY_KEYS);
  const destination = await createDestination({
    ...subgraph,
    consents: remoteConsents(env.COORDINATION_URL, env.LIANGDI_HOP_KEY, systemClock),
    identityToken: tokenOfNumber(tokenKey, systemClock),
    ...(tokenKey && { tokenKey }),
  });
  const service = await serveDestination(destination, served);
  const links = followDecisions(env, 'DESTINATION', destination.links.apply, log);
  return {
    url: service.url,
    stop: async () => {
      await service.drain();
      await links?.stop();
      await destination.stop();
    },
  };
});
