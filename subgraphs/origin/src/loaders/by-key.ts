import { type Loader, oneByKey, type RowKey, type Session } from '@liangdi/kit';

/** Loads the rows of a table that has no versions by their keys; each batch is one statement. */
export const byKey = <Row extends RowKey>(
  session: Session,
  table: string,
  select: string,
): Loader<RowKey, Row | null> =>
  oneByKey<RowKey, Row>(
    (keys) =>
      session.rows(
        `${table}.byKey`,
        `SELECT ${select} FROM unnest($1::text[], $2::uuid[]) AS k(region, id)
         JOIN ${table} o ON o.region = k.region AND o.id = k.id`,
        [keys.map(({ region }) => region), keys.map(({ id }) => id)],
      ),
    ({ region, id }) => ({ region, id }),
  );
