import { errors } from '@liangdi/kit';
import { mistakes } from './errors.ts';

/** Days in which the destination should have received the member, when the declaration does not say. */
const usualDays = 30;

/** Until when the destination should have received a member who left at `validFrom`. */
export const usualDeadline = (validFrom: Date): Date => new Date(validFrom.getTime() + usualDays * 86_400_000);

/**
 * Where a member went is elsewhere: nobody there receives whom the home county itself answers for.
 * @throws CallerError `INVALID_VALUE`
 */
export const leadsAway = (destination: string, home: string): void => {
  if (destination === home) throw mistakes.DESTINATION_AT_HOME({}, ['input', 'destination']);
};

/** What must hold between the times of a declaration. */
export interface OutflowTimes {
  readonly validFrom: Date;
  readonly validTo: Date | null;
  readonly receptionDeadline: Date;
  /** `YYYY-MM-DD` */
  readonly certificateFrom: string | null;
  readonly certificateUntil: string | null;
}

/**
 * The times agree: the member comes back after leaving, the deadline is not before leaving, the certificate ends after it begins.
 * @throws CallerError `PERIOD_REVERSED`, naming the field that ends too early
 */
export const timesAgree = (times: OutflowTimes): void => {
  const { validFrom, validTo, receptionDeadline, certificateFrom, certificateUntil } = times;
  if (validTo !== null && validTo <= validFrom) throw errors.PERIOD_REVERSED({}, ['input', 'validTo']);
  if (receptionDeadline < validFrom) throw errors.PERIOD_REVERSED({}, ['input', 'receptionDeadline']);
  if (certificateFrom !== null && certificateUntil !== null && certificateUntil < certificateFrom)
    throw errors.PERIOD_REVERSED({}, ['input', 'certificateUntil']);
};
