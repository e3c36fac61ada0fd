import { startOfDay } from './instant.ts';

/**
 * First and last year, at +08:00, of the instants and days that callers may give. Nobody alive was born before, no fact
 * of theirs ends later, and what lies between keeps four digits in every zone: dates of PostgreSQL, months and file
 * names are cut from it.
 */
export const FIRST_YEAR = 1800;
export const LAST_YEAR = 2999;

const EARLIEST = startOfDay(`${FIRST_YEAR}-01-01`).getTime();
const END = startOfDay(`${LAST_YEAR + 1}-01-01`).getTime();

/** Whether an instant lies in the years that callers may give. */
export const isInstantInRange = (instant: Date): boolean => instant.getTime() >= EARLIEST && instant.getTime() < END;

/** Whether a calendar day, `YYYY-MM-DD`, lies in the years that callers may give. */
export const isDayInRange = (day: string): boolean => isInstantInRange(startOfDay(day));
