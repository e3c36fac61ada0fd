import { cities, xining, yinchuan } from '../places/cities.ts';
import { yongjia } from '../places/counties.ts';

/** A rule of the demo, by how it differs from a shipped one. */
export interface DemoRule {
  readonly id: string;
  readonly basedOn: string;
  readonly title: { readonly zh: string; readonly en: string };
  readonly region: string;
  readonly authority: 'PROVINCE' | 'COUNTY';
  readonly scope: { readonly originRegion?: string; readonly destinationRegion?: string; readonly away?: boolean };
  readonly lead?: 'ORIGIN' | 'DESTINATION' | 'ASSOCIATION';
  readonly supersedes?: readonly string[];
}

/** A defect of the rules that was planted on purpose. */
export interface PlantedRules {
  /** The finding that the rules must give, once. */
  readonly kind: string;
  /** What happened, for the reader of the table. */
  readonly story: string;
  readonly rules: readonly DemoRule[];
}

const inXining = { originRegion: yongjia.region, destinationRegion: xining.region };
const ofCounty = { region: yongjia.region, authority: 'COUNTY' } as const;
const ofProvince = { region: '330000', authority: 'PROVINCE' } as const;

const reporting = (id: string, where: string) => ({
  ...ofProvince,
  id: `demo/report-${id}`,
  basedOn: 'national-2019/report',
  title: { zh: `汇报反馈办法（${where}）`, en: `Reporting back (${where})` },
  supersedes: ['national-2019/report'],
});

/** Every finding about rules. They reach nobody but the planted members of two cities. */
export const plantedRules: readonly PlantedRules[] = [
  {
    kind: 'RULE_CONFLICT',
    story: 'Two county documents of one day give the care of members in 西宁 to different sides.',
    rules: (['ORIGIN', 'DESTINATION'] as const).map((lead) => ({
      ...ofCounty,
      id: `demo/care-${lead.toLowerCase()}`,
      basedOn: 'national-2019/care',
      title: { zh: '赴西宁成员关怀办法', en: 'Care of members in Xining' },
      scope: inXining,
      lead,
    })),
  },
  {
    kind: 'RULE_DUPLICATE',
    story: 'The same sentence about voting rights was issued twice.',
    rules: ['first', 'again'].map((copy) => ({
      ...ofCounty,
      id: `demo/voting-${copy}`,
      basedOn: 'national-2019/voting',
      title: { zh: '赴西宁成员选举权利办法', en: 'Voting rights of members in Xining' },
      scope: inXining,
    })),
  },
  {
    kind: 'RULE_BLIND_SPOT',
    story: 'The province settled reporting back city by city, and forgot 银川.',
    rules: [
      ...cities
        .filter((city) => city !== yinchuan)
        .map(({ region, name }) => ({ ...reporting(region, name), scope: { destinationRegion: region } })),
      { ...reporting('at-home', '在家'), scope: { away: false } },
    ],
  },
  {
    kind: 'RULE_OUTDATED',
    story: 'The sentence that those rules replace is still called approved.',
    rules: [],
  },
];
