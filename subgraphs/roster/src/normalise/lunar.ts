import { LunarYear } from 'tyme4ts';

const FIRST = 1900;
const LAST = 2100;
const DAY = 86_400_000;

interface Month {
  readonly month: number;
  readonly leap: boolean;
  /** Days since 1970-01-01 of its first day. */
  readonly start: number;
  readonly days: number;
}

const years = new Map<number, readonly Month[]>();

function monthsOf(year: number): readonly Month[] {
  let months = years.get(year);
  if (months === undefined) {
    months = LunarYear.fromYear(year)
      .getMonths()
      .map((month) => {
        const first = month.getFirstJulianDay().getSolarDay();
        return {
          month: month.getMonth(),
          leap: month.isLeap(),
          start: Date.UTC(first.getYear(), first.getMonth() - 1, first.getDay()) / DAY,
          days: month.getDayCount(),
        };
      });
    years.set(year, months);
  }
  return months;
}

/** The Gregorian date `1987-06-05` of a day of the lunar calendar; null if there is no such day. */
export function gregorianOfLunar(year: number, month: number, day: number, leap: boolean): string | null {
  if (year < FIRST || year > LAST) return null;
  const found = monthsOf(year).find((each) => each.month === month && each.leap === leap);
  if (found === undefined || day < 1 || day > found.days) return null;
  return new Date((found.start + day - 1) * DAY).toISOString().slice(0, 10);
}
