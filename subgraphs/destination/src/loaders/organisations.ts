import { byKey, type Loader, type RowKey, requestLoader, type Session, underKeys } from '@liangdi/kit';

const organisation = 'f.region, f.id, f.name, f.opened_on::text AS "openedOn", f.closed_on::text AS "closedOn"';

/** How the columns of each kind of organisation make its row of `rows.ts`; its table is `f`. */
export const organisationColumns = {
  city: organisation,
  subdistrict: `${organisation}, f.city_id AS "cityId"`,
  receiving_branch: `${organisation}, f.subdistrict_id AS "subdistrictId", f.kind`,
  learning_terminal: `${organisation}, f.subdistrict_id AS "subdistrictId"`,
  service_centre: `${organisation}, f.subdistrict_id AS "subdistrictId", f.offers`,
} as const;

export type OrganisationTable = keyof typeof organisationColumns;

/** Organisations of one kind by their own key. */
export const organisationLoader = <Row extends RowKey>(
  table: OrganisationTable,
): ((session: Session) => Loader<RowKey, Row | null>) => byKey(table, organisationColumns[table]);

/** The receiving city of each region code: one, or none. */
export const cityByCode = <Row extends object>(session: Session): Loader<string, Row | null> =>
  requestLoader<string, Row | null>(
    session,
    'city.byCode',
    async (codes) =>
      underKeys<Row>(
        codes.length,
        await session.rows(
          'city.byCode',
          `SELECT k.n::int AS n, ${organisation} FROM unnest((SELECT $1::text[])) WITH ORDINALITY AS k(code, n)
         JOIN city f ON f.region = k.code`,
          [codes],
        ),
      ),
    (code) => code,
  );
