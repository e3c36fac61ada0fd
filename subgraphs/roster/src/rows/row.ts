import type { Field } from '../columns/fields.ts';
import type { Problem } from '../problems/problem.ts';
import type { RosterValues } from './values.ts';

/** `RECORD`: a person. `NOTE`: a total, remark or signature. `HEADER`: the header once more, as on a new page. */
export type RowRole = 'RECORD' | 'NOTE' | 'HEADER';

/** `refused`: no name, or an ID number that does not hold. `suspect`: any other problem. */
export type RowStatus = 'ok' | 'suspect' | 'refused';

export interface RosterRow {
  readonly sheet: string;
  /** As the spreadsheet numbers it. */
  readonly row: number;
  /** `名册!C17`: its name, or its first cell. */
  readonly address: string;
  readonly role: RowRole;
  readonly status: RowStatus;
  readonly values: RosterValues;
  /** Cells as written, by field; what may be an ID number is masked. */
  readonly originals: Readonly<Partial<Record<Field, string>>>;
  readonly problems: readonly Problem[];
}
