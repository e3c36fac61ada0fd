import { expect, test } from 'vitest';
import { claimsOf, serviceViewer } from './viewer.ts';

test.each([
  ['310000', '31%'],
  ['310100', '3101%'],
  ['310115', '310115%'],
  ['429004', '429004%'],
  // No code of any place: it must not open every one.
  ['000000', '00%'],
])('the codes within %s are %s', (region, pattern) => {
  expect(claimsOf({ ...serviceViewer('test'), regions: [region] }).within).toEqual([pattern]);
});
