import { expect, test } from 'vitest';
import { day } from '../testing/facts.ts';
import { NATIONAL_2019 } from './national-2019.ts';
import { precedence } from './precedence.ts';
import type { RuleVersion } from './rule.ts';

const [any] = NATIONAL_2019;
const rule = (change: Partial<RuleVersion>): RuleVersion => {
  if (any === undefined) throw new Error('no rule');
  return { ...any, scope: {}, validFrom: day('2020-01-01'), authority: 'NATIONAL', ...change };
};

test.each<[string, Partial<RuleVersion>, Partial<RuleVersion>]>([
  ['a county before everywhere', { scope: { originRegion: '330324' } }, {}],
  ['a county before its city', { scope: { originRegion: '330324' } }, { scope: { originRegion: '330300' } }],
  [
    'a city before its province',
    { scope: { destinationRegion: '440100' } },
    { scope: { destinationRegion: '440000' } },
  ],
  [
    'a pair of regions before one',
    { scope: { originRegion: '330000', destinationRegion: '310000' } },
    { scope: { originRegion: '330000' } },
  ],
  ['a circumstance before none', { scope: { received: false } }, {}],
  [
    'a region before any number of circumstances',
    { scope: { originRegion: '330000' } },
    { scope: { away: true, received: true, inJointBranch: true, awayFromMonths: 3, branchKinds: ['MARKET'] } },
  ],
  [
    'more special before later and higher',
    { scope: { away: true }, authority: 'COUNTY' },
    { validFrom: day('2024-01-01') },
  ],
  ['later before earlier', { validFrom: day('2020-01-02'), authority: 'COUNTY' }, {}],
  ['a nation before a province', {}, { authority: 'PROVINCE' }],
  ['a province before a city', { authority: 'PROVINCE' }, { authority: 'CITY' }],
  ['a city before a county', { authority: 'CITY' }, { authority: 'COUNTY' }],
])('%s', (_name, first, second) => {
  expect(precedence(rule(first), rule(second))).toBeLessThan(0);
  expect(precedence(rule(second), rule(first))).toBeGreaterThan(0);
});

test('rules that nothing tells apart tie, whatever they ask', () => {
  expect(precedence(rule({ id: 'a', lead: 'ORIGIN' }), rule({ id: 'b', lead: 'DESTINATION' }))).toBe(0);
});
