import { expect, test } from 'vitest';
import { assess } from '../assess.ts';
import type { Standing } from '../facts.ts';
import { SHIPPED_RULES } from '../rules/shipped.ts';
import { day, member, reception, type Said, sides } from '../testing/facts.ts';

const destination = { receptions: [reception()] };
const missing = (origin: Said['origin']) =>
  assess(sides({ ...(origin && { origin }), destination }), SHIPPED_RULES, day('2024-02-01')).findings.filter(
    ({ kind }) => kind === 'DESTINATION_CONTACT_MISSING',
  );
const standing = (of: Standing) => missing({ members: [member({ standing: of })] });

test('whoever is received needs a contact person, also one whom no origin knows', () => {
  expect(standing('FULL')).toMatchObject([{ owner: 'DESTINATION', drawnFrom: ['ORIGIN', 'DESTINATION'] }]);
  expect(missing({ members: [] })).toHaveLength(1);
});

test('nobody is asked to answer for a member who has died or left', () => {
  expect(standing('ENDED')).toEqual([]);
});

test('while the origin is silent, who alone could say that they have, nobody is asked either', () => {
  expect(missing('SILENT')).toEqual([]);
});
