import type { Viewer } from '@liangdi/kit';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { associationId, branchId, coordinator, freshKey, member, type Stage, secretary, startStage } from './stage.ts';

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
    const { membership } = await stage.change('admitMember', 'membership { record { id } }', {
      idempotencyKey: freshKey(),
      association: associationId(1),
      branch: branchId(3),
      member: member(n),
      validFrom: '2026-01-01',
      person: { name: `陈国${n}`, phone: `1380000000${n}`, birthDate: '1980-05-06' },
    });
    records.set(n, membership.record.id);
  }
});
afterAll(() => stage?.stop());

const amend = async (input: object, viewer: Viewer, idempotencyKey = freshKey()) => {
  const { record, userErrors } = await stage.change(
    'amendOwnAssociationContact',
    'record { name phone birthDate version }',
    { idempotencyKey, record: records.get(1), ...input },
    viewer,
  );
  return {
    record,
    refused: userErrors.map(({ code, path }: { code: string; path: readonly string[] }) => `${code} ${path.join('.')}`),
  };
};

test('a member changes the phone that associations have of them, and nothing else', async () => {
  const is = { name: '陈国1', birthDate: '1980-05-06' };
  const key = freshKey();
  const first = await amend({ phone: '13911112222' }, self(1), key);
  expect(first).toEqual({ record: { ...is, phone: '13911112222', version: 2 }, refused: [] });
  expect(await amend({ phone: '13911112222' }, self(1), key)).toEqual(first);
  expect((await amend({ phone: null }, self(1))).record).toEqual({ ...is, phone: null, version: 3 });
  expect((await amend({ phone: 'none' }, self(1))).refused).toEqual(['INVALID_VALUE input.phone']);
});

test('nobody does it for another: a member’s record is not there for others, and staff change it otherwise', async () => {
  expect((await amend({ phone: '13911114444' }, self(2))).refused).toEqual(['NOT_FOUND input.record']);
  expect((await amend({ phone: '13911114444' }, secretary)).refused).toEqual(['NOT_YOURS input.record']);
  expect((await amend({ phone: '13911114444', record: records.get(2) }, self(2))).record.phone).toBe('13911114444');
});

test('it is told to coordination, and stands in the log', async () => {
  const { events } = await stage.association.feed.read(null, 1_000);
  const told = events.filter(({ list }) => list === 'records').map(({ version }) => version);
  expect(told.at(-1)).toMatchObject({ phone: '13911114444', name: '陈国2' });
  const auditor: Viewer = { ...coordinator, role: 'auditor', regions: [] };
  const { nodes } = (await stage.run('{ associationAudit(last: 50) { nodes { operation account } } }', {}, auditor))
    .associationAudit;
  expect(nodes).toContainEqual({ operation: 'WRITE', account: 'member 2' });
});
