import type { Column, Dataset } from '../values/dataset.ts';
import { comparatorOf } from './comparators.ts';
import { LEVELS, MISSING } from './levels.ts';

/** The level number of one column for two records, or `MISSING`. */
export type PairComparer = (column: number, a: number, b: number) => number;

const CACHE_BITS = 16;
/** Columns with more values than this seldom meet the same pair of values twice. */
const FEW_VALUES = 4096;

/**
 * Compares records of one data set. With `remember`, keeps recent pairs of values, since
 * names and places come again and again; not for tables whose values change their meaning.
 */
export function createPairComparer(data: Dataset, remember = true): PairComparer {
  const columns = data.columns.map((_, f) => createColumnComparer(data, f, remember));
  return (column, a, b) => (columns[column] as (a: number, b: number) => number)(a, b);
}

function createColumnComparer(data: Dataset, f: number, remember: boolean): (a: number, b: number) => number {
  const { table, kind, siblings } = data.columns[f] as Column;
  const width = data.columns.length;
  const compare = comparatorOf(kind);
  const different = LEVELS[kind].length - 1;
  const moved = LEVELS[kind].indexOf('MOVED');
  const cached = remember && table.count <= FEW_VALUES;
  const size = cached ? 1 << CACHE_BITS : 0;
  const low = new Int32Array(size);
  const high = new Int32Array(size);
  const level = new Int8Array(size);
  return (a, b) => {
    const x = data.rows[a * width + f] as number;
    const y = data.rows[b * width + f] as number;
    if (x === 0 || y === 0) return MISSING;
    if (x === y) return 0;
    const i = Math.min(x, y);
    const j = Math.max(x, y);
    const slot = (Math.imul(i, 0x9e3779b1) ^ Math.imul(j, 0x85ebca6b)) >>> (32 - CACHE_BITS);
    let found: number;
    if (!cached) found = compare(table, i, j);
    else if (low[slot] === i && high[slot] === j) found = level[slot] as number;
    else {
      found = compare(table, i, j);
      low[slot] = i;
      high[slot] = j;
      level[slot] = found;
    }
    return found === different && moved > 0 && hasMoved(data, f, siblings, a, b) ? moved : found;
  };
}

/** Whether one record's value stands, written the same, in a sibling column of the other. */
function hasMoved(data: Dataset, f: number, siblings: readonly number[], a: number, b: number): boolean {
  const x = firstKey(data, f, a);
  const y = firstKey(data, f, b);
  for (const sibling of siblings) {
    if (firstKey(data, sibling, b) === x || firstKey(data, sibling, a) === y) return true;
  }
  return false;
}

function firstKey({ columns, rows }: Dataset, f: number, record: number): number {
  const { table } = columns[f] as Column;
  return table.keys[(rows[record * columns.length + f] as number) * table.keyWidth] as number;
}
