import { readFileSync } from 'node:fs';
import { CsvError } from 'csv-parse';
import { parse } from 'csv-parse/sync';
import { decodeText } from './decode.ts';
import { fail } from './problem.ts';

/** Called once with the header and then with every row; `line` counts from 1, the header being line 1. */
export type RowVisitor = (cells: readonly string[], line: number) => void;

/** Reads a file, or fails with a sentence about it. */
export function readBytes(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    return fail({ code: 'FILE_NOT_READABLE', file, reason: (error as NodeJS.ErrnoException).code ?? String(error) });
  }
}

/**
 * Reads a text table (comma, semicolon or tab) row by row without keeping it. Every row must be as wide as the header,
 * save for empty cells after its end; spaces around cells do not count, blank lines are skipped.
 */
export function readTable(file: string, header: (columns: readonly string[]) => void, row: RowVisitor): void {
  const decoded = decodeText(readBytes(file));
  const text = decoded.ok ? decoded.text : fail({ code: decoded.code, file });
  if (text.trim() === '') fail({ code: 'EMPTY_FILE', file });
  let width = 0;
  let rows = 0;
  const visit = (cells: readonly string[], line: number): void => {
    if (width === 0) {
      width = cells.length;
      const twice = cells.find((name, k) => name !== '' && cells.indexOf(name) !== k);
      if (twice !== undefined) fail({ code: 'DUPLICATE_COLUMN', file, column: twice });
      header(cells);
      return;
    }
    if (cells.length < width || cells.some((cell, k) => k >= width && cell !== ''))
      fail({ code: 'RAGGED_ROW', file, line, expected: width, found: cells.length });
    rows++;
    row(cells, line);
  };
  parseRows(file, text, visit);
  if (rows === 0) fail({ code: 'NO_ROWS', file });
}

function parseRows(file: string, text: string, visit: RowVisitor): void {
  try {
    parse(text, {
      delimiter: delimiterOf(text),
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
      relax_quotes: true,
      bom: true,
      on_record: (cells: string[], { lines }: { lines: number }) => {
        visit(cells, lines);
        return null;
      },
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    fail({ code: 'MALFORMED', file, line: Number(error.lines ?? 0) });
  }
}

/** The separator that stands most often in the first line. */
function delimiterOf(text: string): string {
  const first = text.slice(0, Math.max(0, text.search(/[\r\n]/)) || undefined);
  const count = (separator: string): number => first.split(separator).length;
  return [',', '\t', ';'].reduce((best, separator) => (count(separator) > count(best) ? separator : best));
}
