import { byKey, type NestedList, oneByKey, type RowKey, type Session } from '@liangdi/kit';
import type { CountyRow, HomeBranchRow, OrganisationRow, TownshipRow } from '../rows.ts';

const organisation = 'o.region, o.id, o.name, o.opened_on AS "openedOn", o.closed_on AS "closedOn"';
export const countySelect = organisation;
export const townshipSelect = `${organisation}, o.county_id AS "countyId"`;
export const homeBranchSelect = `${organisation}, o.township_id AS "townshipId"`;

/** Organisations go by name, then id. */
const byName = [
  { sql: 'o.name', type: 'text' },
  { sql: 'o.id', type: 'uuid' },
];
const placeOf = (row: OrganisationRow): readonly string[] => [row.name, row.id];

const townships: NestedList<TownshipRow> = {
  name: 'county.townships(name,id)',
  select: townshipSelect,
  from: 'township o',
  where: 'o.region = k.region AND o.county_id = k.id',
  sort: byName,
  placeOf,
};

const homeBranches: NestedList<HomeBranchRow> = {
  name: 'township.homeBranches(name,id)',
  select: homeBranchSelect,
  from: 'home_branch o',
  where: 'o.region = k.region AND o.township_id = k.id',
  sort: byName,
  placeOf,
};

export const organisationLists = { townships, homeBranches };

export const organisationLoaders = {
  county: byKey<CountyRow>('county', countySelect, 'o'),
  township: byKey<TownshipRow>('township', townshipSelect, 'o'),
  homeBranch: byKey<HomeBranchRow>('home_branch', homeBranchSelect, 'o'),
  /** The home county of a region code. */
  countyOf: (session: Session) =>
    oneByKey<string, CountyRow & RowKey>(
      session,
      'county.ofRegion',
      (codes) =>
        session.rows('county.ofRegion', `SELECT ${countySelect} FROM county o WHERE o.region = ANY($1::text[])`, [
          codes,
        ]),
      ({ region }) => region,
    ),
};
