import { expect, test } from 'vitest';
import { longestPatience, patienceFor } from './patience.ts';

const seconds = (method: string, url: string, length?: string): number =>
  patienceFor({ method, url, headers: length === undefined ? {} : { 'content-length': length } }) / 1000;

test.each([
  ['a question', 'POST', '/graphql', '70000', 20],
  ['a page', 'GET', '/upload/origin', undefined, 20],
  ['a small roster', 'POST', '/upload/origin?organisation=x', '65536', 21],
  ['the largest roster', 'POST', '/upload/origin', String(64 * 1024 * 1024), 20 + 1024],
  ['one that says more than is taken', 'POST', '/upload/origin', '99999999999', 20 + 1024],
  ['one that does not say', 'POST', '/upload/origin', undefined, 20 + 1024],
  ['one that says nonsense', 'POST', '/upload/origin', 'many', 20],
])('%s has its time to arrive', (_what, method, url, length, expected) => {
  expect(seconds(method, url, length)).toBe(expected);
  expect(seconds(method, url, length) * 1000).toBeLessThanOrEqual(longestPatience);
});
