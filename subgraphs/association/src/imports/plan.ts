import {
  differences,
  errors,
  type ImportPlace,
  type ImportWrite,
  matchPersons,
  missing,
  organisationsOf,
  type Plan,
  problemFrom,
  type Reader,
  refusedPlan,
  selectWhole,
  startOfDay,
} from '@liangdi/kit';
import { nameSql, planPerson } from '@liangdi/records';
import { dayOf, type RosterValues } from '@liangdi/roster';
import { membershipTable } from '../facts/membership.ts';
import { recordTable } from '../facts/record.ts';
import type { MembershipRole } from '../generated/graphql.ts';
import type { MembershipRow } from '../rows.ts';
import { personOf } from './roster-values.ts';

const roles: readonly (readonly [RegExp, MembershipRole])[] = [
  [/秘书长|secretary/i, 'SECRETARY_GENERAL'],
  [/副会长|副理事长|副主席|vice/i, 'VICE_PRESIDENT'],
  [/会长|理事长|主席|president/i, 'PRESIDENT'],
  [/理事|council/i, 'COUNCIL'],
];

const roleOf = (text: string | undefined): MembershipRole | null =>
  text === undefined ? null : (roles.find(([sign]) => sign.test(text))?.[1] ?? 'MEMBER');

/** What the rows of an association's roster would do: records and memberships, by four statements for all of them. */
export const planRows = async (
  read: Reader,
  place: ImportPlace,
  rows: readonly RosterValues[],
): Promise<readonly Plan[]> => {
  const associations = await organisationsOf(read, 'association', place.region);
  const [type = '', , local = ''] = place.organisation.split(':');
  const branch = type === 'AssociationBranch' ? await branchOf(read, place.region, local) : null;
  const own = branch?.associationId ?? local;
  const matches = await matchPersons(read, recordTable, place, rows.map(personOf), nameSql);
  const known = matches.flatMap((match) => (match.kind === 'known' ? [match.row.id] : []));
  const memberships = await membershipsOf(read, place.region, known);
  return rows.map((values, index): Plan => {
    const match = matches[index];
    if (!match || match.kind === 'unclear') return refusedPlan(...(match ? [match.problem] : []));
    const named =
      values.association === undefined ? associations.byId(own) : associations.named(values.association, 'association');
    if (named === null) return refusedPlan(missing('association', '所属商会', 'association'));
    if ('severity' in named) return refusedPlan(named);
    const writer = branch && named.id === own ? place.organisation : `Association:${place.region}:${named.id}`;
    if (!place.mayWrite(writer)) return refusedPlan(problemFrom(errors.NOT_YOURS({}, []), 'association'));
    const open = match.kind === 'known' ? (memberships.get(match.row.id) ?? []) : [];
    const held = open.find(({ associationId }) => associationId === named.id);
    const day = dayOf(values.joinedOn);
    if (!held && day === null) return refusedPlan(missing('joinedOn', '入会时间', 'joining date'));
    const since = day === null ? place.now : startOfDay(day);
    if (since > place.now) return refusedPlan(problemFrom(errors.IN_FUTURE({}, []), 'joinedOn'));
    const closed = named.closedOn !== null && since >= startOfDay(named.closedOn);
    if (!held && (closed || since < startOfDay(named.openedOn)))
      return refusedPlan(problemFrom(errors.BRANCH_CLOSED({ name: named.name }, []), 'association'));
    const person = planPerson(match, personOf(values), since, place.newId);
    const given = {
      branchId: branch && named.id === own ? local : null,
      enterprise: values.enterprise ?? null,
      trade: values.trade ?? null,
      role: roleOf(values.role),
    };
    const { changes, values: changed } = differences(held ?? {}, given);
    const membership: readonly ImportWrite[] = held
      ? changes.length > 0
        ? [{ fact: 'membership', id: held.id, follows: held.version, about: person.id, values: changed }]
        : []
      : [
          {
            fact: 'membership',
            id: place.newId(),
            follows: 0,
            about: person.id,
            values: {
              recordId: person.id,
              associationId: named.id,
              ...given,
              role: given.role ?? 'MEMBER',
              validFrom: since,
            },
          },
        ];
    const writes = [...person.writes, ...membership];
    return {
      outcome: person.isNew ? 'NEW' : writes.length > 0 ? 'CHANGED' : 'SAME',
      target: person.id,
      changes: person.isNew ? [] : [...person.changes, ...changes],
      writes,
      problems: match.problems,
    };
  });
};

const branchOf = async (
  read: Reader,
  region: string,
  id: string,
): Promise<{ readonly associationId: string } | null> => {
  const [row] = await read<{ readonly associationId: string }>(
    'import.branch',
    'SELECT association_id AS "associationId" FROM association_branch WHERE region = $1 AND id = $2::uuid',
    [region, id],
  );
  return row ?? null;
};

const membershipsOf = async (
  read: Reader,
  region: string,
  records: readonly string[],
): Promise<ReadonlyMap<string, readonly MembershipRow[]>> => {
  if (records.length === 0) return new Map();
  const rows = await read<MembershipRow>(
    'import.memberships',
    `SELECT ${selectWhole(membershipTable)} FROM membership f WHERE f.region = $1 AND f.record_id = ANY($2::uuid[])
       AND f.superseded_at IS NULL AND NOT f.withdrawn AND f.valid_to IS NULL`,
    [region, records],
  );
  return Map.groupBy(rows, ({ recordId }) => recordId);
};
