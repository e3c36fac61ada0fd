import { expect, test } from 'vitest';
import { spliceExtensions } from './splice-extensions.ts';

test.each([
  ['an answer', { data: { a: 1 } }],
  ['nothing but null', { data: null }],
  ['a list at its end', { data: { a: [] } }],
  ['errors', { data: null, errors: [{ message: 'a' }] }],
  ['silent sides', { data: null, errors: [], extensions: { silent: ['origin', 'destination'] } }],
  ['an alias of the same name', { data: { extensions: { silent: ['x'] } } }],
  ['an alias of the same name after others', { data: { a: 1, extensions: { silent: ['x'] } } }],
  ['text that looks the same', { data: { a: ',"extensions":{"silent":["x"]}}' } }],
])('adds extensions to %s', (_name, answer) => {
  const spliced = JSON.parse(spliceExtensions(JSON.stringify(answer), '{"cost":{"operation":3}}'));
  const before = 'extensions' in answer ? answer.extensions : {};
  expect(spliced).toEqual({ ...answer, extensions: { ...before, cost: { operation: 3 } } });
});
