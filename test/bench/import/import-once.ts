import { join } from 'node:path';
import { toGlobalId, type Viewer } from '@liangdi/kit';
import { silentLog, startTestServer, testSealing } from '@liangdi/kit/testing';
import { createOrigin, loadOrigin, migrationsFolder } from '@liangdi/origin';
import pg from 'pg';
import { watchProcess } from '../kit/watch-process.ts';
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

/** What importing so many rows took. */
export interface Figures {
  readonly rows: number;
  /** Seconds by the clock. */
  readonly dryRun: number;
  readonly commit: number;
  /** Seconds of processor time of the process, without the database's and the reader's. */
  readonly cpu: number;
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
      identityToken: () => ({ ok: false, problem: { zh: '', en: '' } }),
      tokenKey: { version: 1, key: Buffer.from('k'.repeat(32)) },
    });
    const watched = watchProcess();
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
    const cpu = watched.cpu();
    const { blocked, memory } = watched.end();
    const { rows: found } = await pool.query(
      'SELECT count(*)::int AS n FROM member_version WHERE superseded_at IS NULL',
    );
    await stop();
    return { rows, dryRun, commit, cpu, blocked, memory, members: found[0].n };
  } finally {
    await pool.end();
    await server.stop();
  }
};

const [, , rows = '0', folder = ''] = process.argv;
process.stdout.write(JSON.stringify(await measure(Number(rows), folder)));
process.exit(0);
