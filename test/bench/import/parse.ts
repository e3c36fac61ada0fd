import { execFile } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { writeCsv, writeXlsx } from '@liangdi/roster';
import { madeRoster } from './made-roster.ts';
import { writeWithExceljs } from './write-with-exceljs.ts';

const SIZES = [1_000, 10_000, 100_000] as const;
const TIMES = 3;
/** For 100,000 rows of xlsx: a third of the whole dry run. */
const TARGET = { milliseconds: 10_000, megabytes: 400 };

interface Parsed {
  readonly rows: number;
  readonly refused: number;
  readonly milliseconds: number;
  /** Milliseconds of processor time, all threads and the start of the process included. */
  readonly cpu: number;
  readonly megabytes: number;
}

const once = fileURLToPath(new URL('./parse-once.ts', import.meta.url));

async function parse(path: string): Promise<Parsed> {
  const runs: Parsed[] = [];
  for (let i = 0; i < TIMES; i++) {
    const { stdout } = await promisify(execFile)(process.execPath, [once, path]);
    runs.push(JSON.parse(stdout) as Parsed);
  }
  return runs.sort((a, b) => a.milliseconds - b.milliseconds)[Math.floor(TIMES / 2)] as Parsed;
}

const print = (cells: readonly (string | number)[]): void => {
  process.stdout.write(`${cells.map((cell, i) => String(cell).padStart(i === 0 ? 18 : 12)).join('')}\n`);
};

/** Rows per second and memory from a file to checked rows, growing; and writing, ours against exceljs. 1 if a target is missed. */
export async function runParse(): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'liangdi-parse-'));
  let missed = 0;
  try {
    print(['parse', 'rows', 'MB file', 'ms', 'CPU ms', 'rows/s', 'peak MB']);
    for (const rows of SIZES)
      for (const format of ['xlsx', 'csv'] as const) {
        const path = join(folder, `${rows}.${format}`);
        const bytes =
          format === 'xlsx' ? writeXlsx([{ name: '名册', rows: madeRoster(rows) }]) : writeCsv(madeRoster(rows));
        await pipeline(Readable.from(bytes), createWriteStream(path));
        const parsed = await parse(path);
        const wrong = Math.ceil((rows - 7) / 50);
        if (parsed.rows !== rows || parsed.refused !== wrong)
          throw new Error(`${path}: ${parsed.rows} rows and ${parsed.refused} refused instead of ${rows} and ${wrong}`);
        print([
          format,
          rows,
          ((await stat(path)).size / 1e6).toFixed(1),
          Math.round(parsed.milliseconds),
          Math.round(parsed.cpu),
          Math.round((rows / parsed.milliseconds) * 1000),
          Math.round(parsed.megabytes),
        ]);
        if (
          rows === 100_000 &&
          format === 'xlsx' &&
          (parsed.milliseconds > TARGET.milliseconds || parsed.megabytes > TARGET.megabytes)
        )
          missed = 1;
      }
    process.stdout.write(`target: 100,000 rows of xlsx in ${TARGET.milliseconds} ms and ${TARGET.megabytes} MB\n\n`);
    print(['write xlsx', 'rows', 'ms', 'MB file']);
    for (const [name, write] of [
      ['ours', writeOurs],
      ['exceljs streaming', writeWithExceljs],
    ] as const) {
      const path = join(folder, 'written.xlsx');
      const started = performance.now();
      await write(path, madeRoster(50_000));
      print([name, 50_000, Math.round(performance.now() - started), ((await stat(path)).size / 1e6).toFixed(1)]);
    }
  } finally {
    await rm(folder, { recursive: true });
  }
  return missed;
}

const writeOurs = (path: string, rows: ReturnType<typeof madeRoster>): Promise<void> =>
  pipeline(Readable.from(writeXlsx([{ name: '名册', rows }])), createWriteStream(path));

if (import.meta.main) process.exit(await runParse());
