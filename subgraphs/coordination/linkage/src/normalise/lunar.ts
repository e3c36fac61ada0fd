import { LunarYear } from 'tyme4ts';

/** Years whose lunar calendar members may be born by. Outside, no lunar reading is offered. */
const FIRST = 1900;
const LAST = 2060;

type Month = {
  readonly year: number;
  readonly month: number;
  readonly leap: boolean;
  readonly start: number;
  readonly days: number;
};
const years = new Map<number, readonly Month[]>();

/** Days since 1970-01-01 of a Gregorian date. */
export const dayNumber = (year: number, month: number, day: number): number =>
  Date.UTC(year, month - 1, day) / 86_400_000;

function monthsOf(year: number): readonly Month[] {
  let months = years.get(year);
  if (months === undefined) {
    months = LunarYear.fromYear(year)
      .getMonths()
      .map((m) => {
        const solar = m.getFirstJulianDay().getSolarDay();
        return {
          year,
          month: m.getMonth(),
          leap: m.isLeap(),
          start: dayNumber(solar.getYear(), solar.getMonth(), solar.getDay()),
          days: m.getDayCount(),
        };
      });
    years.set(year, months);
  }
  return months;
}

/** The lunar date of a Gregorian one as the number yyyymmdd (a leap month counts as its month); 0 where none is known. */
export function toLunar(year: number, month: number, day: number): number {
  if (year <= FIRST || year > LAST) return 0;
  const n = dayNumber(year, month, day);
  for (const y of [year, year - 1]) {
    for (const m of monthsOf(y)) {
      if (n >= m.start && n < m.start + m.days) return y * 10_000 + m.month * 100 + (n - m.start + 1);
    }
  }
  return 0;
}

/** The Gregorian date of a lunar one as yyyymmdd; 0 if that lunar day does not exist. */
export function fromLunar(year: number, month: number, day: number, leap: boolean): number {
  if (year <= FIRST || year > LAST) return 0;
  const m = monthsOf(year).find((x) => x.month === month && x.leap === leap);
  if (m === undefined || day < 1 || day > m.days) return 0;
  const date = new Date((m.start + day - 1) * 86_400_000);
  return date.getUTCFullYear() * 10_000 + (date.getUTCMonth() + 1) * 100 + date.getUTCDate();
}
