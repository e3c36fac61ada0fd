import { fileError } from '../errors/file-error.ts';
import type { Cell } from '../source/cell.ts';
import { type NumberFormat, padded } from '../source/number-format.ts';
import { isRounded, numberText } from '../source/number-text.ts';
import { dateOfSerial } from '../source/serial-date.ts';
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
  format: NumberFormat,
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
      return numberCell(column, Number(stored), stored, format, date1904);
  }
}

/** A number as its format shows it where that is more than digits: a date, or zeros and texts around it. */
export function numberCell(
  column: number,
  number: number,
  stored: string,
  format: NumberFormat,
  date1904: boolean,
): Cell {
  if (!Number.isFinite(number)) return { column, kind: 'text', text: stored };
  const date = typeof format === 'string' ? dateOfSerial(number, date1904, format) : null;
  if (date !== null) return { column, kind: 'date', text: date, number };
  const digits = numberText(number);
  const text = format !== null && typeof format === 'object' && /^\d+$/.test(digits) ? padded(digits, format) : digits;
  const cell = { column, kind: 'number', text, number } as const;
  return { ...cell, ...(isRounded(number) && { rounded: true }), ...(date1904 && { date1904 }) };
}
