import { type CellObject, read, SSF, set_cptable, type WorkBook, type WorkSheet } from '@e965/xlsx';
import * as codePages from '@e965/xlsx/dist/cpexcel.full.mjs';
import { fileError } from '../errors/file-error.ts';
import type { Cell, Merge, Sheet, SheetRow, Workbook } from '../source/cell.ts';
import type { Limits } from '../source/limits.ts';
import { numberFormatOf } from '../source/number-format.ts';
import { allOf, type Source, sizeOf } from '../source/source.ts';
import { numberCell } from '../xlsx/cell-of.ts';

// Before Excel 97 texts were in the code page of their country.
set_cptable(codePages);

/** Rows of a sheet in the legacy format. */
const ROWS = 65_536;

/** What else is kept in the same container, by the stream that gives it away. */
const OTHERS = [
  ['WordDocument', 'doc / wps'],
  ['PowerPoint Document', 'ppt / dps'],
  ['__properties_version1.0', 'msg'],
] as const;

/** Opens a legacy xls. The format has to be held whole, hence its own, lower limit in bytes. */
export async function openXls(source: Source, limits: Limits): Promise<Workbook> {
  await sizeOf(source, limits.xlsBytes);
  const bytes = await allOf(source);
  if (bytes.includes('EncryptedPackage', 0, 'utf16le')) throw fileError('ENCRYPTED');
  if (bytes.includes('_VBA_PROJECT', 0, 'utf16le')) throw fileError('MACROS');
  refuseOthers(bytes);
  const workbook = parsed(bytes);
  if (workbook.SheetNames.length > limits.sheets) throw fileError('TOO_MANY_SHEETS', limits.sheets);
  const date1904 = workbook.Workbook?.WBProps?.date1904 === true;
  const sheets = workbook.SheetNames.map((name, index): Sheet => {
    const sheet = workbook.Sheets[name] ?? {};
    return {
      name,
      hidden: (workbook.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0,
      merges: async () => (sheet['!merges'] ?? []).slice(0, limits.merges).map(mergeOf),
      rows: () => rowsOf(sheet, date1904, limits),
    };
  });
  return { format: 'xls', encoding: null, sheets, close: async () => {} };
}

/** A workbook may hold a letter within it, a letter no workbook of its own. */
function refuseOthers(bytes: Buffer): void {
  if (['Workbook', 'Book'].some((stream) => bytes.includes(stream, 0, 'utf16le'))) return;
  for (const [stream, format] of OTHERS)
    if (bytes.includes(stream, 0, 'utf16le')) throw fileError('UNSUPPORTED_FORMAT', format);
}

function parsed(bytes: Buffer): WorkBook {
  let workbook: WorkBook;
  try {
    workbook = read(bytes, {
      type: 'buffer',
      dense: true,
      cellNF: true,
      cellHTML: false,
      cellFormula: false,
      sheetRows: ROWS,
    });
  } catch (error) {
    if (error instanceof Error && /password|^ECMA-376 Encrypted|^Encryption/i.test(error.message))
      throw fileError('ENCRYPTED', '', error);
    throw fileError('CORRUPT', 'xls', error);
  }
  if (workbook.SheetNames.length === 0) throw fileError('CORRUPT', 'xls');
  return workbook;
}

const mergeOf = (range: { s: { r: number; c: number }; e: { r: number; c: number } }): Merge => ({
  top: range.s.r + 1,
  left: range.s.c + 1,
  bottom: range.e.r + 1,
  right: range.e.c + 1,
});

async function* rowsOf(sheet: WorkSheet, date1904: boolean, limits: Limits): AsyncGenerator<SheetRow> {
  const data: readonly (readonly (CellObject | undefined)[] | undefined)[] = sheet['!data'] ?? [];
  let count = 0;
  for (let index = 0; index < data.length; index++) {
    const cells: Cell[] = [];
    data[index]?.forEach((stored, c) => {
      const cell = stored ? cellOf(stored, c + 1, date1904) : null;
      if (cell === null) return;
      if (cell.column > limits.columns) throw fileError('TOO_MANY_COLUMNS', limits.columns);
      cells.push(cell);
    });
    if (cells.length === 0) continue;
    if (++count > limits.rows) throw fileError('TOO_MANY_ROWS', limits.rows);
    yield { number: index + 1, cells };
  }
}

function cellOf(stored: CellObject, column: number, date1904: boolean): Cell | null {
  switch (stored.t) {
    case 'n': {
      const format = typeof stored.z === 'number' ? (SSF.get_table()[stored.z] ?? '') : String(stored.z ?? '');
      return numberCell(column, Number(stored.v), String(stored.v), numberFormatOf(format), date1904);
    }
    case 'b':
      return { column, kind: 'boolean', text: stored.v ? 'TRUE' : 'FALSE' };
    case 'e':
      return { column, kind: 'error', text: stored.w ?? '#ERROR' };
    case 's':
      return stored.v === '' ? null : { column, kind: 'text', text: String(stored.v) };
    default:
      return null;
  }
}
