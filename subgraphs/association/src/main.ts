import { configured, remoteConsents, runProcess, systemClock } from '@liangdi/kit';
import { followDecisions } from '@liangdi/records';
import { newestKey, tokenOfNumber } from '@liangdi/roster';
import { createAssociation } from './create-association.ts';
import { readAssociationEnv } from './env.ts';
import { serveAssociation } from './server.ts';

await runProcess('association', readAssociationEnv, async (env, log) => {
  const { subgraph, served } = configured(env, log);
  const tokenKey = newestKey(env.LIANGDI_IDENTITY_KEYS);
  const association = await createAssociation({
    ...subgraph,
    consents: remoteConsents(env.COORDINATION_URL, env.LIANGDI_HOP_KEY, systemClock),
    identityToken: tokenOfNumber(tokenKey, systemClock),
    ...(tokenKey && { tokenKey }),
  });
  const service = await serveAssociation(association, served);
  const links = followDecisions(env, 'ASSOCIATION', association.links.apply, log);
  return {
    url: service.url,
    stop: async () => {
      await service.drain();
      await links?.stop();
      await association.stop();
    },
  };
});
