import {
  type ClearMatch,
  errors,
  type ImportPlace,
  matchPersons,
  missing,
  organisationsOf,
  type Plan,
  problemFrom,
  type Reader,
  refusedAbout,
  selectWhole,
} from '@liangdi/kit';
import { nameSql, planEach, planOf, planPerson } from '@liangdi/records';
import type { RosterValues } from '@liangdi/roster';
import { receptionTable } from '../facts/reception.ts';
import { recordTable } from '../facts/record.ts';
import type { ReceptionRow, RecordVersionRow } from '../rows.ts';
import { planReception } from './plan-reception.ts';
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
  const own = place.organisation.startsWith('ReceivingBranch:') ? place.organisation.split(':')[2] : undefined;

  const planRow = (values: RosterValues, match: ClearMatch<RecordVersionRow>): Plan => {
    const target = match.kind === 'known' ? match.row.id : null;
    const before = receptions.get(target ?? '') ?? [];
    const open = before.find(({ validTo }) => validTo === null);
    const named =
      values.branch === undefined
        ? branches.byId(own ?? open?.branchId ?? '')
        : branches.named(values.branch, 'branch');
    const personSince = (since: Date) => planPerson(match, personOf(values), since, place.newId);
    // What is another's to write may stand in a file as it is on record: an export has it.
    const unlessForeign = (plan: Plan, organisation: string, field: string): Plan => {
      if (place.mayWrite(organisation)) return plan;
      return plan.outcome === 'SAME'
        ? { ...plan, foreign: true }
        : refusedAbout(target, problemFrom(errors.NOT_YOURS({}, []), field));
    };
    // Someone on record whom no branch has received, as an export writes them: only what is said of the person counts.
    if (named === null && target !== null && values.receivedOn === undefined)
      return unlessForeign(planOf(personSince(place.now), match.problems), place.organisation, 'name');
    if (named === null) return refusedAbout(target, missing('branch', '接收党支部', 'receiving branch'));
    if ('severity' in named) return refusedAbout(target, named);
    const here = before.filter(({ branchId }) => branchId === named.id);
    const branch = `ReceivingBranch:${place.region}:${named.id}`;
    const reception = planReception(named, here, values, place);
    if (reception.kind === 'refused')
      return refusedAbout(
        target,
        place.mayWrite(branch) ? reception.problem : problemFrom(errors.NOT_YOURS({}, []), 'branch'),
      );
    return unlessForeign(planOf(personSince(reception.since), match.problems, reception), branch, 'branch');
  };
  return planEach(rows, matches, planRow);
};

/**
 * Receptions, those that ended too, by record: those of two cities may be open at once, and two branches' of one city are a
 * finding, not a mistake.
 */
const receptionsOf = async (
  read: Reader,
  region: string,
  records: readonly string[],
): Promise<ReadonlyMap<string, readonly ReceptionRow[]>> => {
  if (records.length === 0) return new Map();
  const rows = await read<ReceptionRow>(
    'import.receptions',
    `SELECT ${selectWhole(receptionTable)} FROM reception f WHERE f.region = $1 AND f.record_id = ANY($2::uuid[])
       AND f.superseded_at IS NULL AND NOT f.withdrawn AND f.status = 'RECEIVED'`,
    [region, records],
  );
  return Map.groupBy(rows, ({ recordId }) => recordId);
};
