import { type Role, roles, toGlobalId, type Viewer } from '@liangdi/kit';
import type { Attributes, SideName } from '@liangdi/schema/policy';
import { Random } from '../differential/random.ts';

const counties = ['330324', '330381', '331121'];
const cities = ['310000', '110000', '440000', '440300'];
const districts = ['310115', '310107', '110105', '440305', '440106'];
const codes = [...counties, ...cities, ...districts];

/** Codes of the universe that lie within a region, by its place in the tree: province, city, county. */
export const codesWithin = (region: string): string[] => {
  const size = region.endsWith('0000') ? 10_000 : region.endsWith('00') ? 100 : 1;
  return codes.filter((code) => Number(code) >= Number(region) && Number(code) < Number(region) + size);
};

const uuid = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

const members = counties.flatMap((region) => [1, 2].map((n) => ({ region, id: uuid(n) })));
const homeBranches = counties.map((region) => ({ type: 'HomeBranch', region, id: uuid(10) }));
const receiving = ['310000', '110000'].map((region) => ({ type: 'ReceivingBranch', region, id: uuid(11) }));
const associations = [
  { type: 'Association', region: '310000', id: uuid(12) },
  { type: 'AssociationBranch', region: '310000', id: uuid(13) },
  { type: 'Association', region: '440300', id: uuid(14) },
];
const text = ({ type = 'Member', region, id }: { type?: string; region: string; id: string }) =>
  `${type}:${region}:${id}`;

const agreements = [uuid(21), uuid(22)];

/** Viewers and subjects that have to do with each other often enough. */
export const randomCases = (seed: number) => {
  const source = new Random(seed);
  const random = (): number => source.next();
  const below = (n: number): number => Math.floor(random() * n);
  const pick = <Value>(values: readonly Value[]): Value => values[below(values.length)] as Value;
  const some = <Value>(values: readonly Value[], most: number): Value[] => [
    ...new Set(Array.from({ length: below(most + 1) }, () => pick(values))),
  ];

  /** What an agreement names: nothing at all, or some field of some pairs. */
  const randomTerms = (): NonNullable<Viewer['terms']> => ({
    fields: random() < 0.8 ? ['Member.name'] : [],
    pairs: some(counties, 4).map((origin) => [origin, pick(cities)] as const),
    ...{ purpose: 'test', consents: 0, requestsPerMinute: 1, costPerMinute: 1 },
  });

  const randomViewer = (): Viewer => ({
    account: pick(['a', 'b', 'c']),
    role: pick(roles.filter((role): role is Role => role !== 'service')),
    organisations: some([...homeBranches, ...receiving, ...associations], 2).map(({ type, region, id }) =>
      toGlobalId(type, region, id),
    ),
    regions: some([...counties, ...cities], 4),
    pairs: some(counties, 4).map((origin) => [origin, pick(cities)] as const),
    member: random() < 0.5 ? null : toGlobalId('Member', pick(members).region, pick(members).id),
    grants: some(members, 2).map(({ region, id }) => ({
      member: toGlobalId('Member', region, id),
      until: '2027-01-01T00:00:00Z',
    })),
    answering: some(members, 2).map(({ region, id }) => toGlobalId('Member', region, id)),
    ...(random() < 0.8 && { agreement: toGlobalId('Agreement', '330324', pick(agreements)) }),
    ...(random() < 0.8 && { terms: randomTerms() }),
    purpose: null,
    language: 'en',
  });

  const randomSubject = (side: SideName): Attributes => {
    const member = pick(members);
    if (side === 'origin')
      return {
        region: [member.region],
        member: [text(member)],
        homeBranch: [text(pick(homeBranches.filter(({ region }) => region === member.region)))],
        awayIn: some([...cities, ...districts], 2),
        withdrawnFrom: some(agreements, 2),
      };
    if (side === 'coordination')
      return {
        region: [member.region],
        member: [text(member)],
        places: some([...cities, ...districts], 3),
        organisations: some([...homeBranches, ...receiving, ...associations], 3).map(text),
        recordOrganisations: some(associations, 1).map(text),
        withdrawnFrom: some(agreements, 2),
      };
    const linked = random() < 0.7;
    const organisations = (side === 'destination' ? receiving : associations).map(text);
    // A row may be one organisation's own while another one answers for the person.
    const [own, answering] = [some(organisations, 2), some(organisations, 1)];
    return {
      region: [pick(['310000', '110000', '440300'])],
      member: linked ? [text(member)] : [],
      memberRegion: linked ? [member.region] : [],
      ...(side === 'destination'
        ? { branches: own, openBranches: answering }
        : { organisations: own, openOrganisations: answering }),
      withdrawnFrom: some(agreements, 2),
      recordedBy: own.length + answering.length === 0 ? [pick(['a', 'b', 'c'])] : [],
    };
  };

  return { random, randomViewer, randomSubject };
};
