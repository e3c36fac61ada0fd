import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { startTestServer, testSealing } from '@liangdi/kit/testing';
import { loadOrigin, migrationsFolder } from '@liangdi/origin';
import pg from 'pg';
import { startCommand } from '../kit/start-command.ts';
import type { Figures } from './export-once.ts';
import { madeMembers } from './made-members.ts';

const members = Number(process.env.BENCH_MEMBERS ?? 100_000);
const once = fileURLToPath(new URL('./export-once.ts', import.meta.url));

/** In a process of its own, under the flags of `npm start`. */
const measure = async (url: string, format: string): Promise<Figures> => {
  const { stdout } = await promisify(execFile)(process.execPath, [...startCommand().flags, once, url, format]);
  return JSON.parse(stdout) as Figures;
};

const line = (...cells: readonly (string | number)[]): void => {
  process.stdout.write(`${cells.map((cell) => String(cell).padStart(12)).join('')}\n`);
};

/** Takes a list of many members out in every form; fails when a row is lost or the file is not what was written. */
export const run = async (): Promise<number> => {
  const server = await startTestServer();
  const { owner, app } = await server.database('origin', migrationsFolder);
  const pool = new pg.Pool({ connectionString: owner, max: 1 });
  pool.on('error', () => {});
  try {
    await loadOrigin(pool, madeMembers(members), testSealing);
    await pool.query('ANALYZE');
    line('form', 'rows', 'seconds', 'rows/s', 'CPU s', 'blocked ms', 'memory MB', 'file MB');
    let wrong = 0;
    for (const format of (process.env.BENCH_FORMATS ?? 'XLSX,CSV,JSONL').split(',')) {
      const { rows, seconds, cpu, blocked, memory, bytes, whole } = await measure(app, format);
      const [held, resident] = [blocked.toFixed(0), memory.toFixed(0)];
      const size = (bytes / 1e6).toFixed(1);
      line(format, rows, seconds.toFixed(1), Math.round(rows / seconds), cpu.toFixed(1), held, resident, size);
      if (rows !== members || !whole) wrong += 1;
    }
    line('target', '', '', '', '', '<= 100', '< 400', '');
    if (wrong !== 0) process.stderr.write(`${wrong} files are not whole\n`);
    return wrong === 0 ? 0 : 1;
  } finally {
    await pool.end();
    await server.stop();
  }
};
