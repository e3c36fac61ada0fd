import type { WrittenSheet } from './sheet.ts';
import { writeCsv } from './write-csv.ts';
import { writeXlsx } from './write-xlsx.ts';

/** One sheet in pieces, in constant memory; its first row is the header. */
export const writeTable = (
  format: 'XLSX' | 'CSV',
  sheet: Pick<WrittenSheet, 'name' | 'widths' | 'rows'>,
): AsyncGenerator<Uint8Array> => (format === 'CSV' ? writeCsv(sheet.rows) : writeXlsx([{ ...sheet, frozenRows: 1 }]));
