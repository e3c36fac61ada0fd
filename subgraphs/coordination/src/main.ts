import { createLogger, createSealing, loadTracing, onTerminate, StartError } from '@liangdi/kit';
import { createCoordination } from './create.ts';
import { readCoordinationEnv } from './env.ts';
import { httpSource } from './read-model/side-source.ts';
import { serveCoordination } from './server.ts';

try {
  const env = readCoordinationEnv();
  const endTracing = await loadTracing('liangdi-coordination');
  const log = createLogger('coordination');
  const sides = { ORIGIN: env.ORIGIN_URL, DESTINATION: env.DESTINATION_URL, ASSOCIATION: env.ASSOCIATION_URL };
  const coordination = await createCoordination({
    databaseUrl: env.DATABASE_URL,
    ...(env.DATABASE_OWNER_URL !== undefined && { ownerUrl: env.DATABASE_OWNER_URL }),
    migrate: env.LIANGDI_MIGRATE === 'true',
    log,
    sealing: createSealing(env.LIANGDI_SEALING_KEYS),
    sources: (Object.keys(sides) as (keyof typeof sides)[]).flatMap((side) => {
      const url = sides[side];
      return url === undefined ? [] : [httpSource(side, url, env.LIANGDI_HOP_KEY)];
    }),
  });
  const service = await serveCoordination(coordination, {
    port: env.PORT,
    host: env.HOST,
    hopKey: env.LIANGDI_HOP_KEY,
    log,
  });
  onTerminate(async () => {
    await service.drain();
    await coordination.stop();
    await endTracing?.();
  });
  process.stdout.write(`ready ${service.url}\n`);
} catch (error) {
  if (!(error instanceof StartError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
