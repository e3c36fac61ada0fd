import { type WrittenRow, type WrittenSheet, writeXlsx } from '@liangdi/roster';
import exceljs from 'exceljs';
import { strToU8, unzipSync, type Zippable, zipSync } from 'fflate';

/** Rows of texts as bytes in some encoding that Node writes. */
export const csv = (rows: readonly (readonly string[])[], separator = ','): string =>
  `${rows.map((row) => row.join(separator)).join('\r\n')}\r\n`;

export const gb18030 = (text: string): Uint8Array => {
  const known = gb18030Table();
  return Uint8Array.from([...text].flatMap((char) => known.get(char) ?? [0x3f]));
};

let table: Map<string, readonly number[]> | undefined;

/** Two-byte GB18030 by turning the decoder round: Node has no encoder for it. */
function gb18030Table(): Map<string, readonly number[]> {
  if (table !== undefined) return table;
  table = new Map();
  const decoder = new TextDecoder('gb18030');
  for (let code = 0; code < 0x80; code++) table.set(String.fromCharCode(code), [code]);
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++)
      if (trail !== 0x7f) table.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail]);
  return table;
}

export const utf16be = (text: string): Uint8Array => Buffer.from(text, 'utf16le').swap16();

async function collect(pieces: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const all: Uint8Array[] = [];
  for await (const piece of pieces) all.push(piece);
  return Buffer.concat(all);
}

export const xlsx = (sheets: readonly WrittenSheet[]): Promise<Buffer> => collect(writeXlsx(sheets));

export const table1 = (rows: readonly WrittenRow['cells'][], more: Partial<WrittenSheet> = {}): Promise<Buffer> =>
  xlsx([{ name: '名册', rows: rows.map((cells) => ({ cells })), ...more }]);

/** A small good xlsx, with some of its parts replaced, added or (null) taken away. */
export async function tampered(parts: Readonly<Record<string, string | Uint8Array | null>>): Promise<Uint8Array> {
  const good: Zippable = unzipSync(
    await table1([
      ['姓名', '联系电话'],
      ['张三丰', '13812345678'],
    ]),
  );
  for (const [path, content] of Object.entries(parts))
    if (content === null) delete good[path];
    else good[path] = typeof content === 'string' ? strToU8(content) : content;
  return zipSync(good);
}

export const SHEET = 'xl/worksheets/sheet1.xml';
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

export const sheetXml = (rows: string, behind = '', prolog = ''): string =>
  `<?xml version="1.0" encoding="UTF-8"?>${prolog}<worksheet ${MAIN}><sheetData>${rows}</sheetData>${behind}</worksheet>`;

export const inline = (at: string, text: string): string => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;

export const HEADER = `<row r="1">${inline('A1', '姓名')}${inline('B1', '身份证号')}${inline('C1', '联系电话')}</row>`;

/** Two people as exceljs writes them, with what people do to cells. */
export async function office(): Promise<Uint8Array> {
  const book = new exceljs.Workbook();
  const sheet = book.addWorksheet('名册');
  sheet.addRow(['姓名', '性别', '出生年月', '联系电话', '入党时间']);
  sheet.addRow([
    { richText: [{ text: '张三' }, { text: '丰', font: { bold: true } }] },
    '男',
    1987.6,
    { formula: 'VALUE("13812345678")', result: 13812345678 },
    { formula: 'DATE(2005,7,1)', result: new Date(Date.UTC(2005, 6, 1)) },
  ]);
  sheet.getCell('E2').numFmt = 'yyyy"年"m"月"d"日"';
  sheet.addRow([
    { text: '李清照', hyperlink: 'mailto:nobody@example.org' },
    '女',
    null,
    '１３９１２３４５６７８',
    null,
  ]);
  sheet.getRow(3).hidden = true;
  sheet.autoFilter = 'A1:E1';
  return new Uint8Array(await book.xlsx.writeBuffer());
}
