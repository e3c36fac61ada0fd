import {
  type ClearMatch,
  errors,
  type ImportPlace,
  matchPersons,
  missing,
  type NamedOrganisation,
  organisationsOf,
  type Plan,
  problemFrom,
  type Reader,
  refusedAbout,
  selectWhole,
} from '@liangdi/kit';
import { nameSql, planEach, planOf, planPerson } from '@liangdi/records';
import type { RosterValues } from '@liangdi/roster';
import { membershipTable } from '../facts/membership.ts';
import { recordTable } from '../facts/record.ts';
import type { MembershipRow, RecordVersionRow } from '../rows.ts';
import { associationOf } from './association-of.ts';
import { planMembership } from './plan-membership.ts';
import { personOf } from './roster-values.ts';

/** What the rows of an association's roster would do: records and memberships, by five statements for all of them. */
export const planRows = async (
  read: Reader,
  place: ImportPlace,
  rows: readonly RosterValues[],
): Promise<readonly Plan[]> => {
  const associations = await organisationsOf(read, 'association', place.region);
  const branches = await organisationsOf(read, 'association_branch', place.region);
  const [type = '', , local = ''] = place.organisation.split(':');
  const own = type === 'AssociationBranch' ? ((await associationOf(read, place.region, local)) ?? '') : local;
  const ownBranch = type === 'AssociationBranch' ? branches.byId(local) : null;
  const matches = await matchPersons(read, recordTable, place, rows.map(personOf), nameSql);
  const known = matches.flatMap((match) => (match.kind === 'known' ? [match.row.id] : []));
  const memberships = await membershipsOf(read, place.region, known);

  const planRow = (values: RosterValues, match: ClearMatch<RecordVersionRow>): Plan => {
    const target = match.kind === 'known' ? match.row.id : null;
    const named =
      values.association === undefined ? associations.byId(own) : associations.named(values.association, 'association');
    if (named === null) return refusedAbout(target, missing('association', '所属商会', 'association'));
    if ('severity' in named) return refusedAbout(target, named);
    const before = (memberships.get(target ?? '') ?? []).filter(({ associationId }) => associationId === named.id);
    const held = before.find(({ validTo }) => validTo === null);
    const branch = named.id === own ? ownBranch : null;
    const mayWrite = mayWriteFor(place, named, branch, held);
    const personSince = (since: Date) => planPerson(match, personOf(values), since, place.newId);
    // What is another's to write may stand in a file as it is on record: an export has it.
    const unlessForeign = (plan: Plan, field: string): Plan => {
      if (mayWrite) return plan;
      return plan.outcome === 'SAME' ? { ...plan, foreign: true } : refusedAbout(target, notYours(field));
    };
    // Someone on record who belongs nowhere any more, as an export writes them: only what is said of the person counts.
    if (target !== null && !held && saysNoMembership(values))
      return unlessForeign(planOf(personSince(place.now), match.problems), 'name');
    if (!held && !mayWrite) return refusedAbout(target, notYours('association'));
    const membership = planMembership({ association: named, branch, branchOf: branches.byId }, before, values, place);
    if (membership.kind === 'refused')
      return refusedAbout(target, mayWrite ? membership.problem : notYours('association'));
    const plan = planOf(personSince(membership.since), [...match.problems, ...membership.problems], membership);
    return unlessForeign({ ...plan, organisation: named.id }, 'association');
  };
  return planEach(rows, matches, planRow);
};

const notYours = (field: string) => problemFrom(errors.NOT_YOURS({}, []), field);

const saysNoMembership = ({ association, enterprise, trade, role, joinedOn }: RosterValues): boolean =>
  [association, enterprise, trade, role, joinedOn].every((said) => said === undefined);

/** Whether the account may write what a row says of a membership, and the one that the person has. */
const mayWriteFor = (
  { region, organisation, mayWrite }: ImportPlace,
  association: NamedOrganisation,
  branch: NamedOrganisation | null,
  held: MembershipRow | undefined,
): boolean => {
  const whole = `Association:${region}:${association.id}`;
  const mayWriteHeld =
    !held || mayWrite(whole) || (held.branchId !== null && mayWrite(`AssociationBranch:${region}:${held.branchId}`));
  return mayWriteHeld && (mayWrite(whole) || (branch !== null && mayWrite(organisation)));
};

/** The memberships of some persons, those that ended too, by record. */
const membershipsOf = async (
  read: Reader,
  region: string,
  records: readonly string[],
): Promise<ReadonlyMap<string, readonly MembershipRow[]>> => {
  if (records.length === 0) return new Map();
  const rows = await read<MembershipRow>(
    'import.memberships',
    `SELECT ${selectWhole(membershipTable)} FROM membership f WHERE f.region = $1 AND f.record_id = ANY($2::uuid[])
       AND f.superseded_at IS NULL AND NOT f.withdrawn`,
    [region, records],
  );
  return Map.groupBy(rows, ({ recordId }) => recordId);
};
