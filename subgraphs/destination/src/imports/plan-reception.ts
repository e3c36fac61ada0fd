import {
  type Change,
  dayAt,
  errors,
  type ImportPlace,
  type ImportWrite,
  missing,
  type NamedOrganisation,
  type PlanProblem,
  problemFrom,
  startOfDay,
} from '@liangdi/kit';
import { dayOf, type RosterValues } from '@liangdi/roster';
import type { ReceptionRow } from '../rows.ts';

/** What a row makes of a reception; who is new to the branch is received at `since`. */
export type ReceptionPlan =
  | { readonly kind: 'refused'; readonly problem: PlanProblem }
  | {
      readonly kind: 'planned';
      readonly since: Date;
      readonly changes: readonly Change[];
      /** Given whom it is about. */
      readonly writes: (recordId: string) => readonly ImportWrite[];
    };

/**
 * What a row says of a person's reception in a branch: it is made, or the day of the one that is open is corrected, unless
 * it is the same less precisely, or that of an earlier one.
 * @param before all receptions of the person in this branch, those that ended too
 */
export const planReception = (
  branch: NamedOrganisation,
  before: readonly ReceptionRow[],
  { receivedOn }: RosterValues,
  { now, newId }: ImportPlace,
): ReceptionPlan => {
  const open = before.find(({ validTo }) => validTo === null);
  const isOnRecord =
    receivedOn !== undefined && before.some(({ validFrom }) => dayAt(validFrom).startsWith(receivedOn.iso));
  const day = open && isOnRecord ? null : dayOf(receivedOn);
  if (open && day === null) return { kind: 'planned', since: now, changes: [], writes: () => [] };
  if (day === null) return { kind: 'refused', problem: missing('receivedOn', '接收时间', 'date of reception') };
  const since = startOfDay(day);
  const problem = mistakenDay(since, branch, before, now);
  if (problem) return { kind: 'refused', problem };
  if (open)
    return {
      kind: 'planned',
      since,
      changes: [{ field: 'receivedOn', before: dayAt(open.validFrom), after: day }],
      writes: (about) => [
        { fact: 'reception', id: open.id, follows: open.version, about, values: { validFrom: since } },
      ],
    };
  return {
    kind: 'planned',
    since,
    changes: [{ field: 'branch', before: null, after: branch.name }],
    writes: (recordId) => [
      {
        fact: 'reception',
        id: newId(),
        follows: 0,
        about: recordId,
        values: { recordId, branchId: branch.id, status: 'RECEIVED', validFrom: since },
      },
    ],
  };
};

const mistakenDay = (
  since: Date,
  { name, openedOn, closedOn }: NamedOrganisation,
  before: readonly ReceptionRow[],
  now: Date,
): PlanProblem | null => {
  if (since > now) return problemFrom(errors.IN_FUTURE({}, []), 'receivedOn');
  if (since < startOfDay(openedOn) || (closedOn !== null && since >= startOfDay(closedOn)))
    return problemFrom(errors.BRANCH_CLOSED({ name }, []), 'branch');
  const overlaps = before.some(({ validTo }) => validTo !== null && validTo > since);
  return overlaps ? problemFrom(errors.PERIOD_OVERLAPS({}, []), 'receivedOn') : null;
};
