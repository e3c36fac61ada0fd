import { describe, expect, test } from 'vitest';
import { assess } from '../assess.ts';
import { lint } from '../lint/lint.ts';
import { calm, contactPerson, DESTINATION_REGION, day, outflow, reception, sides } from '../testing/facts.ts';
import { rulesInForce } from './in-force.ts';
import { DUTIES } from './select.ts';
import { SHIPPED_RULES } from './shipped.ts';

const left = day('2015-03-01');
const since2015 = sides({
  origin: {
    outflows: [outflow({ validFrom: left, recordedAt: left, confirmedReceptionId: 'reception', confirmedAt: left })],
    contactPersons: [contactPerson('330324', { validFrom: left, recordedAt: left })],
  },
  destination: {
    receptions: [reception({ validFrom: left, recordedAt: left })],
    contactPersons: [contactPerson(DESTINATION_REGION, { validFrom: left, recordedAt: left })],
  },
});

describe('the same member has different leads on different days', () => {
  test.each([
    [
      'the day before the regulation',
      day('2019-05-06') - 1,
      'DESTINATION',
      'DESTINATION',
      'county-2007/contact-received',
    ],
    ['the day of the regulation', day('2019-05-06'), 'ORIGIN', 'ORIGIN', 'national-2019/contact'],
  ])('%s', (_name, at, leading, contact, rule) => {
    const view = assess(since2015, SHIPPED_RULES, at);
    expect(view.leading).toBe(leading);
    const duty = view.duties.find((one) => one.duty === 'CONTACT');
    expect(duty?.lead).toBe(contact);
    expect(duty?.rule).toBe(rule);
    expect(duty?.reasons.map((reason) => reason.rule)).toContain(rule);
  });
});

test('a new rule counts its first due date from the day it came into force', () => {
  const view = assess(since2015, SHIPPED_RULES, day('2019-05-07'));
  expect(view.duties.find(({ duty }) => duty === 'CONTACT')).toMatchObject({
    state: 'DUE',
    nextDue: day('2019-11-06'),
  });
});

test.each(['2010-01-01', '2019-05-05', '2019-05-06', '2026-01-01'])(
  'on %s the shipped rules cover every duty at home and away, without duplicate, conflict or leftover',
  (date) => {
    const at = day(date);
    const home = { originRegion: '330324', branchKind: 'NONE', monthsAway: 0 } as const;
    const away = { ...home, destinationRegion: DESTINATION_REGION, away: true };
    const occurrences = [
      {
        situation: { ...home, destinationRegion: 'NONE', away: false, received: false, inJointBranch: false },
        members: 3,
      },
      { situation: { ...away, received: false, inJointBranch: true }, members: 5 },
      { situation: { ...away, received: true, inJointBranch: false }, members: 7 },
    ] as const;
    expect(lint(SHIPPED_RULES, occurrences, at)).toEqual([]);
    expect(new Set(rulesInForce(SHIPPED_RULES, at).map(({ duty }) => duty))).toEqual(new Set(DUTIES));
  },
);

test('what was known of the rules on an earlier day stays known of that day', () => {
  const earlier = SHIPPED_RULES.filter(({ recordedAt }) => recordedAt < day('2019-01-01'));
  const at = day('2018-06-01');
  expect(rulesInForce(SHIPPED_RULES, at)).toEqual(rulesInForce(earlier, at));
});

test('a rule closed ahead of its successor leads until that begins', () => {
  const [rule] = SHIPPED_RULES.filter(({ id }) => id === 'national-2019/contact');
  if (rule === undefined) throw new Error('no rule on contact');
  const begins = day('2024-06-01');
  const approved = { version: 2, recordedAt: day('2024-04-01') };
  const rules = [
    rule,
    { ...rule, ...approved, status: 'SUPERSEDED' as const, validTo: begins },
    { ...rule, recordedAt: approved.recordedAt, id: 'successor', validFrom: begins, supersedes: [rule.id] },
  ];
  const leading = (at: number) => rulesInForce(rules, at).map(({ id }) => id);
  expect(leading(begins - 1)).toEqual([rule.id]);
  expect(leading(begins)).toEqual(['successor']);
  expect(lint(rules, [], begins)).toEqual([]);
});

test('every rule names its source and its text in both languages', () => {
  for (const { source, text } of SHIPPED_RULES) {
    for (const words of [source.title, source.issuer, text]) {
      expect(words.zh).toMatch(/\p{Script=Han}/u);
      expect(words.en).not.toBe('');
    }
  }
});

test('a calm member is led by the origin, with the destination for life and care', () => {
  const view = assess(calm(), SHIPPED_RULES, day('2024-03-01'));
  const led = Object.fromEntries(view.duties.map(({ duty, lead }) => [duty, lead]));
  expect(led).toEqual({
    KEEP_RECORD: 'ORIGIN',
    CONTACT: 'ORIGIN',
    EDUCATE: 'ORIGIN',
    ORGANISATIONAL_LIFE: 'DESTINATION',
    DUES: 'ORIGIN',
    CARE: 'DESTINATION',
    VOTING_RIGHTS: 'ORIGIN',
    REPORT_BACK: 'ORIGIN',
  });
});
