import { type PersonDocuments, personDocuments } from '@liangdi/records';
import { branchesNamedBy } from './branches.ts';
import { personTables } from './tables.ts';

/** The lists of `destinationFacts`, in their order. */
const lists = ['records', 'receptions', 'branches', 'contactPersons', 'contactLogs', 'careCases', 'fulfilments'];

/** Everything that the destination holds of a person. */
export const documents: PersonDocuments = personDocuments(
  lists,
  personTables,
  branchesNamedBy('SELECT k.region, k.id'),
);
