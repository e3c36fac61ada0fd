import { pino } from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startJobs } from '../jobs/jobs.ts';
import { startTestServer, type TestServer } from '../testing/server.ts';
import { SteadyClient } from './connections.ts';
import { copyInto } from './copy.ts';
import { type Database, openDatabase } from './open.ts';
import { ownTransaction } from './own-transaction.ts';

let server: TestServer;
let database: Database;
let url: string;
beforeAll(async () => {
  server = await startTestServer({ durable: true });
  url = (await server.database('kit')).owner;
  database = openDatabase({ url, applicationName: 'broken', maxConnections: 2 });
  await database.pool.query('CREATE TABLE numbers (n int)');
});
afterAll(async () => {
  await database?.close();
  await server?.stop();
});

/** Waits until something holds. */
const until = async (holds: () => Promise<boolean>): Promise<void> => {
  for (;;) {
    // After the abrupt end of one backend the server ends the others too, and refuses everybody for a moment.
    if (await holds().catch(() => false)) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
};

/** Kills, as the system does when memory runs out, the backend that runs a statement like this one. */
const killBackendOf = async (statement: string): Promise<void> => {
  await until(async () => {
    const other = new SteadyClient({ connectionString: url, application_name: 'other' });
    try {
      await other.connect();
      const { rows } = await other.query<{ pid: number }>(
        `SELECT pid FROM pg_stat_activity WHERE application_name = 'broken' AND query LIKE $1`,
        [statement],
      );
      if (!rows[0]) return false;
      process.kill(rows[0].pid, 'SIGKILL');
      return true;
    } finally {
      await other.end();
    }
  });
};

const outcome = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'done',
    () => 'rejected',
  );

/** Yields once, and then waits for the end of the connection. */
async function* endlessRows(ended: Promise<unknown>) {
  yield [1];
  await ended;
  yield [2];
}

test.each<[string, string, (ended: Promise<unknown>) => Promise<unknown>]>([
  ['a statement', 'SELECT pg_sleep(60)', () => database.session('').rows('test.sleep', 'SELECT pg_sleep(60)')],
  [
    'a transaction between its statements',
    'INSERT INTO numbers VALUES (1)',
    (ended) =>
      ownTransaction({ pool: database.pool, sealed: undefined }, '', async (tx) => {
        await tx.$executeRawUnsafe('INSERT INTO numbers VALUES (1)');
        await ended;
      }),
  ],
  ['a load', 'COPY %', (ended) => copyInto(database.pool, 'numbers', ['n'], endlessRows(ended))],
  [
    'a job',
    'SELECT pg_try_advisory_lock%',
    async () => {
      const told: string[] = [];
      const jobs = startJobs({
        name: 'test',
        pool: database.pool,
        unfinished: async () => [{ region: '330324', id: '1' }],
        // Another process has the lock now: the work goes on there, and ends here.
        advance: async (_, going) => until(async () => !going()),
        log: pino({ level: 'error' }, { write: (line: string) => void told.push(line) }),
      });
      await until(async () => told.length > 0);
      await jobs.stop();
      throw new Error(told[0]);
    },
  ],
])(
  '%s whose connection breaks is rejected, the process lives, and the next statement works',
  async (_, statement, begin) => {
    const unheard: unknown[] = [];
    const hear = (error: unknown): void => void unheard.push(error);
    process.on('uncaughtException', hear);
    const { promise: ended, resolve: end } = Promise.withResolvers<void>();
    const working = outcome(begin(ended));
    await killBackendOf(statement);
    // Long enough for the client to notice that nobody is at the other end.
    await new Promise((resolve) => setTimeout(resolve, 200));
    end();
    expect(await working).toBe('rejected');
    await until(async () => (await database.pool.query('SELECT FROM numbers')).rowCount === 0);
    expect(database.pool.totalCount).toBeLessThanOrEqual(2);
    process.off('uncaughtException', hear);
    expect(unheard).toEqual([]);
  },
);
