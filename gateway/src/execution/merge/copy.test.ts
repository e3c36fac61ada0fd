import { expect, test } from 'vitest';
import { copy } from './copy.ts';

test.each([
  ['objects and lists', { a: [1, null, { b: 'x' }], c: true }],
  ['an object without a prototype', Object.assign(Object.create(null), { a: { b: 1 } })],
  ['a key called __proto__', JSON.parse('{"__proto__":{"a":1}}')],
  ['what is no JSON', { at: new Date(0) }],
])('copies %s', (_name, value) => {
  const made = copy(value);
  expect(JSON.stringify(made)).toBe(JSON.stringify(value));
  expect(made).not.toBe(value);
  for (const key of Object.keys(value)) if (typeof value[key] === 'object') expect(made[key]).not.toBe(value[key]);
});
