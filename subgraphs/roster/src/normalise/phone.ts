import { type Reading, reading, refused, suspect } from '../problems/problem.ts';
import type { Cell } from '../source/cell.ts';
import { plain } from './plain.ts';

const MOBILE = /(?<![\d])(?:(?:\+|00)?86[-\s]?)?(1[3-9]\d)[-\s]?(\d{4})[-\s]?(\d{4})(?!\d)/g;
const LANDLINE =
  /(?<!\d)(?:(?:\+|00)?86[-\s]?)?\(?(0\d{2,3})\)?[-\s]?([2-9]\d{6,7})(?:(?:-|转|ext\.?)(\d{1,5}))?(?!\d)/g;
const FOREIGN = /\+(?!86)(\d[\d\s-]{5,16}\d)/g;
const LOCAL = /(?<!\d)([2-9]\d{6,7})(?!\d)/g;
const LEFT_OVER = /\d[\d\s-]{3,}\d/;

/**
 * The phone numbers in a cell, in their order: mobile numbers as 11 digits, landlines with area code as digits, with
 * `-` before an extension, foreign ones with `+`. Names and notes between them are left out.
 */
export function readPhones(cell: Cell): Reading<readonly string[]> {
  if (cell.rounded) return reading<readonly string[]>(null, refused('PHONE_ROUNDED'));
  const found: { readonly at: number; readonly number: string }[] = [];
  let rest = plain(cell.text).replace(/[—–−‐]/g, '-');
  const take = (pattern: RegExp, number: (match: readonly (string | undefined)[]) => string): void => {
    rest = rest.replace(pattern, (...match: (string | number)[]) => {
      const at = match.findIndex((part) => typeof part === 'number');
      found.push({ at: Number(match[at]), number: number(match.slice(0, at) as string[]) });
      return ' '.repeat(String(match[0]).length).replaceAll(' ', ';');
    });
  };
  take(FOREIGN, (match) => `+${(match[1] ?? '').replace(/\D/g, '')}`);
  take(MOBILE, (match) => `${match[1]}${match[2]}${match[3]}`);
  take(LANDLINE, (match) => `${match[1]}${match[2]}${match[3] === undefined ? '' : `-${match[3]}`}`);
  take(LOCAL, (match) => match[1] ?? '');
  const numbers = [...new Set(found.sort((a, b) => a.at - b.at).map(({ number }) => number))];
  const strange = LEFT_OVER.exec(rest)?.[0];
  if (numbers.length === 0) return reading<readonly string[]>(null, refused('PHONE_UNREADABLE', plain(cell.text)));
  return strange === undefined
    ? reading<readonly string[]>(numbers)
    : reading<readonly string[]>(numbers, suspect('PHONE_UNREADABLE', strange));
}
