import type { Field } from '../columns/fields.ts';
import type { LayoutColumn } from '../columns/layout.ts';
import { identityToken, type TokenKey } from '../normalise/identity-token.ts';
import { maskIdNumbers, maskWhole } from '../normalise/mask.ts';
import type { ResidentId } from '../normalise/resident-id.ts';
import { problemMessages } from '../problems/messages.ts';
import { type Finding, type Problem, refused, suspect } from '../problems/problem.ts';
import { cellAddress } from '../source/address.ts';
import type { SheetRow } from '../source/cell.ts';
import { crossChecks } from './cross-checks.ts';
import { leftOut, namesSomebody } from './left-out.ts';
import { type Ranges, readCell } from './read-cell.ts';
import { roleOf } from './role.ts';
import type { RosterRow } from './row.ts';
import type { Seen } from './seen.ts';
import type { RosterValues } from './values.ts';

/** What all rows of a sheet are checked against. */
export interface Checking {
  readonly sheet: string;
  readonly columns: ReadonlyMap<number, LayoutColumn>;
  readonly columnOf: ReadonlyMap<Field, number>;
  readonly repeated: ReadonlyMap<number, LayoutColumn>;
  readonly ranges: Ranges;
  readonly tokenKey: TokenKey | null;
  readonly seen: Seen;
}

/** A row of cells as a checked row of the roster. */
export function checkRow(row: SheetRow, checking: Checking): RosterRow {
  const { sheet, columns, columnOf, repeated, ranges, tokenKey, seen } = checking;
  const unread = leftOut(row, repeated);
  const own = roleOf(row, columns);
  const role = own === 'NOTE' && namesSomebody(unread) ? 'RECORD' : own;
  const nameColumn = columnOf.get('name') ?? 0;
  const address = cellAddress(
    sheet,
    row.number,
    role === 'RECORD' && nameColumn > 0 ? nameColumn : (row.cells[0]?.column ?? 1),
  );
  const originals: Partial<Record<Field, string>> = {};
  const problems: Problem[] = [];
  const values: { -readonly [F in keyof RosterValues]: unknown } = {};
  const note = (
    field: Field,
    { code, severity, detail = '' }: Finding,
    column: number = columnOf.get(field) ?? 0,
  ): void => {
    const at = cellAddress(sheet, row.number, column || 1);
    const message = problemMessages[code](maskIdNumbers(detail).slice(0, 80));
    problems.push({ code, severity, field, sheet, row: row.number, column, address: at, message });
  };
  let id: ResidentId | null = null;
  for (const cell of row.cells) {
    const field = columns.get(cell.column)?.field;
    if (!field) continue;
    originals[field] = field === 'idNumber' ? maskWhole(cell.text) : maskIdNumbers(cell.text);
    const read = role === 'RECORD' ? readCell(field, cell, ranges) : null;
    if (read === null) continue;
    for (const finding of read.findings) note(field, finding);
    if (read.value === null) continue;
    if (field === 'idNumber') id = read.value as ResidentId;
    else values[field] = typeof read.value === 'string' ? maskIdNumbers(read.value) : read.value;
    if (field === 'name' && cell.merged) note('name', suspect('MERGED_PERSON'));
  }
  if (role !== 'RECORD')
    return { sheet, row: row.number, address, role, status: 'ok', values: {}, originals, problems };
  if (id !== null) {
    const { number, birthDate, sex, region } = id;
    values.idNumber = { token: tokenKey === null ? null : identityToken(number, tokenKey), birthDate, sex, region };
    const before = seen.place(number, sheet, row.number, columnOf.get('idNumber') ?? 1);
    if (before !== null) note('idNumber', suspect('ID_NUMBER_TWICE', before));
  }
  if (values.name === undefined && !problems.some(({ field }) => field === 'name')) note('name', refused('MISSING'));
  for (const { cell, read } of unread)
    if (read.field !== null) note(read.field, suspect('COLUMN_TWICE', read.letters), cell.column);
  for (const [field, finding] of crossChecks(values as RosterValues, id)) note(field, finding);
  const status = problems.some(isFatal) ? 'refused' : problems.length > 0 ? 'suspect' : 'ok';
  return { sheet, row: row.number, address, role, status, values: values as RosterValues, originals, problems };
}

/** Without a name there is nobody, and under a wrong ID number it may be somebody else. */
const isFatal = ({ field, severity }: Problem): boolean =>
  severity === 'refused' && (field === 'name' || field === 'idNumber');
