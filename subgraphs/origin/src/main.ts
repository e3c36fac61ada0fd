import { createLogger, onTerminate, StartError } from '@liangdi/kit';
import { createOrigin } from './create-origin.ts';
import { readOriginEnv } from './env.ts';
import { serveOrigin } from './server.ts';

try {
  const env = readOriginEnv();
  const log = createLogger('origin');
  const origin = await createOrigin({
    databaseUrl: env.DATABASE_URL,
    ...(env.DATABASE_OWNER_URL !== undefined && { ownerUrl: env.DATABASE_OWNER_URL }),
    migrate: env.LIANGDI_MIGRATE === 'true',
    log,
    // Until the identity keys of the roster package are there, no resident ID number is taken.
    identityToken: () => ({ ok: false, problem: 'no identity key' }),
  });
  const service = await serveOrigin(origin, { port: env.PORT, host: env.HOST, hopKey: env.LIANGDI_HOP_KEY });
  onTerminate(async () => {
    await service.drain();
    await origin.stop();
  });
  process.stdout.write(`ready ${service.url}\n`);
} catch (error) {
  if (!(error instanceof StartError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
