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

const link = (version: number, state: string, more: object = {}) => ({
  id: 'link',
  version,
  recordedAt: 100 * version,
  recordId: 'record',
  state,
  ...more,
});
const decided = ['PROPOSED', 'LINKED', 'BROKEN', 'LINKED'].map((state, index) => link(index + 1, state));
const { POSITIVE_INFINITY: forever } = Number;

test.each([
  ['that nobody ever linked', [], [[20, forever]]],
  ['that is a candidate', decided.slice(0, 1), []],
  ['that was linked', decided.slice(0, 2), [[200, forever]]],
  ['that was parted', decided.slice(0, 3), [[200, 300]]],
  [
    'that was parted and linked again',
    decided,
    [
      [200, 300],
      [400, forever],
    ],
  ],
  [
    'that collides and was theirs before',
    [link(1, 'LINKED', { alreadyTheirs: true })],
    [
      [20, 100],
      [100, forever],
    ],
  ],
])('of a record %s, its branch answered while it was known to be the member’s', (_name, links, expected) => {
  const sides = {
    origin: { status: 'SILENT' },
    destination: { status: 'SILENT' },
    association: { status: 'HEARD', facts: { memberships: [membership({ recordId: 'record' })] } },
    coordination: { links },
  };
  const { answering } = tracesOf(sides as unknown as Sides, '330324');
  expect(answering.map(({ from, to }) => [from, to])).toEqual(expected);
});
