import {
  errors,
  type ImportPlace,
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
import { nameSql, type PersonPlan, planPerson } from '@liangdi/records';
import { dayOf, type RosterValues } from '@liangdi/roster';
import { receptionTable } from '../facts/reception.ts';
import { recordTable } from '../facts/record.ts';
import type { ReceptionRow } from '../rows.ts';
import { personOf } from './roster-values.ts';

/** What the rows of a city's roster would do: records and receptions, by three statements for all of them. */
export const planRows = async (
  read: Reader,
  place: ImportPlace,
  rows: readonly RosterValues[],
): Promise<readonly Plan[]> => {
  const branches = await organisationsOf(read, 'receiving_branch', place.region);
  const matches = await matchPersons(read, recordTable, place, rows.map(personOf), nameSql);
  const known = matches.flatMap((match) => (match.kind === 'known' ? [match.row.id] : []));
  const receptions = await receptionsOf(read, place.region, known);
  return rows.map((values, index): Plan => {
    const match = matches[index];
    if (!match || match.kind === 'unclear') return refusedPlan(...(match ? [match.problem] : []));
    const open = match.kind === 'known' ? (receptions.get(match.row.id) ?? []) : [];
    const own = place.organisation.startsWith('ReceivingBranch:') ? place.organisation.split(':')[2] : undefined;
    const named =
      values.branch === undefined
        ? branches.byId(own ?? open[0]?.branchId ?? '')
        : branches.named(values.branch, 'branch');
    // Someone on record whom no branch has received, as an export writes them: only what is said of the person counts.
    if (named === null && match.kind === 'known' && values.receivedOn === undefined)
      return place.mayWrite(place.organisation)
        ? personOnly(planPerson(match, personOf(values), place.now, place.newId), match.problems)
        : refusedPlan(problemFrom(errors.NOT_YOURS({}, []), 'name'));
    if (named === null) return refusedPlan(missing('branch', '接收党支部', 'receiving branch'));
    if ('severity' in named) return refusedPlan(named);
    if (!place.mayWrite(`ReceivingBranch:${place.region}:${named.id}`))
      return refusedPlan(problemFrom(errors.NOT_YOURS({}, []), 'branch'));
    const received = open.find(({ branchId }) => branchId === named.id);
    const day = dayOf(values.receivedOn);
    if (!received && day === null) return refusedPlan(missing('receivedOn', '接收时间', 'date of reception'));
    const since = day === null ? place.now : startOfDay(day);
    if (since > place.now) return refusedPlan(problemFrom(errors.IN_FUTURE({}, []), 'receivedOn'));
    const closed = named.closedOn !== null && since >= startOfDay(named.closedOn);
    if (!received && (closed || since < startOfDay(named.openedOn)))
      return refusedPlan(problemFrom(errors.BRANCH_CLOSED({ name: named.name }, []), 'branch'));
    const person = planPerson(match, personOf(values), since, place.newId);
    const reception = {
      fact: 'reception',
      id: place.newId(),
      follows: 0,
      about: person.id,
      values: { recordId: person.id, branchId: named.id, status: 'RECEIVED', validFrom: since },
    };
    const writes = [...person.writes, ...(received ? [] : [reception])];
    const changes = received ? [] : [{ field: 'branch', before: null, after: named.name }];
    return {
      outcome: person.isNew ? 'NEW' : writes.length > 0 ? 'CHANGED' : 'SAME',
      target: person.id,
      changes: person.isNew ? [] : [...person.changes, ...changes],
      writes,
      problems: match.problems,
    };
  });
};

const personOnly = ({ id, changes, writes }: PersonPlan, problems: Plan['problems']): Plan => ({
  outcome: writes.length > 0 ? 'CHANGED' : 'SAME',
  target: id,
  changes,
  writes,
  problems,
});

/** Receptions that are open, by record: two cities' may be, and two branches' of one city are a finding, not a mistake. */
const receptionsOf = async (
  read: Reader,
  region: string,
  records: readonly string[],
): Promise<ReadonlyMap<string, readonly ReceptionRow[]>> => {
  if (records.length === 0) return new Map();
  const rows = await read<ReceptionRow>(
    'import.receptions',
    `SELECT ${selectWhole(receptionTable)} FROM reception f WHERE f.region = $1 AND f.record_id = ANY($2::uuid[])
       AND f.superseded_at IS NULL AND NOT f.withdrawn AND f.valid_to IS NULL AND f.status = 'RECEIVED'`,
    [region, records],
  );
  return Map.groupBy(rows, ({ recordId }) => recordId);
};
