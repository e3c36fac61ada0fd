import { withoutNumbers } from '../errors/without-numbers.ts';
import type { ReadRow, ReadSheet } from './side.ts';

/** A sheet that somebody called after a resident ID number. */
const withoutIdNumbers = (text: string): string => text.replace(/\d{15,}[Xx]?/g, '…');

/** A sheet as it is kept: headings and names are not sealed, and a title above a list may tell of a person. */
export const namelessSheet = (sheet: ReadSheet): ReadSheet => ({
  ...sheet,
  name: withoutIdNumbers(sheet.name),
  columns: sheet.columns.map((column) => ({ ...column, label: withoutNumbers(column.label) })),
});

/** The place of a row, in such a sheet. */
export const namelessRow = <Values>(row: ReadRow<Values>): ReadRow<Values> => {
  const sheet = withoutIdNumbers(row.sheet);
  if (sheet === row.sheet) return row;
  return {
    ...row,
    sheet,
    address: withoutIdNumbers(row.address),
    problems: row.problems.map((problem) => ({ ...problem, sheet, address: withoutIdNumbers(problem.address) })),
  };
};
