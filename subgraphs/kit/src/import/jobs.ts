import type { RowKey } from '../facts/read.ts';
import { invariant } from '../invariant/invariant.ts';
import type { Logger } from '../process/logger.ts';
import { commitImport } from './commit.ts';
import { dryRun } from './dry-run.ts';
import { loadImport } from './load.ts';
import { undoImport } from './undo.ts';
import { type ImportWork, sessionOf } from './work.ts';

/** Works on imports that are not finished, one after another; also on those that a killed process left. */
export interface ImportJobs {
  /** There is something to do for an import. */
  wake(key: RowKey): void;
  /** Resolves when nothing is left to do. */
  idle(): Promise<void>;
  stop(): Promise<void>;
}

/** Milliseconds after which somebody else's unfinished imports are looked for again. */
const every = 30_000;

export const startJobs = (work: ImportWork, log: Logger): ImportJobs => {
  let chain: Promise<void> = Promise.resolve();
  let stopped = false;
  const known = new Set<string>();

  /** One process works on an import at a time: the lock goes with its connection, also when it is killed. */
  const alone = async (key: RowKey, run: () => Promise<void>): Promise<void> => {
    const client = await work.database.pool.connect();
    try {
      const name = [`import ${key.region} ${key.id}`];
      const { rows } = await client.query('SELECT pg_try_advisory_lock(hashtextextended($1, 1)) AS got', name);
      if (!rows[0]?.got) return;
      try {
        await run();
      } finally {
        await client.query('SELECT pg_advisory_unlock(hashtextextended($1, 1))', name);
      }
    } finally {
      client.release();
    }
  };

  const advance = async (key: RowKey): Promise<void> => {
    const record = await loadImport(sessionOf(work), key);
    if (record?.state === 'CHECKING') await dryRun(work, key);
    if (record?.state === 'COMMITTING') await commitImport(work, key, () => !stopped);
    if (record?.state === 'UNDOING') await undoImport(work, key);
  };

  const wake = (key: RowKey): void => {
    const name = `${key.region} ${key.id}`;
    if (stopped || known.has(name)) return;
    known.add(name);
    chain = chain
      .then(async () => {
        known.delete(name);
        if (!stopped) await alone(key, () => advance(key));
      })
      .catch((err: unknown) => {
        if (!stopped) log.error({ err, import: key.id }, 'an import stopped; it is tried again');
      });
  };

  const look = async (): Promise<void> => {
    const rows = await sessionOf(work).rows<RowKey>(
      'import.unfinished',
      `SELECT region, id FROM import WHERE state IN ('CHECKING', 'COMMITTING', 'UNDOING') ORDER BY region, id LIMIT 100`,
    );
    for (const row of rows) wake(row);
  };
  const looking = (): void => {
    look().catch((err: unknown) => log.warn({ err }, 'unfinished imports could not be looked for'));
  };
  looking();
  const timer = setInterval(looking, every);
  timer.unref();

  return {
    wake,
    idle: () => chain,
    stop: async () => {
      stopped = true;
      clearInterval(timer);
      await chain;
      invariant(known.size === 0 || stopped, 'no import is left half-known');
    },
  };
};
