import { fileError } from '../errors/file-error.ts';
import type { Cell } from '../source/cell.ts';
import { isRounded, numberText } from '../source/number-text.ts';
import { type DatePrecision, dateOfSerial } from '../source/serial-date.ts';
import { unescapeText } from './escaped-text.ts';

interface Lookup {
  readonly strings: readonly string[];
  readonly date1904: boolean;
}

/** A cell from its type and stored value (ECMA-376 part 1, 18.18.11); null if it holds nothing. */
export function cellOf(
  column: number,
  type: string,
  stored: string,
  datePrecision: DatePrecision | null,
  { strings, date1904 }: Lookup,
): Cell | null {
  if (stored === '') return null;
  switch (type) {
    case 's': {
      const text = strings[Number(stored)];
      if (text === undefined) throw fileError('CORRUPT', `text ${stored}`);
      return text === '' ? null : { column, kind: 'text', text };
    }
    case 'inlineStr':
    case 'str':
      return { column, kind: 'text', text: unescapeText(stored) };
    case 'b':
      return { column, kind: 'boolean', text: stored === '1' || stored === 'true' ? 'TRUE' : 'FALSE' };
    case 'e':
      return { column, kind: 'error', text: stored };
    case 'd':
      return { column, kind: 'date', text: stored.slice(0, 10) };
    default:
      return numberCell(column, Number(stored), stored, datePrecision, date1904);
  }
}

/** A number, or the date that its format shows. */
export function numberCell(
  column: number,
  number: number,
  stored: string,
  datePrecision: DatePrecision | null,
  date1904: boolean,
): Cell {
  if (!Number.isFinite(number)) return { column, kind: 'text', text: stored };
  const date = datePrecision === null ? null : dateOfSerial(number, date1904, datePrecision);
  if (date !== null) return { column, kind: 'date', text: date, number };
  const cell = { column, kind: 'number', text: numberText(number), number } as const;
  return { ...cell, ...(isRounded(number) && { rounded: true }), ...(date1904 && { date1904 }) };
}
