import type { Instant } from '../facts.ts';

export const DAY = 86_400_000;

/** Days and months are those of China Standard Time (+08:00, no summer time). */
const OFFSET = 8 * 3_600_000;

/** `months` calendar months later, same time of day; a day that the month lacks becomes its last (31 August + 6 = 28 February). */
export const addMonths = (at: Instant, months: number): Instant => {
  const local = new Date(at + OFFSET);
  const month = local.getUTCMonth() + months;
  const lastDay = new Date(Date.UTC(local.getUTCFullYear(), month + 1, 0)).getUTCDate();
  const day = Math.min(local.getUTCDate(), lastDay);
  const timeOfDay = (((at + OFFSET) % DAY) + DAY) % DAY;
  return Date.UTC(local.getUTCFullYear(), month, day) + timeOfDay - OFFSET;
};
