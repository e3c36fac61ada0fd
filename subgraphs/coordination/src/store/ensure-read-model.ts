import { createReadModel, READ_MODEL, READ_MODEL_VERSION, sealedWith } from '../read-model/tables.ts';
import type { Transact } from './postgres.ts';

/**
 * Makes an empty read model where there is none, or where there is one of another version. Returns whether it is to be
 * built: it never was completed, or other keys seal now, and the present one serves until another is built.
 */
export const ensureReadModel = (transact: Transact): Promise<boolean> =>
  transact(async (sql) => {
    await sql(`select pg_advisory_xact_lock(hashtext('coordination.read_model'))`);
    const [found] = await sql<{ made: boolean }>(`select to_regclass('${READ_MODEL}.about') is not null as made`);
    if (found?.made === true) {
      const [about] = await sql<{ version: number; complete: boolean; sealed_with: string }>(
        `select * from ${READ_MODEL}.about`,
      );
      if (about?.version === READ_MODEL_VERSION)
        return !about.complete || about.sealed_with !== sealedWith(sql.sealing);
      await sql(`drop schema ${READ_MODEL} cascade`);
    }
    for (const statement of createReadModel(READ_MODEL, sql.sealing)) await sql(statement);
    return true;
  });
