import { expect, test } from 'vitest';
import { leftOut } from './left-out.ts';

const column = (letters: string, label: string, field: string | null = null) => ({
  letters,
  label,
  field,
  kept: field === 'name',
});
const sheet = (skipped: string | null, columns = [column('A', '姓名', 'name')]) => ({ name: '名册', skipped, columns });

test.each([
  ['all that has a header', [sheet(null, [column('A', '姓名', 'name'), column('B', '')])], [], []],
  ['an empty sheet', [sheet('EMPTY', [])], [], []],
  [
    'columns',
    [sheet(null, [column('A', '序号'), column('B', '姓名', 'name'), column('C', '务工\n省市')])],
    ['Not read: 名册!A 序号, C 务工 省市'],
    ['没有读入: 名册!A 序号, C 务工 省市'],
  ],
  [
    'a column that its side has no place for',
    [sheet(null, [column('A', '序号'), column('B', '姓名', 'name'), column('C', '备注', 'note')])],
    ['Not read: 名册!A 序号', 'Not kept (it stays in the roster alone): 名册!C 备注'],
    ['没有读入: 名册!A 序号', '不保存（只留在名册中）: 名册!C 备注'],
  ],
  ['a hidden sheet', [sheet('HIDDEN')], ['Not read: 名册 (the sheet is hidden)'], ['没有读入: 名册 (工作表是隐藏的)']],
  [
    'a sheet without names',
    [sheet('NO_NAME_COLUMN')],
    ['Not read: 名册 (it has no column of names)'],
    ['没有读入: 名册 (没有“姓名”列)'],
  ],
])('of %s it is said what was not read or is not kept', (_what, sheets, en, zh) => {
  expect([leftOut(sheets, 'en'), leftOut(sheets, 'zh-CN')]).toEqual([en, zh]);
});
