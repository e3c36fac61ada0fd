import { parse } from 'graphql';
import { expect, test } from 'vitest';
import { measure } from './measure.ts';

test.each([
  ['a field', '{a}', { depth: 1, aliases: 0, rootFields: 1, selections: 1 }],
  ['nested fields', '{a{b{c}}}', { depth: 3, rootFields: 1, selections: 3 }],
  ['aliases', '{a:x b:x c:x}', { depth: 1, aliases: 3, rootFields: 3 }],
  ['inline fragments, which add no depth', '{...{...{a}}}', { depth: 1, rootFields: 1, selections: 3 }],
  ['a fragment used twice', '{x{...F} y{...F}} fragment F on T{a:b c}', { depth: 2, aliases: 2, rootFields: 2 }],
  ['directives', '{a @x @y ...F @z} fragment F on T{b @x}', { directives: 4 }],
  ['the largest of several operations', 'query A{a} query B{a b{c}}', { depth: 2, rootFields: 2 }],
])('measures %s', (_name, document, expected) => {
  expect(measure(parse(document))).toMatchObject(expected);
});

test('measures a fragment bomb by its length, not by what it would open up to', () => {
  const levels = 60;
  const bomb = Array.from({ length: levels }, (_, n) => `fragment F${n} on T{a{...F${n + 1} ...F${n + 1}}}`).join(' ');
  const started = performance.now();
  const { selections } = measure(parse(`{...F0} ${bomb} fragment F${levels} on T{a}`));
  expect(selections).toBeGreaterThan(2 ** 50);
  expect(performance.now() - started).toBeLessThan(50);
});

test('ends on a fragment within itself', () => {
  expect(measure(parse('{...F} fragment F on T{a{...F}}')).depth).toBe(1);
});
