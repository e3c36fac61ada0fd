import { hash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DigestTable } from './digest-table.ts';

const digestOf = (key: number): Buffer => hash('sha256', String(key), 'buffer');

test('a table of digests answers as a map does, however much it has grown', () => {
  const entries = fc.array(fc.tuple(fc.nat(3_000), fc.integer({ min: 1, max: 2 ** 50 })), {
    minLength: 2_000,
    maxLength: 4_000,
  });
  fc.assert(
    fc.property(entries, (given) => {
      const table = new DigestTable();
      for (const [key, number] of given) table.set(digestOf(key), number);
      const map = new Map(given);
      for (let key = 0; key <= 3_000; key += 1) expect(table.get(digestOf(key))).toBe(map.get(key) ?? null);
    }),
    { numRuns: 20 },
  );
});
