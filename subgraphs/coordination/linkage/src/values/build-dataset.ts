import type { FieldConfig } from '../config/config.ts';
import type { Kind } from '../config/kinds.ts';
import { type Column, type Dataset, siblingsOf, toRows } from './dataset.ts';
import { createInterner, type Interner } from './interner.ts';

/** Kinds whose several columns are parts of one value and are read as one: year, month and day of a date. */
const JOINED: ReadonlySet<Kind> = new Set(['date', 'sex']);
const SEPARATOR: Partial<Record<Kind, string>> = { date: '-' };

/** A column of comparison: which source columns it reads, by position among all source columns. */
export type ColumnPlan = { readonly name: string; readonly kind: Kind; readonly sources: readonly number[] };

/** Splits the fields into columns that are compared one by one. Source columns are numbered in order of mention. */
export function planColumns(fields: readonly FieldConfig[]): readonly ColumnPlan[] {
  const plans: ColumnPlan[] = [];
  let next = 0;
  for (const { columns, kind } of fields) {
    const sources = columns.map(() => next++);
    if (JOINED.has(kind)) plans.push({ name: columns.join('+'), kind, sources });
    else columns.forEach((name, k) => void plans.push({ name, kind, sources: sources.slice(k, k + 1) }));
  }
  return plans;
}

/** What a column reads of a record's cells. */
export function readCells({ sources, kind }: ColumnPlan, cells: readonly string[]): string {
  if (sources.length === 1) return cells[sources[0] as number] ?? '';
  const present = sources.map((s) => cells[s] ?? '').filter((cell) => cell.trim() !== '');
  return present.join(SEPARATOR[kind] ?? ' ');
}

export type DatasetBuilder = {
  readonly add: (cells: readonly string[]) => void;
  readonly build: (left: number, order?: Uint32Array) => Dataset;
};

/** Collects records row by row; cells are given in the order in which the fields mention their columns. */
export function createDatasetBuilder(fields: readonly FieldConfig[]): DatasetBuilder {
  const plans = planColumns(fields);
  const kinds = plans.map(({ kind }) => kind);
  const interners: readonly Interner[] = plans.map((plan) => createInterner(plan.kind));
  let capacity = 1024;
  let size = 0;
  const values = plans.map(() => new Int32Array(capacity));
  const add = (cells: readonly string[]): void => {
    if (size === capacity) {
      capacity *= 2;
      values.forEach((old, f) => {
        values[f] = new Int32Array(capacity);
        values[f].set(old);
      });
    }
    plans.forEach((plan, f) => {
      const value = (interners[f] as Interner).intern(readCells(plan, cells));
      (values[f] as Int32Array)[size] = value;
    });
    size++;
  };
  /** The data set of all records added; `order` says which added record stands at each place, by default as added. */
  const build = (left: number, order?: Uint32Array): Dataset => {
    const arrange = (added: Int32Array): Int32Array =>
      order === undefined ? added.slice(0, size) : Int32Array.from(order, (r) => added[r] as number);
    const columns = plans.map(({ name, kind }, f): Column => {
      const siblings = siblingsOf(kinds, f);
      return {
        name,
        kind,
        table: (interners[f] as Interner).table,
        values: arrange(values[f] as Int32Array),
        siblings,
      };
    });
    for (const column of columns) {
      column.table.frequency.fill(0);
      for (const v of column.values) column.table.frequency[v] = (column.table.frequency[v] as number) + 1;
    }
    return { columns, rows: toRows(columns, size), size, left };
  };
  return { add, build };
}
