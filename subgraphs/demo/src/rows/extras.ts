import { DAY, dayOf, instantOf } from '../calendar.ts';
import { fact, type Stage } from '../life/cast.ts';
import type { DemoRecord, MemberCase } from '../model.ts';
import type { Organisations } from '../organisations.ts';
import { random } from '../random.ts';
import { type DemoRow, eventColumns, periodColumns } from './row.ts';

/** What happens in organisations and what single members then took part in: the same ids for both. */
export interface Occasions {
  readonly rows: readonly DemoRow[];
  /** A campaign of each county that is over, by region. */
  readonly campaigns: ReadonlyMap<string, Occasion>;
  /** An activity of each city, by region. */
  readonly activities: ReadonlyMap<string, Occasion>;
  /** A joint activity in each region of associations. */
  readonly jointActivities: ReadonlyMap<string, Occasion>;
  readonly courses: ReadonlyMap<string, string>;
}

interface Occasion {
  readonly id: string;
  readonly from: number;
  readonly to: number;
}

/** Two search campaigns a year in each county, an activity in each city, a joint activity and an offer of each association. */
export const occasions = (
  seed: string,
  { origin, destination, association }: Organisations,
  now: number,
  courses: ReadonlyMap<string, string>,
): Occasions => {
  const rows: DemoRow[] = [];
  const campaigns = new Map<string, Occasion>();
  const activities = new Map<string, Occasion>();
  const jointActivities = new Map<string, Occasion>();
  const year = Number(dayOf(now).slice(0, 4));
  for (const county of origin.counties) {
    const stage = occasionStage(seed, 'campaigns', county.region, now);
    for (const [title, from] of [
      [`${year - 2}年春节集中寻找行动`, instantOf(`${year - 2}-01-20`)],
      [`${year - 2}年秋季集中寻找行动`, instantOf(`${year - 2}-09-10`)],
      [`${year - 1}年春节集中寻找行动`, instantOf(`${year - 1}-01-20`)],
      [`${year - 1}年秋季集中寻找行动`, instantOf(`${year - 1}-09-10`)],
    ] as const) {
      const campaign = fact(stage, county.region, from, from + 45 * DAY);
      campaigns.set(county.region, { id: campaign.id, from, to: from + 45 * DAY });
      rows.push({
        side: 'origin',
        table: 'search_campaign_version',
        row: { ...periodColumns(campaign), countyId: county.id, title },
      });
    }
  }
  for (const city of destination.cities) {
    const stage = occasionStage(seed, 'activity', city.region, now);
    const held = fact(stage, city.region, now - 40 * DAY, now - 40 * DAY + 3 * 3_600_000);
    const branch = destination.branches.find(({ region }) => region === city.region);
    activities.set(city.region, { id: held.id, from: held.validFrom, to: held.validFrom });
    rows.push({ side: 'destination', table: 'activity', row: { region: city.region, id: held.id } });
    rows.push({
      side: 'destination',
      table: 'activity_version',
      row: { ...periodColumns(held), branchId: branch?.id, title: '流动党员主题党日' },
    });
  }
  for (const each of association.associations) {
    const stage = occasionStage(seed, 'joint', each.id, now);
    const held = fact(stage, each.region, now - 70 * DAY, now - 70 * DAY + 4 * 3_600_000);
    if (each.kind === 'CHAMBER_OF_COMMERCE')
      jointActivities.set(each.region, { id: held.id, from: held.validFrom, to: held.validFrom });
    rows.push({ side: 'association', table: 'joint_activity', row: { region: each.region, id: held.id } });
    rows.push({
      side: 'association',
      table: 'joint_activity_version',
      row: { ...periodColumns(held), associationId: each.id, title: '家乡招商推介与联谊' },
    });
    rows.push({
      side: 'association',
      table: 'resource',
      row: {
        ...periodColumns(fact(stage, each.region, now - 300 * DAY)),
        associationId: each.id,
        title: '会议室与培训师资',
      },
    });
  }
  return { rows, campaigns, activities, jointActivities, courses };
};

const occasionStage = (seed: string, what: string, which: string, now: number): Stage =>
  ({ random: random(seed, what, which), now }) as Stage;

/** What one member took part in, was found by, learnt, gave and was helped with. None of it gives a finding. */
export function* extraRows(stage: Stage, story: MemberCase, occasion: Occasions): Generator<DemoRow> {
  const { random: chance } = stage;
  const { member } = story;
  const campaign = occasion.campaigns.get(member.region);
  if (campaign && chance.chance(0.06)) {
    const search = { ...fact(stage, member.region, campaign.from, campaign.to), recordedAt: campaign.from };
    yield {
      side: 'origin',
      table: 'search',
      row: {
        ...periodColumns(search),
        memberId: member.id,
        campaignId: campaign.id,
        finder: story.originContacts[0]?.name ?? '支部书记',
        outcome: 'FOUND',
        outcomeAt: new Date(campaign.from + 20 * DAY),
      },
    };
  }
  const courseId = occasion.courses.get(member.region);
  if (courseId && chance.chance(0.3)) {
    const at = stage.now - chance.whole(60, 400) * DAY;
    const credit = fact(stage, member.region, at);
    yield {
      side: 'origin',
      table: 'credit',
      row: { ...eventColumns(credit), memberId: member.id, courseId, hours: chance.whole(2, 8) },
    };
  }
  if (chance.chance(0.04)) {
    const at = stage.now - chance.whole(100, 500) * DAY;
    yield {
      side: 'origin',
      table: 'family_help',
      row: {
        ...periodColumns(fact(stage, member.region, at, at + DAY)),
        memberId: member.id,
        note: '走访慰问留守老人',
      },
    };
  }
  const [record] = story.destinationRecords;
  if (record && story.receptions.length > 0) yield* atDestination(stage, record, occasion);
  const [belongs] = story.associationRecords;
  if (belongs) yield* atAssociation(stage, belongs, occasion);
}

function* atDestination(
  stage: Stage,
  { region, id, validFrom }: DemoRecord,
  { activities }: Occasions,
): Generator<DemoRow> {
  const { random: chance, organisations, now } = stage;
  const activity = activities.get(region);
  if (activity && activity.from > validFrom && chance.chance(0.4))
    yield {
      side: 'destination',
      table: 'participation',
      row: { ...eventColumns(fact(stage, region, activity.from)), recordId: id, activityId: activity.id },
    };
  const terminal = organisations.destination.terminals.find((each) => each.region === region);
  const at = now - chance.whole(10, 80) * DAY;
  if (terminal && at > validFrom && chance.chance(0.3))
    yield {
      side: 'destination',
      table: 'attendance',
      row: {
        ...eventColumns(fact(stage, region, at)),
        recordId: id,
        terminalId: terminal.id,
        title: '远程教育：家乡发展与返乡创业',
        hours: chance.whole(1, 3),
      },
    };
}

function* atAssociation(
  stage: Stage,
  { region, id, validFrom, homeCounty }: DemoRecord,
  { jointActivities }: Occasions,
): Generator<DemoRow> {
  const { random: chance, now } = stage;
  const joint = jointActivities.get(region);
  if (joint && joint.from > validFrom && chance.chance(0.3))
    yield {
      side: 'association',
      table: 'participation',
      row: { ...eventColumns(fact(stage, region, joint.from)), recordId: id, activityId: joint.id },
    };
  const at = now - chance.whole(20, 200) * DAY;
  if (at > validFrom && chance.chance(0.08))
    yield {
      side: 'association',
      table: 'contribution',
      row: {
        ...eventColumns(fact(stage, region, at)),
        recordId: id,
        title: '捐资助学',
        beneficiary: homeCounty,
        roleModel: chance.chance(0.3),
      },
    };
}
