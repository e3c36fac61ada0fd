import type { FactTable } from '@liangdi/kit';
import { factGuard } from '../policy/guards.ts';
import type { CareCaseRow } from '../rows.ts';

/** A need put to a service centre, and its answer. What the need is, the judgement does not get. */
export const careCaseTable: FactTable<CareCaseRow> = {
  table: 'care_case',
  subject: 'recordId',
  guard: factGuard('CareCase'),
  lasts: true,
  columns: { centreId: 'uuid', need: 'text', answerDueAt: 'instant', answeredAt: 'instant' },
  lists: [
    {
      list: 'careCases',
      fields: {
        recordId: 'f.record_id',
        deadline: 'epoch_ms(f.answer_due_at)',
        answeredAt: 'epoch_ms(f.answered_at)',
      },
    },
  ],
};
