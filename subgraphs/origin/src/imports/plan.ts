import {
  errors,
  type ImportPlace,
  matchPersons,
  organisationsOf,
  type Plan,
  problemFrom,
  type Reader,
  refusedPlan,
  selectWhole,
} from '@liangdi/kit';
import type { RosterValues } from '@liangdi/roster';
import { memberFacts } from '../facts/member.ts';
import { outflowFacts } from '../facts/outflow.ts';
import type { OutflowRow } from '../rows.ts';
import { planMember } from './plan-member.ts';
import { planOutflow } from './plan-outflow.ts';
import { personOf } from './values.ts';

/** What the rows of a county's roster would do: members and their outflows, by three statements for all of them. */
export const planRows = async (
  read: Reader,
  place: ImportPlace,
  rows: readonly RosterValues[],
): Promise<readonly Plan[]> => {
  const branches = await organisationsOf(read, 'home_branch', place.region);
  const matches = await matchPersons(read, memberFacts, place, rows.map(personOf));
  const outflows = await outflowsOf(
    read,
    place.region,
    matches.flatMap((match) => (match.kind === 'known' ? [match.row.id] : [])),
  );
  return rows.map((values, index): Plan => {
    const match = matches[index];
    if (!match || match.kind === 'unclear') return refusedPlan(...(match ? [match.problem] : []));
    const named = values.homeBranch === undefined ? null : branches.named(values.homeBranch, 'homeBranch');
    if (named && 'severity' in named) return refusedPlan(named);
    if (named?.closedOn) return refusedPlan(problemFrom(errors.BRANCH_CLOSED({ name: named.name }, []), 'homeBranch'));
    const current = match.kind === 'known' ? match.row.branchId : null;
    const target = named?.id ?? current ?? place.organisation.split(':')[2] ?? '';
    // Both the branch that a member is in and the one that they come to must be the account's to write.
    for (const branch of new Set([target, current ?? target]))
      if (!place.mayWrite(`HomeBranch:${place.region}:${branch}`))
        return refusedPlan(problemFrom(errors.NOT_YOURS({}, []), 'homeBranch'));
    const member = planMember(match, values, named?.id ?? null, place);
    if (member.kind === 'refused') return refusedPlan(...member.problems);
    const outflow = planOutflow(member, outflows.get(member.id) ?? [], values, place);
    if (outflow.problems.some(({ severity }) => severity === 'refused')) return refusedPlan(...outflow.problems);
    const writes = [...member.writes, ...outflow.writes];
    return {
      outcome: member.isNew ? 'NEW' : writes.length > 0 ? 'CHANGED' : 'SAME',
      target: member.id,
      changes: member.isNew ? [] : [...member.changes, ...outflow.changes],
      writes,
      problems: [...member.problems, ...outflow.problems],
    };
  });
};

const outflowsOf = async (
  read: Reader,
  region: string,
  members: readonly string[],
): Promise<ReadonlyMap<string, readonly OutflowRow[]>> => {
  if (members.length === 0) return new Map();
  const rows = await read<OutflowRow>(
    'import.outflows',
    `SELECT ${selectWhole(outflowFacts)} FROM outflow f WHERE f.region = $1 AND f.member_id = ANY($2::uuid[])
       AND f.superseded_at IS NULL AND NOT f.withdrawn`,
    [region, members],
  );
  return Map.groupBy(rows, ({ memberId }) => memberId);
};
