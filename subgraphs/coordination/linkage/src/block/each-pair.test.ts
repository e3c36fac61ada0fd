import fc from 'fast-check';
import { expect, test } from 'vitest';
import { broughtEarlier, eachPairOfPass } from './each-pair.ts';

const PASSES = 3;
const records = fc.array(fc.array(fc.nat(3), { minLength: PASSES, maxLength: PASSES }), {
  minLength: 1,
  maxLength: 24,
});

test('the passes together bring up every pair that shares a key, once, and no other', () => {
  fc.assert(
    fc.property(records, fc.nat(24), (rows, cut) => {
      const size = rows.length;
      const left = cut === 0 || cut >= size ? size : cut;
      const keys = { passes: PASSES, keys: Uint32Array.from(rows.flat()) };
      const met: string[] = [];
      for (let pass = 0; pass < PASSES; pass++) {
        eachPairOfPass(keys, pass, size, left, (a, b) => {
          if (!broughtEarlier(keys, pass, a, b)) met.push(`${Math.min(a, b)}-${Math.max(a, b)}`);
        });
      }
      const expected: string[] = [];
      for (let a = 0; a < size; a++) {
        for (let b = a + 1; b < size; b++) {
          const across = left === size || (a < left && b >= left);
          const shares = rows[a]?.some((key, p) => key !== 0 && key === rows[b]?.[p]);
          if (across && shares) expected.push(`${a}-${b}`);
        }
      }
      expect(met.sort()).toEqual(expected.sort());
    }),
  );
});
