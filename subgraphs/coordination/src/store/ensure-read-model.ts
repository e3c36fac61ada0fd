import { createReadModel, READ_MODEL, READ_MODEL_VERSION, sealedWith, TABLES_SINCE } from '../read-model/tables.ts';
import type { Transact } from './postgres.ts';

/**
 * Makes an empty read model where there is none, or where there is one of other tables. Returns whether it is to be built:
 * it never was completed, or other keys seal now, or other things are drawn from the facts; the present one serves until
 * another is built, which takes over what people did to findings.
 */
export const ensureReadModel = (transact: Transact): Promise<boolean> =>
  transact(async (sql) => {
    await sql(`select pg_advisory_xact_lock(hashtext('coordination.read_model'))`);
    const [found] = await sql<{ made: boolean }>(`select to_regclass('${READ_MODEL}.about') is not null as made`);
    if (found?.made === true) {
      const [about] = await sql<{ version: number; complete: boolean; sealed_with: string }>(
        `select * from ${READ_MODEL}.about`,
      );
      const version = about?.version ?? 0;
      if (about !== undefined && version >= TABLES_SINCE && version <= READ_MODEL_VERSION)
        return version < READ_MODEL_VERSION || !about.complete || about.sealed_with !== sealedWith(sql.sealing);
      await sql(`drop schema ${READ_MODEL} cascade`);
    }
    for (const statement of createReadModel(READ_MODEL, sql.sealing)) await sql(statement);
    return true;
  });
