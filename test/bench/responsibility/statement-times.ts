import { readFileSync } from 'node:fs';
import { onPool, type Sql, withSealing } from '@liangdi/coordination/measured';
import { testSealing } from '@liangdi/kit/testing';
import type pg from 'pg';

/** What rounds of some work took: each round the best of three, for what others do on the machine is not the database's time. */
export interface Times {
  /** Milliseconds until the answer was here. */
  readonly wall: readonly number[];
  /** Milliseconds that the database's process was on a processor for it; Linux only, elsewhere 0. */
  readonly server: readonly number[];
}

const millisecondsOf = (pid: number): number => {
  try {
    return Number(readFileSync(`/proc/${pid}/schedstat`, 'utf8').split(' ')[0]) / 1_000_000;
  } catch {
    return 0;
  }
};

/** @param pool of one connection, so that one process of the database does all of it */
export const statementTimes = async (
  pool: pg.Pool,
  rounds: number,
  work: (sql: Sql, round: number) => Promise<unknown>,
): Promise<Times> => {
  const sql = withSealing(onPool(pool), testSealing);
  const [backend] = await sql<{ pid: number }>('select pg_backend_pid() as pid');
  const pid = backend?.pid ?? 0;
  const times: { readonly wall: number; readonly server: number }[] = [];
  for (let round = 0; round < rounds; round++) {
    let [wall, server] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
    for (let again = 0; again < 3; again++) {
      const [began, before] = [performance.now(), millisecondsOf(pid)];
      await work(sql, round);
      wall = Math.min(wall, performance.now() - began);
      server = Math.min(server, millisecondsOf(pid) - before);
    }
    times.push({ wall, server });
  }
  return { wall: times.map(({ wall }) => wall), server: times.map(({ server }) => server) };
};
