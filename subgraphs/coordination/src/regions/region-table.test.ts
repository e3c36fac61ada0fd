import { expect, test } from 'vitest';
import { cityOf, fullName, regionTable } from './region-table.ts';

test('every region but a province lies in one that the table knows', () => {
  for (const row of regionTable.values()) {
    if (row.level === 'PROVINCE') expect(row.parent).toBeNull();
    else expect(regionTable.has(row.parent ?? ''), row.code).toBe(true);
  }
});

test.each([
  ['330324', '浙江省温州市永嘉县'],
  ['310000', '上海市'],
  ['310115', '上海市浦东新区'],
  ['440300', '广东省深圳市'],
  ['429004', '湖北省仙桃市'],
  ['500229', '重庆市城口县'],
])('%s is %s', (code, name) => {
  expect(fullName(code)).toBe(name);
});

test.each([
  ['310115', '310000'],
  ['310100', '310000'],
  ['440305', '440300'],
  ['440000', '440000'],
  ['500229', '500000'],
])('%s counts towards %s', (code, city) => {
  expect(cityOf(code)).toBe(city);
});
