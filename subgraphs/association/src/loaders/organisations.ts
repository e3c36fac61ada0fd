import { byKey, type Loader, type RowKey, type Session } from '@liangdi/kit';

const organisation = 'f.region, f.id, f.name, f.opened_on::text AS "openedOn", f.closed_on::text AS "closedOn"';

/** How the columns of each kind of organisation make its row of `rows.ts`; its table is `f`. */
export const organisationColumns = {
  association: `${organisation}, f.kind, f.trade`,
  association_branch: `${organisation}, f.association_id AS "associationId", f.origin_county AS "originCounty", f.secretary`,
} as const;

export type OrganisationTable = keyof typeof organisationColumns;

/** Organisations of one kind by their own key. */
export const organisationLoader = <Row extends RowKey>(
  table: OrganisationTable,
): ((session: Session) => Loader<RowKey, Row | null>) => byKey(table, organisationColumns[table]);
