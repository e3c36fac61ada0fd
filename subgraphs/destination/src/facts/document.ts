import { documentSql, type FactDocument, listsOf } from '@liangdi/kit';
import { branchesNamedBy } from './branches.ts';
import { personTables } from './tables.ts';

/** The lists of `destinationFacts`, in their order. */
const lists = [
  'records',
  'receptions',
  'branches',
  'contactPersons',
  'contactLogs',
  'careCases',
  'fulfilments',
] as const;

const filled = new Map([...listsOf(personTables), ['branches', [branchesNamedBy('SELECT k.region, k.id')]]]);

/** SQL of everything that the city holds of its record `k(region, id)`. */
export const recordDocument: string = documentSql(lists.map((list) => [list, filled.get(list) ?? []]));

/** The document of a member: what hangs on each of their records, of which every region has its own. */
export const joined = (documents: readonly FactDocument[]): FactDocument =>
  documents.length === 1 && documents[0]
    ? documents[0]
    : Object.fromEntries(lists.map((list) => [list, documents.flatMap((document) => document[list] ?? [])]));
