import type { Sides } from '@liangdi/responsibility';
import { expect, test } from 'vitest';
import { tracesOf } from './traces.ts';

const membership = (more: object) => ({
  id: '0199a000-0000-7000-8000-000000000001',
  version: 1,
  region: '310000',
  recordedAt: 20,
  validFrom: 10,
  validTo: null,
  recordId: null,
  associationId: 'association',
  branchId: 'branch',
  ...more,
});

test.each([
  ['a branch', {}, ['branch']],
  ['no branch', { branchId: null }, ['association']],
  ['no branch, and withdrawn', { branchId: null, withdrawn: true }, []],
])('of a membership that names %s, who stands for it answers', (_name, more, expected) => {
  const silent = { status: 'SILENT' };
  const sides = {
    origin: silent,
    destination: silent,
    association: { status: 'HEARD', facts: { memberships: [membership(more)] } },
    coordination: { links: [] },
  };
  expect(tracesOf(sides as unknown as Sides, '330324').answering).toEqual(
    expected.map((branchId) => ({
      side: 'ASSOCIATION',
      branchRegion: '310000',
      branchId,
      since: 10,
      vouched: false,
      from: 20,
      to: Number.POSITIVE_INFINITY,
    })),
  );
});
