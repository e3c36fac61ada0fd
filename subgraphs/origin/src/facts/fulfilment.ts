import type { FactTable } from '@liangdi/kit';
import { factGuard } from '../policy/guards.ts';
import type { FulfilmentRow } from '../rows.ts';

/** A duty that the origin fulfilled once, an event. */
export const fulfilmentFacts: FactTable<FulfilmentRow> = {
  table: 'fulfilment',
  subject: 'memberId',
  guard: factGuard('OriginFulfilment'),
  lasts: false,
  columns: { duty: 'text', note: 'text' },
  lists: [{ list: 'fulfilments', fields: { recordId: 'NULL', duty: 'f.duty' } }],
};
