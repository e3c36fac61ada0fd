import { parse } from 'graphql';
import { expect, test } from 'vitest';
import { expandedSize } from './expanded-size.ts';

const doubling = (levels: number) =>
  `{ a { ...F0 } } ${Array.from({ length: levels }, (_, at) => `fragment F${at} on A { ...F${at + 1} ...F${at + 1} }`).join(' ')} fragment F${levels} on A { b }`;

test.each([
  ['fields and inline fragments', '{ a { b ... on A { c } } }', 4],
  ['a fragment spread twice', '{ a { ...F } d { ...F } } fragment F on A { b c }', 6],
  ['fragments that double', doubling(10), 1 + 2 ** 10],
  ['a fragment within itself', '{ ...F } fragment F on A { b ...F }', Number.POSITIVE_INFINITY],
])('counts %s', (_name, document, size) => {
  expect(expandedSize(parse(document))).toBe(size);
});

test('takes no longer for what stands for very much', () => {
  expect(expandedSize(parse(doubling(200)))).toBeGreaterThan(1e50);
});
