import type { FactTable } from '@liangdi/kit';
import { factGuard } from '../policy/guards.ts';
import type { WhereaboutsReportRow } from '../rows.ts';

/**
 * What a member said of where they are, an event. For the judgement it settles whether they are known to be well, from
 * then until the branch records otherwise. It is no contact: nobody spoke with anybody.
 */
export const whereaboutsReportFacts: FactTable<WhereaboutsReportRow> = {
  table: 'whereabouts_report',
  subject: 'memberId',
  guard: factGuard('WhereaboutsReport'),
  lasts: false,
  columns: { place: 'text', note: 'text' },
  lists: [{ list: 'whereabouts', fields: { known: 'true' } }],
};
