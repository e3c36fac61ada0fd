import { createLogger, onTerminate, StartError } from '@liangdi/kit';
import { createAssociation } from './create-association.ts';
import { readAssociationEnv } from './env.ts';
import { serveAssociation } from './server.ts';

try {
  const env = readAssociationEnv();
  const log = createLogger('association');
  const association = await createAssociation({
    databaseUrl: env.DATABASE_URL,
    ...(env.DATABASE_OWNER_URL !== undefined && { ownerUrl: env.DATABASE_OWNER_URL }),
    migrate: env.LIANGDI_MIGRATE === 'true',
    log,
    // Until the identity keys of the roster package are there, no resident ID number is taken.
    identityToken: () => ({ ok: false, problem: 'no identity key' }),
  });
  const service = await serveAssociation(association, { port: env.PORT, host: env.HOST, hopKey: env.LIANGDI_HOP_KEY });
  onTerminate(async () => {
    await service.drain();
    await association.stop();
  });
  process.stdout.write(`ready ${service.url}\n`);
} catch (error) {
  if (!(error instanceof StartError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
