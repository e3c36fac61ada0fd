import type { PassKeys } from './block/pass-keys.ts';
import type { Column, Dataset } from './values/dataset.ts';
import type { TextPool } from './values/text-pool.ts';
import type { ValueTable } from './values/value-table.ts';

type Numbers = Uint16Array | Uint32Array | Int32Array;

/** The same numbers in memory that threads share. */
function share<T extends Numbers>(from: T, length = from.length): T {
  const Type = from.constructor as new (buffer: SharedArrayBuffer) => T;
  const shared = new Type(new SharedArrayBuffer(length * from.BYTES_PER_ELEMENT));
  shared.set(from.subarray(0, length));
  return shared;
}

const sharePool = ({ chars, starts, count }: TextPool): TextPool => ({
  chars: share(chars, starts[count] as number),
  starts: share(starts, count + 1),
  count,
});

const shareTable = (table: ValueTable): ValueTable => ({
  ...table,
  text: sharePool(table.text),
  forms: table.forms.map(sharePool),
  numbers: share(table.numbers, table.count * table.numberWidth),
  keys: share(table.keys, table.count * table.keyWidth),
  frequency: share(table.frequency, table.count),
});

const shareColumn = (column: Column): Column => ({
  ...column,
  table: shareTable(column.table),
  values: share(column.values),
});

/** A data set that can be handed to other threads without copying. */
export const shareDataset = (data: Dataset): Dataset => ({
  ...data,
  rows: share(data.rows),
  columns: data.columns.map(shareColumn),
});

export const sharePassKeys = ({ passes, keys }: PassKeys): PassKeys => ({ passes, keys: share(keys) });
