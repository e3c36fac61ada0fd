import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type pg from 'pg';
import { openPool, SteadyClient } from '../database/connections.ts';
import { refusalOf } from '../errors/refusals.ts';
import { numberAnew } from '../outbox/number-anew.ts';
import { startErrors } from '../process/start-error.ts';
import { noFilter, openEngine } from './engine.ts';
import { migrationNames, readMigrations } from './folder.ts';
import { wholeScripts } from './whole-scripts.ts';

export interface MigrateOptions {
  /** Of the role that owns the tables. */
  readonly url: string;
  /** Folder with one folder per migration: `prisma/migrations`. */
  readonly folder: string;
}

interface Recorded {
  readonly migration_name: string;
  readonly checksum: string;
  readonly finished: boolean;
}

/** What the official table says was begun or applied; empty on a new database. */
const readRecorded = async (client: pg.Client): Promise<readonly Recorded[]> => {
  const table = await client.query(`SELECT to_regclass('_prisma_migrations') IS NOT NULL AS made`);
  if (!table.rows[0]?.made) return [];
  const { rows } = await client.query<Recorded>(
    `SELECT migration_name, checksum, finished_at IS NOT NULL AS finished FROM _prisma_migrations WHERE rolled_back_at IS NULL`,
  );
  return rows;
};

const checksumOf = (folder: string, name: string): string =>
  createHash('sha256')
    .update(readFileSync(join(folder, name, 'migration.sql')))
    .digest('hex');

/** Whether a migration is still to be applied. An applied one that was edited since is refused. */
const isPending = (folder: string, name: string, recorded: readonly Recorded[]): boolean => {
  const found = recorded.find((row) => row.finished && row.migration_name === name);
  if (found && found.checksum !== checksumOf(folder, name))
    throw startErrors.migrationFailed(name, '应用之后被修改过 / it was edited after it had been applied');
  return !found;
};

/** Serialises starts on one database; held by a connection, so that a killed start lets go. */
const lock = 0x6c69616e;

/**
 * Applies the migrations that a database lacks, with the official engine and its own table, and gives their names.
 * When nothing is to be done, the engine is not even loaded. Safe to run from several processes at once. A migration
 * that failed or was interrupted left nothing behind, and is simply applied anew. What was restored from a dump is made
 * ready to be followed.
 */
export const migrate = async ({ url, folder }: MigrateOptions): Promise<readonly string[]> => {
  const guard = new SteadyClient({ connectionString: url, application_name: 'liangdi-migrate' });
  try {
    await guard.connect();
  } catch (error) {
    throw startErrors.databaseUnreachable(new URL(url).pathname.slice(1), error, 'DATABASE_OWNER_URL, DATABASE_URL');
  }
  try {
    await guard.query('SELECT pg_advisory_lock($1)', [lock]);
    const recorded = await readRecorded(guard);
    const pending = migrationNames(folder).filter((name) => isPending(folder, name, recorded));
    const begun = recorded.filter(({ finished }) => !finished).map((row) => row.migration_name);
    const applied = pending.length === 0 ? [] : await apply(url, folder, begun);
    await numberAnew(guard);
    return applied;
  } finally {
    await guard.end();
  }
};

/**
 * Looks whether a database has every migration, for a process that applies none. What the role may not see is not held against
 * it: the owner sees what was applied, and so does the application's role once a migration was applied since.
 * @throws StartError naming the first that is missing
 */
export const requireMigrated = async ({ url, folder }: MigrateOptions): Promise<void> => {
  const name = new URL(url).pathname.slice(1);
  const client = new SteadyClient({ connectionString: url, application_name: 'liangdi-migrate' });
  try {
    await client.connect();
  } catch (error) {
    throw startErrors.databaseUnreachable(name, error);
  }
  try {
    const { rows } = await client.query(`SELECT to_regclass('_prisma_migrations') IS NOT NULL AS made`);
    const recorded = await readRecorded(client);
    const missing = migrationNames(folder).filter((each) => isPending(folder, each, recorded));
    if (missing[0] && !(rows[0]?.made && recorded.length === 0)) throw startErrors.notMigrated(name, missing);
  } finally {
    await client.end();
  }
};

const apply = async (url: string, folder: string, begun: readonly string[]): Promise<readonly string[]> => {
  const datamodel = readFileSync(join(folder, '..', 'schema.prisma'), 'utf8');
  const pool = openPool({ connectionString: url, max: 2, application_name: 'liangdi-migrate' });
  const { engine, why } = await openEngine(wholeScripts(pool), datamodel);
  try {
    for (const migrationName of begun) await engine.markMigrationRolledBack({ migrationName });
    const done = await engine.applyMigrations({ migrationsList: readMigrations(folder), filters: noFilter });
    // For its owner to write: default privileges gave it to the application's role with the other tables. That one may look.
    await pool.query(`ALTER TABLE _prisma_migrations ENABLE ROW LEVEL SECURITY;
      DROP POLICY IF EXISTS looked_at ON _prisma_migrations;
      CREATE POLICY looked_at ON _prisma_migrations FOR SELECT USING (true)`);
    return done.appliedMigrationNames;
  } catch (error) {
    throw failure(error as Error, why(error));
  } finally {
    engine.free();
    await pool.end();
  }
};

/** Which migration failed and what the server said of it, without the engine's own trace. */
const failure = (error: Error, cause: unknown): Error => {
  const name = /migration_name="([^"]+)"/.exec(error.message)?.[1] ?? '?';
  const refusal = refusalOf(cause);
  const said = refusal ? `${refusal.state} ${refusal.message}` : error.message.split('\n   0:')[0];
  return startErrors.migrationFailed(name, String(said));
};
