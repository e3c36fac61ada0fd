import { counties, type DemoCounty } from '../places/counties.ts';
import { villageName } from '../places/names.ts';
import { random } from '../random.ts';
import type { DemoOrganisation } from './organisation.ts';

export interface DemoTownship extends DemoOrganisation {
  readonly countyId: string;
}

export interface DemoHomeBranch extends DemoOrganisation {
  readonly townshipId: string;
  readonly countyId: string;
}

export interface OriginOrganisations {
  readonly counties: readonly DemoOrganisation[];
  readonly townships: readonly DemoTownship[];
  readonly homeBranches: readonly DemoHomeBranch[];
}

/** County → townships → village branches, evenly over the townships. */
export const originOrganisations = (seed: string): OriginOrganisations => {
  const rows = counties.map((county) => ofCounty(seed, county));
  return {
    counties: rows.map((row) => row.county),
    townships: rows.flatMap((row) => row.townships),
    homeBranches: rows.flatMap((row) => row.homeBranches),
  };
};

const ofCounty = (seed: string, place: DemoCounty) => {
  const stream = random(seed, 'county', place.region);
  const open = { region: place.region, closedOn: null };
  const county = { ...open, id: stream.uuid(), name: place.name, openedOn: '1949-10-01' };
  const townships = place.townships.map((name) => ({
    ...open,
    id: stream.uuid(),
    name,
    openedOn: '1992-05-01',
    countyId: county.id,
  }));
  const homeBranches = Array.from({ length: place.branches }, (_, n) => {
    const at = n % townships.length;
    const township = townships[at];
    if (!township) throw new Error(`county ${place.region} has no township`);
    const village = villageName(Math.floor(n / townships.length) + 7 * at);
    return {
      ...open,
      id: stream.uuid(),
      name: `${township.name}${village}支部`,
      openedOn: `${stream.whole(1995, 2015)}-07-01`,
      townshipId: township.id,
      countyId: county.id,
    };
  });
  return { county, townships, homeBranches };
};
