import type { RosterKind } from '../columns/kinds.ts';
import { type Locale, type RosterRecord, rosterLayout, rosterRows } from './roster-layouts.ts';
import { writeTable } from './write-table.ts';

/** A roster in pieces, its header first. */
export const writeRoster = (
  kind: RosterKind,
  format: 'XLSX' | 'CSV',
  locale: Locale,
  records: AsyncIterable<RosterRecord>,
): AsyncGenerator<Uint8Array> => {
  const layout = rosterLayout(kind, locale);
  const name = locale === 'en' ? 'Roster' : '名册';
  return writeTable(format, { name, widths: layout.widths, rows: rosterRows(layout, records) });
};
