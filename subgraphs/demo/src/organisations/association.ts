import { cities, type DemoCity } from '../places/cities.ts';
import { yongjia } from '../places/counties.ts';
import { personName } from '../places/names.ts';
import { random } from '../random.ts';
import type { DemoOrganisation } from './organisation.ts';

export interface DemoAssociation extends DemoOrganisation {
  readonly kind: 'CHAMBER_OF_COMMERCE' | 'TRADE_ASSOCIATION';
  readonly trade: string | null;
}

export interface DemoAssociationBranch extends DemoOrganisation {
  readonly associationId: string;
  /** Home county of a joint branch (共建支部). */
  readonly originCounty: string | null;
  readonly secretary: string;
}

export interface AssociationOrganisations {
  readonly associations: readonly DemoAssociation[];
  readonly branches: readonly DemoAssociationBranch[];
}

const trades = ['泵阀', '服装', '电器', '建材', '超市', '皮革', '物流'];

/** A chamber of the home county and trade associations in each city; 36 joint branches over all of them. */
export const associationOrganisations = (seed: string): AssociationOrganisations => {
  const rows = cities.map((city) => ofCity(seed, city));
  return {
    associations: rows.flatMap((row) => row.associations),
    branches: rows.flatMap((row) => row.branches),
  };
};

const ofCity = (seed: string, place: DemoCity) => {
  const stream = random(seed, 'associations', place.region);
  const open = { region: place.region, closedOn: null };
  const chamber: DemoAssociation = {
    ...open,
    id: stream.uuid(),
    name: `${place.short}永嘉商会`,
    openedOn: `${stream.whole(2005, 2014)}-05-18`,
    kind: 'CHAMBER_OF_COMMERCE',
    trade: null,
  };
  const traders = trades.slice(0, Math.max(2, Math.ceil(place.weight / 5))).map(
    (trade): DemoAssociation => ({
      ...open,
      id: stream.uuid(),
      name: `${place.short}${trade}行业协会`,
      openedOn: `${stream.whole(2008, 2016)}-06-01`,
      kind: 'TRADE_ASSOCIATION',
      trade,
    }),
  );
  const associations = [chamber, ...traders];
  const branches = Array.from({ length: place.jointBranches }, (_, n): DemoAssociationBranch => {
    const association = associations[n % associations.length] ?? chamber;
    const ordinal = ['一', '二', '三', '四'][Math.floor(n / associations.length)];
    return {
      ...open,
      id: stream.uuid(),
      name: `永嘉县驻${association.name}第${ordinal}联合支部`,
      openedOn: `${stream.whole(2017, 2022)}-07-01`,
      associationId: association.id,
      originCounty: yongjia.region,
      secretary: personName(stream, 'MALE'),
    };
  });
  const own: DemoAssociationBranch = {
    ...open,
    id: stream.uuid(),
    name: `${traders[0]?.name ?? chamber.name}支部`,
    openedOn: '2019-07-01',
    associationId: traders[0]?.id ?? chamber.id,
    originCounty: null,
    secretary: personName(stream, 'FEMALE'),
  };
  return { associations, branches: [...branches, own] };
};
