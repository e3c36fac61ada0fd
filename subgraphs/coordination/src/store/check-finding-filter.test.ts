import { errors } from '@liangdi/kit';
import { expect, test } from 'vitest';
import { checkFilter } from './check-finding-filter.ts';

test.each([0, 36_500])('findings may be asked for that are %i days old', (minAgeDays) => {
  expect(checkFilter({ minAgeDays })).toEqual({ minAgeDays });
});

test.each([-1, 36_501, 2_147_483_647])('nobody asks for findings that are %i days old', (minAgeDays) => {
  const expected = { 'zh-CN': '0 至 36500 之间的天数', en: 'a number of days from 0 to 36,500' };
  expect(() => checkFilter({ minAgeDays })).toThrow(
    errors.INVALID_VALUE({ value: String(minAgeDays), expected }, ['filter', 'minAgeDays']),
  );
});
