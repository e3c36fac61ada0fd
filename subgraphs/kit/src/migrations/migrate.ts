import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { refusalOf } from '../errors/refusals.ts';
import { StartError, startErrors } from '../process/start-error.ts';
import { noFilter, openEngine } from './engine.ts';
import { migrationNames, readMigrations } from './folder.ts';
import { wholeScripts } from './whole-scripts.ts';

export interface MigrateOptions {
  /** Of the role that owns the tables. */
  readonly url: string;
  /** Folder with one folder per migration: `prisma/migrations`. */
  readonly folder: string;
}

interface Applied {
  readonly migration_name: string;
  readonly checksum: string;
  readonly finished: boolean;
}

/** What the official table says was applied; empty on a new database. */
const readApplied = async (client: pg.Client): Promise<readonly Applied[]> => {
  const table = await client.query(`SELECT to_regclass('_prisma_migrations') IS NOT NULL AS made`);
  if (!table.rows[0]?.made) return [];
  const { rows } = await client.query<Applied>(
    `SELECT migration_name, checksum, finished_at IS NOT NULL AS finished FROM _prisma_migrations WHERE rolled_back_at IS NULL`,
  );
  return rows;
};

const checksumOf = (folder: string, name: string): string =>
  createHash('sha256').update(readFileSync(join(folder, name, 'migration.sql'))).digest('hex');

/** The names that are still to be applied. An applied migration that was edited since is refused. */
const pendingIn = (folder: string, applied: readonly Applied[]): readonly string[] =>
  migrationNames(folder).filter((name) => {
    const found = applied.find((row) => row.migration_name === name);
    if (!found?.finished) return true;
    if (found.checksum !== checksumOf(folder, name))
      throw startErrors.migrationFailed(name, 'it was edited after it had been applied / 该迁移在应用之后被修改过');
    return false;
  });

/** Serialises starts on one database; held by a connection, so that a killed start lets go. */
const lock = 0x6c69616e;

/**
 * Applies the migrations that a database lacks, with the official engine and its own table, and gives their names.
 * When nothing is to be done, the engine is not even loaded. Safe to run from several processes at once.
 */
export const migrate = async ({ url, folder }: MigrateOptions): Promise<readonly string[]> => {
  const guard = new pg.Client({ connectionString: url, application_name: 'liangdi-migrate' });
  try {
    await guard.connect();
  } catch (error) {
    throw startErrors.databaseUnreachable(new URL(url).pathname.slice(1), (error as Error).message);
  }
  try {
    await guard.query('SELECT pg_advisory_lock($1)', [lock]);
    const pending = pendingIn(folder, await readApplied(guard));
    return pending.length === 0 ? [] : await applyPending(url, folder, pending[0] as string);
  } finally {
    await guard.end();
  }
};

const applyPending = async (url: string, folder: string, first: string): Promise<readonly string[]> => {
  const datamodel = readFileSync(join(folder, '..', 'schema.prisma'), 'utf8');
  const pool = new pg.Pool({ connectionString: url, max: 2, application_name: 'liangdi-migrate' });
  const { engine, why } = await openEngine(wholeScripts(pool), datamodel);
  try {
    const done = await engine.applyMigrations({ migrationsList: readMigrations(folder), filters: noFilter });
    return done.appliedMigrationNames;
  } catch (error) {
    const cause = why(error);
    const refusal = refusalOf(cause);
    if (error instanceof StartError) throw error;
    throw startErrors.migrationFailed(first, refusal ? `${refusal.state} ${refusal.message}` : String((cause as Error).message));
  } finally {
    engine.free();
    await pool.end();
  }
};
