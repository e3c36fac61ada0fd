import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createTally } from './tally.ts';

const WIDTH = 3;
const levels = fc.array(fc.integer({ min: -1, max: 9 }), { minLength: WIDTH, maxLength: WIDTH });

test('each combination of each pass is counted by itself, in the order of first sight', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.integer({ min: -1, max: 2 }), levels), { maxLength: 2000 }), (seen) => {
      const tally = createTally(WIDTH);
      const held = new Int8Array(WIDTH);
      const expected = new Map<string, number>();
      for (const [pass, row] of seen) {
        held.set(row);
        tally.add(pass, held);
        const name = `${pass}:${row.join()}`;
        expected.set(name, (expected.get(name) ?? 0) + 1);
      }
      expect(tally.patterns().map(({ pass, levels: row, count }) => [`${pass}:${row.join()}`, count])).toEqual([
        ...expected,
      ]);
    }),
    { numRuns: 50 },
  );
});
