import type { FeedEvent, SnapshotSubject, Source } from '@liangdi/coordination/measured';
import type { FactVersion, SideName } from '@liangdi/responsibility';
import { hash, token, uuid } from './made-ids.ts';
import { personOf } from './made-person.ts';
import { placesOf } from './made-places.ts';

const DAY = 86_400_000;

/** The instant that the read model is built at: 1 June 2025, +08:00. */
export const NOON = Date.UTC(2025, 4, 31, 16);

const KINDS = { member: 1, record: 2, branch: 3, fact: 4 };

/** One member of the benchmark: where from, where to, and what became of the move. */
interface Made {
  readonly number: number;
  readonly county: string;
  readonly city: string;
  readonly left: number;
  readonly pick: (salt: number, below: number) => number;
}

const madeOf = (number: number): Made => {
  const pick = (salt: number, below: number): number => hash(number * 31 + salt) % below;
  return {
    number,
    ...placesOf(number),
    left: NOON - (30 + pick(3, 900)) * DAY,
    pick,
  };
};

const factOf = ({ number }: Made, region: string, salt: number, at: number, more: object): FactVersion => ({
  id: uuid(KINDS.fact + salt, number),
  version: 1,
  region,
  recordedAt: at,
  validFrom: at,
  validTo: null,
  ...more,
});

const branch = (region: string, side: number, index: number): FactVersion & { readonly id: string } => ({
  id: uuid(KINDS.branch + 100 * side, Number(region) * 1_000 + index),
  version: 1,
  region,
  recordedAt: NOON - 3_000 * DAY,
  validFrom: NOON - 3_000 * DAY,
  validTo: null,
  ...{
    kind: side === 0 ? 'VILLAGE' : side === 1 ? 'COMMUNITY' : 'JOINT',
    name: `${region}-${index}`,
    parentId: null,
    originCounty: null,
  },
});

const BRANCHES = 200;

const logs = (
  made: Made,
  region: string,
  count: number,
  salt: number,
  recordId: string | null,
): readonly FactVersion[] =>
  Array.from({ length: count }, (_, index) =>
    factOf(made, region, salt + index, NOON - made.pick(salt + index, 500) * DAY, {
      recordId,
      direction: 'TO_MEMBER',
      reached: true,
    }),
  );

const subjectOf = (side: SideName, number: number): SnapshotSubject | null => {
  const made = madeOf(number);
  const { county, city, left, pick } = made;
  const memberId = uuid(KINDS.member, number);
  const away = pick(4, 10) > 0;
  const person = personOf(number);
  const owner = { memberRegion: county, memberId, token: token(number) };
  if (side === 'ORIGIN') {
    const home = branch(county, 0, pick(7, BRANCHES));
    const declared = away && pick(5, 12) > 0;
    const since = NOON - 2_000 * DAY;
    const facts = {
      branches: [home],
      members: [
        factOf(made, county, 0, since, {
          id: memberId,
          ...person,
          standing: 'FULL',
          joinedOn: since,
          branchId: home.id,
          townshipId: null,
          countyId: null,
          county,
        }),
      ],
      outflows: declared
        ? [
            factOf(made, county, 1, left, {
              destinationRegion: city,
              reason: 'WORK',
              certificateNumber: null,
              certificateFrom: null,
              certificateTo: null,
              deadline: left + 60 * DAY,
              confirmedReceptionId: uuid(KINDS.fact + 41, number),
              confirmedAt: left + 30 * DAY,
              returned: false,
            }),
          ]
        : [],
      contactPersons:
        pick(8, 4) > 0
          ? [
              factOf(made, county, 2, left, {
                recordId: null,
                personId: uuid(9, number),
                name: '联系人',
                branchId: home.id,
              }),
            ]
          : [],
      contactLogs: logs(made, county, 7, 10, null),
      whereabouts: pick(9, 60) === 0 ? [factOf(made, county, 3, left, { known: false })] : [],
      searches: [],
      stopSearches: [],
      careCases: [],
      fulfilments: [],
    };
    return { region: county, id: memberId, ...owner, facts };
  }
  const recordId = uuid(KINDS.record + (side === 'DESTINATION' ? 0 : 50), number);
  const at = left + 20 * DAY;
  const record = factOf(made, city, 40, at, {
    id: recordId,
    ...person,
    ...(pick(10, 40) === 0 ? { sex: person.sex === 'MALE' ? 'FEMALE' : 'MALE' } : {}),
    joinedOn: null,
    homeCounty: county,
  });
  if (side === 'DESTINATION') {
    if (!away || pick(6, 8) === 0) return null;
    const receiving = branch(city, 1, pick(11, BRANCHES));
    const facts = {
      branches: [receiving],
      records: [record],
      receptions: [
        factOf(made, city, 41, at, {
          recordId,
          status: 'RECEIVED',
          reason: null,
          outflowId: null,
          branchId: receiving.id,
          branchKind: 'COMMUNITY',
        }),
      ],
      contactPersons:
        pick(12, 4) > 0
          ? [
              factOf(made, city, 42, at, {
                recordId,
                personId: uuid(10, number),
                name: '接收联系人',
                branchId: receiving.id,
              }),
            ]
          : [],
      contactLogs: logs(made, city, 7, 50, recordId),
      careCases:
        pick(13, 50) === 0
          ? [factOf(made, city, 43, NOON - 25 * DAY, { recordId, deadline: NOON - 5 * DAY, answeredAt: null })]
          : [],
      fulfilments: [],
    };
    return { region: city, id: recordId, ...owner, facts };
  }
  if (pick(14, 3) === 0) return null;
  const joint = branch(city, 2, pick(15, BRANCHES));
  const facts = {
    branches: [joint],
    records: [record],
    memberships: [
      factOf(made, city, 44, at, { recordId, associationId: uuid(11, pick(15, BRANCHES)), branchId: joint.id }),
    ],
    pairs: [],
    contactPersons: [],
    contactLogs: logs(made, city, 8, 60, recordId),
    careCases: [],
    fulfilments: [],
  };
  return { region: city, id: recordId, ...owner, facts };
};

/** A side of `members` synthetic members with about ten facts each, made page by page and never all in memory. */
export const madeSource = (side: SideName, members: number): Source => ({
  side,
  read: async (cursor) => ({ events: [], cursor: cursor ?? '0:0', more: false }),
  snapshot: async (after, limit) => {
    const from = Number(after ?? 0);
    const to = Math.min(members, from + limit);
    const subjects: SnapshotSubject[] = [];
    for (let number = from; number < to; number++) {
      const subject = subjectOf(side, number);
      if (subject !== null) subjects.push(subject);
    }
    return { subjects, next: to < members ? String(to) : null, cursor: '0:0' };
  },
});

/** A change: the origin was in contact with a member once more. Each salt gives another one. */
export const madeContact = (salt: number): FeedEvent => {
  const made = madeOf(hash(salt) % 10_000);
  const log = factOf(made, made.county, 1_000 + salt, NOON, { recordId: null, direction: 'TO_MEMBER', reached: true });
  return {
    subject: uuid(KINDS.member, made.number),
    subjectRegion: made.county,
    list: 'contactLogs',
    version: log as FeedEvent['version'],
  };
};
