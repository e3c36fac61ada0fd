import type { FactTable } from '@liangdi/kit';
import { careCaseTable } from './care-case.ts';
import { contactLogTable, contactTable } from './contact.ts';
import { attendanceTable, fulfilmentTable, participationTable } from './fulfilment.ts';
import { receptionTable } from './reception.ts';
import { recordTable } from './record.ts';

/** Every table of facts about a person, in the order of the document's lists. */
export const personTables: readonly FactTable[] = [
  recordTable,
  receptionTable,
  contactTable,
  contactLogTable,
  careCaseTable,
  fulfilmentTable,
  attendanceTable,
  participationTable,
];
