import { expect, test } from 'vitest';
import { perRequest } from './per-request.ts';

test('a part is made when it is first asked for, once for each request', () => {
  const made: string[] = [];
  const create = perRequest({
    one: (given: string) => {
      made.push(`one of ${given}`);
      return { of: given };
    },
    two: (given: string) => {
      made.push(`two of ${given}`);
      return given.length;
    },
  });
  const [a, b] = [create('a'), create('bb')];
  expect(made).toEqual([]);
  expect(a.one).toBe(a.one);
  expect(b.two).toBe(2);
  expect(b.one).toEqual({ of: 'bb' });
  expect(made).toEqual(['one of a', 'two of bb', 'one of bb']);
});
