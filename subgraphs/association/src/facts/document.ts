import { columnOf, documentSql, type FactTable, type ListSql, listsOf, versionJson } from '@liangdi/kit';
import { branchesNamedBy } from './branches.ts';
import { personTables } from './tables.ts';

/** The lists of `associationFacts`, in their order; an association has no contact persons of its own yet. */
const lists = [
  'records',
  'memberships',
  'pairs',
  'branches',
  'contactPersons',
  'contactLogs',
  'careCases',
  'fulfilments',
] as const;

const withBranches = (filled: ReadonlyMap<string, readonly ListSql[]>, branches: ListSql): string =>
  documentSql(lists.map((list) => [list, list === 'branches' ? [branches] : (filled.get(list) ?? [])]));

/** One list of the member `k(region, id)`, over all records that are linked to the member. */
const listOfMember = (table: FactTable, list: FactTable['lists'][number]): ListSql =>
  `SELECT coalesce(json_agg(${versionJson(table, list)} ORDER BY f.valid_from, f.id, f.version), '[]')
   FROM record r JOIN ${table.table} f ON f.region = r.region AND f.${columnOf(table.subject)} = r.id
   WHERE r.member_region = k.region AND r.member_id = k.id`;

const ofMember = new Map<string, ListSql[]>();
for (const table of personTables)
  for (const list of table.lists)
    ofMember.set(list.list, [...(ofMember.get(list.list) ?? []), listOfMember(table, list)]);

/** SQL of everything that associations hold of the member `k(region, id)`: the `associationFacts` of the judgement. */
export const memberDocument: string = withBranches(
  ofMember,
  branchesNamedBy('SELECT r.region, r.id FROM record r WHERE r.member_region = k.region AND r.member_id = k.id'),
);

/** SQL of everything that the association holds of its record `k(region, id)`. */
export const recordDocument: string = withBranches(listsOf(personTables), branchesNamedBy('SELECT k.region, k.id'));
