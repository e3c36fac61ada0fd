import { chmod, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrationsFolder } from '@liangdi/coordination';
import {
  countFacet,
  createReadModel,
  createRegistry,
  type FindingFilters,
  onPool,
  pageOfFindings,
  READ_MODEL,
  type Rebuilding,
  reachOf,
  rebuild,
  recordRules,
  type Sql,
  shippedRows,
  transactOn,
  withSealing,
} from '@liangdi/coordination/measured';
import { copyInto, migrate, scopeOf, startEmbedded } from '@liangdi/kit';
import { testSealing } from '@liangdi/kit/testing';
import pg from 'pg';
import { quantile } from '../kit/quantile.ts';
import { serverSeconds } from '../kit/server-cpu.ts';
import { type Figure, printFigures } from '../kit/table.ts';
import { followingTimes } from './following-times.ts';
import { madeFilters } from './made-filters.ts';
import { madeSource, NOON } from './made-source.ts';
import { madeViewer } from './made-viewers.ts';
import { statementTimes, type Times } from './statement-times.ts';

/** Milliseconds in the database; seconds and MB of a rebuild of a million. */
const TARGETS = { page: 50, facets: 200, flows: 100, rebuild: 600, memory: 600, visible: 1_000 };
const SIDES = ['ORIGIN', 'DESTINATION', 'ASSOCIATION'] as const;
const ROUNDS = 300;
const PAGE = { size: 50, direction: 'forward', from: null } as const;

/**
 * Builds the read model of so many members and measures what is asked of it. With `LIANGDI_BENCH_FOLDER` the database stays
 * there, and another run measures it again without building it.
 */
const run = async (members: number): Promise<boolean> => {
  const kept = process.env.LIANGDI_BENCH_FOLDER;
  const folder = kept === undefined ? await mkdtemp(join(tmpdir(), 'liangdi-bench-')) : join(kept, String(members));
  await mkdir(folder, { recursive: true });
  await chmod(folder, 0o711);
  const embedded = await startEmbedded({ dataFolder: folder, durable: false });
  try {
    const { owner: url, app } = await embedded.database('coordination');
    await migrate({ url, folder: migrationsFolder });
    const pool = new pg.Pool({ connectionString: url, max: 4 });
    const single = new pg.Pool({ connectionString: url, max: 1, idleTimeoutMillis: 0 });
    const asViewer = new pg.Pool({ connectionString: app, max: 1, idleTimeoutMillis: 0 });
    for (const one of [pool, single, asViewer]) one.on('error', () => {});
    try {
      const cpu = () => serverSeconds(join(folder, 'postgres'));
      const figures = [...(await built(pool, members, cpu)), ...(await asked(pool, single)), ...(await seen(asViewer))];
      printFigures(
        `${members.toLocaleString('en')} members, ${await sizeOf(withSealing(onPool(pool), testSealing))}`,
        figures,
      );
      return figures.every(({ measured, target }) => !target || !('atMost' in target) || measured <= target.atMost);
    } finally {
      await asViewer.end();
      await single.end();
      await pool.end();
    }
  } finally {
    await embedded.stop();
    if (kept === undefined) await rm(folder, { recursive: true, force: true });
  }
};

const rebuildingOn = (pool: pg.Pool, progress: (step: string) => void = () => {}): Rebuilding => {
  const registry = createRegistry(() => NOON);
  return {
    transaction: transactOn(pool, '{}', testSealing),
    sql: withSealing(onPool(pool), testSealing),
    copy: async (table, columns, rows) => {
      await copyInto(pool, table, columns, rows);
    },
    rules: (tx) => registry.latest(tx),
    now: () => NOON,
    announce: async () => {},
    progress,
  };
};

/** With `LIANGDI_BENCH_STEPS`, says when each step of a rebuild began, and how much processor time had gone by then. */
const stepsFrom = (serverCpu: () => number): ((step: string) => void) => {
  const [began, server, own] = [performance.now(), serverCpu(), process.cpuUsage()];
  const said = new Set<string>();
  return (step) => {
    if (!process.env.LIANGDI_BENCH_STEPS || said.has(step)) return;
    said.add(step);
    const { user, system } = process.cpuUsage(own);
    const seconds = [(performance.now() - began) / 1_000, (user + system) / 1_000_000, serverCpu() - server];
    process.stderr.write(`${seconds.map((value) => value.toFixed(1).padStart(8)).join('')} s ${step}\n`);
  };
};

const built = async (pool: pg.Pool, members: number, serverCpu: () => number): Promise<readonly Figure[]> => {
  const sql = withSealing(onPool(pool), testSealing);
  const [found] = await sql<{ made: boolean }>(`select to_regclass('${READ_MODEL}.about') is not null as made`);
  if (found?.made === true) {
    const [about] = await sql<{ complete: boolean }>(`select complete from ${READ_MODEL}.about`);
    if (about?.complete === true) return [];
    await sql(`drop schema ${READ_MODEL} cascade`);
  }
  for (const statement of createReadModel(READ_MODEL, testSealing)) await sql(statement);
  await recordRules(sql, shippedRows());
  let peak = 0;
  const watch = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage.rss());
  }, 200);
  const [began, server] = [performance.now(), serverCpu()];
  const own = process.cpuUsage();
  await rebuild(
    SIDES.map((side) => madeSource(side, members)),
    rebuildingOn(pool, stepsFrom(serverCpu)),
  );
  clearInterval(watch);
  const seconds = (performance.now() - began) / 1_000;
  const { user, system } = process.cpuUsage(own);
  const million = members >= 1_000_000;
  return [
    { what: 'rebuild', measured: seconds, unit: 's', ...(million && { target: { atMost: TARGETS.rebuild } }) },
    { what: '… processor time of the process', measured: (user + system) / 1_000_000, unit: 's' },
    { what: '… processor time of the database', measured: serverCpu() - server, unit: 's' },
    { what: '… resident memory at most', measured: peak / 1_048_576, unit: 'MB', target: { atMost: TARGETS.memory } },
  ];
};

const asked = async (pool: pg.Pool, single: pg.Pool): Promise<readonly Figure[]> => {
  await onPool(pool)(`vacuum analyze ${READ_MODEL}.finding, ${READ_MODEL}.finding_cell`);
  const pages = await statementTimes(single, ROUNDS, (sql, round) => pageOfFindings(sql, madeFilters(round), PAGE));
  const facets = await statementTimes(single, ROUNDS / 3, (sql, round) =>
    countFacet(sql, madeFilters(round), round % 2 === 0 ? 'KIND' : 'ORIGIN'),
  );
  const matrix = await statementTimes(single, ROUNDS / 5, (sql) =>
    sql(`select * from ${READ_MODEL}.flow where members > 0 order by members desc, origin, destination limit 101`),
  );
  if (process.env.LIANGDI_BENCH_STEPS) saySlowest(pages);
  const { one, page } = await followingTimes(rebuildingOn(pool));
  return [
    ...figuresOf('page of 50 findings', pages, TARGETS.page),
    ...figuresOf('facet counts', facets, TARGETS.facets),
    ...figuresOf('matrix of flows', matrix, TARGETS.flows),
    { what: 'change followed, p50', measured: quantile(one, 0.5), unit: 'ms', target: { atMost: TARGETS.visible } },
    { what: 'page of 500 changes followed, p50', measured: quantile(page, 0.5), unit: 'ms' },
  ];
};

/** The same as viewers of whole places see it, whom row-level security holds. */
const seen = async (pool: pg.Pool): Promise<readonly Figure[]> => {
  const asSeen = async (sql: Sql, round: number): Promise<FindingFilters> => {
    const viewer = madeViewer(round);
    await sql(`select set_config('liangdi.viewer', $1, false)`, [scopeOf(viewer)]);
    return { ...madeFilters(round), reach: reachOf(viewer) };
  };
  const pages = await statementTimes(pool, ROUNDS, async (sql, round) =>
    pageOfFindings(sql, await asSeen(sql, round), PAGE),
  );
  const facets = await statementTimes(pool, ROUNDS / 3, async (sql, round) =>
    countFacet(sql, await asSeen(sql, round), round % 2 === 0 ? 'KIND' : 'ORIGIN'),
  );
  return [
    ...figuresOf('page of 50 findings as seen from places', pages, TARGETS.page),
    ...figuresOf('facet counts as seen from places', facets, TARGETS.facets),
  ];
};

const figuresOf = (what: string, { wall, server }: Times, atMost: number): readonly Figure[] => [
  { what: `${what}, p50`, measured: quantile(wall, 0.5), unit: 'ms' },
  { what: `${what}, p99`, measured: quantile(wall, 0.99), unit: 'ms', target: { atMost } },
  { what: '… p99 of the time on a processor', measured: quantile(server, 0.99), unit: 'ms' },
];

const saySlowest = ({ wall, server }: Times): void => {
  const slowest = server.map((ms, round) => ({ ms, round })).sort((a, b) => b.ms - a.ms);
  for (const { ms, round } of slowest.slice(0, 8)) {
    const { filter, order } = madeFilters(round);
    process.stderr.write(`${ms.toFixed(1)} (${wall[round]?.toFixed(1)}) ms ${JSON.stringify({ filter, order })}\n`);
  }
};

const sizeOf = async (sql: Sql): Promise<string> => {
  const [size] = await sql<{ findings: number; cells: number; bytes: string }>(
    `select (select count(*)::int from ${READ_MODEL}.finding) as findings,
       (select count(*)::int from ${READ_MODEL}.finding_cell) as cells,
       pg_size_pretty(pg_database_size(current_database())) as bytes`,
  );
  return `${size?.findings.toLocaleString('en')} findings in ${size?.cells.toLocaleString('en')} cells, ${size?.bytes}`;
};

process.exitCode = (await run(Number(process.argv[2]))) ? 0 : 1;
