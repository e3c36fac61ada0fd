import { byKey, type Loader, oneUnderKey, type RowKey, type Session } from '@liangdi/kit';
import type { OrganisationRow } from '../rows.ts';

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
export const cityByCode = oneUnderKey<string, OrganisationRow>(
  'city.byCode',
  `SELECT k.n::int AS n, ${organisation} FROM unnest((SELECT $1::text[])) WITH ORDINALITY AS k(code, n)
   JOIN city f ON f.region = k.code`,
  { valuesOf: (codes) => [codes], textOf: (code) => code },
);
