import { utils, write } from '@e965/xlsx';
import exceljs from 'exceljs';
import { strToU8 } from 'fflate';
import { csv, gb18030, HEADER, inline, office, SHEET, sheetXml, table1, tampered, utf16be, xlsx } from '../build.ts';
import type { NastyFile } from '../case.ts';

const people = [
  ['姓名', '性别', '出生年月', '联系电话', '备注'],
  ['张三丰', '男', '1987.6', '13812345678', ''],
  ['李清照', '女', '1990年3月', '13912345678', '组长'],
];
const names = ['张三丰', '李清照'];
const first = { name: '张三丰', sex: 'MALE', birthDate: { iso: '1987-06' }, phone: ['13812345678'] };
const text = csv(people);
const ID = '11010519491231002X';

export const readFiles: readonly NastyFile[] = [
  { name: 'utf8.csv', what: 'UTF-8 without mark', bytes: () => strToU8(text), expect: { names, first } },
  { name: 'utf8-bom.csv', what: 'UTF-8 with mark', bytes: () => strToU8(`\ufeff${text}`), expect: { names, first } },
  {
    name: 'gb18030.csv',
    what: 'GB18030 as Excel in China writes it',
    bytes: () => gb18030(text),
    expect: { names, first },
  },
  {
    name: 'utf16le.txt',
    what: 'UTF-16 as Excel’s “Unicode text”',
    bytes: () => Buffer.from(`\ufeff${csv(people, '\t')}`, 'utf16le'),
    expect: { names, first },
  },
  {
    name: 'utf16be.csv',
    what: 'UTF-16 big-endian with mark',
    bytes: () => utf16be(`\ufeff${text}`),
    expect: { names, first },
  },
  {
    name: 'utf16le-bare.csv',
    what: 'UTF-16 without mark',
    bytes: () => Buffer.from(text, 'utf16le'),
    expect: { names, first },
  },
  {
    name: 'tabs.xls',
    what: 'tab-separated text that calls itself xls',
    bytes: () => gb18030(csv(people, '\t')),
    expect: { names, first },
  },
  {
    name: 'semicolons.csv',
    what: 'separated by semicolons',
    bytes: () => strToU8(csv(people, ';')),
    expect: { names, first },
  },
  {
    name: 'sep.csv',
    what: 'begins with Excel’s line about the separator',
    bytes: () => strToU8(`sep=;\r\n${csv(people, ';')}`),
    expect: { names, first },
  },
  {
    name: 'quotes.csv',
    what: 'line breaks, commas and quotes within cells',
    bytes: () => strToU8('姓名,联系电话,备注\n张三丰,"13812345678\n13912345678","说 ""好"", 行"\n'),
    expect: { names: ['张三丰'], first: { phone: ['13812345678', '13912345678'], note: '说 "好", 行' } },
  },
  {
    name: 'ragged.csv',
    what: 'rows of unequal length and blank lines',
    bytes: () => strToU8('姓名,联系电话\n\n张三丰\n\n李清照,13912345678,x,y\n'),
    expect: { names },
  },
  {
    name: 'formulas.csv',
    what: 'cells that would run as formulas',
    bytes: () =>
      strToU8('姓名,联系电话,备注\n张三丰,13812345678,"=HYPERLINK(""http://x"")"\n李清照,13912345678,@SUM(A1)\n'),
    expect: { names, first: { note: '=HYPERLINK("http://x")' } },
  },
  {
    name: 'legacy.xls',
    what: 'Excel 97',
    bytes: legacy,
    expect: { names, first: { ...first, birthDate: { iso: '1987-06-05' } } },
  },
  {
    name: 'legacy-named.xlsx',
    what: 'Excel 95 that calls itself xlsx',
    bytes: excel95,
    expect: { names, first: { ...first, birthDate: { iso: '1987-06-05' } } },
  },
  {
    name: 'title-and-two-line-header.xlsx',
    what: 'merged title, unit line, header of two lines with merges, units below, numbering, totals and signature',
    bytes: () =>
      xlsx([
        {
          name: '名册',
          merges: [
            { top: 1, left: 1, bottom: 1, right: 6 },
            { top: 3, left: 1, bottom: 4, right: 1 },
            { top: 3, left: 2, bottom: 4, right: 2 },
            { top: 3, left: 3, bottom: 3, right: 4 },
            { top: 3, left: 5, bottom: 3, right: 6 },
          ],
          rows: [
            ['永嘉县外出流动党员花名册'],
            ['填报单位：岩头镇党委', null, null, null, '2026年11月'],
            ['序号', '姓名', '入党', null, '外出', null],
            [null, null, '时间（年月）', '支部', '时间', '流向'],
            ['1', '2', '3', '4', '5', '6'],
            ['1', '张三丰', '2008.7', '芙蓉村支部', '2019年3月', '上海浦东'],
            ['2', '李清照', '2010年6月', null, '2020-01', '广东深圳'],
            ['合计', '2人'],
            ['填表人：王五', null, null, '审核人：赵六'],
          ].map((cells) => ({ cells })),
        },
      ]),
    expect: {
      names,
      first: {
        joinedOn: { iso: '2008-07' },
        leftOn: { iso: '2019-03' },
        destination: { code: '310115' },
        homeBranch: '芙蓉村支部',
      },
    },
  },
  {
    name: 'merged-branch.xlsx',
    what: 'a branch merged over its members, and one person over two rows',
    bytes: () =>
      xlsx([
        {
          name: '名册',
          merges: [
            { top: 2, left: 1, bottom: 4, right: 1 },
            { top: 3, left: 2, bottom: 4, right: 2 },
          ],
          rows: [
            ['所在党支部', '姓名', '联系电话'],
            ['芙蓉村支部', '张三丰', '13812345678'],
            [null, '李清照', '13912345678'],
            [null, null, '13712345678'],
          ].map((cells) => ({ cells })),
        },
      ]),
    expect: { names: [...names, '李清照'], problems: ['名册!B4 MERGED_PERSON'], first: { homeBranch: '芙蓉村支部' } },
  },
  {
    name: 'hidden-sheets.xlsx',
    what: 'a hidden sheet of former members, an empty sheet and a sheet of instructions',
    bytes: () => {
      const rows = people.map((cells) => ({ cells }));
      return xlsx([
        { name: '填表说明', rows: [{ cells: ['请认真填写'] }] },
        { name: '名册', rows },
        { name: '旧名册', rows, hidden: true },
        { name: 'Sheet3', rows: [] },
      ]);
    },
    expect: { names, first },
  },
  {
    name: 'rounded.xlsx',
    what: 'ID numbers stored as numbers: the last three digits are gone',
    bytes: () =>
      table1([
        ['姓名', '身份证号', '联系电话'],
        ['张三丰', 330_324_198_706_051_200, 13_812_345_678],
        ['李清照', ID, '13912345678'],
      ]),
    expect: { names, problems: ['名册!B2 ID_NUMBER_ROUNDED'], first: { phone: ['13812345678'] } },
  },
  {
    name: 'rounded.csv',
    what: 'ID numbers with an exponent',
    bytes: () => strToU8(`姓名,身份证号\n张三丰,3.30324E+17\n李清照,${ID}\n`),
    expect: { names, problems: ['rounded!B2 ID_NUMBER_ROUNDED'] },
  },
  {
    name: 'id-numbers.xlsx',
    what: 'ID numbers that are wrong in every way, and one twice',
    bytes: () =>
      table1([
        ['姓名', '身份证号', '性别'],
        ['张三丰', '１１０１０５１９４９１２３１００２ｘ', '女'],
        ['李清照', '110105194912310021', '女'],
        ['王安石', '110105491231002', '女'],
        ['苏东坡', '1101051949123100', '男'],
        ['陆放翁', ID, '男'],
      ]),
    expect: {
      names: ['张三丰', '李清照', '王安石', '苏东坡', '陆放翁'],
      problems: [
        '名册!B3 ID_NUMBER_CHECK_DIGIT',
        '名册!B4 ID_NUMBER_OLD',
        '名册!B4 ID_NUMBER_TWICE',
        '名册!B5 ID_NUMBER_LENGTH',
        '名册!B6 ID_NUMBER_TWICE',
        '名册!C6 SEX_DISAGREES',
      ],
    },
  },
  {
    name: 'dates.xlsx',
    what: 'every way to write a date in one column',
    bytes: () =>
      table1([
        ['姓名', '出生日期'],
        ['张三丰', '一九八七年六月'],
        ['李清照', { date: '1987-06-05' }],
        ['王安石', 1987.6],
        ['苏东坡', 31_933],
        ['陆放翁', '农历1987年五月初十'],
        ['辛弃疾', '八七年六月'],
        ['岳鹏举', '1987-02-30'],
        ['文天祥', { date: '1987-06' }],
      ]),
    expect: {
      names: ['张三丰', '李清照', '王安石', '苏东坡', '陆放翁', '辛弃疾', '岳鹏举', '文天祥'],
      problems: ['名册!B5 DATE_FROM_SERIAL', '名册!B6 DATE_FROM_LUNAR', '名册!B8 DATE_IMPOSSIBLE'],
      first: { birthDate: { iso: '1987-06' } },
    },
  },
  {
    name: '1904.xlsx',
    what: 'days counted from 1904',
    bytes: () =>
      tampered({
        'xl/workbook.xml': workbook1904,
        [SHEET]: sheetXml(
          `<row r="1">${inline('A1', '姓名')}${inline('B1', '出生日期')}</row><row r="2">${inline('A2', '张三丰')}<c r="B2" s="2"><v>30471</v></c></row><row r="3">${inline('A3', '李清照')}<c r="B3"><v>30471</v></c></row>`,
        ),
      }),
    expect: {
      names,
      problems: ['名册!B3 DATE_FROM_SERIAL'],
      first: { birthDate: { iso: '1987-06-05' } },
    },
  },
  {
    name: 'formula-values.xlsx',
    what: 'formulas: their values count, and their errors are named',
    bytes: () =>
      tampered({
        [SHEET]: sheetXml(
          `${HEADER}<row r="2"><c r="A2" t="str"><f>CONCATENATE("张","三丰")</f><v>张三丰</v></c><c r="C2"><f>1+1</f><v>13812345678</v></c></row><row r="3"><c r="A3" t="e"><f>VLOOKUP(1,A:B,2)</f><v>#N/A</v></c><c r="C3"><v>13912345678</v></c></row>`,
        ),
      }),
    expect: { names: ['张三丰', null], problems: ['名册!A3 FORMULA_ERROR'], first: { phone: ['13812345678'] } },
  },
  {
    name: 'uncalculated.xlsx',
    what: 'formulas without a value, as programs write them that do not calculate; one whose value is an empty text has one',
    bytes: () =>
      tampered({
        [SHEET]: sheetXml(
          `<row r="1">${inline('A1', '姓名')}${inline('B1', '身份证号')}${inline('C1', '出生日期')}${inline('D1', '流向')}</row><row r="2">${inline('A2', '张三丰')}<c r="B2"><f t="shared" si="0"/></c><c r="C2" s="2"><f>TODAY()</f><v></v></c><c r="D2" t="str"><f>T(1)</f></c></row><row r="3">${inline('A3', '李清照')}<c r="B3" t="str"><f>IF(A3="","",E3&amp;"")</f><v></v></c><c r="D3"><f>E3</f><v/></c></row><row r="4"><c r="A4"><f>Sheet2!A2</f><v/></c></row><row r="5"><c r="A5" t="str"><f>""</f><v></v></c><c r="C5"><f>TODAY()</f></c><c r="D5"><f>E5</f></c></row>`,
        ),
      }),
    expect: {
      names: ['张三丰', '李清照', null],
      problems: [
        '名册!B2 FORMULA_UNCALCULATED',
        '名册!C2 FORMULA_UNCALCULATED',
        '名册!D2 FORMULA_UNCALCULATED',
        '名册!D3 FORMULA_UNCALCULATED',
        '名册!A4 FORMULA_UNCALCULATED',
      ],
    },
  },
  {
    name: 'odd-xml.xlsx',
    what: 'prefixed tags, no addresses, phonetic hints, rich text, CDATA and escapes',
    bytes: () =>
      tampered({
        [SHEET]:
          '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row><x:c t="inlineStr"><x:is><x:t>姓名</x:t></x:is></x:c><x:c t="inlineStr"><x:is><x:t>备注</x:t></x:is></x:c></x:row><x:row><x:c t="inlineStr"><x:is><x:r><x:t>张</x:t></x:r><x:r><x:t>三丰</x:t></x:r><x:rPh sb="0" eb="1"><x:t>zhang</x:t></x:rPh></x:is></x:c><x:c t="inlineStr"><x:is><x:t><![CDATA[a<b]]>&#x4e00;_x000A_行</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>',
      }),
    expect: { names: ['张三丰'], first: { note: 'a<b一\n行' } },
  },
  {
    name: 'far-rows.xlsx',
    what: '100,000 formatted but empty rows before the last person',
    bytes: () =>
      tampered({
        [SHEET]: sheetXml(
          `${HEADER}<row r="2">${inline('A2', '张三丰')}${inline('C2', '13812345678')}</row>${Array.from({ length: 100_000 }, (_, i) => `<row r="${i + 3}"><c r="A${i + 3}" s="1"/></row>`).join('')}<row r="1048576">${inline('A1048576', '李清照')}${inline('C1048576', '13912345678')}</row>`,
        ),
      }),
    expect: { names },
  },
  {
    name: 'repeated-header.xlsx',
    what: 'the header again on every page, blank rows between, and remarks at the end',
    bytes: () =>
      table1([
        people[0] ?? [],
        people[1] ?? [],
        [],
        people[0] ?? [],
        people[2] ?? [],
        ['注：以上为2026年数据'],
        ['以下空白'],
      ]),
    expect: { names, first },
  },
  {
    name: 'no-header.csv',
    what: 'no header at all',
    bytes: () => strToU8(`张三丰,男,${ID},13812345678\n李清照,女,,13912345678\n王安石,男,,13712345678\n`),
    expect: {
      names: [...names, '王安石'],
      problems: ['no-header!B1 SEX_DISAGREES'],
      first: { phone: ['13812345678'] },
    },
  },
  {
    name: 'missing-name.csv',
    what: 'a person without a name is not lost',
    bytes: () => strToU8('姓名,性别,联系电话\n张三丰,男,13812345678\n,女,13912345678\n'),
    expect: { names: ['张三丰', null], problems: ['missing-name!A3 MISSING'] },
  },
  {
    name: 'foreign-names.csv',
    what: 'dots, spaces and rare characters in names',
    bytes: () =>
      strToU8(
        '姓名,联系电话\n阿卜杜．热合曼•买买提,13812345678\n欧阳　娜,13912345678\n𠮷𠮷,13712345678\nMaria  da Silva,13612345678\n',
      ),
    expect: { names: ['阿卜杜·热合曼·买买提', '欧阳娜', '𠮷𠮷', 'Maria da Silva'] },
  },
  {
    name: 'phones.csv',
    what: 'several phones and notes in a cell, and too few digits',
    bytes: () => strToU8('姓名,联系电话\n张三丰,13812345678/0577-67222222（家）\n李清照,1391234567\n'),
    expect: { names, problems: ['phones!B3 PHONE_UNREADABLE'], first: { phone: ['13812345678', '057767222222'] } },
  },
  {
    name: 'regions.csv',
    what: 'regions shortened, former and ambiguous',
    bytes: () => strToU8('姓名,流向,联系电话\n张三丰,上海闸北,13812345678\n李清照,朝阳,13912345678\n'),
    expect: {
      names,
      problems: ['regions!B2 REGION_HISTORIC', 'regions!B3 REGION_AMBIGUOUS'],
      first: { destination: { code: '310108' } },
    },
  },
  {
    name: 'merged-totals.xlsx',
    what: 'totals merged over every column, and a signature with a phone below',
    bytes: () =>
      table1(
        [
          ...people,
          ['合计：2人，其中男1人，女1人', null, null, null, null],
          ['填表人：王五', null, '审核人：赵六', '联系电话：0577-67222222', null],
        ],
        { merges: [{ top: 4, left: 1, bottom: 4, right: 5 }] },
      ),
    expect: { names, first },
  },
  {
    name: 'remark-like-branches.csv',
    what: 'organisations that are called like a remark begins, and remarks',
    bytes: () =>
      strToU8(
        csv([
          ['所在党支部', '姓名', '入党时间'],
          ['统计局机关党支部', '张三丰', '2010.7.1'],
          ['注册会计师协会', '李清照', '2010.7.1'],
          ['注塑一车间', '王维', ''],
          ['合计', '3人', ''],
          ['填表人', '赵云', ''],
          ['填报单位：统计局', '赵云', ''],
        ]),
      ),
    expect: { names: ['张三丰', '李清照', '王维'], first: { homeBranch: '统计局机关党支部' } },
  },
  {
    name: 'side-by-side.csv',
    what: 'two lists side by side, the first one shorter',
    bytes: () =>
      strToU8(
        csv([
          ['序号', '姓名', '性别', '序号', '姓名', '性别'],
          ['1', '张三丰', '男', '4', '王维', '男'],
          ['2', '李清照', '女', '5', '赵云', '男'],
          ['3', '苏轼', '男', '', '', ''],
          ['', '', '', '6', '杜甫', '男'],
          ['', '', '', '合计', '6人', ''],
        ]),
      ),
    expect: {
      names: ['张三丰', '李清照', '苏轼', null],
      problems: [
        'side-by-side!E2 COLUMN_TWICE',
        'side-by-side!E3 COLUMN_TWICE',
        'side-by-side!B5 MISSING',
        'side-by-side!E5 COLUMN_TWICE',
      ],
    },
  },
  {
    name: 'item-twice.csv',
    what: 'a column twice: where both say the same nothing is lost',
    bytes: () =>
      strToU8(
        csv([
          ['姓名', '联系电话', '联系电话'],
          ['张三丰', '13812345678', '13812345678'],
          ['李清照', '13912345678', ''],
          ['王维', '13712345678', '13612345678'],
        ]),
      ),
    expect: { names: ['张三丰', '李清照', '王维'], problems: ['item-twice!C4 COLUMN_TWICE'] },
  },
  {
    name: 'of-someone-else.csv',
    what: 'the phone of somebody else under the header of the own, and a second list behind such a column',
    bytes: () =>
      strToU8(
        csv([
          ['姓名', '联系电话', '联系人', '联系电话', '姓名', '联系电话'],
          ['张三丰', '13812345678', '李四', '13912345678', '', ''],
          ['李清照', '13712345678', '王五', '13612345678', '苏轼', '13512345678'],
        ]),
      ),
    expect: { names: ['张三丰', '李清照'], problems: ['of-someone-else!E3 COLUMN_TWICE'] },
  },
  {
    name: 'text-formulas.csv',
    what: 'texts as formulas, as programs write them that save zeros in front from Excel, and one that was neutralised',
    bytes: () =>
      strToU8(
        csv([
          ['姓名', '联系电话', '入党时间', '活动证号', '所在党支部', '备注'],
          ['="张三丰"', '="13812345678"', '"=""2010-07-01"""', '="00123"', '="西湾村支部"', `"'=""0012"""`],
        ]),
      ),
    expect: {
      names: ['张三丰'],
      first: {
        phone: ['13812345678'],
        joinedOn: { iso: '2010-07-01' },
        certificateNumber: '00123',
        homeBranch: '西湾村支部',
        note: '="0012"',
      },
    },
  },
  {
    name: 'failed-formulas.csv',
    what: 'what failed or was shortened before the file was saved',
    bytes: () =>
      strToU8(
        csv([
          ['姓名', '联系电话', '活动证号', '备注'],
          ['张三丰', '#N/A', '3.30324E+11', '#REF!'],
          ['李清照', '13912345678', '330324202400012', '12'],
        ]),
      ),
    expect: {
      names: ['张三丰', '李清照'],
      problems: [
        'failed-formulas!B2 FORMULA_ERROR',
        'failed-formulas!C2 CERTIFICATE_ROUNDED',
        'failed-formulas!D2 FORMULA_ERROR',
        'failed-formulas!C3 CERTIFICATE_IS_ID_NUMBER',
      ],
    },
  },
  {
    name: 'zeros-in-front.xlsx',
    what: 'numbers that their format shows with zeros in front, and a text before',
    bytes: async () => {
      const book = new exceljs.Workbook();
      const sheet = book.addWorksheet('名册');
      sheet.addRow(['姓名', '联系电话', '活动证号']);
      for (const [name, format] of [
        ['张三丰', '000000'],
        ['李清照', '"浙"0000'],
      ] as const)
        sheet.getCell(sheet.addRow([name, 13812345678, 123]).number, 3).numFmt = format;
      return new Uint8Array(await book.xlsx.writeBuffer());
    },
    expect: { names, first: { certificateNumber: '000123', phone: ['13812345678'] } },
  },
  {
    name: 'ditto.csv',
    what: 'ditto marks below a person make nobody of that name',
    bytes: () => strToU8('姓名,联系电话\n张三丰,13812345678\n同上,13912345678\n〃,13712345678\n'),
    expect: { names: ['张三丰', null, null], problems: ['ditto!A3 NAME_UNLIKELY', 'ditto!A4 NAME_UNLIKELY'] },
  },
  {
    name: 'provinces.csv',
    what: 'provinces by their one character',
    bytes: () => strToU8('姓名,流向,联系电话\n张三丰,沪,13812345678\n李清照,外,13912345678\n'),
    expect: { names, problems: ['provinces!B3 REGION_UNKNOWN'], first: { destination: { code: '310000' } } },
  },
  {
    name: 'office.xlsx',
    what: 'written by another program: rich text, a link, results of formulas, a hidden row, a filter',
    bytes: office,
    expect: { names, first: { ...first, birthDate: { iso: '1987-06' }, joinedOn: { iso: '2005-07-01' } } },
  },
  {
    name: 'damaged-text.csv',
    what: 'characters lost before the file was saved',
    bytes: () => strToU8('姓名,联系电话\n张\ufffd\ufffd,13812345678\n'),
    expect: { names: [null], problems: ['damaged-text!A2 TEXT_DAMAGED'] },
  },
  {
    name: 'id-in-note.csv',
    what: 'an ID number in a remark is masked',
    bytes: () => strToU8(`姓名,联系电话,备注\n张三丰,13812345678,身份证${ID}\n`),
    expect: { names: ['张三丰'], first: { note: '身份证11****************' } },
  },
  {
    name: 'english.csv',
    what: 'an English header with units',
    bytes: () =>
      strToU8(
        'No.,Full Name*,Gender,Date of Birth (YYYY-MM-DD),Mobile Number,Remarks\n1,Zhang Sanfeng,M,1987-06-05,+86 138 1234 5678,ok\n',
      ),
    expect: {
      names: ['Zhang Sanfeng'],
      first: { sex: 'MALE', birthDate: { iso: '1987-06-05' }, phone: ['13812345678'] },
    },
  },
];

const workbook1904 =
  '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><workbookPr date1904="1"/><sheets><sheet name="名册" sheetId="1" r:id="rId1"/></sheets></workbook>';

function legacy(): Uint8Array {
  return written(['名册', '姓名', '性别', '出生日期', '联系电话', '张三丰', '男', '李清照', '女'], 'biff8');
}

/** Excel 95 in code page 936. The library writes Latin letters only, so texts of equal length are put in their place. */
function excel95(): Uint8Array {
  const texts = ['名册', '姓名', '性别', '出生日期', '联系电话', '张三丰', '男', '李清照', '女'];
  const places = texts.map((chinese, i) => String.fromCharCode(65 + i).repeat(chinese.length * 2));
  const file = Buffer.from(written(places, 'biff5'));
  const put = (from: Uint8Array, to: Uint8Array): void => {
    for (let at = file.indexOf(from); at >= 0; at = file.indexOf(from)) file.set(to, at);
  };
  for (const [i, place] of places.entries()) put(strToU8(place), gb18030(texts[i] ?? ''));
  put(Buffer.from('42000200e404', 'hex'), Buffer.from('42000200a803', 'hex'));
  return file;
}

function written(texts: readonly string[], bookType: 'biff8' | 'biff5'): Uint8Array {
  const [name = '', a, b, c, d, first, male, second, female] = texts;
  const sheet = utils.aoa_to_sheet([
    [a, b, c, d],
    [first, male, 31_933, 13_812_345_678],
    [second, female, 32_000, '13912345678'],
  ]);
  for (const at of ['C2', 'C3']) sheet[at].z = 'yyyy-mm-dd';
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, name);
  return write(book, { type: 'buffer', bookType });
}
