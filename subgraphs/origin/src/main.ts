import {
  createLogger,
  createSealing,
  loadTracing,
  onTerminate,
  remoteConsents,
  StartError,
  systemClock,
} from '@liangdi/kit';
import { newestKey, tokenOfNumber } from '@liangdi/roster';
import { createOrigin } from './create-origin.ts';
import { readOriginEnv } from './env.ts';
import { serveOrigin } from './server.ts';

try {
  const env = readOriginEnv();
  const log = createLogger('origin');
  const endTracing = await loadTracing('liangdi-origin');
  const tokenKey = newestKey(env.LIANGDI_IDENTITY_KEYS);
  const origin = await createOrigin({
    databaseUrl: env.DATABASE_URL,
    ...(env.DATABASE_OWNER_URL !== undefined && { ownerUrl: env.DATABASE_OWNER_URL }),
    migrate: env.LIANGDI_MIGRATE === 'true',
    log,
    sealing: createSealing(env.LIANGDI_SEALING_KEYS),
    consents: remoteConsents(env.COORDINATION_URL, env.LIANGDI_HOP_KEY, systemClock),
    identityToken: tokenOfNumber(tokenKey, systemClock),
    ...(tokenKey && { tokenKey }),
  });
  const service = await serveOrigin(origin, { port: env.PORT, host: env.HOST, hopKey: env.LIANGDI_HOP_KEY, log });
  onTerminate(async () => {
    await service.drain();
    await origin.stop();
    await endTracing?.();
  });
  process.stdout.write(`ready ${service.url}\n`);
} catch (error) {
  if (!(error instanceof StartError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
