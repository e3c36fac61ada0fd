import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createChains } from './chains.ts';

test('finds exactly the records of a key, through any growth', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(40), { maxLength: 3000 }), (keys) => {
      const chains = createChains(4);
      keys.forEach((key, record) => void chains.add(key, record));
      for (const key of [1, 7, 40]) {
        expect([...chains.find(key, 10_000)].sort((a, b) => a - b)).toEqual(
          keys.flatMap((k, r) => (k === key ? [r] : [])),
        );
      }
    }),
    { numRuns: 50 },
  );
});

test('a key that too many share brings nobody', () => {
  const chains = createChains(4);
  for (let record = 0; record < 10; record++) chains.add(5, record);
  expect(chains.find(5, 9)).toEqual([]);
  expect(chains.find(5, 10)).toHaveLength(10);
});
