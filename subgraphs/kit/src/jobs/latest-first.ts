import type { FilteredList } from '../connection/list-connection.ts';

/** What people ordered of jobs, the latest first. `from` names its table with the alias that its columns have: `import i`. */
export const latestFirst = <Row extends { readonly recordedAt: Date; readonly id: string }>(
  name: string,
  select: string,
  from: string,
): FilteredList<Row> => {
  const alias = from.split(' ')[1];
  return {
    name: `${name}(recordedAt,id)`,
    select,
    from,
    where: 'true',
    sort: [
      { sql: `${alias}.recorded_at`, type: 'timestamptz', descending: true },
      { sql: `${alias}.id`, type: 'uuid' },
    ],
    placeOf: ({ recordedAt, id }) => [recordedAt.toISOString(), id],
  };
};
