import { codesPattern, connectionOf, errors, keyset, readPage } from '@liangdi/kit';
import type { Context } from '../context.ts';
import type { QueryAggregatesArgs } from '../generated/graphql.ts';
import type { AggregatePage, AggregateRow } from '../rows.ts';

const LIST = 'aggregates(month,origin,destination)';

/**
 * Published counts of the pairs that a partner's agreement, or a viewer's work, is about. Whoever has fields of their
 * members gets none: what is counted less what is seen would be those who withdrew.
 */
export const listAggregates = async (
  { month = null, ...args }: Partial<QueryAggregatesArgs>,
  { sql, viewer, reach, publish }: Context,
): Promise<AggregatePage> => {
  const page = readPage(LIST, args);
  if (viewer.terms && viewer.terms.fields.length > 0) throw errors.FORBIDDEN({});
  await publish();
  const seen = `case when $2::text[] is null then ${reach.places('p.region', 'p.destination')}
    else p.region || '>' || p.destination like any ($2) end`;
  const chosen = `select p.region, p.destination, p.month::text as month, p.members, p.cells, p.counted_at from publication p
    where p.month = coalesce($1::date, (select max(month) from published_month)) and ${seen}`;
  const pairs = viewer.terms?.pairs.map(([origin, destination]) => `${origin}>${codesPattern(destination)}`);
  const given = [month, pairs ?? null];
  const { where, orderBy, limit, values } = keyset(
    page,
    [
      { sql: 'p.region', type: 'text' },
      { sql: 'p.destination', type: 'text' },
    ],
    given.length,
  );
  // Not prepared: the text says whom the viewer works for.
  const rows = await sql<AggregateRow>(`${chosen} and ${where} order by ${orderBy} limit ${limit}`, [
    ...given,
    ...values,
  ]);
  const total = async () => {
    const [row] = await sql<{ total: number }>(`select count(*)::int as total from (${chosen}) chosen`, given);
    return row?.total ?? 0;
  };
  return connectionOf(LIST, page, rows, (row) => [row.region, row.destination], total);
};
