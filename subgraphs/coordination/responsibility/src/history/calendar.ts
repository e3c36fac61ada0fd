import type { Instant } from '../facts.ts';

export const DAY = 86_400_000;

/** Days and months are those of China Standard Time (+08:00, no summer time). */
const OFFSET = 8 * 3_600_000;

/** `months` calendar months later, same time of day; a day that the month lacks becomes its last (31 August + 6 = 28 February). */
export const addMonths = (at: Instant, months: number): Instant => {
  const local = at + OFFSET;
  const dayNumber = Math.floor(local / DAY);
  const { year, month, day } = civil(dayNumber);
  const total = year * 12 + (month - 1) + months;
  const [newYear, newMonth] = [Math.floor(total / 12), (total % 12) + 1];
  const newDay = Math.min(day, lastDay(newYear, newMonth));
  return dayNumberOf(newYear, newMonth, newDay) * DAY + (local - dayNumber * DAY) - OFFSET;
};

/** Days since 1970-01-01 of a date in the Gregorian calendar; years are counted from March, so that the leap day is last. */
const dayNumberOf = (year: number, month: number, day: number): number => {
  const marchYear = month <= 2 ? year - 1 : year;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const centuries = Math.floor(marchYear / 100);
  return marchYear * 365 + Math.floor(marchYear / 4) - centuries + Math.floor(centuries / 4) + dayOfYear - 719_468;
};

/** The date of a day number: the inverse of `dayNumberOf`, by eras of 400 years (146,097 days). */
const civil = (dayNumber: number): { readonly year: number; readonly month: number; readonly day: number } => {
  const days = dayNumber + 719_468;
  const era = Math.floor(days / 146_097);
  const dayOfEra = days - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1_460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return { year: era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month, day };
};

const lastDay = (year: number, month: number): number =>
  month === 2 ? (isLeap(year) ? 29 : 28) : month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
