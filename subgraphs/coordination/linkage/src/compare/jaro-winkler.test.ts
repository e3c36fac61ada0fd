import fc from 'fast-check';
import { expect, test } from 'vitest';
import { STRING_FORM } from '../normalise/string.ts';
import { createInterner } from '../values/interner.ts';
import type { TextPool } from '../values/text-pool.ts';
import { jaroWinkler, likeAtMost } from './jaro-winkler.ts';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd', '张', '伟', '7'), minLength: 1, maxLength: 90 });

test('no two texts are more alike than their letters allow', () => {
  fc.assert(
    fc.property(word, word, (a, b) => {
      const { table, intern } = createInterner('text');
      const i = intern(a);
      const j = intern(b);
      const joined = table.forms[STRING_FORM.joined] as TextPool;
      expect(jaroWinkler(joined, i, joined, j)).toBeLessThanOrEqual(likeAtMost(table, joined, i, j));
    }),
  );
});

test('texts without a letter in common are known to be unlike at once', () => {
  const { table, intern } = createInterner('text');
  expect(likeAtMost(table, table.forms[STRING_FORM.joined] as TextPool, intern('abcd'), intern('efgh'))).toBeLessThan(
    0.4,
  );
});
