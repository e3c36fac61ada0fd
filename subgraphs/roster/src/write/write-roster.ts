import type { RosterKind } from '../columns/kinds.ts';
import { readHistoricRegions } from '../normalise/region-codes.ts';
import { type Locale, type RosterRecord, rosterLayout, rosterRows } from './roster-layouts.ts';
import { writeTable } from './write-table.ts';

/** A roster in pieces, its header first. Regions that its records name are read before them, without holding the thread. */
export async function* writeRoster(
  kind: RosterKind,
  format: 'XLSX' | 'CSV',
  locale: Locale,
  records: AsyncIterable<RosterRecord>,
): AsyncGenerator<Uint8Array> {
  await readHistoricRegions();
  const layout = rosterLayout(kind, locale);
  const name = locale === 'en' ? 'Roster' : '名册';
  yield* writeTable(format, { name, widths: layout.widths, rows: rosterRows(layout, records) });
}
