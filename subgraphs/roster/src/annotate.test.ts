import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { annotate } from './annotate.ts';
import type { Problem } from './problems/problem.ts';
import { openRoster, parseRoster, type RosterOptions } from './rows/parse-roster.ts';
import type { RosterRow } from './rows/row.ts';
import { openWorkbook } from './source/open-workbook.ts';
import type { Source } from './source/source.ts';
import { writeXlsx } from './write/write-xlsx.ts';

const options: RosterOptions = { kind: 'origin', today: '2026-11-24' };

async function collect(pieces: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const all: Uint8Array[] = [];
  for await (const piece of pieces) all.push(piece);
  return Buffer.concat(all);
}

async function parsed(source: Source): Promise<{ rows: RosterRow[]; problems: Problem[]; fingerprints: string[] }> {
  const rows: RosterRow[] = [];
  for await (const row of parseRoster(source, options)) rows.push(row);
  const roster = await openRoster(source, options);
  await roster.close();
  return {
    rows,
    problems: rows.flatMap(({ problems }) => problems),
    fingerprints: roster.sheets.map(({ layout }) => layout.fingerprint),
  };
}

const file = (): Promise<Buffer> =>
  collect(
    writeXlsx([
      {
        name: '名册',
        merges: [{ top: 1, left: 1, bottom: 1, right: 4 }],
        rows: [
          ['外出人员花名册'],
          ['姓名', '性别', '出生日期', '身份证号'],
          ['张三丰', '男', { date: '1987-06-05' }, 330_324_198_706_051_200],
          ['李清照', '未说明', '1987-02-30', ''],
          [null, '女', { date: '1990-03' }, '11010519491231002X'],
          ['王安石', '男', 1987.6, null],
        ].map((cells) => ({ cells })),
      },
      { name: '旧', hidden: true, rows: [{ cells: ['=1+1'] }] },
    ]),
  );

test('an annotated file reads as before: its rows, problems and layout; twice annotated it has one column of ours', async () => {
  const before = await parsed(await file());
  expect(before.problems.map(({ address, code }) => `${address} ${code}`)).toEqual([
    '名册!D3 ID_NUMBER_ROUNDED',
    '名册!B4 SEX_UNREADABLE',
    '名册!C4 DATE_IMPOSSIBLE',
    '名册!A5 MISSING',
    '名册!C5 BIRTH_DATE_DISAGREES',
  ]);
  const once = await collect(annotate(await file(), before.problems, { locale: 'zh-CN' }));
  expect(await parsed(once)).toEqual(before);
  const twice = await collect(annotate(once, before.problems, { locale: 'en' }));
  expect(await parsed(twice)).toEqual(before);
});

test('a day count of a workbook that begins at 1904 is the same day in the annotated one, which begins at 1900', async () => {
  const parts = unzipSync(
    await collect(
      writeXlsx([
        {
          name: '名册',
          rows: [
            ['姓名', '出生日期', '联系电话'],
            ['张三丰', 30471, 13_812_345_678],
          ].map((cells) => ({ cells })),
        },
      ]),
    ),
  );
  const workbook = 'xl/workbook.xml';
  parts[workbook] = strToU8(
    strFromU8(parts[workbook] ?? new Uint8Array()).replace('<sheets>', '<workbookPr date1904="1"/><sheets>'),
  );
  const before = await parsed(zipSync(parts));
  expect(before.rows[0]?.values).toMatchObject({ birthDate: { iso: '1987-06-05' }, phone: ['13812345678'] });
  const once = await parsed(await collect(annotate(zipSync(parts), before.problems, { locale: 'en' })));
  expect(once.rows[0]?.values).toEqual(before.rows[0]?.values);
  expect(once.problems).toEqual(before.problems);
});

test('a formula that was never calculated is one in the annotated file too, which has no formulas', async () => {
  const parts = unzipSync(
    await collect(
      writeXlsx([
        {
          name: '名册',
          rows: [
            ['姓名', '备注'],
            ['张三丰', 0],
          ].map((cells) => ({ cells })),
        },
      ]),
    ),
  );
  const sheet = 'xl/worksheets/sheet1.xml';
  const xml = strFromU8(parts[sheet] ?? new Uint8Array()).replace('<v>0</v>', '<f>C2</f><v></v>');
  const bytes = zipSync({ ...parts, [sheet]: strToU8(xml) });
  const before = await parsed(bytes);
  expect(before.problems.map(({ address, code }) => `${address} ${code}`)).toEqual(['名册!B2 FORMULA_UNCALCULATED']);
  expect(await parsed(await collect(annotate(bytes, before.problems, { locale: 'en' })))).toEqual(before);
});

test('each problem stands in its row behind the last column, said in the language asked for', async () => {
  const { problems } = await parsed(await file());
  const workbook = await openWorkbook(await collect(annotate(await file(), problems, { locale: 'zh-CN' })));
  const notes: string[] = [];
  for await (const { cells } of workbook.sheets[0]?.rows() ?? [])
    notes.push(cells.find(({ column }) => column === 5)?.text ?? '');
  expect(notes[1]).toBe('两地核对 Liangdi check');
  expect(notes[2]).toContain('D3: 身份证号被存成数字');
  expect(notes[3]?.split('\n')).toHaveLength(2);
  expect([notes[0], notes[5]]).toEqual(['', '']);
  expect(workbook.sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
    ['名册', false],
    ['旧', true],
  ]);
});

test('no message and no value shows an ID number', async () => {
  const { rows } = await parsed(await file());
  expect(JSON.stringify(rows)).not.toMatch(/\d{15}/);
});
