import type { FactTable } from '@liangdi/kit';
import { factGuard } from '../policy/guards.ts';
import type { CreditRow } from '../rows.ts';

/** Hours of a course that the origin recognised: for the judgement, the origin educated the member then. */
export const creditFacts: FactTable<CreditRow> = {
  table: 'credit',
  subject: 'memberId',
  guard: factGuard('Credit'),
  lasts: false,
  columns: { courseId: 'uuid', hours: 'number' },
  lists: [{ list: 'fulfilments', fields: { recordId: 'NULL', duty: `'EDUCATE'` } }],
};
