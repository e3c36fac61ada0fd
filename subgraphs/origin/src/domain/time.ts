import { errors, startOfDay } from '@liangdi/kit';
import { mistakes } from './errors.ts';

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
 * A day that has begun.
 * @throws CallerError `IN_FUTURE`
 */
export const pastDay = (day: string, now: Date, path: readonly string[]): string => {
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

/**
 * An instant of someone's time as a member.
 * @throws CallerError `BEFORE_JOINING`
 */
export const sinceJoining = (at: Date, joinedOn: string, path: readonly string[]): Date => {
  if (at.getTime() < startOfDay(joinedOn).getTime()) throw mistakes.BEFORE_JOINING({ joinedOn }, path);
  return at;
};

/** Whether a place that was open from one day to another (exclusive, null = still) is open at an instant. */
export const isOpenAt = (place: { openedOn: string; closedOn: string | null }, at: Date): boolean =>
  startOfDay(place.openedOn) <= at && (place.closedOn === null || at < startOfDay(place.closedOn));
