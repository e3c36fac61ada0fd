import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { fileError, refusalOf } from '../errors/file-error.ts';
import type { Cell, Encoding, SheetRow, Workbook } from '../source/cell.ts';
import type { Limits } from '../source/limits.ts';
import type { Source } from '../source/source.ts';
import { cellOfField } from './cell-of-field.ts';
import { decodeText } from './decode.ts';
import { guessDelimiter } from './delimiter.ts';
import { detectEncoding } from './encoding.ts';

const SAMPLE = 64 * 1024;

/** Opens a csv or tsv: one sheet, named by the caller as a spreadsheet would name it after the file. */
export async function openText(source: Source, sheetName: string, limits: Limits): Promise<Workbook> {
  const encoding = await detectEncoding(source);
  const sample = await sampleOf(source, encoding);
  if (sample.trim() === '') throw fileError('EMPTY_FILE');
  const delimiter = guessDelimiter(sample);
  const sheet = {
    name: sheetName,
    hidden: false,
    merges: async () => [],
    rows: () => readRows(source, encoding, delimiter, limits),
  };
  return { format: delimiter === '\t' ? 'tsv' : 'csv', encoding, sheets: [sheet], close: async () => {} };
}

async function sampleOf(source: Source, encoding: Encoding): Promise<string> {
  let sample = '';
  for await (const piece of decodeText(source, encoding)) {
    sample += piece;
    if (sample.length >= SAMPLE) break;
  }
  return sample.slice(0, SAMPLE);
}

/** Rows as a spreadsheet would number them: an empty line counts, a quoted line break does not. */
async function* readRows(
  source: Source,
  encoding: Encoding,
  delimiter: string,
  limits: Limits,
): AsyncGenerator<SheetRow> {
  const parser = parse({
    delimiter,
    relax_column_count: true,
    relax_quotes: true,
    max_record_size: limits.columns * (limits.cellCharacters + 4),
  });
  const text = Readable.from(decodeText(source, encoding));
  text.on('error', (error) => parser.destroy(error));
  text.pipe(parser);
  let number = 0;
  let count = 0;
  try {
    for await (const record of parser as AsyncIterable<readonly string[]>) {
      if (number === 0 && count === 0 && /^sep=?$/.test(record[0] ?? '') && record.length <= 2) continue;
      number++;
      const cells = cellsOf(record, limits);
      if (cells.length === 0) continue;
      if (++count > limits.rows) throw fileError('TOO_MANY_ROWS', limits.rows);
      yield { number, cells };
    }
  } catch (error) {
    throw refusalOf(error) ? error : textError(error);
  } finally {
    text.destroy();
    parser.destroy();
  }
}

function cellsOf(record: readonly string[], limits: Limits): Cell[] {
  const cells: Cell[] = [];
  for (const [index, field] of record.entries()) {
    if (field === '') continue;
    if (index >= limits.columns) throw fileError('TOO_MANY_COLUMNS', limits.columns);
    if (field.length > limits.cellCharacters) throw fileError('CELL_TOO_LONG', `> ${limits.cellCharacters}`);
    const cell = cellOfField(index + 1, field);
    if (cell !== null) cells.push(cell);
  }
  return cells;
}

function textError(error: unknown): unknown {
  if (!(error instanceof CsvError)) return error;
  const line = String(error.lines ?? '');
  if (error.code === 'CSV_QUOTE_NOT_CLOSED') return fileError('UNCLOSED_QUOTE', line, error);
  if (error.code === 'CSV_MAX_RECORD_SIZE') return fileError('UNCLOSED_QUOTE', line, error);
  return fileError('CORRUPT', `csv ${line}`, error);
}
