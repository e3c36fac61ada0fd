import { startOfDay } from '@liangdi/kit';
import { mistakes } from './errors.ts';

/**
 * An instant of someone's time as a member.
 * @throws CallerError `BEFORE_JOINING`
 */
export const sinceJoining = (at: Date, joinedOn: string, path: readonly string[]): Date => {
  if (at.getTime() < startOfDay(joinedOn).getTime()) throw mistakes.BEFORE_JOINING({ joinedOn }, path);
  return at;
};
