import { Zip, ZipDeflate } from 'fflate';
import { escapeText } from '../xlsx/escaped-text.ts';
import type { WrittenSheet } from './sheet.ts';
import { sheetXml } from './xlsx-sheet.ts';
import { STYLES_XML } from './xlsx-styles.ts';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const DOCUMENT = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
/** Deflate level: sheets repeat themselves, so higher ones cost time and save little. */
const LEVEL = 4;

const contentTypes = (sheets: readonly WrittenSheet[]): string =>
  `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${SPREADSHEET}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${SPREADSHEET}.styles+xml"/>${sheets.map((_, i) => `<Override PartName="/xl/worksheets/sheet${i + 1}.xml" ContentType="${SPREADSHEET}.worksheet+xml"/>`).join('')}</Types>`;

const rootRelations = `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${DOCUMENT}/officeDocument" Target="xl/workbook.xml"/></Relationships>`;

const workbook = (sheets: readonly WrittenSheet[]): string =>
  `${XML}<workbook xmlns="${MAIN}" xmlns:r="${DOCUMENT}"><sheets>${sheets
    .map(
      ({ name, hidden }, i) =>
        `<sheet name="${escapeText(name)}" sheetId="${i + 1}"${hidden ? ' state="hidden"' : ''} r:id="rId${i + 1}"/>`,
    )
    .join('')}</sheets></workbook>`;

const workbookRelations = (sheets: readonly WrittenSheet[]): string =>
  `${XML}<Relationships xmlns="${PACKAGE}/relationships">${sheets.map((_, i) => `<Relationship Id="rId${i + 1}" Type="${DOCUMENT}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`).join('')}<Relationship Id="rId${sheets.length + 1}" Type="${DOCUMENT}/styles" Target="styles.xml"/></Relationships>`;

/** An xlsx in pieces, in constant memory however many rows there are. Sheet names must be those of a spreadsheet. */
export async function* writeXlsx(sheets: readonly WrittenSheet[]): AsyncGenerator<Uint8Array> {
  let ready: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    ready.push(piece);
  });
  const encoder = new TextEncoder();
  const add = (path: string): ZipDeflate => {
    const part = new ZipDeflate(path, { level: LEVEL });
    part.mtime = Date.UTC(1980, 0, 2);
    zip.add(part);
    return part;
  };
  const whole = (path: string, xml: string): void => add(path).push(encoder.encode(xml), true);
  whole('[Content_Types].xml', contentTypes(sheets));
  whole('_rels/.rels', rootRelations);
  whole('xl/workbook.xml', workbook(sheets));
  whole('xl/_rels/workbook.xml.rels', workbookRelations(sheets));
  whole('xl/styles.xml', STYLES_XML);
  for (const [index, sheet] of sheets.entries()) {
    const part = add(`xl/worksheets/sheet${index + 1}.xml`);
    for await (const piece of sheetXml(sheet)) {
      part.push(encoder.encode(piece));
      yield* ready;
      ready = [];
    }
    part.push(new Uint8Array(0), true);
  }
  zip.end();
  yield* ready;
}
