import { expect, test } from 'vitest';
import type { Duty, SideName } from '../facts.ts';
import { DUTIES } from '../rules/select.ts';
import type { DutyView } from '../view.ts';
import { leadingSide } from './leading.ts';

const LEADS = { O: 'ORIGIN', D: 'DESTINATION', A: 'ASSOCIATION', '-': null, '?': null } as const;

/** One letter per duty, contact second: the side that leads, `-` for nobody, `?` for unknown. */
const duties = (leads: string): readonly DutyView[] =>
  [...leads].map((letter, index) => ({
    duty: DUTIES[index] as Duty,
    state: letter === '?' ? 'UNKNOWN' : letter === '-' ? 'UNASSIGNED' : 'DUE',
    lead: LEADS[letter as keyof typeof LEADS],
    support: [],
    rule: null,
    lastFulfilled: null,
    nextDue: null,
    reasons: [],
  }));

test.each<[string, string, SideName | null]>([
  ['most duties', 'OOOOODDD', 'ORIGIN'],
  ['most duties, not contact', 'DOOODDDD', 'DESTINATION'],
  ['contact, of as many duties', 'OOOODDDD', 'ORIGIN'],
  ['contact, of as many duties, by the other', 'ODDDDOOO', 'DESTINATION'],
  ['nothing', '--------', null],
  ['as many as another, neither with contact', 'OADD--O-', null],
  ['most, whatever the unknown', 'OOOOODD?', 'ORIGIN'],
  ['most so far, but the unknown may decide', 'OOOODDD?', null],
  ['most, and the unknown cannot even make it equal', 'OOOODD-?', 'ORIGIN'],
  ['all that is known, which is too little', 'O???????', null],
])('who leads %s, leads', (_name, leads, leading) => {
  expect(leadingSide(duties(leads))).toBe(leading);
});
