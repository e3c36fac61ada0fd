import type pg from 'pg';
import type { RowKey } from '../loader/row-key.ts';
import type { Logger } from '../process/logger.ts';

/** Works on what is not finished, one after another; also on what a killed process left. */
export interface Jobs {
  /** There is something to do. */
  wake(key: RowKey): void;
  /** Resolves when nothing is left to do. */
  idle(): Promise<void>;
  stop(): Promise<void>;
}

export interface JobsOptions {
  /** In locks and in the log: `import`. */
  readonly name: string;
  readonly pool: pg.Pool;
  /** Finds what is unfinished, whoever began it. */
  readonly unfinished: () => Promise<readonly RowKey[]>;
  /**
   * Does what there is to do; stops early, and may be called anew, when it is no longer `going`: when it is stopped, or has lost
   * the lock, so that another process may be at it by now.
   */
  readonly advance: (key: RowKey, going: () => boolean) => Promise<void>;
  readonly log: Logger;
}

/** Milliseconds after which somebody else's unfinished work is looked for again. */
const every = 30_000;
/** Milliseconds after which a thing that another process holds is tried again: it may have let go before it could know of more. */
const soon = 500;

export const startJobs = ({ name, pool, unfinished, advance, log }: JobsOptions): Jobs => {
  let chain: Promise<void> = Promise.resolve();
  let stopped = false;
  const known = new Set<string>();

  /** One process works on a thing at a time: the lock goes with its connection, also when it is killed. Whether it was had. */
  const alone = async (lock: string, run: (going: () => boolean) => Promise<void>): Promise<boolean> => {
    const client = await pool.connect();
    let broken = false;
    const lose = (): void => {
      broken = true;
    };
    client.on('error', lose);
    const ask = (text: string) =>
      client.query(text, [lock]).catch((error: unknown) => {
        broken = true;
        throw error;
      });
    try {
      const { rows } = await ask('SELECT pg_try_advisory_lock(hashtextextended($1, 1)) AS got');
      if (!rows[0]?.got) return false;
      try {
        await run(() => !stopped && !broken);
      } finally {
        await ask('SELECT pg_advisory_unlock(hashtextextended($1, 1))');
      }
      return true;
    } finally {
      client.off('error', lose);
      client.release(broken);
    }
  };

  const wake = (key: RowKey): void => {
    const lock = `${name} ${key.region} ${key.id}`;
    if (stopped || known.has(lock)) return;
    known.add(lock);
    chain = chain
      .then(async () => {
        known.delete(lock);
        if (stopped || (await alone(lock, (going) => advance(key, going)))) return;
        setTimeout(() => wake(key), soon).unref();
      })
      .catch((err: unknown) => {
        if (!stopped) log.error({ err, job: lock }, 'a job stopped; it is tried again');
      });
  };

  const looking = (): void => {
    unfinished()
      .then((keys) => keys.forEach(wake))
      .catch((err: unknown) => {
        if (!stopped) log.warn({ err, jobs: name }, 'unfinished jobs could not be looked for');
      });
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
    },
  };
};
