import {
  beginsOnRecord,
  type Change,
  dayAt,
  differences,
  errors,
  type ImportPlace,
  type ImportWrite,
  isOpenAt,
  missing,
  mistakenBegin,
  type NamedOrganisation,
  type PlanProblem,
  problemFrom,
  startOfDay,
} from '@liangdi/kit';
import { dayOf, type RosterValues } from '@liangdi/roster';
import type { MembershipRow } from '../rows.ts';
import { roleOf } from './role-of.ts';

/** Where a row says that the person belongs. */
export interface Belonging {
  readonly association: NamedOrganisation;
  /** The branch that the roster is of; null: it is the whole association's. */
  readonly branch: NamedOrganisation | null;
  /** The association's branches, for their names. */
  readonly branchOf: (id: string) => NamedOrganisation | null;
}

/** What a row makes of a membership; who is new to the association joins it at `since`. */
export type MembershipPlan =
  | { readonly kind: 'refused'; readonly problem: PlanProblem }
  | {
      readonly kind: 'planned';
      readonly since: Date;
      readonly changes: readonly Change[];
      readonly problems: readonly PlanProblem[];
      /** Given whom it is about. */
      readonly writes: (recordId: string) => readonly ImportWrite[];
    };

/**
 * What a row says of a person in an association: who is a member has the membership amended, who is not joins. The joining
 * date corrects the one on record, unless it is the same less precisely, or that of an earlier membership.
 * @param before all memberships of the person in this association, those that ended too
 */
export const planMembership = (
  { association, branch, branchOf }: Belonging,
  before: readonly MembershipRow[],
  values: RosterValues,
  { now, newId }: ImportPlace,
): MembershipPlan => {
  const held = before.find(({ validTo }) => validTo === null);
  const { role, problems } = roleOf(values.role);
  const said = { enterprise: values.enterprise ?? null, trade: values.trade ?? null, role };
  const day = held && beginsOnRecord(values.joinedOn, before) ? null : dayOf(values.joinedOn);
  if (!held && day === null) return refused(missing('joinedOn', '入会时间', 'joining date'));
  const since = day === null ? now : startOfDay(day);
  const moves = branch !== null && branch.id !== held?.branchId;
  const problem =
    (day === null ? null : mistakenBegin(since, association, before, now, fields)) ??
    (moves && !isOpenAt(branch, held ? now : since)
      ? problemFrom(errors.BRANCH_CLOSED({ name: branch.name }, []), held ? 'name' : 'joinedOn')
      : null);
  if (problem) return refused(problem);
  if (!held)
    return {
      kind: 'planned',
      since,
      changes: [{ field: 'association', before: null, after: association.name }, ...differences({}, said).changes],
      problems,
      writes: (recordId) => [
        {
          fact: 'membership',
          id: newId(),
          follows: 0,
          about: recordId,
          values: {
            recordId,
            associationId: association.id,
            branchId: branch?.id ?? null,
            ...said,
            role: role ?? 'MEMBER',
            validFrom: since,
          },
        },
      ],
    };
  const amended = differences(held, said);
  const moved = moves
    ? [{ field: 'branch', before: branchOf(held.branchId ?? '')?.name ?? null, after: branch.name }]
    : [];
  const dated = day === null ? [] : [{ field: 'joinedOn', before: dayAt(held.validFrom), after: dayAt(since) }];
  const changes = [...amended.changes, ...moved, ...dated];
  const changed = {
    ...amended.values,
    ...(moves ? { branchId: branch.id } : {}),
    ...(day === null ? {} : { validFrom: since }),
  };
  return {
    kind: 'planned',
    since,
    changes,
    problems,
    writes: (about) =>
      changes.length === 0 ? [] : [{ fact: 'membership', id: held.id, follows: held.version, about, values: changed }],
  };
};

/** Where a row names them. */
const fields = { day: 'joinedOn', organisation: 'association' };

const refused = (problem: PlanProblem): MembershipPlan => ({ kind: 'refused', problem });
