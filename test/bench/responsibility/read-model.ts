import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrationsFolder } from '@liangdi/coordination';
import type { FindingFilters } from '@liangdi/coordination/measured';
import {
  countFacet,
  createReadModel,
  createRegistry,
  onPool,
  pageOfFindings,
  READ_MODEL,
  reachOf,
  rebuild,
  recordRules,
  shippedRows,
  transactOn,
} from '@liangdi/coordination/measured';
import type { Page } from '@liangdi/kit';
import { copyInto, migrate, serviceViewer, startEmbedded } from '@liangdi/kit';
import pg from 'pg';
import { madeSource, NOON } from './made-source.ts';

const DAY = 86_400_000;
const TARGETS = { page: 50, facets: 200, flows: 100, rebuildSeconds: 600, memory: 600 };

const SIDES = ['ORIGIN', 'DESTINATION', 'ASSOCIATION'] as const;
const ORDERS = ['DUE', 'SEVERITY', 'SINCE', 'NEWEST'] as const;
const ROUNDS = 300;

/** The read model at one size: rebuild, pages under random filters, facets, matrix. Prints a line each; whether all were met. */
export const runReadModel = async (members: number): Promise<boolean> => {
  const dataFolder = await mkdtemp(join(tmpdir(), 'liangdi-bench-'));
  await chmod(dataFolder, 0o711);
  const embedded = await startEmbedded({ dataFolder, durable: false });
  try {
    const { owner: url } = await embedded.database('coordination');
    await migrate({ url, folder: migrationsFolder });
    return await measure(url, members);
  } finally {
    await embedded.stop();
    await rm(dataFolder, { recursive: true, force: true });
  }
};

const measure = async (url: string, members: number): Promise<boolean> => {
  const pool = new pg.Pool({ connectionString: url, max: 4 });
  pool.on('error', () => {});
  const sql = onPool(pool);
  for (const statement of createReadModel(READ_MODEL)) await sql(statement);
  await recordRules(sql, shippedRows(), 'shipped');
  const registry = createRegistry(() => NOON);
  let peak = 0;
  const watch = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage().rss);
  }, 200);
  const began = performance.now();
  const steps: [string, number][] = [];
  await rebuild(
    SIDES.map((side) => madeSource(side, members)),
    {
      transaction: transactOn(pool, '{}'),
      sql,
      copy: async (table, columns, rows) => {
        await copyInto(pool, table, columns, rows);
      },
      rules: (tx) => registry.current(tx),
      now: () => NOON,
      announce: async () => {},
      progress: (step) => {
        if (steps.at(-1)?.[0] !== step) steps.push([step, performance.now()]);
      },
    },
  );
  clearInterval(watch);
  const seconds = (performance.now() - began) / 1_000;
  if (process.env.LIANGDI_BENCH_STEPS)
    for (const [step, at] of steps) process.stderr.write(`${((at - began) / 1_000).toFixed(1)} s ${step}\n`);
  await sql('vacuum analyze read_model.finding');
  const [size] = await sql<{ findings: number; cells: number }>(
    'select (select count(*)::int from read_model.finding) as findings, (select count(*)::int from read_model.finding_cell) as cells',
  );
  process.stdout.write(
    `\n${members.toLocaleString('en')} members, ${size?.findings.toLocaleString('en')} findings in ${size?.cells.toLocaleString('en')} cells\n`,
  );
  const pages = await timed(ROUNDS, (round) => pageOfFindings(sql, randomFilters(round), PAGE));
  const facets = await timed(60, (round) => countFacet(sql, randomFilters(round), 'KIND'));
  const matrix = await timed(60, () =>
    sql('select * from read_model.flow where members > 0 order by members desc, origin, destination limit 101'),
  );
  const results = [
    line('rebuild, s', seconds, members >= 1_000_000 ? TARGETS.rebuildSeconds : null),
    line('resident memory at most, MB', peak / 1_048_576, TARGETS.memory),
    line('a page of 50, p50, ms', at(pages, 0.5), null),
    line('a page of 50, p99, ms', at(pages, 0.99), TARGETS.page),
    line('facet counts, p50, ms', at(facets, 0.5), null),
    line('facet counts, p99, ms', at(facets, 0.99), TARGETS.facets),
    line('matrix of flows, p99, ms', at(matrix, 0.99), TARGETS.flows),
  ];
  if (process.env.LIANGDI_BENCH_STEPS) {
    const slowest = [...pages]
      .map((ms, round) => [ms, round] as const)
      .sort((a, b) => b[0] - a[0])
      .slice(0, 6);
    for (const [ms, round] of slowest)
      process.stderr.write(`${ms.toFixed(1)} ms ${JSON.stringify(randomFilters(round))}\n`);
  }
  await pool.end();
  return results.every((met) => met);
};

const EVERYONE = reachOf(serviceViewer('bench'));

const PAGE: Page = { size: 50, direction: 'forward', from: null };

/** Any combination of filters, the same for the same round. */
const randomFilters = (round: number): FindingFilters => {
  let state = round * 2_654_435_761 + 12_345;
  const below = (limit: number): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 8) % limit;
  };
  const sometimes = <Value>(probability: number, value: () => Value): Value | undefined =>
    below(100) < probability * 100 ? value() : undefined;
  const kinds = [
    'CONTACT_OVERDUE',
    'RECEPTION_LAPSED',
    'ORIGIN_CONTACT_MISSING',
    'DESTINATION_CONTACT_MISSING',
    'NOBODY_LEADS',
    'UNDECLARED_OUTFLOW',
    'CONTRADICTION',
    'WHEREABOUTS_UNKNOWN',
    'CARE_UNANSWERED',
  ] as const;
  const filter = {
    kinds: sometimes(0.4, () => [
      kinds[below(kinds.length)] ?? 'CONTACT_OVERDUE',
      kinds[below(kinds.length)] ?? 'NOBODY_LEADS',
    ]),
    severities: sometimes(0.2, () => [(['HIGH', 'MEDIUM', 'LOW'] as const)[below(3)] ?? 'HIGH']),
    owners: sometimes(0.2, () => [(['ORIGIN', 'DESTINATION', 'COORDINATION'] as const)[below(3)] ?? 'ORIGIN']),
    origin: sometimes(0.3, () => ['330324', '330326', '331023'][below(3)] ?? '330324'),
    destination: sometimes(0.3, () => ['310000', '110000', '440300'][below(3)] ?? '310000'),
    dueBefore: sometimes(0.3, () => new Date(NOON + (below(400) - 200) * DAY)),
    dueFrom: sometimes(0.3, () => new Date(NOON + (below(400) - 300) * DAY)),
    minAgeDays: sometimes(0.3, () => below(500)),
    assigned: sometimes(0.1, () => false),
    text: sometimes(0.2, () => ['联系', '接收', '上海', '永嘉', '矛盾'][below(5)] ?? '联系'),
  };
  return {
    filter: JSON.parse(JSON.stringify(filter)),
    order: ORDERS[round % ORDERS.length] ?? 'DUE',
    now: NOON,
    reach: EVERYONE,
  };
};

/** Milliseconds of each round: the best of three runs, for what others do on the machine is not the database's time. */
const timed = async (rounds: number, work: (round: number) => Promise<unknown>): Promise<readonly number[]> => {
  const taken: number[] = [];
  for (let round = 0; round < rounds; round++) {
    let best = Number.POSITIVE_INFINITY;
    for (let run = 0; run < 3; run++) {
      const began = performance.now();
      await work(round);
      best = Math.min(best, performance.now() - began);
    }
    taken.push(best);
  }
  return taken;
};

const at = (taken: readonly number[], quantile: number): number =>
  [...taken].sort((a, b) => a - b)[Math.min(taken.length - 1, Math.floor(taken.length * quantile))] ?? 0;

const line = (name: string, value: number, target: number | null): boolean => {
  const met = target === null || value <= target;
  const shown = target === null ? '' : `target ≤ ${target}${met ? '' : '  MISSED'}`;
  process.stdout.write(`  ${name.padEnd(32)}${value.toFixed(1).padStart(10)}   ${shown}\n`);
  return met;
};
