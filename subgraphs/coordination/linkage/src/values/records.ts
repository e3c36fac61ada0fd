import type { FieldConfig } from '../config/config.ts';
import { planColumns, readCells } from './build-dataset.ts';
import { type Column, type Dataset, siblingsOf } from './dataset.ts';
import { createInterner, type Interner } from './interner.ts';

/** A data set that grows and shrinks: members come, and arrivals ask and go. */
export type GrowingDataset = {
  readonly data: Dataset;
  /** Appends a record and returns its number; its values count as seen. */
  readonly add: (cells: readonly string[]) => number;
  /** Takes the values of a record out of the frequencies; its number stays. */
  readonly discount: (record: number) => void;
  /** Runs `work` with the records appended for its time only, uncounted. */
  readonly borrow: <T>(records: readonly (readonly string[])[], work: (first: number) => T) => T;
};

export function createGrowingDataset(fields: readonly FieldConfig[], capacity = 1024): GrowingDataset {
  const plans = planColumns(fields);
  const interners: readonly Interner[] = plans.map(({ kind }) => createInterner(kind));
  const kinds = plans.map(({ kind }) => kind);
  const columns = plans.map(
    ({ name, kind }, f): Column => ({
      name,
      kind,
      table: (interners[f] as Interner).table,
      values: new Int32Array(0),
      siblings: siblingsOf(kinds, f),
    }),
  );
  const width = columns.length;
  const data: Dataset = { columns, rows: new Int32Array(capacity * width), size: 0, left: Number.MAX_SAFE_INTEGER };

  const append = (cells: readonly string[]): number => {
    const record = data.size;
    if ((record + 1) * width > data.rows.length) {
      const grown = new Int32Array(data.rows.length * 2);
      grown.set(data.rows);
      data.rows = grown;
    }
    plans.forEach((plan, f) => {
      data.rows[record * width + f] = (interners[f] as Interner).intern(readCells(plan, cells));
    });
    data.size++;
    return record;
  };
  const count = (record: number, by: number): void => {
    columns.forEach(({ table }, f) => {
      const value = data.rows[record * width + f] as number;
      table.frequency[value] = (table.frequency[value] as number) + by;
    });
  };
  const borrow = <T>(records: readonly (readonly string[])[], work: (first: number) => T): T => {
    const first = data.size;
    const inside = (): T => {
      for (const cells of records) append(cells);
      data.size = first;
      return work(first);
    };
    return interners.reduce<() => T>((inner, interner) => () => interner.scratch(inner), inside)();
  };
  return {
    data,
    borrow,
    discount: (record) => count(record, -1),
    add(cells) {
      const record = append(cells);
      count(record, 1);
      return record;
    },
  };
}
