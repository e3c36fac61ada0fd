import { expect, test } from 'vitest';
import { monthOf } from './counters.ts';
import { timestamp } from './sql.ts';

test.each([
  ['2025-11-30T15:59:59.999Z', '2025-11-01'],
  ['2025-11-30T16:00:00.000Z', '2025-12-01'],
  ['9999-12-31T23:59:59.000Z', '9999-12-01'],
  ['+012026-01-01T00:00:00.000Z', '9999-12-01'],
  ['0000-12-31T16:00:00.000Z', '0001-01-01'],
  ['-000500-06-01T00:00:00.000Z', '0001-01-01'],
])('%s counts in the month %s', (instant, month) => expect(monthOf(Date.parse(instant))).toBe(month));

test.each([
  ['2026-03-01T00:00:00.000Z', '2026-03-01T00:00:00.000Z'],
  ['+010000-01-01T00:00:00.000Z', '9999-12-31T23:59:59.999Z'],
  ['0000-12-31T16:00:00.000Z', '0001-01-01T00:00:00.000Z'],
])('%s is written as %s', (instant, written) => expect(timestamp(Date.parse(instant))).toBe(written));
