import { configured, runProcess } from '@liangdi/kit';
import { createCoordination } from './create.ts';
import { readCoordinationEnv } from './env.ts';
import { httpSource } from './read-model/side-source.ts';
import { serveCoordination } from './server.ts';

await runProcess('coordination', readCoordinationEnv, async (env, log) => {
  const { subgraph, served } = configured(env, log);
  const sides = { ORIGIN: env.ORIGIN_URL, DESTINATION: env.DESTINATION_URL, ASSOCIATION: env.ASSOCIATION_URL };
  const coordination = await createCoordination({
    ...subgraph,
    sources: (Object.keys(sides) as (keyof typeof sides)[]).flatMap((side) => {
      const url = sides[side];
      return url === undefined ? [] : [httpSource(side, url, env.LIANGDI_HOP_KEY)];
    }),
  });
  const service = await serveCoordination(coordination, served);
  return {
    url: service.url,
    stop: async () => {
      await service.drain();
      await coordination.stop();
    },
  };
});
