import { createHmac } from 'node:crypto';
import { type IdentityToken, type SubgraphAnswer, toGlobalId, uuidAt, type Viewer } from '@liangdi/kit';
import { countStatements, silentLog, startTestServer, testSealing } from '@liangdi/kit/testing';
import pg from 'pg';
import { createOrigin, loadOrigin, migrationsFolder, type OriginLoad } from '../src/index.ts';

/** Every test's present. */
export const now = new Date('2026-03-01T00:00:00Z');

const county = '330324';

/** The n-th id of a kind: foreseeable and unique. */
export const id = (kind: number, n = 0): string =>
  uuidAt(
    1_700_000_000_000 + kind,
    Buffer.from([kind, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, ...[24, 16, 8, 0].map((bits) => (n >> bits) & 255)]),
  );

export const countyId = id(1);
export const townshipId = id(2);
export const branchId = id(3);
export const closedBranchId = id(3, 1);
export const global = (type: string, local: string, region = county): string => toGlobalId(type, region, local);

/** A small real HMAC; numbers that do not end in an X or a digit are wrong. */
export const identityToken: IdentityToken = (number) =>
  /^\d{17}[\dX]$/.test(number)
    ? { ok: true, token: `v1:${createHmac('sha256', 'test').update(number).digest('base64url')}` }
    : { ok: false, problem: { zh: '应为 18 位。', en: 'It has 18 digits.' } };

export const officer: Viewer = {
  account: 'officer',
  role: 'coordinator',
  organisations: [],
  regions: [county],
  member: null,
  purpose: null,
  language: 'en',
};

const organisation = {
  region: county,
  openedOn: '2000-01-01',
  closedOn: null,
  recordedAt: new Date('2000-01-01T00:00:00Z'),
  closedRecordedAt: null,
  source: 'test',
};

export const organisations: readonly OriginLoad[] = [
  { table: 'county', row: { ...organisation, id: countyId, name: '永嘉县' } },
  { table: 'township', row: { ...organisation, id: townshipId, name: '桥头镇', countyId } },
  { table: 'home_branch', row: { ...organisation, id: branchId, name: '桥一村支部', townshipId } },
  {
    table: 'home_branch',
    row: {
      ...organisation,
      id: closedBranchId,
      name: '桥二村支部',
      townshipId,
      closedOn: '2020-01-01',
      closedRecordedAt: new Date('2020-01-02T00:00:00Z'),
    },
  },
];

const version = {
  region: county,
  version: 1,
  validTo: null,
  supersededAt: null,
  withdrawn: false,
  source: 'test',
  recordedBy: 'test',
} as const;

/** `count` members, each with two outflows, one of them open, a contact person and a logged contact. */
export function* members(count: number, from = 0): Generator<OriginLoad> {
  const joined = new Date('2009-12-31T16:00:00Z');
  for (let n = from; n < from + count; n += 1) {
    const memberId = id(10, n);
    const about = { ...version, memberId };
    yield {
      table: 'member_version',
      row: {
        ...version,
        id: memberId,
        branchId,
        name: `${'陈王李张'[n % 4]}${'国建海春'[(n >> 2) % 4]}${'平华明英'[(n >> 4) % 4]}`,
        sex: n % 2 ? 'FEMALE' : 'MALE',
        birthDate: '1980-05-06',
        phone: '13800000000',
        standing: 'FULL',
        joinedOn: '2010-01-01',
        whereabouts: n % 10 ? 'KNOWN' : 'UNKNOWN',
        whereaboutsSince: joined,
        identityToken: null,
        validFrom: joined,
        recordedAt: joined,
      },
    };
    const left = {
      ...about,
      reason: 'BUSINESS',
      certificateNumber: null,
      certificateFrom: null,
      certificateUntil: null,
    } as const;
    const unconfirmed = { confirmedReceptionRegion: null, confirmedReceptionId: null, receptionConfirmedAt: null };
    for (const [year, to] of [
      [2018, new Date('2019-01-01T00:00:00Z')],
      [2024, null],
    ] as const)
      yield {
        table: 'outflow',
        row: {
          ...left,
          ...unconfirmed,
          id: id(year === 2018 ? 11 : 12, n),
          destination: n % 2 ? '310115' : '110105',
          validFrom: new Date(`${year}-01-01T00:00:00Z`),
          validTo: to,
          receptionDeadline: new Date(`${year}-02-01T00:00:00Z`),
          recordedAt: new Date(`${year}-01-02T00:00:00Z`),
          returned: to !== null,
        },
      };
    const since = { validFrom: new Date('2024-01-05T00:00:00Z'), recordedAt: new Date('2024-01-05T00:00:00Z') };
    yield {
      table: 'contact_person',
      row: { ...about, ...since, id: id(13, n), branchId, name: '周联系', phone: null },
    };
    yield {
      table: 'contact_log',
      row: { ...about, ...since, id: id(14, n), direction: 'TO_MEMBER', means: 'PHONE', reached: true, subject: null },
    };
  }
}

/** The origin on a server of its own, with one county and whoever is loaded into it. */
export const startWorld = async (rows: Iterable<OriginLoad> = []) => {
  const server = await startTestServer();
  const urls = await server.database('origin', migrationsFolder);
  const owner = new pg.Pool({ connectionString: urls.owner, max: 3 });
  owner.on('error', () => {});
  await loadOrigin(owner, organisations, testSealing);
  await loadOrigin(owner, rows, testSealing);
  const statements = countStatements();
  let clock = now;
  const origin = await createOrigin({
    sealing: testSealing,
    databaseUrl: urls.app,
    ownerUrl: urls.owner,
    log: silentLog,
    identityToken,
    clock: () => clock,
    onStatement: statements.onStatement,
  });
  return {
    origin,
    owner,
    appUrl: urls.app,
    statements,
    /** Lets time pass. */
    at: (instant: Date): void => {
      clock = instant;
    },
    ask: async (query: string, variables: object = {}, viewer: Viewer = officer): Promise<any> => {
      const answer: SubgraphAnswer = await origin.execute({
        query,
        variables: variables as Record<string, unknown>,
        viewer,
      });
      if (answer.errors) throw new Error(JSON.stringify(answer.errors, null, 1) + query);
      return answer.data;
    },
    stop: async (): Promise<void> => {
      await origin.stop();
      await owner.end();
      await server.stop();
    },
  };
};

export type World = Awaited<ReturnType<typeof startWorld>>;
