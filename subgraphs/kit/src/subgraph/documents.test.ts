import { buildSchema } from 'graphql';
import { expect, test } from 'vitest';
import { documentCache } from './documents.ts';

const schema = buildSchema('type Query { a: Int }');
const padded = (n: number, length: number): string => `{ a } #${n}`.padEnd(length, 'x');

test('documents used lately are known again, and all together stay within their characters', () => {
  const prepared = documentCache(schema);
  const first = prepared(padded(0, 100_000));
  expect(prepared(padded(0, 100_000))).toBe(first);
  for (let n = 1; n < 6; n++) prepared(padded(n, 100_000));
  expect(prepared(padded(0, 100_000))).not.toBe(first);
  expect(prepared(padded(9, 600_000))).not.toBe(prepared(padded(9, 600_000)));
});
