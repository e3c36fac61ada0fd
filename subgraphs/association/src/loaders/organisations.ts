import { keyText, type Loader, type RowKey, type Session, underKeys } from '@liangdi/kit';
import DataLoader from 'dataloader';

const organisation = 'f.region, f.id, f.name, f.opened_on::text AS "openedOn", f.closed_on::text AS "closedOn"';

/** How the columns of each kind of organisation make its row of `rows.ts`; its table is `f`. */
export const organisationColumns = {
  association: `${organisation}, f.kind, f.trade`,
  association_branch: `${organisation}, f.association_id AS "associationId", f.origin_county AS "originCounty", f.secretary`,
} as const;

export type OrganisationTable = keyof typeof organisationColumns;

/** Organisations of one kind by their own key. */
export const organisationLoader = <Row extends object>(
  session: Session,
  table: OrganisationTable,
): Loader<RowKey, Row | null> =>
  new DataLoader<RowKey, Row | null, unknown>(
    async (keys) =>
      underKeys<Row>(
        keys.length,
        await session.rows(
          `${table}.byKey`,
          `SELECT k.n::int AS n, ${organisationColumns[table]}
           FROM unnest($1::text[], $2::uuid[]) WITH ORDINALITY AS k(region, id, n)
           JOIN ${table} f ON f.region = k.region AND f.id = k.id`,
          [keys.map(({ region }) => region), keys.map(({ id }) => id)],
        ),
      ),
    { cacheKeyFn: keyText },
  );
