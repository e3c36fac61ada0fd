import { DATE_NUMBER } from '../normalise/date.ts';
import type { ValueTable } from '../values/value-table.ts';
import { editDistance } from './edit-distance.ts';

/** The level of two different dates, as a number in `LEVELS.date`. */
export function compareDates(table: ValueTable, i: number, j: number): number {
  const { numbers, numberWidth } = table;
  const a = i * numberWidth;
  const b = j * numberWidth;
  const yearA = numbers[a] as number;
  const yearB = numbers[b] as number;
  const monthA = numbers[a + DATE_NUMBER.month] as number;
  const monthB = numbers[b + DATE_NUMBER.month] as number;
  const dayA = numbers[a + DATE_NUMBER.day] as number;
  const dayB = numbers[b + DATE_NUMBER.day] as number;
  const apart = Math.abs(yearA - yearB);
  if (dayA === 0 || dayB === 0) {
    if (apart !== 0) return apart === 1 ? 8 : 9;
    return monthA === 0 || monthB === 0 || monthA === monthB ? 4 : 7;
  }
  if (isLunarOf(numbers, a, b) || isLunarOf(numbers, b, a)) return 1;
  if (apart === 0 && monthA === dayB && monthB === dayA) return 3;
  if (editDistance(table.text, i, table.text, j) === 1) return 2;
  if (monthA === monthB && dayA === dayB) return 5;
  if (apart === 0) return monthA === monthB || dayA === dayB ? 6 : 7;
  return apart <= 2 || (apart <= 10 && (dayA === dayB || monthA === monthB)) ? 8 : 9;
}

/** Whether the date at `b` is what the date at `a` reads in the lunar calendar, written down as if it were solar. */
function isLunarOf(numbers: Int32Array, a: number, b: number): boolean {
  const lunar = numbers[a + DATE_NUMBER.lunar] as number;
  const written = (numbers[b] as number) * 10_000 + (numbers[b + 1] as number) * 100 + (numbers[b + 2] as number);
  return lunar !== 0 && lunar === written;
}
