import { toGlobalId, type Viewer } from '@liangdi/kit';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { branchId, coordinator, freshKey, member, region, type Stage, startStage, uuid } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await startStage();
});
afterAll(() => stage.stop());

const change = async (name: string, field: string, input: object, viewer: Viewer = coordinator) => {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { ${name}(input: $input) { ${field} { id name closedOn } userErrors { code path } } }`;
  return (await stage.run(query, { input: { idempotencyKey: freshKey(), ...input } }, viewer))[name];
};
const codes = (payload: { userErrors: { code: string; path: string[] }[] }) =>
  payload.userErrors.map(({ code, path }) => `${code} ${path.join('.')}`);

const openedOn = '2020-01-01';
const subdistrict = toGlobalId('Subdistrict', region, uuid(2));
const foundBranch = (input: object = {}, viewer?: Viewer) =>
  change(
    'foundReceivingBranch',
    'branch',
    { subdistrict, kind: 'OFFICE_BUILDING', name: '楼宇支部', openedOn, ...input },
    viewer,
  );

test('a city is entered by its own coordinator, and a branch of it receives', async () => {
  const beijing: Viewer = { ...coordinator, regions: ['110000'] };
  const { city } = await change('foundCity', 'city', { region: '110000', name: '北京市', openedOn }, beijing);
  const { subdistrict: street } = await change(
    'foundSubdistrict',
    'subdistrict',
    { city: city.id, name: '大红门街道', openedOn },
    beijing,
  );
  const { branch } = await foundBranch({ subdistrict: street.id, kind: 'MARKET' }, beijing);
  const received = await stage.change(
    'receiveMember',
    'reception',
    { idempotencyKey: freshKey(), branch: branch.id, member: member(1) },
    beijing,
  );
  expect(received.userErrors).toEqual([]);
  const again = await change('foundCity', 'city', { region: '110000', name: '北京', openedOn }, beijing);
  expect(codes(again)).toEqual(['ALREADY_RECORDED input.region']);
});

test.each([
  [
    'a city of another region',
    () => change('foundCity', 'city', { region: '110000', name: '北京市', openedOn }),
    'NOT_YOURS input.region',
  ],
  ['a branch of the same name', () => foundBranch({ name: '社区支部' }), 'ALREADY_RECORDED input.name'],
  ['a branch before its subdistrict', () => foundBranch({ openedOn: '2009-12-31' }), 'BRANCH_CLOSED input.subdistrict'],
  [
    'a branch by an officer of another one',
    () => foundBranch({}, { ...coordinator, role: 'branchOfficer', organisations: [branchId(3)] }),
    'NOT_YOURS input.subdistrict',
  ],
  [
    'closing what still has open branches',
    () => change('closeSubdistrict', 'subdistrict', { subdistrict, closedOn: '2026-05-01' }),
    'STILL_IN_USE input.subdistrict',
  ],
])('%s is refused', async (_name, run, expected) => {
  expect(codes(await run())).toEqual([expected]);
});

test('a closed branch receives nobody from that day on', async () => {
  const { branch } = await foundBranch({ name: '临时支部' });
  const closed = await change('closeReceivingBranch', 'branch', { branch: branch.id, closedOn: '2026-05-01' });
  expect(closed.branch.closedOn).toBe('2026-05-01');
  const receive = (validFrom: string, n: number) =>
    stage.change('receiveMember', 'reception', {
      idempotencyKey: freshKey(),
      branch: branch.id,
      member: member(n),
      validFrom,
    });
  expect(codes(await receive('2026-04-30', 2))).toEqual([]);
  expect(codes(await receive('2026-05-01', 3))).toEqual(['BRANCH_CLOSED input.branch']);
});
