import { errors } from '../errors/common.ts';
import { startOfDay } from '../time/instant.ts';

/**
 * When something happened: now when left out.
 * @throws CallerError `IN_FUTURE` when it has not happened yet
 */
export const happened = (at: Date | null | undefined, now: Date, path: readonly string[]): Date => {
  if (at == null) return now;
  if (at.getTime() > now.getTime()) throw errors.IN_FUTURE({}, path);
  return at;
};

/**
 * A day that has begun, `YYYY-MM-DD`.
 * @throws CallerError `IN_FUTURE`
 */
export const begunDay = (day: string, now: Date, path: readonly string[]): string => {
  happened(startOfDay(day), now, path);
  return day;
};

/**
 * The end of a period that began at `since`, exclusive.
 * @throws CallerError `PERIOD_REVERSED` when it does not lie after its start
 */
export const after = (since: Date, until: Date, path: readonly string[]): Date => {
  if (until.getTime() <= since.getTime()) throw errors.PERIOD_REVERSED({}, path);
  return until;
};
