import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addText, createTextPool } from '../values/text-pool.ts';
import { editDistance } from './edit-distance.ts';
import { jaroWinkler } from './jaro-winkler.ts';

const pooled = (a: string, b: string) => {
  const pool = createTextPool();
  return { pool, i: addText(pool, a), j: addText(pool, b) };
};
const distance = (a: string, b: string): number => {
  const { pool, i, j } = pooled(a, b);
  return editDistance(pool, i, pool, j);
};
const similarity = (a: string, b: string): number => {
  const { pool, i, j } = pooled(a, b);
  return jaroWinkler(pool, i, pool, j);
};

/** The textbook recurrence of the optimal string alignment distance. */
function oracle(a: string, b: string): number {
  const d = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  const at = (i: number, j: number): number => d[i]?.[j] as number;
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      let best = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, at(i - 2, j - 2) + 1);
      (d[i] as number[])[j] = best;
    }
  }
  return at(a.length, b.length);
}

const word = (maxLength: number) => fc.string({ unit: fc.constantFrom('a', 'b', 'c', '张', '伟'), maxLength });

test('the fast distance is the textbook distance, for short and for long texts', () => {
  fc.assert(
    fc.property(word(12), word(12), (a, b) => void expect(distance(a, b)).toBe(oracle(a, b))),
    { numRuns: 2000 },
  );
  fc.assert(
    fc.property(word(80), word(80), (a, b) => void expect(distance(a, b)).toBe(oracle(a, b))),
    { numRuns: 200 },
  );
});

test('distance and similarity are symmetric', () => {
  fc.assert(
    fc.property(word(40), word(40), (a, b) => {
      expect(distance(a, b)).toBe(distance(b, a));
      expect(similarity(a, b)).toBeCloseTo(similarity(b, a), 12);
    }),
  );
});

test.each([
  ['martha', 'marhta', 0.961],
  ['dwayne', 'duane', 0.84],
  ['dixon', 'dicksonx', 0.813],
  ['abc', 'abc', 1],
  ['abc', '', 0],
])('Jaro-Winkler of %s and %s is %d', (a, b, expected) => {
  expect(similarity(a, b)).toBeCloseTo(expected, 3);
});
