import { numberText } from '../source/number-text.ts';
import { neutralise } from './neutralise.ts';
import type { WrittenCell, WrittenRow } from './sheet.ts';

export interface CsvOptions {
  /** Excel takes a csv for the local code page unless it begins with a byte order mark. Default true. */
  readonly byteOrderMark?: boolean;
  readonly delimiter?: ',' | '\t';
}

const PIECE = 64 * 1024;

const textOf = (cell: WrittenCell): string => {
  if (cell === null) return '';
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'number') return numberText(cell);
  return 'text' in cell ? cell.text : 'date' in cell ? cell.date : numberText(cell.number);
};

/** A csv in UTF-8 in pieces of about 64 KiB. Texts that a spreadsheet would run are neutralised, numbers are not texts. */
export async function* writeCsv(
  rows: Iterable<WrittenRow> | AsyncIterable<WrittenRow>,
  { byteOrderMark = true, delimiter = ',' }: CsvOptions = {},
): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  const field = (cell: WrittenCell): string => {
    const plain = textOf(cell);
    const text = typeof cell === 'number' ? plain : neutralise(plain);
    return /["\r\n,\t;|]|^\s|\s$|^sep=/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  let piece = byteOrderMark ? '\ufeff' : '';
  let number = 0;
  for await (const row of rows) {
    number++;
    for (; number < (row.number ?? number); number++) piece += '\r\n';
    piece += `${row.cells.map(field).join(delimiter)}\r\n`;
    if (piece.length < PIECE) continue;
    yield encoder.encode(piece);
    piece = '';
  }
  yield encoder.encode(piece);
}
