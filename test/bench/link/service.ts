import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrationsFolder } from '@liangdi/coordination';
import {
  createTables,
  documentIndexes,
  findCandidates,
  onPool,
  PERSON_COLUMNS,
  personRow,
  personValues,
  READ_MODEL,
  withSealing,
} from '@liangdi/coordination/measured';
import { copyInto, migrate, newId, startEmbedded } from '@liangdi/kit';
import { testSealing } from '@liangdi/kit/testing';
import pg from 'pg';
import type { Labelled } from './generate/labelled.ts';
import { memberRosters } from './generate/member-rosters.ts';

/** What an arrival costs the linking service, in milliseconds, database included, and what it proposes. */
export interface ServiceFigures {
  readonly p50: number;
  readonly p99: number;
  /** Of records whose person is a member: how often that member was proposed, first of all. */
  readonly found: number;
  /** Of candidates called certain: how many were someone else. */
  readonly wrong: number;
  /** Bytes that this process grew by while it answered. */
  readonly grown: number;
  /** Bytes of the index in the database. */
  readonly stored: number;
}

const ARRIVALS = 2_000;
const WARM = 200;
const MEMBERS = '330324';
const RECORDS = '310000';

/** Lets records arrive among so many members on a real database. */
export const measureService = async (seed: number, members: number): Promise<ServiceFigures> => {
  const dataFolder = await mkdtemp(join(tmpdir(), 'liangdi-bench-'));
  await chmod(dataFolder, 0o711);
  const embedded = await startEmbedded({ dataFolder, durable: false });
  try {
    const { owner: url } = await embedded.database('coordination');
    await migrate({ url, folder: migrationsFolder });
    return await measure(url, seed, members);
  } finally {
    await embedded.stop();
    await rm(dataFolder, { recursive: true, force: true });
  }
};

const measure = async (url: string, seed: number, members: number): Promise<ServiceFigures> => {
  const pool = new pg.Pool({ connectionString: url, max: 2 });
  pool.on('error', () => {});
  const sql = withSealing(onPool(pool), testSealing);
  await sql(createTables(READ_MODEL, testSealing));
  const { left, right } = memberRosters(seed, members, 0.5);
  const entityOf = new Map<string, string>();
  const arrivals = right.slice(-ARRIVALS - WARM).map((one) => ({ ...one, key: { region: RECORDS, id: newId() } }));
  const idsOf = left.map(({ entity }) => {
    const id = newId();
    entityOf.set(id, entity);
    return id;
  });
  await copyInto(pool, `${READ_MODEL}.person`, PERSON_COLUMNS, persons(left, MEMBERS, 'ORIGIN', idsOf));
  const ids = arrivals.map(({ key }) => key.id);
  await copyInto(pool, `${READ_MODEL}.person`, PERSON_COLUMNS, persons(arrivals, RECORDS, 'DESTINATION', ids));
  await copyInto(
    pool,
    `${READ_MODEL}.document`,
    ['region', 'side', 'id', 'facts'],
    ids.map((id) => [RECORDS, 'DESTINATION', id, '{}']),
  );
  for (const statement of documentIndexes(READ_MODEL).flat()) await sql(statement);
  await sql(`analyze ${READ_MODEL}.person, ${READ_MODEL}.document, ${READ_MODEL}.token`);
  const times: number[] = [];
  let [known, met, certain, wrong] = [0, 0, 0, 0];
  const before = process.memoryUsage().rss;
  for (const [n, { key, entity }] of arrivals.entries()) {
    const began = performance.now();
    const [best] = await findCandidates(sql, READ_MODEL, { records: [key], members: [] }, 0);
    if (n < WARM) continue;
    times.push(performance.now() - began);
    const isTheirs = best !== undefined && entityOf.get(best.memberId) === entity;
    if (entity.startsWith('p')) known++;
    if (isTheirs) met++;
    if (best?.class === 'CERTAIN') certain++;
    if (best?.class === 'CERTAIN' && !isTheirs) wrong++;
  }
  const grown = process.memoryUsage().rss - before;
  const [size] = await sql<{ bytes: number }>(`select pg_total_relation_size('${READ_MODEL}.person')::bigint as bytes`);
  await pool.end();
  times.sort((a, b) => a - b);
  const at = (share: number): number =>
    times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN;
  return {
    p50: at(0.5),
    p99: at(0.99),
    found: met / known,
    wrong: wrong / Math.max(1, certain),
    grown,
    stored: Number(size?.bytes ?? 0),
  };
};

function* persons(
  people: readonly Pick<Labelled, 'cells'>[],
  region: string,
  side: string,
  ids: readonly string[],
): Generator<readonly unknown[]> {
  for (const [n, { cells }] of people.entries())
    yield personValues(personRow(testSealing, side, { region, id: ids[n] ?? '' }, { version: 1 }, cells as never));
}

if (import.meta.main) console.log(await measureService(7_001, Number(process.argv[2] ?? 100_000)));
