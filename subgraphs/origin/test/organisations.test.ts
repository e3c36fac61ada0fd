import type { Viewer } from '@liangdi/kit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { branchId, countyId, global, members, officer, startWorld, townshipId, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld(members(1));
});
afterAll(() => world?.stop());

let keys = 0;
const change = async (name: string, field: string, input: object, viewer: Viewer = officer) => {
  keys += 1;
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  const query = `mutation($input: ${type}!) { ${name}(input: $input) { ${field} { id name closedOn } userErrors { code path } } }`;
  const whole = { idempotencyKey: `organisation-${keys}`, ...input };
  return (await world.ask(query, { input: whole }, viewer))[name];
};
const codes = (answer: { userErrors: { code: string; path: string[] }[] }) =>
  answer.userErrors.map(({ code, path }) => `${code} ${path.join('.')}`);

const foundTownship = (input: object = {}, viewer?: Viewer) =>
  change(
    'foundTownship',
    'township',
    { county: global('County', countyId), name: '岩头镇', openedOn: '2005-01-01', ...input },
    viewer,
  );
const foundBranch = (input: object = {}, viewer?: Viewer) =>
  change(
    'foundHomeBranch',
    'homeBranch',
    { township: global('Township', townshipId), name: '苍坡村支部', openedOn: '2005-01-01', ...input },
    viewer,
  );
const versionsTold = async (branch: string): Promise<number> => {
  const { events } = await world.origin.feed.read(null, 100);
  return events.filter(
    ({ list, version }) => list === 'branches' && global('HomeBranch', String(version.id)) === branch,
  ).length;
};

describe('a county', () => {
  const openedOn = '2000-01-01';
  const neighbour: Viewer = { ...officer, regions: ['330381'] };

  test('is entered once by its own coordinator, and everything can stand under it', async () => {
    const { county } = await change('foundCounty', 'county', { region: '330381', name: '瑞安市', openedOn }, neighbour);
    const { township } = await foundTownship({ county: county.id, name: '塘下镇' }, neighbour);
    const { homeBranch } = await foundBranch({ township: township.id, name: '塘一村支部' }, neighbour);
    const { region } = await world.ask(
      'query ($r: [_Any!]!) { region: _entities(representations: $r) { ... on Region { county { townships { nodes { homeBranches { nodes { id } } } } } } } }',
      { r: [{ __typename: 'Region', code: '330381' }] },
    );
    expect(region[0].county.townships.nodes).toEqual([{ homeBranches: { nodes: [{ id: homeBranch.id }] } }]);
    const again = await change('foundCounty', 'county', { region: '330381', name: '瑞安', openedOn }, neighbour);
    expect(codes(again)).toEqual(['ALREADY_RECORDED input.region']);
  });

  test.each([
    ['of another region', { region: '330302', name: '鹿城区' }, 'NOT_YOURS input.region'],
    ['of a region that does not exist', { region: '999999', name: '无' }, 'REGION_UNKNOWN input.region'],
    ['without a name', { region: '330381', name: ' ' }, 'INVALID_VALUE input.name'],
    [
      'that begins in the future',
      { region: '330381', name: '某县', openedOn: '2026-03-02' },
      'IN_FUTURE input.openedOn',
    ],
  ])('%s is refused', async (_name, input, expected) => {
    expect(codes(await change('foundCounty', 'county', { openedOn, ...input }, neighbour))).toEqual([expected]);
  });
});

describe('below it', () => {
  test.each([
    ['a township before its county', () => foundTownship({ openedOn: '1999-12-31' }), 'BRANCH_CLOSED input.county'],
    ['a branch of the same name', () => foundBranch({ name: '桥一村支部' }), 'ALREADY_RECORDED input.name'],
    [
      'a branch of no township',
      () => foundBranch({ township: global('Township', countyId) }),
      'NOT_FOUND input.township',
    ],
    [
      'a branch under a county',
      () => foundBranch({ township: global('County', countyId) }),
      'INVALID_VALUE input.township',
    ],
    [
      'a branch by an officer of another one',
      () => foundBranch({}, { ...officer, role: 'branchOfficer', organisations: [global('HomeBranch', branchId)] }),
      'NOT_YOURS input.township',
    ],
  ])('%s is refused', async (_name, run, expected) => {
    expect(codes(await run())).toEqual([expected]);
  });

  test('of two who found the same branch at once, one does', async () => {
    const both = await Promise.all([foundBranch({ name: '林坑村支部' }), foundBranch({ name: '林坑村支部' })]);
    expect(both.flatMap(codes)).toEqual(['ALREADY_RECORDED input.name']);
  });

  test('a branch is closed once, not before it was opened, and the feed tells both', async () => {
    const { homeBranch } = await foundBranch({ name: '芙蓉村支部' });
    expect(await versionsTold(homeBranch.id)).toBe(1);
    const close = (closedOn: string) =>
      change('closeHomeBranch', 'homeBranch', { homeBranch: homeBranch.id, closedOn });
    expect(codes(await close('2004-12-31'))).toEqual(['PERIOD_REVERSED input.closedOn']);
    expect((await close('2026-02-01')).homeBranch.closedOn).toBe('2026-02-01');
    expect(await versionsTold(homeBranch.id)).toBe(3);
    expect(codes(await close('2026-02-02'))).toEqual(['ALREADY_CLOSED input.homeBranch']);
  });

  test('a township closes when nothing below it is open then', async () => {
    const { township } = await foundTownship({ name: '碧莲镇' });
    const { homeBranch } = await foundBranch({ township: township.id, name: '上村支部' });
    const close = (closedOn: string) => change('closeTownship', 'township', { township: township.id, closedOn });
    expect(codes(await close('2026-01-01'))).toEqual(['STILL_IN_USE input.township']);
    await change('closeHomeBranch', 'homeBranch', { homeBranch: homeBranch.id, closedOn: '2026-01-15' });
    expect(codes(await close('2026-01-14'))).toEqual(['STILL_IN_USE input.township']);
    expect((await close('2026-01-15')).township.closedOn).toBe('2026-01-15');
    expect(codes(await foundBranch({ township: township.id, openedOn: '2026-01-15' }))).toEqual([
      'BRANCH_CLOSED input.township',
    ]);
  });
});
