import {
  beginsOnRecord,
  type Change,
  dayAt,
  type ImportPlace,
  type ImportWrite,
  missing,
  mistakenBegin,
  type NamedOrganisation,
  type PlanProblem,
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
  const day = open && beginsOnRecord(receivedOn, before) ? null : dayOf(receivedOn);
  if (open && day === null) return { kind: 'planned', since: now, changes: [], writes: () => [] };
  if (day === null) return { kind: 'refused', problem: missing('receivedOn', '接收时间', 'date of reception') };
  const since = startOfDay(day);
  const problem = mistakenBegin(since, branch, before, now, { day: 'receivedOn', organisation: 'branch' });
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
