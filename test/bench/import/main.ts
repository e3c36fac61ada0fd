import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { startCommand } from '../kit/start-command.ts';
import type { Figures } from './import-once.ts';
import { importIntoWhole } from './whole-system.ts';

const once = fileURLToPath(new URL('./import-once.ts', import.meta.url));

/** In a process of its own, under the flags of `npm start`. */
const measure = async (rows: number, folder: string): Promise<Figures> => {
  const { stdout } = await promisify(execFile)(process.execPath, [...startCommand().flags, once, String(rows), folder]);
  return JSON.parse(stdout) as Figures;
};

const line = (...cells: readonly (string | number)[]): void => {
  process.stdout.write(`${cells.map((cell) => String(cell).padStart(14)).join('')}\n`);
};

/**
 * Imports rosters of 1,000 to 100,000 rows from real xlsx files; fails when a row is lost. With `LIANGDI_BENCH_WHOLE` the
 * last one also goes into the whole system.
 */
export const run = async (): Promise<number> => {
  const sizes = (process.env.LIANGDI_BENCH_ROWS ?? '1000,10000,100000').split(',').map(Number);
  const folder = mkdtempSync(join(tmpdir(), 'liangdi-bench-import-'));
  line('rows', 'dry run s', 'commit s', 'rows/s', 'CPU s', 'blocked ms', 'memory MB');
  try {
    let lost = 0;
    for (const size of sizes) {
      const { rows, dryRun, commit, cpu, blocked, memory, members } = await measure(size, folder);
      line(
        rows,
        dryRun.toFixed(1),
        commit.toFixed(1),
        Math.round(rows / (dryRun + commit)),
        cpu.toFixed(1),
        blocked.toFixed(0),
        memory.toFixed(0),
      );
      lost += rows - members;
    }
    line('target', '<= 30', '<= 90', '', '', '<= 100', '< 400');
    if (process.env.LIANGDI_BENCH_WHOLE) lost += await importIntoWhole(sizes.at(-1) ?? 0, folder);
    if (lost !== 0) process.stderr.write(`${lost} rows are lost\n`);
    return lost === 0 ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
