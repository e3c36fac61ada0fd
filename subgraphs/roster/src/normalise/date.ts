import { type Finding, type Reading, reading, refused, suspect } from '../problems/problem.ts';
import type { Cell } from '../source/cell.ts';
import { dateOfSerial } from '../source/serial-date.ts';
import { isoDate, isRealDate } from './calendar.ts';
import { readDateParts } from './date-parts.ts';
import { gregorianOfLunar } from './lunar.ts';
import { plain } from './plain.ts';

/** A date as far as it is known. `iso` is `1987-06-05`, `1987-06` or `1987`, always Gregorian. */
export interface RosterDate {
  readonly iso: string;
  readonly precision: 'day' | 'month' | 'year';
  /** The calendar it was written in. */
  readonly calendar: 'gregorian' | 'lunar';
}

/** The days, as `1987-06-05`, between which a date can lie. */
export interface DateRange {
  readonly earliest: string;
  readonly latest: string;
}

const PRECISION: Readonly<Record<number, RosterDate['precision']>> = { 4: 'year', 7: 'month', 10: 'day' };

const gregorian = (iso: string): RosterDate => ({
  iso,
  precision: PRECISION[iso.length] ?? 'day',
  calendar: 'gregorian',
});

const within = (iso: string, { earliest, latest }: DateRange): boolean =>
  iso >= earliest.slice(0, iso.length) && iso <= latest.slice(0, iso.length);

const checked = (date: RosterDate, range: DateRange, findings: readonly Finding[]): Reading<RosterDate> =>
  within(date.iso, range)
    ? reading(date, ...findings)
    : reading<RosterDate>(
        null,
        ...findings.filter(({ severity }) => severity === 'refused'),
        refused('DATE_OUT_OF_RANGE', date.iso),
      );

/** A date as offices write it: a date, a day count, 1987.6, 19870605, 一九八七年六月, 农历五月初十, 6/25/1987 … */
export function readDate(cell: Cell, range: DateRange): Reading<RosterDate> {
  if (cell.kind === 'date') return checked(gregorian(cell.text), range, []);
  if (cell.kind === 'number' && /^\d{5}$/.test(cell.text)) {
    const iso = dateOfSerial(Number(cell.text), cell.date1904 === true);
    if (iso !== null && within(iso, range)) return reading(gregorian(iso), suspect('DATE_FROM_SERIAL', iso));
  }
  // 1987.10 stored as a number is 1987.1.
  const lostZero = cell.kind === 'number' && /^\d{4}\.1$/.test(cell.text);
  const text = plain(cell.text);
  const parts = readDateParts(text);
  if (parts === null) return reading<RosterDate>(null, refused('DATE_UNREADABLE', text));
  const findings: Finding[] = parts.ambiguous || lostZero ? [suspect('DATE_AMBIGUOUS', text)] : [];
  const { month, day } = parts;
  const years = parts.year >= 100 ? [parts.year] : [2000 + parts.year, 1900 + parts.year];
  if (parts.lunar) return lunar(years[years.length - 1] ?? 0, parts, text, range);
  const real = years.filter((y) => month === undefined || isRealDate(y, month, day ?? 1));
  const [year, other] = real.filter((y) => within(isoDate(y, month, day), range));
  if (year === undefined)
    return reading<RosterDate>(null, refused(real.length === 0 ? 'DATE_IMPOSSIBLE' : 'DATE_OUT_OF_RANGE', text));
  if (other !== undefined) findings.push(suspect('DATE_CENTURY_ASSUMED', String(year)));
  return reading(gregorian(isoDate(year, month, day)), ...findings);
}

function lunar(
  year: number,
  { month, day, leap }: { readonly month?: number; readonly day?: number; readonly leap: boolean },
  text: string,
  range: DateRange,
): Reading<RosterDate> {
  // A lunar month lies in two Gregorian ones.
  if (month === undefined || day === undefined)
    return checked({ iso: isoDate(year), precision: 'year', calendar: 'lunar' }, range, [
      suspect('DATE_AMBIGUOUS', text),
    ]);
  const iso = gregorianOfLunar(year, month, day, leap);
  if (iso === null) return reading<RosterDate>(null, refused('DATE_IMPOSSIBLE', text));
  return checked({ iso, precision: 'day', calendar: 'lunar' }, range, [suspect('DATE_FROM_LUNAR', iso)]);
}
