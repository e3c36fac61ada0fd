import type { FactTable } from '@liangdi/kit';
import type { ActivityRow } from '../rows.ts';

/** An activity that a branch held. Who took part is a fact of each person. */
export const activityTable: FactTable<ActivityRow> = {
  table: 'activity_version',
  subject: 'id',
  lasts: true,
  columns: { branchId: 'uuid', title: 'text' },
  lists: [],
};
