import { errors } from '../errors/common.ts';
import { isOpenAt } from '../organisations/place.ts';
import { dayAt } from '../time/instant.ts';
import type { NamedOrganisation } from './organisations.ts';
import { problemFrom } from './plan-problem.ts';
import type { PlanProblem } from './side.ts';

/** When something of a person's in an organisation held, as the side has it. */
interface Period {
  readonly validFrom: Date;
  readonly validTo: Date | null;
}

/** Whether a day is that on which one of these began, or says the same less precisely (`2026-03`). */
export const beginsOnRecord = (day: { readonly iso: string } | undefined, periods: readonly Period[]): boolean =>
  day !== undefined && periods.some(({ validFrom }) => dayAt(validFrom).startsWith(day.iso));

/** Where a row names the day and the organisation: fields of the roster. */
interface Fields {
  readonly day: string;
  readonly organisation: string;
}

/** What is wrong with a day on which a row has something begin in an organisation, beside what was there before; or null. */
export const mistakenBegin = (
  since: Date,
  organisation: NamedOrganisation,
  before: readonly Period[],
  now: Date,
  fields: Fields,
): PlanProblem | null => {
  if (since > now) return problemFrom(errors.IN_FUTURE({}, []), fields.day);
  if (!isOpenAt(organisation, since))
    return problemFrom(errors.BRANCH_CLOSED({ name: organisation.name }, []), fields.organisation);
  const overlaps = before.some(({ validTo }) => validTo !== null && validTo > since);
  return overlaps ? problemFrom(errors.PERIOD_OVERLAPS({}, []), fields.day) : null;
};
