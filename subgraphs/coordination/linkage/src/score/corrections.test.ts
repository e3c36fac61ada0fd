import { expect, test } from 'vitest';
import { LEVEL_STRIDE, LEVELS, MISSING } from '../compare/levels.ts';
import { linkRecords, TEST_FIELDS, testPeople } from '../testing.ts';
import { createCorrections, UNKNOWN } from './corrections.ts';

const { left, right } = testPeople(20);
const { model } = linkRecords(TEST_FIELDS, left, right);
const correction = Array.from({ length: LEVEL_STRIDE ** 2 }, (_, k) => ((k * 37) % 19) - 9);
const together = createCorrections({ ...model, dependences: [{ first: 0, second: 1, correction }] });
const pair = (first: number, second: number): number =>
  together(Int8Array.from(model.columns, (_, f) => [first, second][f] ?? MISSING));

test('what two columns add together is what was learnt, and nothing where one is missing', () => {
  expect(pair(2, 1)).toBe(correction[2 * LEVEL_STRIDE + 1]);
  expect(pair(MISSING, 1)).toBe(0);
  expect(pair(UNKNOWN, MISSING)).toBe(0);
});

test('before two different values are compared, it is the most that any level of theirs could add', () => {
  const unequal = LEVELS[model.columns[0]?.kind ?? 'name'].map((_, level) => level).slice(1);
  for (const second of [0, 1])
    expect(pair(UNKNOWN, second)).toBe(Math.max(...unequal.map((level) => pair(level, second))));
});
