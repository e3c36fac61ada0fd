import { cities, type DemoCity } from '../places/cities.ts';
import { random } from '../random.ts';
import type { DemoOrganisation } from './organisation.ts';

export const branchKinds = ['COMMUNITY', 'BUILDING_SITE', 'OFFICE_BUILDING', 'MARKET', 'AWAY_FROM_HOME'] as const;
export type DemoBranchKind = (typeof branchKinds)[number];

export interface DemoSubdistrict extends DemoOrganisation {
  readonly cityId: string;
}

export interface DemoReceivingBranch extends DemoOrganisation {
  readonly subdistrictId: string;
  readonly kind: DemoBranchKind;
}

export interface DemoTerminal extends DemoOrganisation {
  readonly subdistrictId: string;
}

export interface DemoCentre extends DemoOrganisation {
  readonly subdistrictId: string;
  readonly offers: string;
}

export interface DestinationOrganisations {
  readonly cities: readonly DemoOrganisation[];
  readonly subdistricts: readonly DemoSubdistrict[];
  readonly branches: readonly DemoReceivingBranch[];
  readonly terminals: readonly DemoTerminal[];
  readonly centres: readonly DemoCentre[];
}

const nameOfKind: Readonly<Record<DemoBranchKind, string>> = {
  COMMUNITY: '第一社区流动党员支部',
  BUILDING_SITE: '项目工地临时支部',
  OFFICE_BUILDING: '商务楼宇联合支部',
  MARKET: '集贸市场支部',
  AWAY_FROM_HOME: '外来人员流动支部',
};

/** City → subdistricts → a branch of every kind, a terminal and a service centre in each. */
export const destinationOrganisations = (seed: string): DestinationOrganisations => {
  const rows = cities.map((city) => ofCity(seed, city));
  return {
    cities: rows.map((row) => row.city),
    subdistricts: rows.flatMap((row) => row.subdistricts),
    branches: rows.flatMap((row) => row.branches),
    terminals: rows.flatMap((row) => row.terminals),
    centres: rows.flatMap((row) => row.centres),
  };
};

const ofCity = (seed: string, place: DemoCity) => {
  const stream = random(seed, 'city', place.region);
  const open = { region: place.region, closedOn: null };
  const city = { ...open, id: stream.uuid(), name: place.name, openedOn: '1949-10-01' };
  const subdistricts = place.subdistricts.map((name) => ({
    ...open,
    id: stream.uuid(),
    name,
    openedOn: '2000-01-01',
    cityId: city.id,
  }));
  const within = (subdistrict: DemoSubdistrict) => ({ ...open, id: stream.uuid(), subdistrictId: subdistrict.id });
  return {
    city,
    subdistricts,
    branches: subdistricts.flatMap((subdistrict) =>
      branchKinds.map((kind) => ({
        ...within(subdistrict),
        name: `${subdistrict.name}${nameOfKind[kind]}`,
        openedOn: `${stream.whole(2006, 2019)}-03-01`,
        kind,
      })),
    ),
    terminals: subdistricts.map((subdistrict) => ({
      ...within(subdistrict),
      name: `${subdistrict.name}远程教育站点`,
      openedOn: '2018-09-01',
    })),
    centres: subdistricts.map((subdistrict) => ({
      ...within(subdistrict),
      name: `${subdistrict.name}流动党员服务中心`,
      openedOn: '2017-07-01',
      offers: '组织关系咨询、就业信息、子女入学、法律援助',
    })),
  };
};
