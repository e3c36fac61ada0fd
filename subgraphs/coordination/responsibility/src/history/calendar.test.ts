import fc from 'fast-check';
import { expect, test } from 'vitest';
import { day } from '../testing/facts.ts';
import { addMonths } from './calendar.ts';

test.each([
  ['2024-01-15', 6, '2024-07-15'],
  ['2024-08-31', 6, '2025-02-28'],
  ['2023-08-31', 6, '2024-02-29'],
  ['2024-02-29', 12, '2025-02-28'],
  ['2024-12-31', 2, '2025-02-28'],
  ['1999-11-30', 3, '2000-02-29'],
  ['2099-11-30', 3, '2100-02-28'],
  ['2024-03-31', 0, '2024-03-31'],
])('%s and %d months is %s', (from, months, to) => {
  expect(addMonths(day(from), months)).toBe(day(to));
});

test('midnight is that of +08:00, and the time of day stays', () => {
  expect(addMonths(day('2024-03-01') - 1, 1)).toBe(day('2024-03-30') - 1);
  expect(addMonths(day('2024-03-01') + 5_000, 1)).toBe(day('2024-04-01') + 5_000);
});

test('it agrees with the calendar of the platform', () => {
  fc.assert(
    fc.property(fc.integer({ min: day('1900-01-01'), max: day('2200-01-01') }), fc.nat(240), (at, months) => {
      const local = new Date(at + 8 * 3_600_000);
      const date = local.getUTCDate();
      local.setUTCDate(1);
      local.setUTCMonth(local.getUTCMonth() + months);
      const last = new Date(Date.UTC(local.getUTCFullYear(), local.getUTCMonth() + 1, 0)).getUTCDate();
      local.setUTCDate(Math.min(date, last));
      expect(addMonths(at, months)).toBe(local.getTime() - 8 * 3_600_000);
    }),
    { numRuns: 5_000 },
  );
});
