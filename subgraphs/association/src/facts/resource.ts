import type { FactTable } from '@liangdi/kit';
import type { ResourceRow } from '../rows.ts';

/** A resource that an association offers to home and host places. */
export const resourceTable: FactTable<ResourceRow> = {
  table: 'resource',
  subject: 'associationId',
  lasts: true,
  columns: { title: 'text' },
  lists: [],
};
