import { expect, test } from 'vitest';
import type { Change } from './changes.ts';
import { matchesOf } from './matches.ts';

const member: Change = { kind: 'MEMBER', id: 'm', member: 'm', origin: '330324', destination: '310000' };
const finding: Change = {
  ...member,
  kind: 'FINDING',
  id: 'f',
  findingKind: 'DOUBLE_CLAIM',
  severity: 'HIGH',
  status: 'OPEN',
  owner: 'DESTINATION',
  assignee: null,
};

test.each([
  ['responsibilityChanged', {}, member, true],
  ['responsibilityChanged', {}, finding, false],
  ['responsibilityChanged', { member: 'm' }, member, true],
  ['responsibilityChanged', { member: 'n' }, member, false],
  ['responsibilityChanged', { origin: '330324', destination: '310000' }, member, true],
  ['responsibilityChanged', { origin: '330324', destination: '110000' }, member, false],
  ['findingsChanged', {}, finding, true],
  ['findingsChanged', {}, member, false],
  ['findingsChanged', { filter: { kinds: ['DOUBLE_CLAIM', 'NOBODY_LEADS'], owners: null } }, finding, true],
  ['findingsChanged', { filter: { kinds: ['NOBODY_LEADS'] } }, finding, false],
  ['findingsChanged', { filter: { kinds: [] } }, finding, false],
  ['findingsChanged', { filter: { assignee: 'somebody' } }, finding, false],
  ['findingsChanged', { filter: { statuses: ['OPEN'], severities: ['HIGH'], member: 'm' } }, finding, true],
])('%s(%j) of %j: %s', (field, given, change, expected) => {
  expect(matchesOf(field, given)?.(change)).toBe(expected);
});

test('a field that nothing drives has no changes', () => {
  expect(matchesOf('constructor', {})).toBeUndefined();
});
