import { policy, rowSecurity } from '@liangdi/schema/policy';
import {
  inTheCity,
  inTheCityOrOneself,
  ofBranchFact,
  ofFact,
  ofItsRecord,
  ofReception,
  ofRecord,
  ofVersion,
} from './attributes.ts';

const { writes } = policy.destination;
const staff = writes.receiveMember ?? {};

/** What members write of themselves too. */
const withOneself = { ...staff, ...writes.amendOwnDestinationContact };

const facts = [
  { table: 'contact_person', attributes: ofBranchFact },
  { table: 'contact_log', attributes: ofBranchFact },
  { table: 'attendance', attributes: ofFact },
  { table: 'care_case', attributes: ofFact },
  { table: 'participation', attributes: ofFact },
  { table: 'fulfilment', attributes: ofBranchFact },
];

/** Row-level security of the destination, as its migrations must have it. */
export const destinationRowSecurity: string = rowSecurity('destination', [
  { table: 'record', attributes: ofRecord, writes: staff, written: inTheCity },
  { table: 'record_version', attributes: ofVersion, writes: withOneself, written: inTheCityOrOneself },
  { table: 'reception', attributes: ofReception, writes: staff, written: inTheCity },
  ...facts.map((fact) => ({ ...fact, writes: staff, written: ofItsRecord })),
]);
