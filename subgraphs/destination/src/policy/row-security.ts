import { policy, rowSecurity } from '@liangdi/schema/policy';
import { inTheCity, inTheCityOrOneself, ofFact, ofReception, ofRecord, ofVersion } from './attributes.ts';

const { writes } = policy.destination;
const staff = writes.receiveMember ?? {};

/** What members write of themselves too. */
const withOneself = { ...staff, ...writes.amendOwnDestinationContact };

const facts = ['contact_person', 'contact_log', 'attendance', 'care_case', 'participation', 'fulfilment'];

/** Row-level security of the destination, as its migrations must have it. */
export const destinationRowSecurity: string = rowSecurity('destination', [
  { table: 'record', attributes: ofRecord, writes: staff, written: inTheCity },
  { table: 'record_version', attributes: ofVersion, writes: withOneself, written: inTheCityOrOneself },
  { table: 'reception', attributes: ofReception, writes: staff, written: inTheCity },
  ...facts.map((table) => ({ table, attributes: ofFact, writes: staff })),
]);
