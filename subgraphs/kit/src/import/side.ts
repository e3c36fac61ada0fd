import type { SqlTransaction } from '../database/transaction.ts';
import type { Localized } from '../errors/language.ts';
import type { FactTable } from '../facts/fact-table.ts';
import type { ListedVersion, Stamp } from '../facts/record-many.ts';
import type { NewId } from '../ids/new-id.ts';
import type { RowKey } from '../loader/row-key.ts';
import type { OutboxEvent } from '../outbox/event.ts';
import type { Described } from './described.ts';

/** What a row of a file would do: the words that people see. */
export const importOutcomes = ['NEW', 'CHANGED', 'SAME', 'SUSPECT', 'REFUSED', 'NOTE'] as const;
export type ImportOutcome = (typeof importOutcomes)[number];

export interface ImportProblem {
  readonly code: string;
  readonly severity: 'suspect' | 'refused';
  readonly field: string;
  readonly sheet: string;
  readonly row: number;
  /** 1 is column A; 0 when the sheet has no such column. */
  readonly column: number;
  /** `名册!C17` */
  readonly address: string;
  readonly message: { readonly zh: string; readonly en: string };
}

/** A row as it was read and checked by itself. */
export interface ReadRow<Values> {
  readonly sheet: string;
  readonly row: number;
  readonly address: string;
  readonly role: 'RECORD' | 'NOTE' | 'HEADER';
  readonly status: 'ok' | 'suspect' | 'refused';
  readonly values: Values;
  readonly problems: readonly ImportProblem[];
}

export interface ReadColumn {
  readonly column: number;
  readonly letters: string;
  readonly label: string;
  readonly field: string | null;
  readonly confidence: number;
  readonly chosenBy: string | null;
}

export interface ReadSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly skipped: string | null;
  readonly fingerprint: string;
  readonly columns: readonly ReadColumn[];
}

/** What comes from the process that reads a file: how its sheets were understood, then rows in batches. */
export type ReadPart<Values> =
  | { readonly kind: 'sheets'; readonly sheets: readonly ReadSheet[] }
  | { readonly kind: 'rows'; readonly rows: readonly ReadRow<Values>[] }
  | { readonly kind: 'refused'; readonly code: string; readonly message: { readonly zh: string; readonly en: string } };

/** A person's choice of columns, letters by field; null: the file has no such column. */
export interface ImportMapping {
  readonly columns: Readonly<Record<string, string | null>>;
  readonly firstRow?: number;
}

export interface ReadOptions {
  /** `YYYY-MM-DD` */
  readonly today: string;
  /** A choice for every sheet of this file, whatever was remembered. */
  readonly mapping: ImportMapping | null;
  /** Remembered choices by fingerprint of layout. */
  readonly mappings: Readonly<Record<string, ImportMapping>>;
}

export interface Change {
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** One version to record: the first of a fact, or the next one of what was read. */
export interface ImportWrite {
  /** Which of the side's tables. */
  readonly fact: string;
  readonly id: string;
  /** Of the version that this one follows; 0 for a first one. */
  readonly follows: number;
  /** Local id of whom it is about. */
  readonly about: string;
  readonly values: Readonly<Record<string, unknown>>;
}

/** What is wrong with a row besides its cells. */
export interface PlanProblem {
  readonly code: string;
  readonly severity: 'suspect' | 'refused';
  readonly field: string;
  readonly message: Localized;
}

/** What a row would do to the facts as they stand. */
export interface Plan {
  readonly outcome: 'NEW' | 'CHANGED' | 'SAME' | 'REFUSED';
  /** Whom the row is about, when they are known already or will be. */
  readonly target: string | null;
  /** Where a person has a row for each organisation that they belong to: the local id of this row's. */
  readonly organisation?: string;
  /** The row is another's to write, and stands in the file as it is on record. */
  readonly foreign?: boolean;
  readonly changes: readonly Change[];
  readonly writes: readonly ImportWrite[];
  readonly problems: readonly PlanProblem[];
}

/** Reads rows of one prepared statement. */
export type Reader = <Row extends object>(name: string, text: string, values: readonly unknown[]) => Promise<Row[]>;

/** For whom and when an import is planned. */
export interface ImportPlace {
  readonly region: string;
  /** `Type:region:uuid` of the organisation that rows belong to unless they name another. */
  readonly organisation: string;
  readonly now: Date;
  readonly newId: NewId;
  /** Reads past what the account sees: for what keeps a person from going in twice, and for nothing that is shown. */
  readonly readAll: Reader;
  /** Whether the account may write for an organisation. */
  readonly mayWrite: (organisation: string) => boolean;
}

/** A table that imports write to. */
export interface ImportFact {
  readonly table: FactTable;
  /** Table of the anchors that first versions of this table make. */
  readonly anchor?: string;
  /** Changes to a version's row and events that the feed is told of it. */
  readonly events: (
    about: RowKey,
    row: Readonly<Record<string, unknown>>,
    listed: readonly ListedVersion[],
  ) => readonly OutboxEvent[];
  /** What follows where facts that an import made are withdrawn, with the events that tell it. */
  readonly withdrawn?: (
    tx: SqlTransaction,
    region: string,
    ids: readonly string[],
    stamp: Stamp,
  ) => Promise<readonly OutboxEvent[]>;
}

/** What else says something about a person whom an import brought: nothing may be undone under it. */
export interface Dependent {
  readonly table: string;
  readonly column: string;
  readonly name: Localized;
}

/** One side's part in imports. Everything else is the same on all sides. */
export interface ImportSide<Values> {
  readonly read: (path: string, options: ReadOptions) => AsyncIterable<ReadPart<Values>>;
  readonly annotate: (
    path: string,
    problems: readonly ImportProblem[],
    language: 'zh-CN' | 'en',
  ) => AsyncIterable<Uint8Array>;
  readonly facts: Readonly<Record<string, ImportFact>>;
  readonly dependents: readonly Dependent[];
  /** `Type.field` of what rows are compared with, for the log of who read whom. */
  readonly compared: readonly string[];
  /** Whom a row is about, as `plan` looks for them. */
  readonly person: (values: Values) => Described;
  /** What each row would do, in their order; reads a bounded number of statements, as the account. */
  readonly plan: (read: Reader, place: ImportPlace, rows: readonly Values[]) => Promise<readonly Plan[]>;
  /**
   * The organisations, `Type:region:uuid`, that one is a part of, where whoever writes for them writes for it too; none where
   * a side has no such.
   */
  readonly partOf?: (readAll: Reader, region: string, organisation: string) => Promise<readonly string[]>;
  /** What the database refused, in words. */
  readonly translate: (error: unknown) => unknown;
}
