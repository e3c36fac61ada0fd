import type { FactTable } from '@liangdi/kit';
import { factGuard } from '../policy/guards.ts';
import type { OutflowRow } from '../rows.ts';

/** Outflow declaration (流出登记). */
export const outflowFacts: FactTable<OutflowRow> = {
  table: 'outflow',
  subject: 'memberId',
  guard: factGuard('Outflow'),
  lasts: true,
  columns: {
    destination: 'text',
    reason: 'text',
    certificateNumber: 'text',
    certificateFrom: 'day',
    certificateUntil: 'day',
    receptionDeadline: 'instant',
    confirmedReceptionRegion: 'text',
    confirmedReceptionId: 'uuid',
    receptionConfirmedAt: 'instant',
    returned: 'boolean',
  },
  lists: [
    {
      list: 'outflows',
      fields: {
        destinationRegion: 'f.destination',
        reason: 'f.reason',
        certificateNumber: 'f.certificate_number',
        certificateFrom: 'day_ms(f.certificate_from)',
        certificateTo: 'day_ms(f.certificate_until)',
        deadline: 'epoch_ms(f.reception_deadline)',
        confirmedReceptionId: 'f.confirmed_reception_id',
        confirmedAt: 'epoch_ms(f.reception_confirmed_at)',
        returned: 'f.returned',
      },
    },
  ],
};
