import { type PersonDocuments, personDocuments } from '@liangdi/records';
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
];

/** Everything that the association holds of a person. */
export const documents: PersonDocuments = personDocuments(
  lists,
  personTables,
  branchesNamedBy('SELECT k.region, k.id'),
);
