import type { FactTable } from '@liangdi/kit';
import { factGuard } from '../policy/guards.ts';
import type { ContactPersonRow } from '../rows.ts';

/** Contact person (联系责任人): the one person of the origin who answers for a member. */
export const contactPersonFacts: FactTable<ContactPersonRow> = {
  table: 'contact_person',
  subject: 'memberId',
  guard: factGuard('OriginContact'),
  lasts: true,
  columns: { branchId: 'uuid', name: 'text', phone: 'text' },
  lists: [
    {
      list: 'contactPersons',
      fields: { recordId: 'NULL', personId: 'f.id', name: 'f.name', branchId: 'f.branch_id' },
    },
  ],
};
