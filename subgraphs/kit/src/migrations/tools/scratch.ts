import { PGlite } from '@electric-sql/pglite';
import { btree_gin } from '@electric-sql/pglite/contrib/btree_gin';
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { PrismaPGlite } from 'pglite-prisma-adapter';
import { type Engine, noFilter, openEngine } from '../engine.ts';
import { readMigrations } from '../folder.ts';

/** An engine over an empty database in memory, to which the migrations of a folder have been applied. */
export const withMigrated = async <T>(
  folder: string,
  datamodel: string,
  run: (engine: Engine) => Promise<T>,
): Promise<T> => {
  const database = await PGlite.create({ extensions: { btree_gin, btree_gist, pg_trgm } });
  const { engine, why } = await openEngine(new PrismaPGlite(database), datamodel);
  try {
    await engine.applyMigrations({ migrationsList: readMigrations(folder), filters: noFilter });
    return await run(engine);
  } catch (error) {
    throw why(error);
  } finally {
    engine.free();
    await database.close();
  }
};
