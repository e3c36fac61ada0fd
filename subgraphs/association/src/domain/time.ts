import { errors } from '@liangdi/kit';

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
 * The end of a period that began at `since`, exclusive.
 * @throws CallerError `PERIOD_REVERSED` when it does not lie after its start
 */
export const after = (since: Date, until: Date, path: readonly string[]): Date => {
  if (until.getTime() <= since.getTime()) throw errors.PERIOD_REVERSED({}, path);
  return until;
};

/** Whether a place that was open from one day to another (exclusive, null = still) is open at an instant. */
export const isOpenAt = (place: { openedOn: string; closedOn: string | null }, at: Date): boolean =>
  startOf(place.openedOn) <= at.getTime() && (place.closedOn === null || at.getTime() < startOf(place.closedOn));

/**
 * A day on which something began or ended, `YYYY-MM-DD`.
 * @throws CallerError `IN_FUTURE` when it has not begun yet
 */
export const begunDay = (day: string, now: Date, path: readonly string[]): string => {
  if (startOf(day) > now.getTime()) throw errors.IN_FUTURE({}, path);
  return day;
};

/** Start of a day at +08:00, epoch milliseconds. */
const startOf = (day: string): number => Date.parse(`${day}T00:00:00+08:00`);
