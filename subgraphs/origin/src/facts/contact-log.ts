import type { FactTable } from '@liangdi/kit';
import { factGuard } from '../policy/guards.ts';
import type { ContactLogRow } from '../rows.ts';

/** Contact log (双向联系), an event. */
export const contactLogFacts: FactTable<ContactLogRow> = {
  table: 'contact_log',
  subject: 'memberId',
  guard: factGuard('OriginContactLog'),
  lasts: false,
  columns: { direction: 'text', means: 'text', reached: 'boolean', subject: 'text' },
  lists: [{ list: 'contactLogs', fields: { recordId: 'NULL', direction: 'f.direction', reached: 'f.reached' } }],
};
