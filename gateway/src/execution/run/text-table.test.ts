import fc from 'fast-check';
import { expect, test } from 'vitest';
import { TextTable } from './text-table.ts';

const text = fc.oneof(
  fc.string({ maxLength: 4 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  // Alike in all that is hashed.
  fc.nat({ max: 60 }).map((n) => `${String(n).padStart(4, '0')} and so many more`),
);

test('finds what a Map finds, crowded out or not', () => {
  fc.assert(
    fc.property(fc.array(text, { maxLength: 200 }), (texts) => {
      const table = new TextTable<number>(texts.length);
      const map = new Map<string, number>();
      for (const [index, each] of texts.entries()) {
        expect(table.get(each)).toBe(map.get(each));
        if (map.has(each)) continue;
        table.add(each, index);
        map.set(each, index);
      }
      for (const each of texts) expect(table.get(each)).toBe(map.get(each));
      expect(table.get('of none of them')).toBeUndefined();
    }),
  );
});

test('thousands that were made to meet in one slot are found in no time', () => {
  const texts = Array.from({ length: 20_000 }, (_, index) => `${index} and so many more`);
  const table = new TextTable<number>(texts.length);
  const started = performance.now();
  texts.forEach((each, index) => {
    if (table.get(each) === undefined) table.add(each, index);
  });
  expect(texts.every((each, index) => table.get(each) === index)).toBe(true);
  expect(performance.now() - started).toBeLessThan(1_000);
});

test('a new table begins empty', () => {
  new TextTable<number>(3).add('one', 1);
  expect(new TextTable<number>(3).get('one')).toBeUndefined();
});
