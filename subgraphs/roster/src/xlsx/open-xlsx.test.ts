import { describe, expect, test } from 'vitest';
import { columnLetters, columnNumber } from '../source/address.ts';
import type { SheetRow } from '../source/cell.ts';
import { fillMerges } from '../source/fill-merges.ts';
import { numberFormatOf, padded } from '../source/number-format.ts';
import { isRounded, numberText } from '../source/number-text.ts';
import { dateOfSerial, datePrecisionOf } from '../source/serial-date.ts';
import { cellOf } from './cell-of.ts';

const shared = { strings: ['甲'], date1904: false };

describe('cells', () => {
  test.each([
    ['a shared text', 's', '0', null, { kind: 'text', text: '甲' }],
    ['a truth', 'b', '1', null, { kind: 'boolean', text: 'TRUE' }],
    ['a phone stored with an exponent', 'n', '1.3812345678E10', null, { kind: 'number', text: '13812345678' }],
    [
      'an ID number stored as a number',
      'n',
      '3.30324198706051E17',
      null,
      { kind: 'number', text: '330324198706051008', rounded: true },
    ],
    ['a day', 'n', '31933', 'day', { kind: 'date', text: '1987-06-05' }],
    ['a day shown as a month', 'n', '31933', 'month', { kind: 'date', text: '1987-06' }],
    ['a day with a time', 'n', '31933.75', 'day', { kind: 'date', text: '1987-06-05' }],
    ['29 February 1900, which never was', 'n', '60', 'day', { kind: 'number', text: '60' }],
    ['an ISO date', 'd', '1987-06-05T00:00:00', null, { kind: 'date', text: '1987-06-05' }],
  ] as const)('%s', (_name, type, stored, precision, expected) => {
    const { number: _, ...cell } = { number: 0, ...cellOf(1, type, stored, precision, shared) };
    expect(cell).toMatchObject(
      expected.kind === 'number' && 'rounded' in expected ? { kind: 'number', rounded: true } : expected,
    );
  });

  test('a text that is not there means a damaged file', () => {
    expect(() => cellOf(1, 's', '5', null, shared)).toThrow();
  });
});

test.each([
  [1, false, '1900-01-01'],
  [59, false, '1900-02-28'],
  [61, false, '1900-03-01'],
  [45_352, false, '2024-03-01'],
  [0, true, '1904-01-01'],
  [43_890, true, '2024-03-01'],
  [-1, false, null],
  [3_000_000, false, null],
])('day %d of the system of 1904: %s is %s', (serial, date1904, date) => {
  expect(dateOfSerial(serial, date1904)).toBe(date);
});

test.each([
  ['yyyy\\-mm\\-dd', 'day'],
  ['[$-804]yyyy"年"m"月"d"日";@', 'day'],
  ['yyyy"年"m"月";@', 'month'],
  ['yyyy.m', 'month'],
  ['yyyy', 'year'],
  ['m/d/yy h:mm', 'day'],
  ['General', null],
  ['0.00E+00', null],
  ['#,##0.00;[Red]-#,##0.00', null],
  ['@', null],
  ['h:mm:ss', null],
  ['"day" 0', null],
])('the format %s shows %s', (code, precision) => {
  expect(datePrecisionOf(code)).toBe(precision);
});

test.each([
  ['000000', '000123'],
  ['"浙"0000', '浙0123'],
  ['0"号";@', '123号'],
])('the format %s shows 123 as %s', (code, shown) => {
  const format = numberFormatOf(code);
  expect(format !== null && typeof format === 'object' && padded('123', format)).toBe(shown);
});

test.each(['0', '0.00', '0_ ', '#,##0'])('the format %s adds nothing to a number', (code) => {
  expect(numberFormatOf(code)).toBeNull();
});

test('columns and letters agree', () => {
  for (const [column, letters] of [
    [1, 'A'],
    [26, 'Z'],
    [27, 'AA'],
    [702, 'ZZ'],
    [703, 'AAA'],
    [16_384, 'XFD'],
  ] as const)
    expect([columnLetters(column), columnNumber(letters)]).toEqual([letters, column]);
});

test('numbers of more than 15 digits are told from the rest', () => {
  expect([999_999_999_999_999, 1e15].map(isRounded)).toEqual([false, true]);
  expect(numberText(1e17)).toBe('100000000000000000');
});

test('merged ranges show their value in every cell, and later rows know it too', async () => {
  async function* rows(): AsyncGenerator<SheetRow> {
    yield { number: 1, cells: [{ column: 1, kind: 'text', text: '甲' }] };
    yield { number: 3, cells: [{ column: 3, kind: 'text', text: '乙' }] };
    yield { number: 4, cells: [{ column: 3, kind: 'text', text: '丙' }] };
  }
  const seen: string[] = [];
  for await (const { number, cells } of fillMerges(rows(), [{ top: 1, left: 1, bottom: 3, right: 2 }]))
    seen.push(
      `${number}: ${cells.map(({ column, text, merged }) => `${column}${text}${merged ? '*' : ''}`).join(' ')}`,
    );
  expect(seen).toEqual(['1: 1甲 2甲*', '3: 1甲* 2甲* 3乙', '4: 3丙']);
});
