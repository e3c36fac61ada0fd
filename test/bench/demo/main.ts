import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { demoRows } from '@liangdi/demo';
import { loadDemoInto, migrateSide } from '@liangdi/gateway';
import { startEmbedded } from '@liangdi/kit';
import { identityToken, readTokenKeys } from '@liangdi/roster';
import pg from 'pg';
import { temporaryFolder } from '../../kit/temporary-folder.ts';
import { serverSeconds } from '../kit/server-cpu.ts';
import { type Figure, printFigures } from '../kit/table.ts';

const members = Number(process.env.BENCH_MEMBERS ?? 100_000);
const now = Date.UTC(2026, 2, 1, 4);
const key = { version: 1, key: 'a-key-of-a-benchmark-that-guards-nothing' };
const [tokenKey] = readTokenKeys(`${key.version}:${key.key}`);
const sides = ['origin', 'destination', 'association'] as const;
const targets = { made: { atLeast: 20_000 }, loaded: { atLeast: 20_000 } };

/** The rows alone, made and thrown away. */
const makeRows = (): { readonly rows: number; readonly seconds: number } => {
  const began = performance.now();
  let rows = 0;
  const tokenOf = (number: string): string => (tokenKey ? identityToken(number, tokenKey) : '');
  for (const _ of demoRows({ seed: 'liangdi', now, members }, tokenOf)) rows += 1;
  return { rows, seconds: (performance.now() - began) / 1_000 };
};

const countRows = async (url: string): Promise<number> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ table: string }>(
      `SELECT quote_ident(relname) AS table FROM pg_stat_user_tables WHERE schemaname = 'public'`,
    );
    let total = 0;
    for (const { table } of rows) {
      const { rows: counted } = await client.query<{ n: number }>(`SELECT count(*)::int AS n FROM ${table}`);
      total += counted[0]?.n ?? 0;
    }
    return total;
  } finally {
    await client.end();
  }
};

/** The demo of many members: rows made a second, and rows made and loaded into the three databases. */
export const run = async (): Promise<number> => {
  const made = makeRows();
  const folder = temporaryFolder('bench-demo');
  const embedded = await startEmbedded({ dataFolder: folder });
  try {
    const [origin, destination, association] = await Promise.all(
      sides.map(async (side) => (await embedded.database(side)).owner),
    );
    const urls = { origin: origin ?? '', destination: destination ?? '', association: association ?? '' };
    for (const side of sides) await migrateSide(side, urls[side]);
    const before = await Promise.all(sides.map((side) => countRows(urls[side])));
    const sealingKeys = { origin: [key], destination: [key], association: [key] };
    let peak = 0;
    const watch = setInterval(() => {
      peak = Math.max(peak, process.memoryUsage.rss());
    }, 200);
    const server = () => serverSeconds(join(folder, 'postgres'));
    const [began, own, database] = [performance.now(), process.cpuUsage(), server()];
    const rows = await loadDemoInto(urls, { now, members, secrets: { identityKeys: [key], sealingKeys } });
    const seconds = (performance.now() - began) / 1_000;
    const { user, system } = process.cpuUsage(own);
    const databaseSeconds = server() - database;
    clearInterval(watch);
    const after = await Promise.all(sides.map((side) => countRows(urls[side])));
    const arrived = after.reduce((sum, each) => sum + each, 0) - before.reduce((sum, each) => sum + each, 0);
    const figures: Figure[] = [
      { what: 'rows made a second', measured: made.rows / made.seconds, unit: 'rows/s', target: targets.made },
      { what: 'rows made and loaded a second', measured: rows / seconds, unit: 'rows/s', target: targets.loaded },
      { what: '… rows', measured: rows, unit: '' },
      { what: '… processor time of the process', measured: (user + system) / 1_000_000, unit: 's' },
      { what: '… processor time of the database', measured: databaseSeconds, unit: 's' },
      { what: '… resident memory at most', measured: peak / 1_048_576, unit: 'MB' },
    ];
    printFigures(`The demo of ${members.toLocaleString('en')} members`, figures);
    const whole = rows === made.rows && arrived >= rows;
    if (!whole) process.stderr.write(`made ${made.rows} rows, loaded ${rows}, arrived ${arrived}\n`);
    return whole ? 0 : 1;
  } finally {
    await embedded.stop();
    rmSync(folder, { recursive: true, force: true });
  }
};
