import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SheetRow } from '../source/cell.ts';
import { guessLayout } from './layout.ts';
import { applyMapping } from './mapping.ts';

const rows = (...lines: readonly (readonly (string | null)[])[]): SheetRow[] =>
  lines.map((line, i) => ({
    number: i + 1,
    cells: line.flatMap((text, c) => (text === null ? [] : [{ column: c + 1, kind: 'text' as const, text }])),
  }));

const fields = (sheet: readonly SheetRow[], kind: 'origin' | 'destination' | 'association' = 'origin') =>
  guessLayout(sheet, kind).columns.map(({ field }) => field);

describe('columns are guessed from headers and values', () => {
  test.each([
    [
      'a plain header',
      rows(['序号', '姓名', '性别', '身份证号码', '手机'], ['1', '张三丰', '男', '11010519491231002X', '13812345678']),
      [null, 'name', 'sex', 'idNumber', 'phone'],
    ],
    [
      'marks, units and line breaks',
      rows(['*姓 名', '出生\n年月（年.月）', '联系电话（必填）'], ['张三丰', '1987.6', '13812345678']),
      ['name', 'birthDate', 'phone'],
    ],
    [
      'the phone of someone else beside the own',
      rows(['姓名', '联系人电话', '本人电话'], ['张三丰', '13912345678', '13812345678']),
      ['name', null, 'phone'],
    ],
    [
      'what somebody is to the member, and not 组织关系',
      rows(['姓名', '紧急联系人', '关系'], ['张三丰', '李清照', '妻子']),
      ['name', null, null],
    ],
    [
      'a title above',
      rows(['某县流动党员花名册'], ['姓名', '流向', '外出时间'], ['张三丰', '上海', '2019.3']),
      ['name', 'destination', 'leftOn'],
    ],
    [
      'a header that misleads: the values decide',
      rows(['姓名', '联系方式', '电话'], ['张三丰', '永嘉县', '13812345678'], ['李清照', '永嘉县', '13912345678']),
      ['name', null, 'phone'],
    ],
    ['no header', rows(['张三丰', '男', '13812345678'], ['李清照', '女', '13912345678']), ['name', 'sex', 'phone']],
  ])('%s', (_name, sheet, expected) => {
    expect(fields(sheet)).toEqual(expected);
  });

  test('where somebody comes from is not where they went', () => {
    const header = rows(['姓名', '流出地', '务工省市'], ['张三丰', '永嘉县', '上海市'], ['李清照', '永嘉县', '上海市']);
    expect(fields(header)).toEqual(['name', null, null]);
    expect(fields(rows(['姓名', '流出地区'], ['张三丰', '上海市']))).toEqual(['name', 'destination']);
  });

  test('the same header means what the side that sends it means', () => {
    const header = rows(['姓名', '籍贯', '单位', '职务', '入会时间'], ['张三丰', '浙江永嘉', '某公司', '理事', '2019']);
    expect(fields(header, 'association')).toEqual(['name', 'homeCounty', 'enterprise', 'role', 'joinedOn']);
    expect(fields(header, 'destination').slice(0, 3)).toEqual(['name', 'homeCounty', 'employer']);
  });

  test.each([
    ['destination', ['所在支部', '流出地区'], ['branch', 'homeCounty']],
    ['destination', ['支部名称', '现工作单位'], ['branch', 'employer']],
    ['association', ['现工作单位', '流出地区'], ['enterprise', 'homeCounty']],
    ['association', ['工作单位及职务', '职务'], ['enterprise', 'role']],
  ] as const)('in a roster of %s, %j is not only what others mean by it', (kind, headers, expected) => {
    expect(fields(rows(['姓名', ...headers], ['张三丰', '东湾村', '永嘉县']), kind)).toEqual(['name', ...expected]);
  });
});

test('a row of data is never taken for a line of the header, whatever its words', () => {
  const word = fc.constantFrom(
    '未说明',
    '备注',
    '其他原因',
    '流动党员',
    '张三丰',
    '党支部',
    '电话不详',
    '男',
    '单位宿舍',
    '预备',
    '上海',
    'Name',
    '姓名',
  );
  const line = fc.array(word, { minLength: 4, maxLength: 4 });
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 4 }), (lines) => {
      const sheet = rows(['姓名', '性别', '外出原因', '备注'], ...lines);
      expect(guessLayout(sheet, 'origin').headerRows).toEqual([1]);
    }),
    { numRuns: 500, examples: [[[['姓名', '电话不详', '流动党员', '党支部']]]] },
  );
});

describe('a layout is remembered', () => {
  const one = rows(['姓名', '电话'], ['张三丰', '13812345678']);
  test('whoever stands in it, and not when a column moves', () => {
    const other = rows(['姓 名*', '电话：'], ['李清照', '13912345678']);
    const moved = rows(['电话', '姓名'], ['13812345678', '张三丰']);
    expect(guessLayout(other, 'origin').fingerprint).toBe(guessLayout(one, 'origin').fingerprint);
    expect(guessLayout(moved, 'origin').fingerprint).not.toBe(guessLayout(one, 'origin').fingerprint);
    expect(guessLayout(one, 'destination').fingerprint).not.toBe(guessLayout(one, 'origin').fingerprint);
  });

  test('and a choice replaces the guess', () => {
    const chosen = applyMapping(guessLayout(one, 'origin'), { columns: { note: 'B', phone: null } });
    expect(chosen.columns.map(({ field, chosenBy }) => [field, chosenBy])).toEqual([
      ['name', 'header'],
      ['note', 'mapping'],
    ]);
    expect(() => applyMapping(guessLayout(one, 'origin'), { columns: { note: 'B', phone: 'B' } })).toThrow();
  });
});
