import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RosterKind } from '../columns/kinds.ts';
import { writeCsv } from '../write/write-csv.ts';
import { openRoster, parseRoster, type RosterOptions } from './parse-roster.ts';
import type { RosterRow } from './row.ts';

const TODAY = '2026-11-24';
const tokenKey = { key: new Uint8Array(32).fill(1), version: 2 };

async function parse(text: string, kind: RosterKind, more: Partial<RosterOptions> = {}): Promise<RosterRow[]> {
  const rows: RosterRow[] = [];
  for await (const row of parseRoster(new TextEncoder().encode(text), {
    kind,
    today: TODAY,
    tokenKey,
    fileName: '名册.csv',
    ...more,
  }))
    rows.push(row);
  return rows;
}

describe('a row of each side', () => {
  test('origin', async () => {
    const [row] = await parse(
      '姓名,性别,出生年月,身份证号,联系电话,所在党支部,党员类别,入党时间,流向,外出原因,外出时间,活动证号\n李 清照,女,1949.12,11010519491231002X,１３８１２３４５６７８,芙蓉村支部,正式,1975年7月1日,浙江温州永嘉,务工,2019.3,ZJ 001\n',
      'origin',
    );
    expect(row).toMatchObject({
      address: '名册!A2',
      role: 'RECORD',
      status: 'ok',
      problems: [],
      values: {
        name: '李清照',
        sex: 'FEMALE',
        birthDate: { iso: '1949-12', precision: 'month' },
        idNumber: { token: expect.stringMatching(/^v2:/), birthDate: '1949-12-31', region: '110105' },
        phone: ['13812345678'],
        homeBranch: '芙蓉村支部',
        standing: 'FULL',
        joinedOn: { iso: '1975-07-01' },
        destination: { code: '330324', name: '永嘉县' },
        reason: '务工',
        leftOn: { iso: '2019-03' },
        certificateNumber: 'ZJ001',
      },
      originals: { name: '李 清照', idNumber: '11****************', phone: '１３８１２３４５６７８' },
    });
  });

  test('destination', async () => {
    const [row] = await parse(
      '姓名,联系电话,流出地,接收支部,报到时间,工作单位\n张三丰,13812345678,浙江永嘉,张江社区支部,2024/5/6,某厂\n',
      'destination',
    );
    expect(row?.values).toMatchObject({
      homeCounty: { code: '330324' },
      branch: '张江社区支部',
      receivedOn: { iso: '2024-05-06' },
      employer: '某厂',
    });
  });

  test('association', async () => {
    const [row] = await parse(
      '姓名,企业名称,所属行业,会内职务,入会时间,所属商会\n张三丰,某公司,建材,理事,2018年,上海永嘉商会\n',
      'association',
    );
    expect(row?.values).toMatchObject({
      enterprise: '某公司',
      trade: '建材',
      role: '理事',
      joinedOn: { iso: '2018', precision: 'year' },
      association: '上海永嘉商会',
    });
  });
});

test('what the cells of a row say against each other', async () => {
  const rows = await parse(
    '姓名,性别,出生日期,身份证号,入党时间\n甲乙,男,1949-12-30,11010519491231002X,1940.1\n丙丁,,1949-11-12,11010519491231002X,\n',
    'origin',
  );
  expect(rows.map(({ problems }) => problems.map(({ address, code }) => `${address} ${code}`))).toEqual([
    ['名册!C2 BIRTH_DATE_DISAGREES', '名册!B2 SEX_DISAGREES', '名册!E2 DATE_ORDER'],
    ['名册!D3 ID_NUMBER_TWICE', '名册!C3 BIRTH_DATE_LUNAR'],
  ]);
  expect(rows[1]?.problems[0]?.message.zh).toContain('名册!D2');
});

test('a text that is longer than what is kept is a problem of its cell, not cut', async () => {
  const file = (length: number) =>
    `姓名,联系电话,行业,企业名称\n张三丰,13812345678,${'建'.repeat(length)},${'企'.repeat(100)}\n`;
  const [kept] = await parse(file(100), 'association');
  expect([kept?.values.trade?.length, kept?.problems]).toEqual([100, []]);
  const [long] = await parse(file(101), 'association');
  expect(long?.values).not.toHaveProperty('trade');
  expect(long?.problems.map(({ address, code }) => `${address} ${code}`)).toEqual(['名册!C2 TEXT_TOO_LONG']);
  expect(long?.problems[0]?.message.en).toContain('more than 100');
});

test('a remembered choice of columns is taken by its fingerprint', async () => {
  const file = '姓名,A,B\n张三丰,某人,13812345678\n李清照,某人,13912345678\n';
  const roster = await openRoster(new TextEncoder().encode(file), { kind: 'origin', today: TODAY });
  const fingerprint = roster.sheets[0]?.layout.fingerprint ?? '';
  const [row] = await parse(file, 'origin', {
    mappings: { [fingerprint]: { columns: { homeBranch: 'B', phone: null } } },
  });
  expect(row?.values).toEqual({ name: '张三丰', homeBranch: '某人' });
  const [other] = await parse(file, 'origin', { mapping: { columns: { note: 'B' } } });
  expect(other?.values).toEqual({ name: '张三丰', note: '某人', phone: ['13812345678'] });
});

test('every person written is a person read, in the same row', async () => {
  const name = fc
    .tuple(fc.constantFrom(...'王李张刘陈'), fc.constantFrom(...'伟芳娜敏静合备注总说填'))
    .map((two) => two.join(''));
  const cell = fc.constantFrom('', '男', '13812345678', '不详', '1987.6', '上海', '=1', '备注', '合计', '张三');
  const people = fc.array(fc.tuple(name, cell, cell, cell), { minLength: 1, maxLength: 20 });
  await fc.assert(
    fc.asyncProperty(people, async (rows) => {
      const pieces: Uint8Array[] = [];
      const all = [['姓名', '性别', '联系电话', '流向'], ...rows];
      for await (const piece of writeCsv(all.map((cells) => ({ cells })))) pieces.push(piece);
      const read = await parse(Buffer.concat(pieces).toString('utf8'), 'origin');
      expect(read.map(({ row, role, values }) => [row, role, values.name])).toEqual(
        rows.map(([who], i) => [i + 2, 'RECORD', who]),
      );
    }),
    { numRuns: 150 },
  );
});
