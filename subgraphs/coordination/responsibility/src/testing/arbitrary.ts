import fc from 'fast-check';
import type { Duty, FactVersion, Instant, Sides } from '../facts.ts';
import { DUTIES } from '../rules/select.ts';
import { day } from './facts.ts';

/** Random members: few instants and few ids, so that borders meet, versions correct each other and facts collide. */

const DAY = 86_400_000;
const FIRST = day('2017-01-01');

/** Days between 2017 and 2021, most of them a month apart, some a millisecond or half a day beside midnight. */
export const instant: fc.Arbitrary<Instant> = fc
  .tuple(fc.integer({ min: 0, max: 58 }), fc.constantFrom(0, 0, 0, 0, -1, 1, 12 * 3_600_000, 5 * DAY))
  .map(([month, offset]) => FIRST + month * 30 * DAY + offset);

/** An instant at which some facts are behind and some ahead. */
export const judgedAt: fc.Arbitrary<Instant> = fc
  .tuple(fc.integer({ min: 12, max: 56 }), fc.constantFrom(0, 0, -1, 1, 3_600_000, 9 * DAY))
  .map(([month, offset]) => FIRST + month * 30 * DAY + offset);

const period = fc
  .tuple(instant, fc.option(fc.integer({ min: 1, max: 20 }), { freq: 2 }))
  .map(([validFrom, months]) => ({
    validFrom,
    validTo: months === null ? null : validFrom + months * 30 * DAY,
  }));

const moment = instant.map((validFrom) => ({ validFrom, validTo: null }));

interface Shape {
  readonly time?: fc.Arbitrary<{ readonly validFrom: Instant; readonly validTo: Instant | null }>;
  readonly region?: fc.Arbitrary<string>;
  readonly max?: number;
}

const CITIES = fc.constantFrom('310000', '310000', '110000', '310115');
const COUNTY = fc.constant('330324');

/** A list of facts with one to three versions each, shuffled. */
const facts = <Fields extends object>(
  name: string,
  fields: fc.Arbitrary<Fields>,
  { time = period, region = COUNTY, max = 2 }: Shape = {},
): fc.Arbitrary<(FactVersion & Fields)[]> => {
  const version = fc.record({ time, lateBy: fc.constantFrom(0, 0, 0, 1, 30 * DAY), fields, withdrawn: fc.nat(9) });
  const fact = fc.record({ region, versions: fc.array(version, { minLength: 1, maxLength: 3 }), single: fc.nat(2) });
  return fc.array(fact, { maxLength: max }).chain((list) => {
    const all = list.flatMap((one, index) =>
      one.versions.slice(0, one.single > 0 ? 1 : 3).map((each, number) => ({
        id: `${name}-${index}`,
        version: number + 1,
        region: one.region,
        recordedAt: each.time.validFrom + each.lateBy + number * 20 * DAY,
        ...each.time,
        ...(each.withdrawn === 0 ? { withdrawn: true } : {}),
        ...each.fields,
      })),
    );
    return fc.shuffledSubarray(all, { minLength: all.length });
  });
};

const recordId = (side: string) => fc.constantFrom(null, null, null, `${side}-record-0`, `${side}-record-1`);
const duty: fc.Arbitrary<Duty> = fc.constantFrom(...DUTIES);

const shared = (side: string, region: fc.Arbitrary<string>) => ({
  branches: facts(
    `${side}-branch`,
    fc.record({
      kind: fc.constantFrom('COMMUNITY' as const, 'JOINT' as const),
      name: fc.constant('一支部'),
      parentId: fc.constantFrom(null, 'parent'),
      originCounty: fc.constant(null),
    }),
    { region },
  ),
  contactPersons: facts(
    `${side}-person`,
    fc.record({
      recordId: recordId(side),
      personId: fc.constantFrom('p', 'q'),
      name: fc.constant('林晓'),
      branchId: fc.constant(null),
    }),
    { region },
  ),
  contactLogs: facts(
    `${side}-log`,
    fc.record({
      recordId: recordId(side),
      direction: fc.constantFrom('TO_MEMBER' as const, 'FROM_MEMBER' as const),
      reached: fc.boolean(),
    }),
    { region, time: moment, max: 4 },
  ),
  careCases: facts(
    `${side}-case`,
    fc.record({
      recordId: recordId(side),
      deadline: instant,
      answeredAt: fc.option(instant, { freq: 2 }),
    }),
    { region, max: 1 },
  ),
  fulfilments: facts(`${side}-done`, fc.record({ recordId: recordId(side), duty }), { region, time: moment, max: 5 }),
});

const records = (side: string) =>
  facts(
    `${side}-record`,
    fc.record({
      name: fc.constantFrom(null, '陈国平', '陈 国平', '陈国萍'),
      sex: fc.constantFrom(null, 'MALE' as const, 'FEMALE' as const),
      birthDate: fc.constantFrom(null, day('1978-06-12'), day('1978-06-12') + 43_200_000, day('1978-12-06')),
      joinedOn: fc.constantFrom(null, day('2010-07-01')),
      homeCounty: fc.constantFrom(null, '330324', '330300', '330381'),
    }),
    { region: CITIES },
  );

const branchId = (side: string) => fc.constantFrom(`${side}-branch-0`, `${side}-branch-1`, 'elsewhere');

const origin = fc.record({
  ...shared('origin', COUNTY),
  members: facts(
    'member',
    fc.record({
      name: fc.constant('陈国平'),
      sex: fc.constant('MALE' as const),
      birthDate: fc.constant(day('1978-06-12')),
      standing: fc.constantFrom('FULL' as const, 'FULL' as const, 'PROBATIONARY' as const, 'ENDED' as const),
      joinedOn: fc.constant(day('2010-07-01')),
      branchId: branchId('origin'),
      townshipId: fc.constantFrom('township', null),
      countyId: fc.constantFrom('county', null),
      county: fc.constantFrom('330324', '330324', '330381'),
    }),
    { time: fc.oneof(fc.constant({ validFrom: day('2016-01-01'), validTo: null }), period) },
  ),
  outflows: facts(
    'outflow',
    fc.record({
      destinationRegion: fc.constantFrom('310000', '310000', '110000', '310115'),
      reason: fc.constant('BUSINESS'),
      certificateNumber: fc.constant(null),
      certificateFrom: fc.constant(null),
      certificateTo: fc.constant(null),
      deadline: instant,
      confirmedReceptionId: fc.constantFrom(null, 'reception-0', 'reception-0', 'reception-1'),
      confirmedAt: fc.option(instant, { freq: 2 }),
      returned: fc.boolean(),
    }),
  ),
  whereabouts: facts('whereabouts', fc.record({ known: fc.boolean() })),
  searches: facts(
    'search',
    fc.record({
      campaignId: fc.constant('c'),
      finderId: fc.constant('f'),
      outcome: fc.constantFrom(null, 'FOUND' as const, 'UNREACHABLE' as const, 'NOT_AWAY' as const),
      outcomeAt: fc.option(instant, { freq: 2 }),
    }),
  ),
  stopSearches: facts('stop', fc.record({}), { max: 1 }),
});

const destination = fc.record({
  ...shared('destination', CITIES),
  records: records('destination'),
  receptions: facts(
    'reception',
    fc.record({
      recordId: recordId('destination'),
      status: fc.constantFrom('RECEIVED' as const, 'RECEIVED' as const, 'LEFT' as const, 'DECLINED' as const),
      reason: fc.constant(null),
      outflowId: fc.constantFrom(null, 'outflow-0', 'outflow-1'),
      branchId: branchId('destination'),
      branchKind: fc.constantFrom('COMMUNITY' as const, 'MARKET' as const),
    }),
    { region: CITIES, max: 3 },
  ),
});

const association = fc.record({
  ...shared('association', CITIES),
  records: records('association'),
  memberships: facts(
    'membership',
    fc.record({
      recordId: recordId('association'),
      associationId: fc.constantFrom('association', 'guild'),
      branchId: fc.option(branchId('association'), { freq: 3 }),
    }),
    { region: CITIES },
  ),
  pairs: facts(
    'pair',
    fc.record({
      recordId: recordId('association'),
      role: fc.constant('HELPS' as const),
      otherPersonId: fc.constant('o'),
    }),
  ),
});

const recordOf = fc.constantFrom(
  { recordSide: 'DESTINATION' as const, recordId: 'destination-record-0' },
  { recordSide: 'DESTINATION' as const, recordId: 'destination-record-1' },
  { recordSide: 'ASSOCIATION' as const, recordId: 'association-record-0' },
);

const coordination = fc.record({
  links: facts(
    'link',
    fc
      .record({
        record: recordOf,
        recordRegion: CITIES,
        token: fc.constantFrom(null, '1:token'),
        state: fc.constantFrom(
          'LINKED' as const,
          'LINKED' as const,
          'PROPOSED' as const,
          'REJECTED' as const,
          'BROKEN' as const,
        ),
        collision: fc.boolean(),
      })
      .map(({ record, ...rest }) => ({ ...record, ...rest })),
  ),
  disputes: facts(
    'dispute',
    fc.record({
      side: fc.constantFrom('ORIGIN' as const, 'DESTINATION' as const),
      factId: fc.constant('f'),
      field: fc.constant(null),
      deadline: instant,
      answeredAt: fc.option(instant, { freq: 2 }),
    }),
    { max: 1 },
  ),
  unlinkedRecords: facts(
    'unlinked',
    fc.record({ record: recordOf, recordRegion: CITIES }).map(({ record, ...rest }) => ({ ...record, ...rest })),
    { max: 1 },
  ),
});

const heard = <Facts>(document: fc.Arbitrary<Facts>) => document.map((facts) => ({ status: 'HEARD' as const, facts }));

/** Every side heard. */
export const heardSides: fc.Arbitrary<Sides> = fc.record({
  origin: heard(origin),
  destination: heard(destination),
  association: heard(association),
  coordination,
});

export const SIDE_KEYS = ['origin', 'destination', 'association'] as const;
export type SideKey = (typeof SIDE_KEYS)[number];

export const silenced = (sides: Sides, ...keys: readonly SideKey[]): Sides => ({
  ...sides,
  ...Object.fromEntries(keys.map((key) => [key, { status: 'SILENT' }])),
});

/** Any side may be silent. */
export const anySides: fc.Arbitrary<Sides> = fc
  .tuple(
    heardSides,
    fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: fc.subarray([...SIDE_KEYS]) }),
  )
  .map(([sides, silent]) => silenced(sides, ...silent));
