import fc from 'fast-check';
import { Kind } from 'graphql';
import { describe, expect, test } from 'vitest';
import { rowTypes } from '../database/types.ts';
import { CallerError } from '../errors/caller-error.ts';
import { isCalendarDate, readInstant } from './instant.ts';
import { CalendarDate, DateTime } from './scalars.ts';

describe('an instant', () => {
  test.each([
    ['2026-03-01', '2026-02-28T16:00:00.000Z'],
    ['2024-02-29', '2024-02-28T16:00:00.000Z'],
    ['2026-03-01T09:00:00+08:00', '2026-03-01T01:00:00.000Z'],
    ['2026-03-01T09:00+08:00', '2026-03-01T01:00:00.000Z'],
    ['2026-03-01T09:00:00.5Z', '2026-03-01T09:00:00.500Z'],
    ['2026-03-01T00:00:00-03:30', '2026-03-01T03:30:00.000Z'],
  ])('%s is %s', (text, iso) => expect(readInstant(text)?.toISOString()).toBe(iso));

  test.each([
    '2026-02-29',
    '2026-02-30',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '2100-02-29',
    '0000-01-01',
    '2026-2-1',
    '2026-02-30T10:00:00Z',
    '2026-03-01T24:00:00Z',
    '2026-03-01T10:60:00Z',
    '2026-03-01T10:00:00',
    '2026-03-01 10:00:00Z',
    '2026-03-01T10:00:00+24:00',
    '2026-03-01T10:00:61Z',
    '',
    'now',
    '1772323200',
    ' 2026-03-01',
    '+002026-03-01',
  ])('%j is none', (text) => expect(readInstant(text)).toBeNull());

  test('in its own form comes back as it went', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('0001-01-02'), max: new Date('9999-12-30'), noInvalidDate: true }),
        (date) => {
          expect(readInstant(date.toISOString())?.getTime()).toBe(date.getTime());
          expect(DateTime.serialize(date)).toBe(date.toISOString());
        },
      ),
    );
  });
});

test('a calendar date exists exactly when the calendar of JavaScript keeps it', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 9999 }),
      fc.integer({ min: 0, max: 13 }),
      fc.integer({ min: 0, max: 32 }),
      (year, month, day) => {
        const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
        const date = new Date(0);
        date.setUTCFullYear(year, month - 1, day);
        expect(isCalendarDate(text)).toBe(
          date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day,
        );
      },
    ),
    { numRuns: 2000 },
  );
});

test.each([
  [DateTime, '2026-02-30'],
  [CalendarDate, '2026-02-30'],
  [CalendarDate, '2026-02-03T00:00:00Z'],
  [DateTime, 1772323200],
])('%s refuses %j with a typed error', (scalar, value) => {
  expect(() => scalar.parseValue(value)).toThrow(CallerError);
});

test.each([
  [DateTime, '1800-01-01'],
  [DateTime, '1799-12-31T16:00:00Z'],
  [DateTime, '2999-12-31'],
  [DateTime, '2999-12-31T23:59:59.999+08:00'],
  [CalendarDate, '1800-01-01'],
  [CalendarDate, '2999-12-31'],
])('%s takes %j, at the edge of its years', (scalar, value) => {
  expect(() => scalar.parseValue(value)).not.toThrow();
});

test.each([
  [DateTime, '9999-12-31T23:59:59Z'],
  [DateTime, '2999-12-31T16:00:00Z'],
  [DateTime, '3000-01-01'],
  [DateTime, '1799-12-31T15:59:59.999Z'],
  [DateTime, '0001-01-01'],
  [CalendarDate, '9999-12-31'],
  [CalendarDate, '3000-01-01'],
  [CalendarDate, '1799-12-31'],
])('%s refuses %j and says the years it takes', (scalar, value) => {
  for (const read of [
    () => scalar.parseValue(value),
    () => scalar.parseLiteral({ kind: Kind.STRING, value }, undefined),
  ])
    expect(read).toThrow(
      expect.objectContaining({
        code: 'INVALID_VALUE',
        messages: {
          'zh-CN': expect.stringContaining('1800 年至 2999 年'),
          en: expect.stringContaining('1800 to 2999'),
        },
      }),
    );
});

test.each(['9999-12-31 23:59:59+00', '1799-01-01 00:00:00+00'])(
  'what is stored of other years is still read: %s',
  (stored) => {
    expect(rowTypes.getTypeParser(1184, 'text')(stored)).toEqual(
      new Date(stored.replace(' ', 'T').replace('+00', 'Z')),
    );
  },
);
