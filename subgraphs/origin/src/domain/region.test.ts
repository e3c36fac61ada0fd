import { CallerError } from '@liangdi/kit';
import { expect, test } from 'vitest';
import { codesWithin, hasRegionForm, regionOf } from './region.ts';

test.each([
  ['310000', '310115', true],
  ['310000', '320115', false],
  ['440100', '440106', true],
  ['440100', '440306', false],
  ['330324', '330324', true],
  ['330324', '330325', false],
  ['990000', '999999', true],
])('within %s lies %s: %s', (code, inner, expected) => {
  const [from, below] = codesWithin(code);
  expect(Number(inner) >= Number(from) && Number(inner) < Number(below)).toBe(expected);
});

test.each(['', '31000', '3100000', '03100a', '010000'])('"%s" is no region', (code) => {
  expect(() => regionOf(code, hasRegionForm, ['input', 'destination'])).toThrow(CallerError);
});
