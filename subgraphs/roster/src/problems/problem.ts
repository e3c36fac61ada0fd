import type { Field } from '../columns/fields.ts';
import type { Sentences } from './sentences.ts';

/** What can be wrong with a cell. Closed: a new code comes with its sentence in `messages.ts`. */
export const PROBLEM_CODES = [
  'MISSING',
  'TEXT_DAMAGED',
  'TEXT_TOO_LONG',
  'FORMULA_ERROR',
  'FORMULA_UNCALCULATED',
  'NAME_UNLIKELY',
  'NAME_HAS_NOTE',
  'NAME_TWO_WORDS',
  'SEX_UNREADABLE',
  'DATE_UNREADABLE',
  'DATE_IMPOSSIBLE',
  'DATE_AMBIGUOUS',
  'DATE_CENTURY_ASSUMED',
  'DATE_FROM_SERIAL',
  'DATE_FROM_LUNAR',
  'DATE_OUT_OF_RANGE',
  'DATE_ORDER',
  'ID_NUMBER_ROUNDED',
  'ID_NUMBER_LENGTH',
  'ID_NUMBER_CHECK_DIGIT',
  'ID_NUMBER_BIRTH_DATE',
  'ID_NUMBER_REGION',
  'ID_NUMBER_OLD',
  'ID_NUMBER_TWICE',
  'BIRTH_DATE_DISAGREES',
  'BIRTH_DATE_LUNAR',
  'SEX_DISAGREES',
  'PHONE_UNREADABLE',
  'PHONE_ROUNDED',
  'CERTIFICATE_ROUNDED',
  'CERTIFICATE_IS_ID_NUMBER',
  'REGION_UNKNOWN',
  'REGION_AMBIGUOUS',
  'REGION_HISTORIC',
  'STANDING_UNREADABLE',
  'MERGED_PERSON',
  'COLUMN_TWICE',
] as const;

export type ProblemCode = (typeof PROBLEM_CODES)[number];

/** `suspect`: read, but someone should look. `refused`: the cell's value cannot be used as it stands. */
export type Severity = 'suspect' | 'refused';

export interface Problem {
  readonly code: ProblemCode;
  readonly severity: Severity;
  readonly field: Field;
  readonly sheet: string;
  readonly row: number;
  /** 1 is column A; 0 if the sheet has no such column. */
  readonly column: number;
  /** `名册!C17`. */
  readonly address: string;
  readonly message: Sentences;
}

/** A problem before it is known where the cell is. */
export interface Finding {
  readonly code: ProblemCode;
  readonly severity: Severity;
  /** What the sentence names: a cell's text (never an ID number), the right value, another cell. */
  readonly detail?: string;
}

export const suspect = (code: ProblemCode, detail = ''): Finding => ({ code, severity: 'suspect', detail });
export const refused = (code: ProblemCode, detail = ''): Finding => ({ code, severity: 'refused', detail });

/** What a normaliser makes of a cell. `value` is null if it could not be read. */
export interface Reading<Value> {
  readonly value: Value | null;
  readonly findings: readonly Finding[];
}

export const reading = <Value>(value: Value | null, ...findings: readonly Finding[]): Reading<Value> => ({
  value,
  findings,
});
