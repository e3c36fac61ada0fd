import {
  createLogger,
  createSealing,
  followLinks,
  internalGet,
  type LinkDecisionPage,
  loadTracing,
  onTerminate,
  remoteConsents,
  StartError,
  systemClock,
} from '@liangdi/kit';
import { newestKey, tokenOfNumber } from '@liangdi/roster';
import { createDestination } from './create-destination.ts';
import { readDestinationEnv } from './env.ts';
import { serveDestination } from './server.ts';

try {
  const env = readDestinationEnv();
  const log = createLogger('destination');
  const endTracing = await loadTracing('liangdi-destination');
  const tokenKey = newestKey(env.LIANGDI_IDENTITY_KEYS);
  const destination = await createDestination({
    databaseUrl: env.DATABASE_URL,
    ...(env.DATABASE_OWNER_URL !== undefined && { ownerUrl: env.DATABASE_OWNER_URL }),
    migrate: env.LIANGDI_MIGRATE === 'true',
    log,
    sealing: createSealing(env.LIANGDI_SEALING_KEYS),
    consents: remoteConsents(env.COORDINATION_URL, env.LIANGDI_HOP_KEY, systemClock),
    identityToken: tokenOfNumber(tokenKey, systemClock),
    ...(tokenKey && { tokenKey }),
  });
  const service = await serveDestination(destination, {
    port: env.PORT,
    host: env.HOST,
    hopKey: env.LIANGDI_HOP_KEY,
    log,
  });
  const { COORDINATION_URL: coordination, LIANGDI_HOP_KEY: hopKey } = env;
  const links =
    coordination &&
    followLinks({
      side: 'DESTINATION',
      read: (cursor, limit) =>
        internalGet<LinkDecisionPage>(
          { url: coordination, audience: 'coordination', hopKey, clock: systemClock },
          'decisions',
          cursor,
          limit,
        ),
      apply: destination.links.apply,
      onError: (err) => log.warn({ err }, 'link decisions could not be followed'),
    });
  onTerminate(async () => {
    await service.drain();
    if (links) await links.stop();
    await destination.stop();
    await endTracing?.();
  });
  process.stdout.write(`ready ${service.url}\n`);
} catch (error) {
  if (!(error instanceof StartError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
