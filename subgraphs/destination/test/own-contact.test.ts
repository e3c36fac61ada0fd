import type { Viewer } from '@liangdi/kit';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { branchId, coordinator, freshKey, member, type Stage, startStage } from './stage.ts';

const self = (n: number): Viewer => ({
  ...coordinator,
  account: `member ${n}`,
  role: 'member',
  regions: [],
  member: member(n),
});

let stage: Stage;
const records = new Map<number, string>();

beforeAll(async () => {
  stage = await startStage();
  for (const n of [1, 2]) {
    const { receiveMember } = await stage.run(
      'mutation ($input: ReceiveMemberInput!) { receiveMember(input: $input) { reception { record { id } } userErrors { code } } }',
      {
        input: {
          idempotencyKey: freshKey(),
          branch: branchId(3),
          validFrom: '2026-01-01',
          member: member(n),
          person: { name: `陈国${n}`, phone: `1380000000${n}`, birthDate: '1980-05-06', address: '曹杨路1号' },
        },
      },
    );
    records.set(n, receiveMember.reception.record.id);
  }
});
afterAll(() => stage?.stop());

const amend = async (input: object, viewer: Viewer, idempotencyKey = freshKey()) => {
  const { amendOwnDestinationContact: answer } = await stage.run(
    `mutation ($input: AmendOwnDestinationContactInput!) { amendOwnDestinationContact(input: $input) {
       record { name phone address birthDate version } userErrors { code path } } }`,
    { input: { idempotencyKey, record: records.get(1), ...input } },
    viewer,
  );
  return {
    record: answer.record,
    refused: answer.userErrors.map(
      ({ code, path }: { code: string; path: readonly string[] }) => `${code} ${path.join('.')}`,
    ),
  };
};

test('a member changes the phone and the address that a city has of them, each alone or both, and nothing else', async () => {
  const is = { name: '陈国1', birthDate: '1980-05-06' };
  expect((await amend({ phone: '13911112222' }, self(1))).record).toEqual({
    ...is,
    phone: '13911112222',
    address: '曹杨路1号',
    version: 2,
  });
  expect((await amend({ address: '长寿路2号' }, self(1))).record).toEqual({
    ...is,
    phone: '13911112222',
    address: '长寿路2号',
    version: 3,
  });
  expect((await amend({ phone: null, address: null }, self(1))).record).toEqual({
    ...is,
    phone: null,
    address: null,
    version: 4,
  });
});

test('the same key changes nothing twice, and what is no phone or too long is refused', async () => {
  const key = freshKey();
  const first = await amend({ phone: '13911113333' }, self(1), key);
  expect(await amend({ phone: '13911113333' }, self(1), key)).toEqual(first);
  expect((await amend({ phone: 'none' }, self(1))).refused).toEqual(['INVALID_VALUE input.phone']);
  expect((await amend({ address: '路'.repeat(201) }, self(1))).refused).toEqual(['INVALID_VALUE input.address']);
});

test('nobody does it for another: a member’s record is not there for others, and staff change it otherwise', async () => {
  expect((await amend({ phone: '13911114444' }, self(2))).refused).toEqual(['NOT_FOUND input.record']);
  expect((await amend({ phone: '13911114444' }, coordinator)).refused).toEqual(['NOT_YOURS input.record']);
  expect((await amend({ phone: '13911114444', record: records.get(2) }, self(2))).record.phone).toBe('13911114444');
});

test('it is told to coordination, and stands in the log under the member', async () => {
  const { events } = await stage.destination.feed.read(null, 1_000);
  const told = events.filter(({ list }) => list === 'records').map(({ version }) => version);
  expect(told.at(-1)).toMatchObject({ phone: '13911114444', name: '陈国2' });
  const query = '{ destinationAudit(last: 50) { nodes { operation account } } }';
  const auditor: Viewer = { ...coordinator, role: 'auditor', regions: [] };
  const { nodes } = (await stage.run(query, {}, auditor)).destinationAudit;
  expect(nodes).toContainEqual({ operation: 'WRITE', account: 'member 2' });
});
