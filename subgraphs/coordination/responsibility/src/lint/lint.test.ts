import { describe, expect, test } from 'vitest';
import { COUNTY_2007 } from '../rules/county-2007.ts';
import { NATIONAL_2019 } from '../rules/national-2019.ts';
import type { RuleVersion } from '../rules/rule.ts';
import { calm, day, sides } from '../testing/facts.ts';
import { lint } from './lint.ts';
import { occurrencesOf } from './occurrences.ts';

const AT = day('2024-03-01');
const RECEIVED = 40;
const HOME = 2;
const members = [...Array.from({ length: RECEIVED }, calm), ...Array.from({ length: HOME }, () => sides())];
const occurrences = occurrencesOf(members, NATIONAL_2019, AT);

const named = (name: string): RuleVersion => {
  const rule = NATIONAL_2019.find(({ id }) => id === `national-2019/${name}`);
  if (rule === undefined) throw new Error(`no rule ${name}`);
  return rule;
};
const also = (name: string, change: Partial<RuleVersion>): readonly RuleVersion[] => [
  ...NATIONAL_2019,
  { ...named(name), id: 'local', ...change },
];
const found = (rules: readonly RuleVersion[]) =>
  lint(rules, occurrences, AT).map(({ kind, rules: concerned, members: count, severity }) => ({
    kind,
    concerned,
    count,
    severity,
  }));

test('situations that occur are counted', () => {
  expect(occurrences.map(({ members: count, situation }) => [count, situation.received])).toEqual([
    [RECEIVED, true],
    [HOME, false],
  ]);
});

test('rules that agree with each other have no defect', () => {
  expect(found(NATIONAL_2019)).toEqual([]);
});

describe('duplicate', () => {
  const pair = ['local', 'national-2019/contact'];
  test('the same asked again', () => {
    expect(found(also('contact', { validFrom: day('2022-01-01'), authority: 'COUNTY' }))).toEqual([
      { kind: 'RULE_DUPLICATE', concerned: pair, count: RECEIVED, severity: 'LOW' },
    ]);
  });
  test.each<[string, Partial<RuleVersion>]>([
    ['elsewhere', { scope: { away: true, originRegion: '330324' } }],
    ['for another duty', { duty: 'EDUCATE', scope: { branchKinds: ['MARKET'] } }],
  ])('not when asked %s', (_name, change) => {
    expect(found(also('contact', change))).toEqual([]);
  });
});

describe('conflict', () => {
  const pair = ['local', 'national-2019/contact'];
  test('two leads for the same members, and nothing decides', () => {
    expect(found(also('contact', { lead: 'DESTINATION' }))).toEqual([
      { kind: 'RULE_CONFLICT', concerned: pair, count: RECEIVED, severity: 'HIGH' },
    ]);
  });
  test('two leads for the same members, and the later prevails', () => {
    expect(found(also('contact', { lead: 'DESTINATION', validFrom: day('2022-01-01') }))).toEqual([
      { kind: 'RULE_CONFLICT', concerned: pair, count: RECEIVED, severity: 'MEDIUM' },
    ]);
  });
  test('two leads for members whom both cover by different conditions of equal weight', () => {
    const rules = also('contact', { lead: 'DESTINATION', scope: { received: true } });
    expect(found(rules)).toEqual([{ kind: 'RULE_CONFLICT', concerned: pair, count: RECEIVED, severity: 'HIGH' }]);
  });
  test('not between a special and a general rule', () => {
    expect(found(also('contact', { lead: 'DESTINATION', scope: { away: true, received: true } }))).toEqual([]);
  });
  test('not where both never meet', () => {
    const rules = also('contact', { lead: 'DESTINATION', scope: { away: false } });
    expect(found(rules)).toEqual([]);
  });
  test.each([
    [6, 0],
    [5, 1],
  ])('by months away: until the sixth and from month %d make %d', (awayFromMonths, count) => {
    const early = { ...named('contact'), id: 'early', scope: { awayUntilMonths: 6 } };
    const late = { ...named('contact'), id: 'late', scope: { awayFromMonths }, lead: 'DESTINATION' as const };
    expect(lint([early, late], [], AT)).toHaveLength(count);
  });
});

describe('outdated', () => {
  test('a rule whose source another one replaces', () => {
    const [rule] = COUNTY_2007;
    if (rule === undefined) throw new Error('no rule of 2007');
    expect(found([...NATIONAL_2019, rule])).toEqual([
      { kind: 'RULE_OUTDATED', concerned: [rule.id], count: RECEIVED, severity: 'LOW' },
    ]);
  });
  test('a rule that another one replaces by name', () => {
    const rules = also('contact', { supersedes: ['national-2019/contact'], validFrom: day('2022-01-01') });
    expect(found(rules).map(({ kind, concerned }) => [kind, concerned])).toEqual([
      ['RULE_OUTDATED', ['national-2019/contact']],
    ]);
  });
  test.each<[string, number, number]>([
    ['past', AT, 1],
    ['ahead', AT + 1, 0],
  ])('a rule whose end is %s', (_name, validTo, count) => {
    expect(found(also('voting', { scope: { received: false }, validTo }))).toHaveLength(count);
  });
  test('not a rule that the registry has closed', () => {
    expect(found(also('voting', { status: 'WITHDRAWN', validTo: AT }))).toEqual([]);
  });
});

describe('blind spot', () => {
  test('a duty that no rule covers where members are', () => {
    const rules = NATIONAL_2019.filter(({ id }) => id !== 'national-2019/contact-at-home');
    expect(found(rules)).toEqual([{ kind: 'RULE_BLIND_SPOT', concerned: [], count: HOME, severity: 'HIGH' }]);
  });
  test('not where nobody is', () => {
    const rules = NATIONAL_2019.filter(({ id }) => id !== 'national-2019/contact-at-home');
    expect(
      lint(
        rules,
        occurrences.filter(({ situation }) => situation.received),
        AT,
      ),
    ).toEqual([]);
  });
});

test('keys of rule findings are unique', () => {
  const keys = lint([...COUNTY_2007.slice(3), ...NATIONAL_2019.slice(4)], occurrences, AT).map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
});
