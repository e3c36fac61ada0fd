import { parse } from 'graphql';
import { expect, test } from 'vitest';
import { unstorableLiteral, unstorableVariable } from './storable-text.ts';

const deep = (levels: number, inmost: unknown): unknown => {
  let value = inmost;
  for (let level = 0; level < levels; level++) value = [value];
  return value;
};

test.each([
  [{ name: '张三 👩‍👩‍👧', some: [1, null, true, { text: '' }] }, undefined],
  [{ name: 'a\0' }, '$name'],
  [{ input: { pairs: [{ name: 'a' }, { name: '\ud800' }] } }, '$input.pairs.1.name'],
  [{ input: { note: 'x\udc00y' } }, '$input.note'],
  [{ input: { 'a\0b': 1 } }, '$input'],
  [{ '\ud800': 1 }, '$'],
])('of %j, %s cannot be stored', (variables, path) => expect(unstorableVariable(variables)).toBe(path));

test('variables that are nested 100,000 times are looked through', () => {
  expect(unstorableVariable({ a: deep(100_000, 'well') })).toBeUndefined();
  expect(unstorableVariable({ a: deep(100_000, '\0') })).toMatch(/^\$a\.0\.0/);
});

test.each([
  ['{ me(name: "a") { id } }', undefined],
  [String.raw`{ me(name: "a\u0000") { id } }`, 'a\0'],
  ['{ me { ...F } } fragment F on User { is(in: ["x", """a\0"""]) }', 'a\0'],
])('of %j, the text %j cannot be stored', (query, text) => expect(unstorableLiteral(parse(query))?.value).toBe(text));
