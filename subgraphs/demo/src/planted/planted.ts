import { DAY, dayOf, instantOf } from '../calendar.ts';
import { atHome } from '../life/at-home.ts';
import { arrive, declare, docked, receptionOf, recordOf } from '../life/away.ts';
import { cityFor, corrected, fact, receivingBranchIn, type Stage } from '../life/cast.ts';
import type { MemberCase } from '../model.ts';
import { type DemoCity, xining, yinchuan } from '../places/cities.ts';
import { asMet } from './as-met.ts';

/** A case that was planted on purpose: what is wrong, and how it came about. */
export interface Planted {
  /** The finding that the case must give, and the only one. */
  readonly kind: string;
  /** How many members the demo county has of it. */
  readonly members: number;
  /** What happened, for the reader of the table. */
  readonly story: string;
  readonly make: (stage: Stage, n: number) => MemberCase;
}

/** The one city of a case that is away. */
const cityOf = (stage: Stage, { outflows }: MemberCase) => {
  const region = outflows.at(-1)?.destination;
  return stage.organisations.destination.cities.find((city) => city.region === region);
};

const left = (stage: Stage, n: number, daysAgo: number): MemberCase =>
  declare(stage, atHome(stage, n), cityFor(stage), stage.now - daysAgo * DAY);

const dockedIn = (stage: Stage, n: number, city: DemoCity): MemberCase => {
  const since = stage.now - 120 * DAY;
  return arrive(stage, declare(stage, atHome(stage, n), city, since), city, since + 10 * DAY);
};

/** Every finding about one member that can be planted by facts of the sides alone. */
export const planted: readonly Planted[] = [
  {
    kind: 'WHEREABOUTS_UNKNOWN',
    members: 12,
    story: 'The home branch no longer knows where the member is.',
    make: (stage, n) => {
      const home = atHome(stage, n);
      const since = stage.now - 60 * DAY;
      return {
        ...home,
        member: { ...home.member, whereabouts: 'UNKNOWN', recordedAt: since },
        originLogs: home.originLogs.filter(({ validFrom }) => validFrom < since),
      };
    },
  },
  {
    kind: 'RECEPTION_PENDING',
    members: 14,
    story: 'Declared ten days ago; the destination has twenty days left to answer.',
    make: (stage, n) => left(stage, n, 10),
  },
  {
    kind: 'RECEPTION_LAPSED',
    members: 10,
    story: 'Declared fifty days ago; the destination let the deadline pass.',
    make: (stage, n) => left(stage, n, 50),
  },
  {
    kind: 'RECEPTION_DECLINED',
    members: 8,
    story: 'The branch declined with a reason; the origin has not acted on it.',
    make: (stage, n) => {
      const away = left(stage, n, 20);
      const city = cityFor(stage);
      const record = recordOf(
        stage,
        away.member,
        away.outflows.at(-1)?.destination ?? city.region,
        stage.now - 8 * DAY,
      );
      const [branch] = stage.branchesByCity.get(record.region) ?? [receivingBranchIn(stage, city, stage.now)];
      if (!branch) return away;
      const reception = receptionOf(stage, record, branch, stage.now - 8 * DAY, away.outflows.at(-1)?.id ?? null);
      return {
        ...away,
        destinationRecords: [record],
        receptions: [{ ...reception, status: 'DECLINED', declineReason: '不在本支部服务范围内' }],
      };
    },
  },
  {
    kind: 'UNDECLARED_OUTFLOW',
    members: 12,
    story: 'A city received the member; the origin never declared that they left.',
    make: (stage, n) => arrive(stage, atHome(stage, n), cityFor(stage), stage.now - 70 * DAY),
  },
  {
    kind: 'ORIGIN_CONTACT_MISSING',
    members: 10,
    story: 'The origin ended its contact person and named no other.',
    make: (stage, n) => {
      const away = docked(stage, n);
      const ended = stage.now - 40 * DAY;
      return { ...away, originContacts: corrected(away.originContacts, { validTo: ended }, ended) };
    },
  },
  {
    kind: 'DESTINATION_CONTACT_MISSING',
    members: 10,
    story: 'The destination received the member and named no contact person.',
    make: (stage, n) => ({ ...docked(stage, n), destinationContacts: [] }),
  },
  {
    kind: 'CONTACT_OVERDUE',
    members: 12,
    story: 'Nobody on either side has reached the member for more than a year.',
    make: (stage, n) => {
      const away = docked({ ...stage, now: stage.now - 420 * DAY }, n);
      const recent = docked(stage, n);
      const old = ({ validFrom }: { readonly validFrom: number }): boolean => validFrom < stage.now - 400 * DAY;
      return {
        ...away,
        member: { ...away.member, recordedAt: stage.now - 100 * DAY },
        originLogs: away.originLogs.filter(old),
        destinationLogs: away.destinationLogs.filter(old),
        originFulfilments: [
          ...away.originFulfilments,
          ...recent.originFulfilments.map((row) => ({ ...row, region: away.member.region, subjectId: away.member.id })),
        ],
        destinationFulfilments: [
          ...away.destinationFulfilments,
          ...recent.destinationFulfilments.map((row) => ({
            ...row,
            region: away.destinationRecords[0]?.region ?? row.region,
            subjectId: away.destinationRecords[0]?.id ?? row.subjectId,
          })),
        ],
      };
    },
  },
  {
    kind: 'DOUBLE_CLAIM',
    members: 8,
    story: 'A second city received the member while the first reception is still open.',
    make: (stage, n) => {
      const away = docked(stage, n);
      const first = cityOf(stage, away);
      const second = cityFor(stage);
      const city = second.region === first?.region ? cityFor(stage, second) : second;
      const again = arrive(stage, { ...away, outflows: [] }, city, stage.now - 30 * DAY);
      return {
        ...away,
        destinationRecords: [...away.destinationRecords, ...again.destinationRecords],
        receptions: [...away.receptions, ...again.receptions],
        destinationContacts: [...away.destinationContacts, ...again.destinationContacts],
      };
    },
  },
  {
    kind: 'CONTRADICTION',
    members: 10,
    story: 'The city recorded another birth date than the origin.',
    make: (stage, n) => {
      const away = docked(stage, n);
      const wrong = dayOf(instantOf(away.member.birthDate) + 31 * DAY);
      return { ...away, destinationRecords: away.destinationRecords.map((row) => ({ ...row, birthDate: wrong })) };
    },
  },
  {
    kind: 'RETURN_NOT_CLOSED',
    members: 8,
    story: 'The origin closed the outflow as returned; the city has not closed its reception.',
    make: (stage, n) => {
      const away = docked(stage, n);
      const back = stage.now - 30 * DAY;
      return { ...away, outflows: corrected(away.outflows, { validTo: back, returned: true }, back) };
    },
  },
  {
    kind: 'CARE_UNANSWERED',
    members: 6,
    story: 'A request for care passed its deadline without an answer.',
    make: (stage, n) => {
      const away = docked(stage, n);
      const record = away.destinationRecords[0];
      const centre = stage.organisations.destination.centres.find(({ region }) => region === record?.region);
      if (!record || !centre) return away;
      const asked = stage.now - 45 * DAY;
      return {
        ...away,
        careCases: [
          {
            ...fact(stage, record.region, asked),
            recordId: record.id,
            centreId: centre.id,
            need: '子女入学咨询',
            answerDueAt: asked + 15 * DAY,
            answeredAt: null,
          },
        ],
      };
    },
  },
  {
    kind: 'RECORD_UNLINKED',
    members: 10,
    story:
      'A city met a person of the county without a card, and wrote something else down: a candidate waits for review.',
    make: (stage, n) => {
      const away = arrive(stage, atHome(stage, n), cityFor(stage), stage.now - 25 * DAY);
      return {
        ...away,
        destinationRecords: away.destinationRecords.map((row) => ({
          ...asMet(row, n),
          identity: null,
          memberId: null,
          memberRegion: null,
        })),
      };
    },
  },
  {
    kind: 'IDENTITY_COLLISION',
    members: 4,
    story: 'Two members carry the same identity token, and a city met a person who shows it.',
    make: (stage, n) => {
      const home = atHome(stage, n);
      const identity = `demo-shared-${Math.floor(n / 2)}`;
      const met = recordOf(stage, home.member, cityFor(stage).region, stage.now - 90 * DAY);
      return {
        ...home,
        member: { ...home.member, identity },
        destinationRecords: n % 2 === 0 ? [{ ...met, identity, memberId: null, memberRegion: null }] : [],
      };
    },
  },
  {
    kind: 'NOBODY_LEADS',
    members: 4,
    story: 'Away in 西宁, where two county documents of one day give their care to different sides.',
    make: (stage, n) => dockedIn(stage, n, xining),
  },
  {
    kind: 'NOBODY_LEADS',
    members: 3,
    story: 'Away in 银川, which the rules about reporting back forgot.',
    make: (stage, n) => dockedIn(stage, n, yinchuan),
  },
];
