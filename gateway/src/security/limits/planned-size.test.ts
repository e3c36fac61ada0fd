import { buildSchema, parse } from 'graphql';
import { expect, test } from 'vitest';
import { plannedSize } from './planned-size.ts';

const schema = buildSchema(`
  interface Node { id: ID! }
  interface Named { name: String }
  type A implements Node & Named { id: ID! name: String b: B }
  type B implements Node & Named { id: ID! name: String node: Node }
  type C implements Node { id: ID! }
  union Any = A | C
  type Query { node: Node any: Any a: A }
`);

test.each([
  ['fields of an object', '{ a { id b { name } } }', 4],
  ['a field of an interface once for each of its types', '{ node { id } }', 4],
  ['a fragment on a narrower interface for the types of that', '{ node { ... on Named { name } } }', 3],
  ['a fragment on one type once', '{ node { ... on A { id name } } }', 3],
  ['what is below again for each type', '{ node { ... on Named { ... on A { b { node { id } } } } } }', 6],
  ['a union, too', '{ any { ... on Node { id } } }', 3],
  ['a fragment as often as it is spread', '{ x: node { ...F } y: node { ...F } } fragment F on Named { name }', 6],
  ['the largest of several operations', 'query X { a { id } } query Y { node { id } }', 4],
  ['fields that there are not', '{ nothing { at { all } } }', 3],
  ['a fragment within itself once', '{ a { ...F } } fragment F on A { id ...F }', 2],
])('counts %s', (_name, document, size) => {
  expect(plannedSize(schema, parse(document))).toBe(size);
});

test('takes no longer for what stands for very much', () => {
  const doubling = Array.from({ length: 60 }, (_, n) => `fragment F${n} on Node { ...F${n + 1} ...F${n + 1} }`);
  const started = performance.now();
  const size = plannedSize(schema, parse(`{ node { ...F0 } } ${doubling.join(' ')} fragment F60 on Node { id }`));
  expect(size).toBeGreaterThan(2 ** 60);
  expect(performance.now() - started).toBeLessThan(50);
});
