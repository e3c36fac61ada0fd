import { policy, rowSecurity } from '@liangdi/schema/policy';
import { inTheCity, ofFact, ofReception, ofRecord, ofVersion } from './attributes.ts';

const staff = policy.destination.writes.receiveMember ?? {};

const facts = ['contact_person', 'contact_log', 'attendance', 'care_case', 'participation', 'fulfilment'];

/** Row-level security of the destination, as its migrations must have it. */
export const destinationRowSecurity: string = rowSecurity('destination', [
  { table: 'record', attributes: ofRecord, writes: staff, written: inTheCity },
  { table: 'record_version', attributes: ofVersion, writes: staff, written: inTheCity },
  { table: 'reception', attributes: ofReception, writes: staff, written: inTheCity },
  ...facts.map((table) => ({ table, attributes: ofFact, writes: staff })),
]);
