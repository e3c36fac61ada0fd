import type { FactVersion, Sides } from '@liangdi/responsibility';

const DAY = 86_400_000;

/** The instant that the benchmark judges at: 1 June 2025, +08:00. */
export const NOON = Date.UTC(2025, 4, 31, 16);

const CITIES = ['310000', '110000', '440100', '440300', '330100', '320500'];
const KINDS = ['COMMUNITY', 'BUILDING_SITE', 'OFFICE_BUILDING', 'MARKET', 'AWAY_FROM_HOME'] as const;

/**
 * A synthetic member with ten fact versions on each of three sides, the same for the same number: most are docked,
 * others at home, declared, undeclared, claimed twice, corrected or without contacts.
 */
export const madeMember = (number: number): Sides => {
  const pick = (salt: number, below: number): number => hash(number * 31 + salt) % below;
  const city = CITIES[pick(1, CITIES.length)] ?? '310000';
  const branchKind = KINDS[pick(2, KINDS.length)] ?? 'COMMUNITY';
  const left = NOON - (30 + pick(3, 900)) * DAY;
  const away = pick(4, 10) > 0;
  const declared = away && pick(5, 12) > 0;
  const received = away && pick(6, 8) > 0;
  const home = fact('330324');
  const there = fact(city);
  const shared = { branches: [], careCases: [] };
  const ago = (salt: number): number => NOON - pick(salt, 360) * DAY;
  const reception = (id: string, validFrom: number, validTo: number | null) => ({
    ...there(id, validFrom, validTo),
    recordId: `record-${number}`,
    status: validTo === null ? ('RECEIVED' as const) : ('LEFT' as const),
    reason: null,
    outflowId: declared ? 'outflow' : null,
    branchId: `branch-${pick(7, 500)}`,
    branchKind,
  });
  const logs = (of: typeof home, salt: number, count: number) =>
    Array.from({ length: count }, (_, index) => ({
      ...of(`log-${index}`, ago(salt + index)),
      recordId: null,
      direction: index % 3 === 0 ? ('FROM_MEMBER' as const) : ('TO_MEMBER' as const),
      reached: index % 4 !== 3,
    }));
  const fulfilments = (of: typeof home, salt: number, count: number) =>
    Array.from({ length: count }, (_, index) => ({
      ...of(`done-${index}`, ago(salt + index)),
      recordId: null,
      duty: (['EDUCATE', 'ORGANISATIONAL_LIFE', 'DUES', 'REPORT_BACK'] as const)[index % 4] ?? 'EDUCATE',
    }));
  const person = (of: typeof home) => ({
    ...of('person', left),
    recordId: null,
    personId: 'p',
    name: '林晓',
    branchId: null,
  });
  const outflow = {
    ...home('outflow', left),
    destinationRegion: city,
    reason: 'BUSINESS',
    certificateNumber: `C${number}`,
    certificateFrom: left,
    certificateTo: left + 1095 * DAY,
    deadline: left + 60 * DAY,
    confirmedReceptionId: null,
    confirmedAt: null,
    returned: false,
  };
  const confirmed = {
    ...outflow,
    version: 2,
    recordedAt: left + 9 * DAY,
    confirmedReceptionId: 'reception',
    confirmedAt: left + 9 * DAY,
  };
  const stated = {
    name: '陈国平',
    sex: 'MALE' as const,
    birthDate: 266428800000,
    joinedOn: null,
    homeCounty: '330324',
  };
  return {
    origin: {
      status: 'HEARD',
      facts: {
        ...shared,
        members: [
          {
            ...home('member', NOON - 5000 * DAY),
            ...stated,
            standing: 'FULL',
            joinedOn: NOON - 5000 * DAY,
            branchId: `home-${pick(8, 600)}`,
            townshipId: 'township',
            countyId: 'county',
            county: '330324',
          },
        ],
        outflows: declared ? (received ? [outflow, confirmed] : [outflow]) : [],
        whereabouts: [],
        searches: [],
        stopSearches: [],
        contactPersons: pick(9, 10) > 0 ? [person(home)] : [],
        contactLogs: logs(home, 100, 4),
        fulfilments: fulfilments(home, 200, 2),
      },
    },
    destination: {
      status: 'HEARD',
      facts: {
        ...shared,
        records: [{ ...there(`record-${number}`, left), ...stated, sex: pick(10, 50) > 0 ? 'MALE' : 'FEMALE' }],
        receptions: received
          ? [
              reception('reception', left + 7 * DAY, null),
              ...(pick(11, 40) > 0 ? [] : [reception('second', left + 20 * DAY, null)]),
            ]
          : [],
        contactPersons: received && pick(12, 10) > 0 ? [person(there)] : [],
        contactLogs: logs(there, 300, 3),
        fulfilments: fulfilments(there, 400, 4),
      },
    },
    association: {
      status: 'HEARD',
      facts: {
        ...shared,
        records: [{ ...there(`a-record-${number}`, left), ...stated, name: null }],
        memberships:
          pick(13, 3) > 0
            ? [{ ...there('membership', left), recordId: `a-record-${number}`, associationId: 'a', branchId: null }]
            : [],
        pairs: [],
        contactPersons: [],
        contactLogs: logs(there, 500, 4),
        fulfilments: fulfilments(there, 600, 4),
      },
    },
    coordination: {
      links: [
        {
          ...home(`link-${number}`, left),
          recordSide: 'DESTINATION',
          recordRegion: city,
          recordId: `record-${number}`,
          token: '1:token',
          state: 'LINKED',
          collision: false,
        },
      ],
      disputes: [],
      unlinkedRecords: [],
    },
  };
};

const fact =
  (region: string) =>
  (id: string, validFrom: number, validTo: number | null = null): FactVersion => ({
    id,
    version: 1,
    region,
    recordedAt: validFrom,
    validFrom,
    validTo,
  });

/** A spread of small integers; not for secrets. */
const hash = (value: number): number => {
  let mixed = Math.imul(value ^ (value >>> 16), 0x45d9f3b);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x45d9f3b);
  return (mixed ^ (mixed >>> 16)) >>> 0;
};
