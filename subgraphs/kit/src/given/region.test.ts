import { expect, test } from 'vitest';
import { CallerError } from '../errors/caller-error.ts';
import { codesWithin, regionOf } from './region.ts';

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

test('a code outside the table is refused, and told no longer than a code could be', () => {
  const isRegion = (code: string): boolean => code === '330324';
  expect(regionOf('330324', isRegion, ['input', 'destination'])).toBe('330324');
  for (const code of ['', '31000', '3303240', '9'.repeat(1000)]) {
    expect(() => regionOf(code, isRegion, ['input', 'destination'])).toThrow(CallerError);
  }
});
