import { toGlobalId, type Viewer } from '@liangdi/kit';
import { silentLog, type TestServer, testSealing } from '@liangdi/kit/testing';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Coordination, createCoordination } from '../src/index.ts';
import { bootServer, team as everywhere, freshDatabase } from './support/boot.ts';
import { dataOf } from './support/data-of.ts';
import { DAY, NOW } from './support/world.ts';

let server: TestServer;
let coordination: Coordination;
let owner: pg.Client;

beforeAll(async () => {
  server = await bootServer();
  const urls = await freshDatabase(server, 'stated_values');
  coordination = await createCoordination({
    databaseUrl: urls.app,
    ownerUrl: urls.owner,
    sealing: testSealing,
    log: silentLog,
    clock: () => new Date(NOW),
  });
  owner = new pg.Client(urls.owner);
  await owner.connect();
});

afterAll(async () => {
  await owner?.end();
  await coordination?.stop();
  await server?.stop();
});

const idOf = (n: number): string => `0199a000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const [home, city] = ['330324', '310000'];
const [person, homeBranch, outflow] = [idOf(1), idOf(2), idOf(3)];
const [record, receivingBranch, reception] = [idOf(11), idOf(12), idOf(13)];
const [joined, association, membership] = [idOf(21), idOf(22), idOf(23)];
const member = toGlobalId('Member', home, person);

const fact = (region: string, id: string, more: object) => ({
  ...{ id, version: 1, region, recordedAt: NOW - 400 * DAY, validFrom: NOW - 400 * DAY, validTo: null },
  ...more,
});
const none = { branches: [], contactPersons: [], contactLogs: [], careCases: [], fulfilments: [] };
const stated = (name: string, day: string) => ({ name, sex: 'MALE', birthDate: Date.parse(`${day}T00:00+08:00`) });

const facts = {
  originFacts: {
    ...none,
    ...{ whereabouts: [], searches: [], stopSearches: [] },
    members: [
      fact(home, person, {
        ...stated('王一', '1989-05-29'),
        ...{ standing: 'FULL', joinedOn: NOW - 4_000 * DAY, branchId: homeBranch, townshipId: null, countyId: null },
        county: home,
      }),
    ],
    outflows: [fact(home, outflow, { destinationRegion: city, reason: 'WORK', deadline: NOW, returned: false })],
  },
  destinationFacts: {
    ...none,
    records: [fact(city, record, { ...stated('王一一', '1989-06-29'), joinedOn: null, homeCounty: null })],
    receptions: [
      fact(city, reception, { recordId: record, status: 'RECEIVED', reason: null, branchId: receivingBranch }),
    ],
  },
  associationFacts: {
    ...none,
    pairs: [],
    records: [fact(city, joined, { ...stated('王一', '1989-07-29'), joinedOn: null, homeCounty: null })],
    memberships: [fact(city, membership, { recordId: joined, associationId: association, branchId: null })],
  },
};

const VALUES = ['ORIGIN: 1989-05-29', 'DESTINATION: 1989-06-29', 'ASSOCIATION: 1989-07-29'] as const;
const [atHome, away, amongTraders] = VALUES;

const viewer = (changes: Partial<Viewer>): Viewer => ({ ...everywhere, regions: [], ...changes });
const officer = (type: string, region: string, id: string): Viewer =>
  viewer({ role: 'branchOfficer', organisations: [toGlobalId(type, region, id)], answering: [member] });
const county = viewer({ regions: [home] });
const team = viewer({ account: 'team', role: 'crossRegionTeam', pairs: [[home, city]] });
const until = new Date(NOW + DAY).toISOString();
const partner = (...fields: string[]): Viewer =>
  viewer({
    ...{ role: 'partner', purpose: 'test', agreement: toGlobalId('Agreement', home, idOf(31)) },
    terms: {
      ...{ pairs: [[home, city]], purpose: 'test', consents: 0, requestsPerMinute: 1, costPerMinute: 1 },
      fields: [
        'Member.responsibility',
        'Responsibility.findings',
        'DerivedFinding.field',
        'DerivedFinding.values',
        ...fields,
      ],
    },
  });

const contradictions = async (who: Viewer, selection = 'field values', given: object = facts): Promise<any[]> => {
  const query = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Member {
    responsibility { findings { ${selection} } } } } }`;
  const { _entities } = await dataOf(coordination, query, { r: [{ __typename: 'Member', id: member, ...given }] }, who);
  return _entities[0].responsibility.findings.filter((one: any) => one.field !== null);
};
const valuesOf = async (field: string, who: Viewer, given: object = facts): Promise<unknown[]> =>
  (await contradictions(who, 'field values', given)).filter((one) => one.field === field).map(({ values }) => values);

describe('of birth dates that differ, one sees what each side would show them', () => {
  test.each<[string, Viewer, readonly (readonly string[] | null)[]]>([
    ['the home county', county, [[atHome], [atHome]]],
    ['the city', viewer({ regions: [city] }), [[away], null]],
    ['both places', viewer({ regions: [home, city] }), [[atHome, away], [atHome]]],
    ['a team', team, [null, null]],
    [
      'a team that broke the glass',
      { ...team, grants: [{ member, until }] },
      [
        [atHome, away],
        [atHome, amongTraders],
      ],
    ],
    [
      'the home branch',
      officer('HomeBranch', home, homeBranch),
      [
        [atHome, away],
        [atHome, amongTraders],
      ],
    ],
    [
      'the receiving branch',
      officer('ReceivingBranch', city, receivingBranch),
      [
        [atHome, away],
        [atHome, amongTraders],
      ],
    ],
    [
      'the receiving branch, as its city alone knows it',
      { ...officer('ReceivingBranch', city, receivingBranch), answering: [] },
      [[away], null],
    ],
    [
      'the association',
      { ...officer('Association', city, association), role: 'associationSecretary', answering: [] },
      [null, [amongTraders]],
    ],
    [
      'the member',
      viewer({ role: 'member', member }),
      [
        [atHome, away],
        [atHome, amongTraders],
      ],
    ],
    ['a partner of whose agreement it is no part', partner(), [null, null]],
    ['a partner whose agreement names it at home', partner('Member.birthDate'), [[atHome], [atHome]]],
    ['a partner whose agreement names it in the city', partner('DestinationRecord.birthDate'), [[away], null]],
  ])('%s', async (_, who, expected) => {
    expect(await valuesOf('birthDate', who)).toEqual(expected);
  });

  test('what is masked stands in nothing else that is said of the finding', async () => {
    const everything = 'kind severity owner since due text evidence resolvedBy field values';
    for (const language of ['zh-CN', 'en'] as const) {
      const text = JSON.stringify(await contradictions({ ...team, language }, everything));
      expect(text).toContain('birthDate');
      expect(text).not.toMatch(/1989/);
    }
  });

  test('a reception that has ended opens nothing of its record', async () => {
    const ended = {
      ...facts.destinationFacts,
      receptions: facts.destinationFacts.receptions.map((one) => ({ ...one, validTo: NOW - DAY })),
    };
    const outside = {
      ...officer('ReceivingBranch', city, receivingBranch),
      organisations: [toGlobalId('ReceivingBranch', city, receivingBranch), toGlobalId('HomeBranch', home, homeBranch)],
      answering: [],
    };
    expect(await valuesOf('birthDate', outside, { ...facts, destinationFacts: ended })).toEqual([[atHome], [atHome]]);
  });
});

test('what is not sensitive is shown to whoever sees both records, and to partners by name', async () => {
  const names = ['ORIGIN: 王一', 'DESTINATION: 王一一'];
  for (const who of [county, viewer({ regions: [city] }), team]) expect(await valuesOf('name', who)).toEqual([names]);
  expect(await valuesOf('name', partner())).toEqual([null]);
  expect(await valuesOf('name', partner('DestinationRecord.name'))).toEqual([names.slice(1)]);
});

describe('the access log', () => {
  const fieldsLogged = async (account: string): Promise<readonly string[][]> => {
    const { rows } = await owner.query<{ fields: string[] }>(
      `SELECT entry::jsonb -> 'fields' AS fields FROM audit_entry e JOIN audit_subject s USING (seq)
        WHERE s.subject = $1 AND e.entry::jsonb ->> 'account' = $2 ORDER BY seq`,
      [`${home}:${person}`, account],
    );
    return rows.map(({ fields }) => fields);
  };

  test('says which values were shown in the clear, and no others', async () => {
    await contradictions({ ...county, account: 'shown' });
    expect(await fieldsLogged('shown')).toEqual([
      ['DestinationRecord.name', 'Member.birthDate', 'Member.name', 'Responsibility.findings'],
    ]);
    await contradictions({ ...team, account: 'masked' });
    expect(await fieldsLogged('masked')).toEqual([
      ['DestinationRecord.name', 'Member.name', 'Responsibility.findings'],
    ]);
    await contradictions({ ...county, account: 'not-asked' }, 'field');
    expect(await fieldsLogged('not-asked')).toEqual([['Responsibility.findings']]);
  });
});
