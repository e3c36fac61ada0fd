import { utils, write } from '@e965/xlsx';
import { strToU8, zipSync } from 'fflate';
import { HEADER, inline, SHEET, sheetXml, table1, tampered } from '../build.ts';
import type { NastyFile } from '../case.ts';

const doctype = (subset: string): string => `<!DOCTYPE worksheet [${subset}]>`;
const laughs = Array.from({ length: 10 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join('');
const row = `<row r="2">${inline('A2', '&l10;')}</row>`;

/** An OLE file with one name in its directory: enough to tell what is inside. */
const ole = (name: string): Uint8Array =>
  Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(2048),
    Buffer.from(name, 'utf16le'),
    Buffer.alloc(512),
  ]);

/** A stored path that climbs out of the archive: written by hand, since the library would not. */
const climbing = (): Uint8Array => {
  const zip = Buffer.from(zipSync({ 'AAAAAAAAAAAA.xml': strToU8('x'), '[Content_Types].xml': strToU8('<a/>') }));
  for (let at = zip.indexOf('AAAAAAAAAAAA'); at >= 0; at = zip.indexOf('AAAAAAAAAAAA')) zip.write('../../../etc', at);
  return zip;
};

const cut = async (share: number): Promise<Uint8Array> => {
  const whole = await table1([['姓名', '电话'], ...Array.from({ length: 500 }, (_, i) => [`张三${i}`, '13812345678'])]);
  return whole.subarray(0, Math.floor(whole.length * share));
};

/** Bytes in the middle of the packed sheet turned round: lengths still fit. */
const flipped = async (): Promise<Uint8Array> => {
  const whole = await table1([
    ['姓名', '电话'],
    ...Array.from({ length: 5000 }, (_, i) => [`张三${i * 7919}`, `138${i * 104729}`]),
  ]);
  for (let at = 6000; at < 6400; at++) whole[at] = 255 - (whole[at] ?? 0);
  return whole;
};

const macros = async (): Promise<Uint8Array> => tampered({ 'xl/vbaProject.bin': 'x' });

export const refusedFiles: readonly NastyFile[] = [
  { name: 'empty.xlsx', what: 'no byte at all', bytes: () => new Uint8Array(0), expect: { refused: 'EMPTY_FILE' } },
  { name: 'blank.csv', what: 'only line breaks', bytes: () => strToU8('\r\n \r\n'), expect: { refused: 'EMPTY_FILE' } },
  { name: 'no-people.xlsx', what: 'an empty workbook', bytes: () => table1([]), expect: { refused: 'NO_ROSTER' } },
  { name: 'half.xlsx', what: 'cut off half way', bytes: () => cut(0.5), expect: { refused: 'CORRUPT' } },
  { name: 'almost.xlsx', what: 'its last bytes are missing', bytes: () => cut(0.99), expect: { refused: 'CORRUPT' } },
  { name: 'flipped.xlsx', what: 'damaged within the packed sheet', bytes: flipped, expect: { refused: 'CORRUPT' } },
  {
    name: 'zip-bomb.xlsx',
    what: 'unpacks to more than the limit',
    bytes: () => bomb(48),
    options: { limits: { expandedBytes: 32 * 2 ** 20, expansion: 1e6 } },
    expect: { refused: 'TOO_EXPANDED' },
  },
  {
    name: 'small-bomb.xlsx',
    what: '32 MiB of blanks in 32 KiB: below the size limit, beyond the ratio',
    bytes: () => bomb(32),
    expect: { refused: 'TOO_EXPANDED' },
  },
  {
    name: 'lying-bomb.xlsx',
    what: 'declares less than it unpacks to',
    bytes: lyingBomb,
    expect: { refused: 'TOO_EXPANDED' },
  },
  { name: 'many-entries.xlsx', what: '3,000 parts', bytes: manyEntries, expect: { refused: 'TOO_MANY_ENTRIES' } },
  {
    name: 'zip-slip.xlsx',
    what: 'a part that would be written outside',
    bytes: climbing,
    expect: { refused: 'UNSAFE_ENTRY' },
  },
  {
    name: 'billion-laughs.xlsx',
    what: 'entities that multiply',
    bytes: () => tampered({ [SHEET]: sheetXml(HEADER + row, '', doctype(`<!ENTITY l0 "ha">${laughs}`)) }),
    expect: { refused: 'UNSAFE_XML' },
  },
  {
    name: 'external-entity.xlsx',
    what: 'an entity that reads a file of the server',
    bytes: () =>
      tampered({ [SHEET]: sheetXml(HEADER + row, '', doctype('<!ENTITY l10 SYSTEM "file:///etc/passwd">')) }),
    expect: { refused: 'UNSAFE_XML' },
  },
  {
    name: 'late-doctype.xlsx',
    what: 'a document type behind 8 KiB of comment',
    bytes: () => tampered({ [SHEET]: sheetXml(HEADER, '', `<!--${' '.repeat(8192)}-->${doctype('<!ENTITY a "b">')}`) }),
    expect: { refused: 'UNSAFE_XML' },
  },
  {
    name: 'deep.xlsx',
    what: '100,000 tags within each other',
    bytes: () => tampered({ [SHEET]: sheetXml('<row>'.repeat(100_000)) }),
    expect: { refused: 'UNSAFE_XML' },
  },
  {
    name: 'endless-node.xlsx',
    what: 'one text of 8 MiB',
    bytes: () => tampered({ [SHEET]: sheetXml(`${HEADER}<row r="2">${inline('A2', randomText(8 * 2 ** 20))}</row>`) }),
    expect: { refused: 'UNSAFE_XML' },
  },
  {
    name: 'long-cell.xlsx',
    what: 'a cell longer than spreadsheets allow',
    bytes: () =>
      table1([
        ['姓名', '电话'],
        ['张三丰', 'x'.repeat(40_000)],
      ]),
    expect: { refused: 'CELL_TOO_LONG' },
  },
  {
    name: 'wide.xlsx',
    what: 'a value in column XFD',
    bytes: () => tampered({ [SHEET]: sheetXml(`${HEADER}<row r="2">${inline('XFD2', 'x')}</row>`) }),
    expect: { refused: 'TOO_MANY_COLUMNS' },
  },
  {
    name: 'rows-backwards.xlsx',
    what: 'a row twice',
    bytes: () => tampered({ [SHEET]: sheetXml(HEADER + HEADER) }),
    expect: { refused: 'CORRUPT' },
  },
  {
    name: 'too-many-rows.csv',
    what: 'more rows than the limit',
    bytes: () => strToU8(`姓名,电话\n${'张三丰,13812345678\n'.repeat(60)}`),
    options: { limits: { rows: 50 } },
    expect: { refused: 'TOO_MANY_ROWS' },
  },
  {
    name: 'too-large.xlsx',
    what: 'larger than the limit',
    bytes: () => new Uint8Array(2 * 2 ** 20),
    options: { limits: { bytes: 2 ** 20 } },
    expect: { refused: 'TOO_LARGE' },
  },
  {
    name: 'dangling-text.xlsx',
    what: 'a cell refers to a text that is not there',
    bytes: () => tampered({ [SHEET]: sheetXml(`${HEADER}<row r="2"><c r="A2" t="s"><v>7</v></c></row>`) }),
    expect: { refused: 'CORRUPT' },
  },
  {
    name: 'no-workbook.xlsx',
    what: 'its main part is missing',
    bytes: () => tampered({ 'xl/workbook.xml': null }),
    expect: { refused: 'CORRUPT' },
  },
  { name: 'macros.xlsm', what: 'contains macros', bytes: macros, expect: { refused: 'MACROS' } },
  {
    name: 'password.xlsx',
    what: 'has a password',
    bytes: () => ole('EncryptedPackage'),
    expect: { refused: 'ENCRYPTED' },
  },
  {
    name: 'letter.xls',
    what: 'a letter that calls itself xls',
    bytes: () => ole('WordDocument'),
    expect: { refused: 'UNSUPPORTED_FORMAT' },
  },
  {
    name: 'exchange.csv',
    what: 'a table in data interchange format: its marks would be people',
    bytes: () => strToU8('TABLE\r\n0,1\r\n"EXCEL"\r\nTUPLES\r\n0,2\r\n""\r\nDATA\r\n0,0\r\n1,0\r\n"姓名"\r\n'),
    expect: { refused: 'UNSUPPORTED_FORMAT' },
  },
  { name: 'broken.xls', what: 'a legacy file of zeros', bytes: () => ole('Workbook'), expect: { refused: 'CORRUPT' } },
  {
    name: 'binary.xlsb',
    what: 'a binary workbook',
    bytes: () => write(good(), { type: 'buffer', bookType: 'xlsb' }),
    expect: { refused: 'UNSUPPORTED_FORMAT' },
  },
  {
    name: 'sheet.ods',
    what: 'an OpenDocument table',
    bytes: () => write(good(), { type: 'buffer', bookType: 'ods' }),
    expect: { refused: 'UNSUPPORTED_FORMAT' },
  },
  {
    name: 'report.xls',
    what: 'a web page that calls itself xls',
    bytes: () => strToU8('<html><table><tr><td>姓名</td></tr></table></html>'),
    expect: { refused: 'UNSUPPORTED_FORMAT' },
  },
  {
    name: 'scan.xlsx',
    what: 'a PDF that calls itself xlsx',
    bytes: () => strToU8('%PDF-1.7\n'),
    expect: { refused: 'UNSUPPORTED_FORMAT' },
  },
  {
    name: 'picture.csv',
    what: 'bytes that are no text',
    bytes: () => Uint8Array.from({ length: 5000 }, (_, i) => (i * 7919) % 251),
    expect: { refused: 'UNKNOWN_FORMAT' },
  },
  {
    name: 'mixed.csv',
    what: 'neither UTF-8 nor GB18030',
    bytes: () => Buffer.concat([strToU8('姓名,电话\n'), Buffer.from([0xff, 0x80, 0xff, 0x0a])]),
    expect: { refused: 'UNKNOWN_ENCODING' },
  },
  {
    name: 'cut.csv',
    what: 'ends within a character',
    bytes: () => strToU8('姓名,电话\n张三丰').subarray(0, -1),
    expect: { refused: 'CORRUPT' },
  },
  {
    name: 'quote.csv',
    what: 'a quotation mark that is never closed',
    bytes: () => strToU8(`姓名,电话\n"张三丰,13812345678\n${'李四光,13912345678\n'.repeat(9)}`),
    expect: { refused: 'UNCLOSED_QUOTE' },
  },
  {
    name: 'letter.csv',
    what: 'a table without people',
    bytes: () => strToU8('商品,价格\n苹果,3\n梨,4\n'),
    expect: { refused: 'NO_ROSTER' },
  },
];

function good() {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet([['姓名'], ['张三丰']]), '名册');
  return book;
}

function bomb(mebibytes: number): Promise<Uint8Array> {
  return tampered({ [SHEET]: new Uint8Array(mebibytes * 2 ** 20).fill(32) });
}

/** The declared size of the sheet is made small in both of its headers. */
async function lyingBomb(): Promise<Uint8Array> {
  const zip = Buffer.from(await tampered({ [SHEET]: new Uint8Array(8 * 2 ** 20).fill(32) }));
  const size = Buffer.alloc(4);
  size.writeUInt32LE(8 * 2 ** 20);
  for (let at = zip.indexOf(size); at >= 0; at = zip.indexOf(size)) zip.writeUInt32LE(1000, at);
  return zip;
}

function manyEntries(): Promise<Uint8Array> {
  return tampered(Object.fromEntries(Array.from({ length: 3000 }, (_, i) => [`xl/media/${i}.xml`, '<a/>'])));
}

/** Text that does not pack well, so that only its length is at fault. */
function randomText(length: number): string {
  let state = 1;
  let text = '';
  while (text.length < length) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    text += state.toString(36);
  }
  return text;
}
