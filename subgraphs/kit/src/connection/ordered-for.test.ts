import { expect, test } from 'vitest';
import { scopeOf, serviceViewer, type Viewer } from '../viewer/viewer.ts';
import { type ListOrder, orderedFor } from './ordered-for.ts';

const byName: ListOrder<{ readonly name: string; readonly id: string }> = {
  name: 'members(name,id)',
  sort: [{ sql: 'f.name', type: 'text' }],
  placeOf: ({ name, id }) => [name, id],
  tells: 'Member.name',
};
const row = { region: '330324', id: 'x', name: '林' };

const viewer = (role: Viewer['role'], fields: readonly string[] = []): Viewer => ({
  ...serviceViewer('test'),
  role,
  ...(role === 'partner' && {
    terms: { fields, pairs: [], purpose: 'p', requestsPerMinute: 1, costPerMinute: 1, consents: 0 },
  }),
});

test.each([
  ['one of our own processes', viewer('service'), byName, 'members(name,id)', ['林', 'x']],
  ['a coordinator', viewer('coordinator'), byName, 'members(name,id)', ['林', 'x']],
  ['a partner with the name', viewer('partner', ['Member.name']), byName, 'members(name,id)', ['林', 'x']],
  ['a partner without it', viewer('partner', ['Member.sex']), byName, 'members(region,id)', ['330324', 'x']],
  [
    'a partner, where the order tells nothing',
    viewer('partner'),
    { ...byName, tells: undefined },
    'members(name,id)',
    ['林', 'x'],
  ],
] as const)('%s gets a list in an order that they may know', (_who, who, list, name, place) => {
  const ordered = orderedFor({ scope: scopeOf(who) }, list as typeof byName);
  expect([ordered.name, ordered.placeOf(row)]).toEqual([name, place]);
});
