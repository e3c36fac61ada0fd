import { ANNOTATION_LABEL, isAnnotation } from './columns/label.ts';
import type { Problem } from './problems/problem.ts';
import { columnLetters } from './source/address.ts';
import type { Cell, Sheet, SheetRow } from './source/cell.ts';
import { type OpenOptions, openWorkbook } from './source/open-workbook.ts';
import { DAYS_TO_1904 } from './source/serial-date.ts';
import type { Source } from './source/source.ts';
import type { Fill, WrittenCell, WrittenRow, WrittenSheet } from './write/sheet.ts';
import { writeXlsx } from './write/write-xlsx.ts';

export interface AnnotateOptions extends OpenOptions {
  readonly locale: 'zh-CN' | 'en';
}

/**
 * The file once more as xlsx, with the cells in question coloured and what is wrong with them in a column of its own
 * behind the last. Reading leaves that column out, so the file can be mended and sent again. Held in memory are only
 * the problems; the file is read anew. Values stay as they are, formats beyond dates do not.
 */
export async function* annotate(
  source: Source,
  problems: readonly Problem[],
  options: AnnotateOptions,
): AsyncGenerator<Uint8Array> {
  const bySheet = Map.groupBy(problems, ({ sheet }) => sheet);
  const workbook = await openWorkbook(source, options);
  try {
    const sheets: WrittenSheet[] = [];
    for (const sheet of workbook.sheets) {
      const { last, header } = await extentOf(sheet);
      sheets.push({
        name: sheet.name,
        hidden: sheet.hidden,
        merges: await sheet.merges(),
        rows: annotated(sheet, bySheet.get(sheet.name) ?? [], last + 1, header, options.locale),
      });
    }
    yield* writeXlsx(sheets);
  } finally {
    await workbook.close();
  }
}

/** Last column of a sheet, without one of our own, and the row above which it has titles. */
async function extentOf(sheet: Sheet): Promise<{ readonly last: number; readonly header: number }> {
  let last = 0;
  let header = 0;
  let widest = 0;
  let seen = 0;
  let own = 0;
  for await (const { number, cells } of sheet.rows()) {
    seen++;
    own ||= cells.find((cell) => isAnnotation(cell.text))?.column ?? 0;
    const columns = own === 0 ? cells : cells.filter(({ column }) => column < own);
    last = Math.max(last, columns.at(-1)?.column ?? 0);
    if (seen <= 15 && columns.length > widest) {
      widest = columns.length;
      header = number;
    }
  }
  return { last, header };
}

async function* annotated(
  sheet: Sheet,
  problems: readonly Problem[],
  column: number,
  header: number,
  locale: 'zh-CN' | 'en',
): AsyncGenerator<WrittenRow> {
  const byRow = Map.groupBy(problems, ({ row }) => row);
  for await (const row of sheet.rows()) {
    const found = byRow.get(row.number) ?? [];
    const cells = written(row, found, column);
    if (found.length > 0) cells[column - 1] = { text: sentencesOf(found, locale), fill: worst(found) };
    else if (row.number === header && problems.length > 0)
      cells[column - 1] = { text: ANNOTATION_LABEL, fill: 'header' };
    yield { number: row.number, cells };
  }
}

function written({ cells }: SheetRow, problems: readonly Problem[], column: number): WrittenCell[] {
  const row: WrittenCell[] = [];
  const put = (at: number, cell: WrittenCell): void => {
    while (row.length < at - 1) row.push(null);
    row[at - 1] = cell;
  };
  for (const cell of cells) if (cell.column < column) put(cell.column, filled(cell, problemsAt(problems, cell.column)));
  for (const { column: at } of problems)
    if (at > 0 && !row[at - 1]) put(at, { text: '', fill: worst(problemsAt(problems, at)) });
  while (row.length < column - 1) row.push(null);
  return row;
}

const worst = (problems: readonly Problem[]): Fill =>
  problems.length === 0 ? 'none' : problems.some(({ severity }) => severity === 'refused') ? 'refused' : 'suspect';

const problemsAt = (problems: readonly Problem[], column: number): readonly Problem[] =>
  problems.filter((problem) => problem.column === column);

function filled({ kind, text, number, date1904 }: Cell, problems: readonly Problem[]): WrittenCell {
  const fill = worst(problems);
  if (kind === 'date') return { date: text, fill };
  if (kind !== 'number' || number === undefined) return { text, fill };
  // We write in the 1900 system: what was read as a day count has to stay that day, other numbers stay as they are.
  const moved = date1904 && problems.some(({ code }) => code === 'DATE_FROM_SERIAL');
  return { number: moved ? number + DAYS_TO_1904 : number, fill };
}

const sentencesOf = (problems: readonly Problem[], locale: 'zh-CN' | 'en'): string =>
  problems
    .map(({ column, row, message }) => {
      const at = column > 0 ? `${columnLetters(column)}${row}: ` : '';
      return at + (locale === 'en' ? message.en : message.zh);
    })
    .join('\n')
    .slice(0, 32_000);
