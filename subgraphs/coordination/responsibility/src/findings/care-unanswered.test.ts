import { expect, test } from 'vitest';
import { assess } from '../assess.ts';
import type { CareCaseVersion } from '../facts.ts';
import { nextChangeAt } from '../next-change.ts';
import { SHIPPED_RULES } from '../rules/shipped.ts';
import { calm, day, sides } from '../testing/facts.ts';

const asked = day('2024-06-01');
const deadline = day('2024-06-15');
const need: CareCaseVersion = {
  ...{ id: 'need', version: 1, region: '330324', recordedAt: asked, validFrom: asked, validTo: null },
  ...{ recordId: null, deadline, answeredAt: null },
};
const { origin } = calm();
const facts = origin.status === 'HEARD' ? origin.facts : {};
const said = sides({ origin: { ...facts, outflows: [], careCases: [need] } });
const unanswered = (at: number) =>
  assess(said, SHIPPED_RULES, at).findings.filter(({ kind }) => kind === 'CARE_UNANSWERED');

test('a case in time is no finding', () => {
  expect(unanswered(asked)).toEqual([]);
  expect(unanswered(deadline - 1)).toEqual([]);
});

test('a case is unanswered from its deadline on, and the clock looks then', () => {
  expect(unanswered(deadline)).toMatchObject([{ owner: 'ORIGIN', since: deadline, due: deadline }]);
  expect(nextChangeAt(said, SHIPPED_RULES, asked)).toBe(deadline);
});
