import { closeSync, openSync, writeSync } from 'node:fs';
import type { Link } from '@liangdi/linkage';
import { fail } from './problem.ts';

const LINES_AT_ONCE = 10_000;

const cell = (value: string): string => (/[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);

/** Writes `left_id,right_id,probability`, one line per link, to a file or to standard output. */
export function writePairs(file: string | undefined, links: readonly Link[], idAt: (place: number) => string): void {
  const to = file === undefined ? 1 : open(file);
  writeSync(to, 'left_id,right_id,probability\n');
  for (let start = 0; start < links.length; start += LINES_AT_ONCE) {
    const lines = links
      .slice(start, start + LINES_AT_ONCE)
      .map(({ left, right, probability }) => `${cell(idAt(left))},${cell(idAt(right))},${probability.toFixed(6)}\n`);
    writeAll(to, lines.join(''));
  }
  if (file !== undefined) closeSync(to);
}

/** A pipe may take less than it is given, or nothing for the moment. */
function writeAll(to: number, text: string): void {
  let rest = Buffer.from(text);
  while (rest.length > 0) {
    try {
      rest = rest.subarray(writeSync(to, rest));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EPIPE') return;
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error;
    }
  }
}

function open(file: string): number {
  try {
    return openSync(file, 'w');
  } catch (error) {
    return fail({ code: 'FILE_NOT_WRITABLE', file, reason: (error as NodeJS.ErrnoException).code ?? String(error) });
  }
}
