import { type Condition, type Connection, type FilteredList, listConnection, regionIfGiven } from '@liangdi/kit';
import type { Context } from '../context.ts';
import type { QueryAssociationBranchesArgs, QueryAssociationsArgs } from '../generated/graphql.ts';
import { organisationColumns } from '../loaders/organisations.ts';
import type { AssociationRow, BranchRow, OrganisationRow } from '../rows.ts';

const byName = {
  where: 'true',
  sort: [
    { sql: 'f.name', type: 'text' },
    { sql: 'f.id', type: 'uuid' },
  ],
  placeOf: (row: OrganisationRow) => [row.name, row.id],
};

const associations: FilteredList<AssociationRow> = {
  name: 'association(name,id)',
  select: organisationColumns.association,
  from: 'association f',
  ...byName,
};

const branches: FilteredList<BranchRow> = {
  name: 'association_branch(name,id)',
  select: organisationColumns.association_branch,
  from: 'association_branch f',
  ...byName,
};

const inRegion = (code: string | null | undefined, { isRegion }: Context): Condition[] => {
  const value = regionIfGiven(code, isRegion, ['filter', 'region']);
  return value === null ? [] : [{ name: 'region', sql: (at) => `f.region = ${at}`, value }];
};

/** Associations, by name. */
export const listAssociations = async (
  { filter, ...page }: QueryAssociationsArgs,
  context: Context,
): Promise<Connection<AssociationRow>> => {
  const kind = filter?.kind;
  const ofKind: Condition[] = kind == null ? [] : [{ name: 'kind', sql: (at) => `f.kind = ${at}`, value: kind }];
  return listConnection(context.session, associations, [...inRegion(filter?.region, context), ...ofKind], page);
};

/** Branches of associations, by name. */
export const listBranches = async (
  { filter, ...page }: QueryAssociationBranchesArgs,
  context: Context,
): Promise<Connection<BranchRow>> => {
  const conditions = inRegion(filter?.region, context);
  const county = regionIfGiven(filter?.originCounty, context.isRegion, ['filter', 'originCounty']);
  if (county !== null) conditions.push({ name: 'county', sql: (at) => `f.origin_county = ${at}`, value: county });
  if (filter?.joint != null)
    conditions.push({
      name: 'joint',
      sql: (at) => `(f.origin_county IS NOT NULL) = ${at}::boolean`,
      value: filter.joint,
    });
  return listConnection(context.session, branches, conditions, page);
};
