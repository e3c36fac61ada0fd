import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Cell } from '../source/cell.ts';
import { daysInMonth, isoDate } from './calendar.ts';
import { readDate } from './date.ts';

const range = { earliest: '1911-11-24', latest: '2010-11-24' };
const text = (written: string): Cell => ({ column: 1, kind: 'text', text: written });
const number = (value: number): Cell => ({ column: 1, kind: 'number', text: String(value), number: value });
const codes = (cell: Cell) => readDate(cell, range).findings.map(({ code }) => code);

describe('dates as offices write them', () => {
  test.each([
    ['1987-06-05', '1987-06-05'],
    ['1987/6/5', '1987-06-05'],
    ['1987.6.5', '1987-06-05'],
    ['１９８７．６', '1987-06'],
    ['1987.06', '1987-06'],
    ['1987年6月', '1987-06'],
    ['1987年6月份', '1987-06'],
    ['1987 年 6 月 5 日', '1987-06-05'],
    ['1987年6月5日出生', '1987-06-05'],
    ['1987年6月5号', '1987-06-05'],
    ['19870605', '1987-06-05'],
    ['198706', '1987-06'],
    ['870605', '1987-06-05'],
    ['1987', '1987'],
    ['1987年', '1987'],
    ['八七年六月', '1987-06'],
    ['87.6.5', '1987-06-05'],
    ['一九八七年十一月二十三日', '1987-11-23'],
    ['一九八〇年十月', '1980-10'],
    ['二〇〇一年一月一日', '2001-01-01'],
    ['6/25/1987', '1987-06-25'],
    ['25/6/1987', '1987-06-25'],
    ['1987-06-05 00:00:00', '1987-06-05'],
    ['1987-06-05T08:00:00Z', '1987-06-05'],
    ['Jun 5, 1987', '1987-06-05'],
    ['5 June 1987', '1987-06-05'],
    ['5-Jun-87', '1987-06-05'],
    ['公历1987年6月5日', '1987-06-05'],
    ['1987.6.5（补录）', '1987-06-05'],
  ])('%s is %s', (written, iso) => {
    expect(readDate(text(written), range)).toMatchObject({ value: { iso, calendar: 'gregorian' }, findings: [] });
  });

  test.each([
    ['农历1987年五月初十', '1987-06-05'],
    ['1987年五月初十', '1987-06-05'],
    ['1987年5月10日（农历）', '1987-06-05'],
    ['阴历一九八七年五月初十', '1987-06-05'],
    ['1987年腊月廿九', '1988-02-16'],
    ['1987年闰六月初一', '1987-07-26'],
    ['1988年正月初一', '1988-02-17'],
  ])('the lunar %s is %s', (written, iso) => {
    const read = readDate(text(written), range);
    expect(read.value).toEqual({ iso, precision: 'day', calendar: 'lunar' });
    expect(read.findings.map(({ code }) => code)).toEqual(['DATE_FROM_LUNAR']);
  });

  test.each([
    ['a month that leaves its day open', text('农历1987年五月'), ['DATE_AMBIGUOUS']],
    ['a thirtieth of a lunar month of 29 days', text('1987年腊月三十'), ['DATE_IMPOSSIBLE']],
    ['a 30 February', text('1987-02-30'), ['DATE_IMPOSSIBLE']],
    ['a month 13', text('1987.13.1'), ['DATE_IMPOSSIBLE']],
    ['words', text('不详日期'), ['DATE_UNREADABLE']],
    ['day and month that can be swapped', text('6/5/1987'), ['DATE_AMBIGUOUS']],
    ['a two-digit year of two possible centuries', text('10.6'), []],
    ['a year of two digits that spreadsheets write last', text('12/5/07'), ['DATE_AMBIGUOUS']],
    ['a month of two numbers, or a day', text('05/06'), ['DATE_AMBIGUOUS']],
    ['midnight in China as an instant of UTC', text('1987-06-04T16:00:00.000Z'), ['DATE_AMBIGUOUS']],
    ['1987.1 as a number: January or October', number(1987.1), ['DATE_AMBIGUOUS']],
    ['1987.6 as a number', number(1987.6), []],
    ['a day count', number(31933), ['DATE_FROM_SERIAL']],
    ['the future', text('2031-01-01'), ['DATE_OUT_OF_RANGE']],
    ['19870605 as a number', number(19870605), []],
  ])('%s', (_name, cell, expected) => {
    expect(codes(cell)).toEqual(expected);
  });

  test('a day count is one of its workbook: most begin at 1900, some at 1904', () => {
    const iso = { value: { iso: '1987-06-05' }, findings: [{ code: 'DATE_FROM_SERIAL' }] };
    expect(readDate(number(31933), range)).toMatchObject(iso);
    expect(readDate({ ...number(30471), date1904: true }, range)).toMatchObject(iso);
  });

  test('a two-digit year that fits both centuries is assumed and said', () => {
    const wide = { earliest: '1900-01-01', latest: '2026-11-24' };
    const read = readDate(text('15.6'), wide);
    expect(read.value?.iso).toBe('2015-06');
    expect(read.findings.map(({ code }) => code)).toEqual(['DATE_CENTURY_ASSUMED']);
  });

  test('every real day in every common form is that day, and every day beyond its month is none', () => {
    const ymd = fc.record({
      y: fc.integer({ min: 1912, max: 2009 }),
      m: fc.integer({ min: 1, max: 12 }),
      d: fc.integer({ min: 1, max: 31 }),
    });
    fc.assert(
      fc.property(ymd, fc.integer({ min: 0, max: 4 }), ({ y, m, d }, form) => {
        const written =
          [
            `${y}-${m}-${d}`,
            `${y}年${m}月${d}日`,
            `${y}.${m}.${d}`,
            `${y}/${m}/${d}`,
            isoDate(y, m, d).replaceAll('-', ''),
          ][form] ?? '';
        const { value, findings } = readDate(text(written), range);
        if (d <= daysInMonth(y, m)) expect([value?.iso, findings]).toEqual([isoDate(y, m, d), []]);
        else expect([value, findings[0]?.code]).toEqual([null, 'DATE_IMPOSSIBLE']);
      }),
      { numRuns: 1_000 },
    );
  });
});
