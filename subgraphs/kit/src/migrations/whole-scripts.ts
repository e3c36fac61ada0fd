import { PrismaPg } from '@prisma/adapter-pg';
import { DriverAdapterError, type SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils';
import pg from 'pg';

/** The error in the form in which the engine's adapters give it on. */
const adapterError = (error: unknown): unknown => {
  if (!(error instanceof pg.DatabaseError)) return error;
  const { code = '', severity = 'ERROR', message, detail, column, hint } = error;
  return new DriverAdapterError({
    kind: 'postgres',
    code,
    severity,
    message,
    detail,
    column,
    hint,
    originalCode: code,
    originalMessage: message,
  });
};

/**
 * The official adapter, except that a migration goes to the server as a whole. The adapter itself cuts scripts at every
 * semicolon, also within function bodies and comments, and may send the parts over different connections. As a whole a
 * script is also one transaction: a migration that fails leaves nothing behind.
 */
export const wholeScripts = (pool: pg.Pool): SqlMigrationAwareDriverAdapterFactory => {
  const official = new PrismaPg(pool);
  return {
    provider: official.provider,
    adapterName: official.adapterName,
    connectToShadowDb: () => official.connectToShadowDb(),
    connect: async () =>
      Object.assign(await official.connect(), {
        executeScript: async (script: string): Promise<void> => {
          await pool.query(script).catch((error) => {
            throw adapterError(error);
          });
        },
      }),
  };
};
