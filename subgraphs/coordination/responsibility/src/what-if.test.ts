import { expect, test } from 'vitest';
import { NATIONAL_2019 } from './rules/national-2019.ts';
import { SHIPPED_RULES } from './rules/shipped.ts';
import { calm, day, sides } from './testing/facts.ts';
import { whatIf } from './what-if.ts';

const AT = day('2024-07-20');
const members = [
  { id: 'received', sides: calm() },
  { id: 'home', sides: sides() },
];

test('the rules as they are change nobody', () => {
  expect(whatIf(SHIPPED_RULES, NATIONAL_2019, members, AT)).toEqual([]);
});

test('a draft that has the destination contact those received changes them, and finds its contact overdue', () => {
  const contact = NATIONAL_2019.filter(({ id }) => id === 'national-2019/contact');
  const draft = contact.map((rule) => ({
    ...rule,
    id: 'draft',
    scope: { away: true, received: true },
    lead: 'DESTINATION' as const,
    counts: ['DESTINATION' as const],
  }));
  const changes = whatIf(SHIPPED_RULES, [...SHIPPED_RULES, ...draft], members, AT);
  expect(changes).toMatchObject([
    {
      id: 'received',
      leadBefore: 'ORIGIN',
      leadAfter: 'ORIGIN',
      duties: [
        {
          duty: 'CONTACT',
          before: { lead: 'ORIGIN', state: 'FULFILLED', rule: 'national-2019/contact' },
          after: { lead: 'DESTINATION', state: 'OVERDUE', rule: 'draft' },
        },
      ],
      findingsAdded: [{ kind: 'CONTACT_OVERDUE', owner: 'DESTINATION', since: day('2024-07-10') }],
      findingsRemoved: [],
    },
  ]);
});

test('withdrawing every rule leaves members without leads', () => {
  const changes = whatIf(SHIPPED_RULES, [], members, AT);
  expect(changes.map(({ id, leadAfter, duties }) => [id, leadAfter, duties.length])).toEqual([
    ['received', null, 8],
    ['home', null, 8],
  ]);
  expect(changes.flatMap(({ findingsAdded }) => findingsAdded.map(({ kind }) => kind))).toEqual([
    'NOBODY_LEADS',
    'NOBODY_LEADS',
  ]);
});
