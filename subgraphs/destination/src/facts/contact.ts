import type { FactTable } from '@liangdi/kit';
import { branchFactGuard } from '../policy/guards.ts';
import type { ContactLogRow, ContactRow } from '../rows.ts';

/** Contact person (联系责任人) of the city for a person. */
export const contactTable: FactTable<ContactRow> = {
  table: 'contact_person',
  subject: 'recordId',
  guard: branchFactGuard('DestinationContact'),
  lasts: true,
  columns: { branchId: 'uuid', name: 'text', phone: 'text' },
  lists: [
    {
      list: 'contactPersons',
      fields: { recordId: 'f.record_id', personId: 'f.id', name: 'f.name', branchId: 'f.branch_id' },
    },
  ],
};

/** A dated contact (双向联系) between the city and a person. */
export const contactLogTable: FactTable<ContactLogRow> = {
  table: 'contact_log',
  subject: 'recordId',
  guard: branchFactGuard('DestinationContactLog'),
  lasts: false,
  columns: { branchId: 'uuid', direction: 'text', means: 'text', reached: 'boolean', subject: 'text' },
  lists: [{ list: 'contactLogs', fields: { recordId: 'f.record_id', direction: 'f.direction', reached: 'f.reached' } }],
};
