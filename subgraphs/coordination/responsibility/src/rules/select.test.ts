import { expect, test } from 'vitest';
import { day } from '../testing/facts.ts';
import { NATIONAL_2019 } from './national-2019.ts';
import type { RuleVersion } from './rule.ts';
import { compileRules } from './rule-book.ts';
import { DUTIES } from './select.ts';
import type { Situation } from './situation.ts';

const contact = NATIONAL_2019.find(({ id }) => id === 'national-2019/contact');
const rule = (id: string, change: Partial<RuleVersion> = {}): RuleVersion => {
  if (contact === undefined) throw new Error('no rule on contact');
  return { ...contact, id, scope: {}, ...change };
};
const general = rule('general');
const rival = rule('rival', { lead: 'DESTINATION' });
const joint = (change: Partial<RuleVersion> = {}) => rule('joint', { scope: { inJointBranch: true }, ...change });

const HEARD: Situation = {
  originRegion: '330324',
  destinationRegion: '310000',
  branchKind: 'COMMUNITY',
  away: true,
  monthsAway: 0,
  received: true,
  inJointBranch: false,
};
const ASSOCIATION_SILENT = { ...HEARD, inJointBranch: null };

const selected = (rules: readonly RuleVersion[], situation: Situation) =>
  compileRules(rules).at(day('2026-01-01')).select(situation)[DUTIES.indexOf('CONTACT')];

test.each<[string, readonly RuleVersion[], Situation, object]>([
  ['nothing applies', [joint()], HEARD, { kind: 'NO_RULE' }],
  ['nothing may apply', [joint()], ASSOCIATION_SILENT, { kind: 'UNKNOWN' }],
  ['one applies', [general], ASSOCIATION_SILENT, { kind: 'RULE', rule: general, certain: true }],
  ['equals with one lead', [general, rule('twin')], HEARD, { kind: 'RULE', rule: general }],
  ['equals with two leads', [general, rival], HEARD, { kind: 'TIE', rules: [general, rival] }],
  ['equals, and an unknown before them', [general, rival, joint()], ASSOCIATION_SILENT, { kind: 'UNKNOWN' }],
  ['an unknown with another lead', [general, joint({ lead: 'ASSOCIATION' })], ASSOCIATION_SILENT, { kind: 'UNKNOWN' }],
  ['an unknown that asks the same', [general, joint()], ASSOCIATION_SILENT, { kind: 'RULE', certain: true }],
  ['an unknown, later', [general, joint({ validFrom: day('2024-01-01') })], ASSOCIATION_SILENT, { certain: false }],
  ['an unknown, rarer', [general, joint({ cadence: null })], ASSOCIATION_SILENT, { certain: false }],
  [
    'an unknown that counts others',
    [general, joint({ counts: ['DESTINATION'] })],
    ASSOCIATION_SILENT,
    { certain: false },
  ],
  ['an unknown with other support', [general, joint({ support: [] })], ASSOCIATION_SILENT, { certain: false }],
])('%s', (_name, rules, situation, selection) => {
  expect(selected(rules, situation)).toMatchObject(selection);
});
