import { columnLetters } from '../source/address.ts';
import type { Merge } from '../source/cell.ts';
import { numberText } from '../source/number-text.ts';
import { escapeText } from '../xlsx/escaped-text.ts';
import type { WrittenCell, WrittenSheet } from './sheet.ts';
import { styleIndex } from './xlsx-styles.ts';

const FORMAT_OF_LENGTH: Readonly<Record<number, 'day' | 'month' | 'year'>> = { 10: 'day', 7: 'month', 4: 'year' };
const FIRST_DAY = Date.UTC(1899, 11, 30);

/** Day number of a date in the 1900 system; null before 1 March 1900, where spreadsheets disagree. */
function serialOf(date: string): number | null {
  const serial =
    (Date.parse(`${date}${'-01-01'.slice(date.length === 4 ? 0 : date.length === 7 ? 3 : 6)}`) - FIRST_DAY) /
    86_400_000;
  return serial > 60 && Number.isInteger(serial) ? serial : null;
}

const textCell = (at: string, text: string, style: number): string =>
  text === ''
    ? style === 0
      ? ''
      : `<c r="${at}" s="${style}"/>`
    : `<c r="${at}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escapeText(text)}</t></is></c>`;

/** One cell as XML. Texts are written as texts, so none can be a formula. */
function cellXml(at: string, cell: WrittenCell): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return cell === '' ? '' : textCell(at, cell, styleIndex('none', 'text'));
  if (typeof cell === 'number') return `<c r="${at}"><v>${numberText(cell)}</v></c>`;
  const fill = cell.fill ?? 'none';
  if ('number' in cell) return `<c r="${at}" s="${styleIndex(fill, 'general')}"><v>${numberText(cell.number)}</v></c>`;
  if ('text' in cell) return textCell(at, cell.text, styleIndex(fill, 'text'));
  const serial = serialOf(cell.date);
  if (serial === null) return textCell(at, cell.date, styleIndex(fill, 'text'));
  return `<c r="${at}" s="${styleIndex(fill, FORMAT_OF_LENGTH[cell.date.length] ?? 'day')}"><v>${serial}</v></c>`;
}

const HEAD =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">';
const PIECE = 64 * 1024;

/** A sheet's part in pieces of about 64 KiB. */
export async function* sheetXml(sheet: WrittenSheet): AsyncGenerator<string> {
  let piece = `${HEAD + viewXml(sheet.frozenRows ?? 0) + widthsXml(sheet.widths ?? [])}<sheetData>`;
  let number = 0;
  const letters: string[] = [];
  for await (const row of sheet.rows) {
    number = row.number ?? number + 1;
    piece += `<row r="${number}">`;
    for (let i = 0; i < row.cells.length; i++) {
      letters[i] ??= columnLetters(i + 1);
      piece += cellXml(`${letters[i]}${number}`, row.cells[i] ?? null);
    }
    piece += '</row>';
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  yield `${piece}</sheetData>${mergesXml(sheet.merges ?? [])}</worksheet>`;
}

const viewXml = (rows: number): string =>
  rows === 0
    ? ''
    : `<sheetViews><sheetView workbookViewId="0"><pane ySplit="${rows}" topLeftCell="A${rows + 1}" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>`;

const widthsXml = (widths: readonly number[]): string =>
  widths.length === 0
    ? ''
    : `<cols>${widths.map((width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`).join('')}</cols>`;

const mergesXml = (merges: readonly Merge[]): string =>
  merges.length === 0
    ? ''
    : `<mergeCells count="${merges.length}">${merges
        .map((m) => `<mergeCell ref="${columnLetters(m.left)}${m.top}:${columnLetters(m.right)}${m.bottom}"/>`)
        .join('')}</mergeCells>`;
