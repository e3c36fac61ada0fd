import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { toGlobalId, type Viewer } from '@liangdi/kit';
import { silentLog, startTestServer, testSealing } from '@liangdi/kit/testing';
import { createOrigin, loadOrigin, migrationsFolder } from '@liangdi/origin';
import pg from 'pg';
import { writeRoster } from './roster-file.ts';

const region = '330324';
const id = (n: number): string => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const branch = { id: id(3), name: '桥一村支部' };
const organisation = `HomeBranch:${region}:${branch.id}`;

const viewer: Viewer = {
  account: 'bench',
  role: 'coordinator',
  organisations: [toGlobalId('HomeBranch', region, branch.id)],
  regions: [region],
  member: null,
  purpose: null,
  language: 'en',
};

const opened = {
  region,
  openedOn: '2000-01-01',
  closedOn: null,
  recordedAt: new Date('2000-01-01T00:00:00Z'),
  closedRecordedAt: null,
  source: 'bench',
};

interface Figures {
  readonly rows: number;
  readonly dryRun: number;
  readonly commit: number;
  /** Longest delay of the event loop in milliseconds. */
  readonly blocked: number;
  /** Largest resident memory in MB. */
  readonly memory: number;
  readonly members: number;
}

const seconds = (since: number): number => (performance.now() - since) / 1000;

const measure = async (rows: number, folder: string): Promise<Figures> => {
  const server = await startTestServer();
  const { owner, app } = await server.database('origin', migrationsFolder);
  const pool = new pg.Pool({ connectionString: owner, max: 1 });
  pool.on('error', () => {});
  try {
    await loadOrigin(
      pool,
      [
        { table: 'county', row: { ...opened, id: id(1), name: '永嘉县' } },
        { table: 'township', row: { ...opened, id: id(2), name: '桥头镇', countyId: id(1) } },
        { table: 'home_branch', row: { ...opened, ...branch, townshipId: id(2) } },
      ],
      testSealing,
    );
    const path = join(folder, `${rows}.xlsx`);
    await writeRoster(path, rows, branch.name);
    const { imports, stop } = await createOrigin({
      sealing: testSealing,
      databaseUrl: app,
      log: silentLog,
      migrate: false,
      identityToken: () => ({ ok: false, problem: '' }),
      tokenKey: { version: 1, key: Buffer.from('k'.repeat(32)) },
    });
    let memory = 0;
    const watching = setInterval(() => {
      memory = Math.max(memory, process.memoryUsage.rss() / 1e6);
    }, 50);
    const delay = monitorEventLoopDelay({ resolution: 10 });
    delay.enable();
    const start = performance.now();
    const upload = await imports.upload(viewer, { region, organisation }, 'roster.xlsx', path);
    const made = await imports.start(viewer, {
      region,
      organisation,
      upload,
      mapping: null,
      idempotencyKey: 'bench-start',
    });
    await imports.idle();
    const dryRun = seconds(start);
    const writing = performance.now();
    await imports.commit(viewer, { ...made, withSuspects: true, idempotencyKey: 'bench-commit' });
    await imports.idle();
    const commit = seconds(writing);
    clearInterval(watching);
    const { rows: found } = await pool.query(
      'SELECT count(*)::int AS n FROM member_version WHERE superseded_at IS NULL',
    );
    await stop();
    return { rows, dryRun, commit, blocked: delay.max / 1e6, memory, members: found[0].n };
  } finally {
    await pool.end();
    await server.stop();
  }
};

const line = (...cells: readonly (string | number)[]): void => {
  process.stdout.write(`${cells.map((cell) => String(cell).padStart(14)).join('')}\n`);
};

/** Imports rosters of 1,000 to 100,000 rows from real xlsx files; fails when a row is lost. */
export const run = async (): Promise<number> => {
  const sizes = (process.env.LIANGDI_BENCH_ROWS ?? '1000,10000,100000').split(',').map(Number);
  const folder = mkdtempSync(join(tmpdir(), 'liangdi-bench-import-'));
  line('rows', 'dry run s', 'commit s', 'rows/s', 'blocked ms', 'memory MB');
  try {
    let lost = 0;
    for (const size of sizes) {
      const { rows, dryRun, commit, blocked, memory, members } = await measure(size, folder);
      line(
        rows,
        dryRun.toFixed(1),
        commit.toFixed(1),
        Math.round(rows / (dryRun + commit)),
        blocked.toFixed(0),
        memory.toFixed(0),
      );
      lost += rows - members;
    }
    line('target', '<= 30', '<= 90', '', '<= 100', '< 400');
    if (lost !== 0) process.stderr.write(`${lost} rows are lost\n`);
    return lost === 0 ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
