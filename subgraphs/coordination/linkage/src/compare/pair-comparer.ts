import type { Column, Dataset } from '../values/dataset.ts';
import { comparatorOf } from './comparators.ts';
import { LEVELS, MISSING } from './levels.ts';

/** The level number of one column for two records, or `MISSING`. */
export type PairComparer = (column: number, a: number, b: number) => number;

const CACHE_BITS = 16;
/** Columns with more values than this seldom meet the same pair of values twice. */
const FEW_VALUES = 4096;

/** Compares records of one data set. Remembers recent pairs of values, since names and places come again and again. */
export function createPairComparer(data: Dataset): PairComparer {
  const columns = data.columns.map((column) => createColumnComparer(data, column));
  return (column, a, b) => (columns[column] as (a: number, b: number) => number)(a, b);
}

function createColumnComparer(data: Dataset, column: Column): (a: number, b: number) => number {
  const { table, kind } = column;
  const compare = comparatorOf(kind);
  const different = LEVELS[kind].length - 1;
  const moved = LEVELS[kind].indexOf('MOVED');
  const siblings = column.siblings.map((s) => data.columns[s] as Column);
  const size = table.count > FEW_VALUES ? 0 : 1 << CACHE_BITS;
  const low = new Int32Array(size);
  const high = new Int32Array(size);
  const level = new Int8Array(size);
  return (a, b) => {
    const x = column.values[a] as number;
    const y = column.values[b] as number;
    if (x === 0 || y === 0) return MISSING;
    if (x === y) return 0;
    const i = Math.min(x, y);
    const j = Math.max(x, y);
    const slot = (Math.imul(i, 0x9e3779b1) ^ Math.imul(j, 0x85ebca6b)) >>> (32 - CACHE_BITS);
    let found: number;
    if (table.count > FEW_VALUES) found = compare(table, i, j);
    else if (low[slot] === i && high[slot] === j) found = level[slot] as number;
    else {
      found = compare(table, i, j);
      low[slot] = i;
      high[slot] = j;
      level[slot] = found;
    }
    return found === different && moved > 0 && hasMoved(column, siblings, a, b) ? moved : found;
  };
}

/** Whether one record's value stands, written the same, in a sibling column of the other. */
function hasMoved(column: Column, siblings: readonly Column[], a: number, b: number): boolean {
  const x = firstKey(column, a);
  const y = firstKey(column, b);
  for (const sibling of siblings) {
    if (firstKey(sibling, b) === x || firstKey(sibling, a) === y) return true;
  }
  return false;
}

const firstKey = ({ table, values }: Column, record: number): number =>
  table.keys[(values[record] as number) * table.keyWidth] as number;
