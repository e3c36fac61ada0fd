import type { WrittenRow } from '@liangdi/roster';
import exceljs from 'exceljs';

/** The same rows by the streaming writer of exceljs, for comparison. */
export async function writeWithExceljs(path: string, rows: Iterable<WrittenRow>): Promise<void> {
  const workbook = new exceljs.stream.xlsx.WorkbookWriter({ filename: path, useSharedStrings: false, useStyles: true });
  const sheet = workbook.addWorksheet('名册');
  for (const { cells } of rows)
    sheet
      .addRow(
        cells.map((cell) => (cell !== null && typeof cell === 'object' && 'date' in cell ? new Date(cell.date) : cell)),
      )
      .commit();
  sheet.commit();
  await workbook.commit();
}
