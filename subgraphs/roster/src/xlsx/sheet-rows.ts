import { fileError } from '../errors/file-error.ts';
import { columnNumber } from '../source/address.ts';
import type { Cell, SheetRow } from '../source/cell.ts';
import type { Limits } from '../source/limits.ts';
import type { NumberFormat } from '../source/number-format.ts';
import { UNCALCULATED } from '../source/uncalculated.ts';
import { cellOf } from './cell-of.ts';
import { walkXml } from './xml.ts';
import type { Archive } from './zip.ts';

/** What cells refer to outside their sheet. */
export interface Shared {
  readonly strings: readonly string[];
  /** The number format of each cell style. */
  readonly formats: readonly NumberFormat[];
  readonly date1904: boolean;
}

const LAST_ROW = 1_048_576;

/** The rows of a sheet that hold a value, in pieces as the part unpacks. */
export async function* readSheetRows(
  archive: Archive,
  path: string,
  shared: Shared,
  limits: Limits,
): AsyncGenerator<SheetRow> {
  let rows: SheetRow[] = [];
  let cells: Cell[] = [];
  let row = 0;
  let column = 0;
  let type = '';
  let style = -1;
  let value = '';
  let inline = '';
  let into: 'value' | 'inline' | null = null;
  let phonetic = false;
  let formula = false;
  let valued = false;
  let count = 0;
  const stream = await archive.read(path);
  const walk = walkXml(stream, {
    open(name, attributes) {
      switch (name) {
        case 'c':
          column = attributes.r === undefined ? column + 1 : columnNumber(attributes.r);
          type = attributes.t ?? 'n';
          style = attributes.s === undefined ? -1 : Number(attributes.s);
          value = '';
          inline = '';
          formula = false;
          valued = false;
          break;
        case 'f':
          formula = true;
          break;
        case 'v':
          into = 'value';
          valued = true;
          break;
        case 't':
          if (!phonetic) into = 'inline';
          break;
        case 'rPh':
          phonetic = true;
          break;
        case 'row': {
          const next = attributes.r === undefined ? row + 1 : Number(attributes.r);
          if (!(next > row) || next > LAST_ROW) throw fileError('CORRUPT', `row ${attributes.r}`);
          row = next;
          column = 0;
          cells = [];
        }
      }
    },
    text(piece) {
      if (into === 'value') value += piece;
      else if (into === 'inline') inline += piece;
    },
    close(name) {
      switch (name) {
        case 'v':
        case 't':
          into = null;
          break;
        case 'rPh':
          phonetic = false;
          break;
        case 'c': {
          const stored = type === 'inlineStr' ? inline : value;
          // A formula that gives an empty text has an empty value of that type (Excel, LibreOffice); programs that do not
          // calculate write no value, or an empty one of no type.
          const calculated = !formula || stored !== '' || (type === 'str' && valued);
          const cell: Cell | null = calculated
            ? cellOf(column, type, stored, shared.formats[style] ?? null, shared)
            : { column, kind: 'error', text: UNCALCULATED };
          if (cell === null) break;
          if (column < 1 || column > limits.columns) throw fileError('TOO_MANY_COLUMNS', limits.columns);
          if (cell.text.length > limits.cellCharacters) throw fileError('CELL_TOO_LONG', `> ${limits.cellCharacters}`);
          cells.push(cell);
          break;
        }
        case 'row':
          if (cells.length === 0) break;
          if (++count > limits.rows) throw fileError('TOO_MANY_ROWS', limits.rows);
          rows.push({ number: row, cells });
      }
    },
  });
  for await (const _ of walk) {
    if (rows.length === 0) continue;
    const ready = rows;
    rows = [];
    yield* ready;
  }
}
