import type { Field } from '../columns/fields.ts';
import type { RosterKind } from '../columns/kinds.ts';
import { guessLayout, type Layout, type LayoutColumn } from '../columns/layout.ts';
import { applyMapping, type Mapping } from '../columns/mapping.ts';
import { repeatedColumns } from '../columns/repeated.ts';
import { fileError } from '../errors/file-error.ts';
import type { TokenKey } from '../normalise/identity-token.ts';
import type { Encoding, Format, Sheet, SheetRow } from '../source/cell.ts';
import { fillMerges } from '../source/fill-merges.ts';
import { limitsFrom } from '../source/limits.ts';
import { type OpenOptions, openWorkbook } from '../source/open-workbook.ts';
import type { Source } from '../source/source.ts';
import { checkRow } from './check-row.ts';
import { rangesAt } from './read-cell.ts';
import type { RosterRow } from './row.ts';
import { Seen } from './seen.ts';

export interface RosterOptions extends OpenOptions {
  readonly kind: RosterKind;
  /** The day as of which dates are judged, `2026-11-24`. */
  readonly today: string;
  /** Without it, ID numbers are checked but give no token. */
  readonly tokenKey?: TokenKey;
  /** Remembered choices by fingerprint of layout. */
  readonly mappings?: Readonly<Record<string, Mapping>>;
  /** A choice for this file, whatever its layouts; it goes before what is remembered. */
  readonly mapping?: Mapping;
  /** Also read sheets that are hidden. Default false: they are reported only. */
  readonly hiddenSheets?: boolean;
}

export interface RosterSheet {
  readonly name: string;
  readonly hidden: boolean;
  /** Why it is left out; null if it is read. */
  readonly skipped: 'HIDDEN' | 'EMPTY' | 'NO_NAME_COLUMN' | null;
  readonly layout: Layout;
}

export interface Roster {
  readonly format: Format;
  readonly encoding: Encoding | null;
  readonly sheets: readonly RosterSheet[];
  /** Every row of the sheets that are read, from the first below the header, once and in order. */
  readonly rows: () => AsyncIterable<RosterRow>;
  readonly close: () => Promise<void>;
}

/** Rows from which a layout is guessed. */
const SAMPLE = 120;

/** Opens a file as a roster: layouts are guessed at once, rows are read as they are asked for. Refuses with a coded error. */
export async function openRoster(source: Source, options: RosterOptions): Promise<Roster> {
  const workbook = await openWorkbook(source, options);
  try {
    const sheets: { readonly sheet: Sheet; readonly report: RosterSheet }[] = [];
    for (const sheet of workbook.sheets) sheets.push({ sheet, report: await reportOf(sheet, options) });
    const read = sheets.filter(({ report }) => report.skipped === null);
    return {
      format: workbook.format,
      encoding: workbook.encoding,
      sheets: sheets.map(({ report }) => report),
      rows: () => rowsOf(read, options),
      close: workbook.close,
    };
  } catch (error) {
    await workbook.close();
    throw error;
  }
}

/** The checked rows of a file, closed when the last was read. */
export async function* parseRoster(source: Source, options: RosterOptions): AsyncGenerator<RosterRow> {
  const roster = await openRoster(source, options);
  try {
    if (roster.sheets.every(({ skipped }) => skipped !== null)) throw fileError('NO_ROSTER');
    yield* roster.rows();
  } finally {
    await roster.close();
  }
}

async function reportOf(sheet: Sheet, options: RosterOptions): Promise<RosterSheet> {
  const sample: SheetRow[] = [];
  for await (const row of fillMerges(sheet.rows(), await sheet.merges())) {
    sample.push(row);
    if (sample.length >= SAMPLE) break;
  }
  const guess = guessLayout(sample, options.kind);
  const mapping = options.mapping ?? options.mappings?.[guess.fingerprint];
  const layout = mapping === undefined ? guess : applyMapping(guess, mapping);
  const skipped =
    sheet.hidden && !options.hiddenSheets
      ? 'HIDDEN'
      : sample.length === 0
        ? 'EMPTY'
        : layout.columns.some(({ field }) => field === 'name')
          ? null
          : 'NO_NAME_COLUMN';
  return { name: sheet.name, hidden: sheet.hidden, skipped, layout };
}

async function* rowsOf(
  sheets: readonly { readonly sheet: Sheet; readonly report: RosterSheet }[],
  options: RosterOptions,
): AsyncGenerator<RosterRow> {
  const seen = new Seen();
  const ranges = rangesAt(options.today);
  const limit = limitsFrom(options.limits).rows;
  const tokenKey = options.tokenKey ?? null;
  let count = 0;
  for (const { sheet, report } of sheets) {
    const columns = new Map<number, LayoutColumn>(report.layout.columns.map((column) => [column.column, column]));
    const columnOf = new Map<Field, number>();
    for (const { field, column } of columns.values()) if (field !== null) columnOf.set(field, column);
    const repeated = repeatedColumns(report.layout.columns);
    const checking = { sheet: sheet.name, columns, columnOf, repeated, ranges, tokenKey, seen };
    for await (const row of fillMerges(sheet.rows(), await sheet.merges())) {
      if (row.number < report.layout.firstRow || !hasOwnValue(row)) continue;
      if (++count > limit) throw fileError('TOO_MANY_ROWS', limit);
      yield checkRow(row, checking);
    }
  }
}

/** A row whose only values belong to merged ranges from above is one record with the row above. */
const hasOwnValue = ({ cells }: SheetRow): boolean => cells.some(({ merged }) => !merged);
