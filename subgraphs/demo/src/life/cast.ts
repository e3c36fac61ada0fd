import { DAY } from '../calendar.ts';
import type { DemoFact } from '../model.ts';
import type { DemoReceivingBranch } from '../organisations/destination.ts';
import type { DemoHomeBranch } from '../organisations/origin.ts';
import type { Organisations } from '../organisations.ts';
import { cities, type DemoCity } from '../places/cities.ts';
import { counties } from '../places/counties.ts';
import type { Random } from '../random.ts';

/** The stage on which one life is played: its own stream of chance, the instant of now, and where it may go. */
export interface Stage {
  readonly random: Random;
  /** Start of the day on which the demo is made. */
  readonly now: number;
  readonly branchesByCounty: ReadonlyMap<string, readonly DemoHomeBranch[]>;
  readonly branchesByCity: ReadonlyMap<string, readonly DemoReceivingBranch[]>;
  readonly organisations: Organisations;
}

const groupedByRegion = <Row extends { readonly region: string }>(rows: readonly Row[]): Map<string, Row[]> => {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.region);
    if (group) group.push(row);
    else groups.set(row.region, [row]);
  }
  return groups;
};

/** Everything of the stage that does not change from life to life. */
export const stageFor = (organisations: Organisations, now: number): Omit<Stage, 'random'> => ({
  now,
  organisations,
  branchesByCounty: groupedByRegion(organisations.origin.homeBranches),
  branchesByCity: groupedByRegion(organisations.destination.branches),
});

const oneOf = <Row>(random: Random, groups: ReadonlyMap<string, readonly Row[]>, region: string): Row => {
  const rows = groups.get(region);
  if (!rows?.length) throw new Error(`the demo has no branch in ${region}`);
  return random.pick(rows);
};

export const homeBranchFor = ({ random, branchesByCounty }: Stage): DemoHomeBranch => {
  const [first, second] = counties;
  const county = second && random.chance(second.share) ? second : first;
  return oneOf(random, branchesByCounty, county?.region ?? '');
};

/** A branch of a city that was open at an instant. */
export const receivingBranchIn = (
  { random, branchesByCity }: Stage,
  city: DemoCity,
  at: number,
): DemoReceivingBranch => {
  const open = (branchesByCity.get(city.region) ?? []).filter(({ openedOn }) => Date.parse(openedOn) <= at);
  return oneOf(random, new Map([[city.region, open]]), city.region);
};

const weights = cities.flatMap((city) => Array.from({ length: city.weight }, () => city));

/** A city by its weight, other than the one that is left. */
export const cityFor = ({ random }: Stage, other?: DemoCity): DemoCity => {
  const city = random.pick(weights);
  if (city !== other) return city;
  const open = cities.filter(({ weight }) => weight > 0);
  return open[(open.indexOf(city) + 1) % open.length] ?? city;
};

/** A fact that was recorded once, on the day on which it began, and never corrected. */
export const fact = (
  { random, now }: Stage,
  region: string,
  validFrom: number,
  validTo: number | null = null,
): DemoFact => ({
  region,
  id: random.uuid(),
  version: 1,
  validFrom,
  validTo,
  recordedAt: Math.min(validFrom + random.whole(0, 9) * 3_600_000, now),
  supersededAt: null,
});

/** The earlier versions of a fact, then the latest: what was recorded once is said anew by the next version. */
export const corrected = <Fact extends DemoFact>(
  versions: readonly Fact[],
  change: Partial<Fact>,
  recordedAt: number,
): readonly Fact[] => {
  const last = versions.at(-1);
  if (!last) throw new Error('only a fact that exists can be corrected');
  return [
    ...versions.slice(0, -1),
    { ...last, supersededAt: recordedAt },
    { ...last, ...change, version: last.version + 1, recordedAt, supersededAt: null },
  ];
};

/** Days on which something is done again and again, from `from` on, the last of them at most `every` days before now. */
export const rhythm = ({ random, now }: Stage, from: number, every: number, atMost: number): readonly number[] => {
  const days: number[] = [];
  for (let at = now - random.whole(1, Math.max(1, Math.floor(every / 4))) * DAY; at > from; at -= every * DAY) {
    if (days.length === atMost) break;
    days.unshift(at + random.whole(8, 18) * 3_600_000);
  }
  return days;
};
