import type { Kind } from '../config/kinds.ts';
import { normaliserOf } from '../normalise/index.ts';
import { hashText } from './hash.ts';
import { addText, createTextPool, type TextPool } from './text-pool.ts';

/** All distinct values of one field, as plain arrays that threads can share. Value 0 is "missing". */
export type ValueTable = {
  readonly kind: Kind;
  count: number;
  readonly text: TextPool;
  readonly forms: readonly TextPool[];
  /** `numbers[i * width + k]` */
  numbers: Int32Array;
  readonly numberWidth: number;
  /** Hashes of the blocking keys, `keys[i * width + k]`; 0 where there is none. */
  keys: Uint32Array;
  readonly keyWidth: number;
  /** In how many records each value stands. */
  frequency: Uint32Array;
};

export function createValueTable(kind: Kind): ValueTable {
  const { forms, numbers, keys } = normaliserOf(kind);
  const table: ValueTable = {
    kind,
    count: 0,
    text: createTextPool(),
    forms: Array.from({ length: forms }, createTextPool),
    numbers: new Int32Array(64 * numbers),
    numberWidth: numbers,
    keys: new Uint32Array(64 * keys),
    keyWidth: keys,
    frequency: new Uint32Array(64),
  };
  addValue(table, {
    text: '',
    forms: Array(forms).fill(''),
    numbers: Array(numbers).fill(0),
    keys: Array(keys).fill(''),
  });
  return table;
}

/** Appends a value and returns its number. */
export function addValue(table: ValueTable, value: ReturnType<ReturnType<typeof normaliserOf>['normalise']>): number {
  const index = table.count++;
  if (index >= table.frequency.length) grow(table);
  addText(table.text, value.text);
  for (let k = 0; k < table.forms.length; k++) addText(table.forms[k] as TextPool, value.forms[k] ?? '');
  for (let k = 0; k < table.numberWidth; k++) table.numbers[index * table.numberWidth + k] = value.numbers[k] ?? 0;
  for (let k = 0; k < table.keyWidth; k++) {
    const key = value.keys[k] ?? '';
    table.keys[index * table.keyWidth + k] = key === '' ? 0 : hashText(key);
  }
  return index;
}

/** Drops the values from number `count` on. */
export function forgetValues(table: ValueTable, count: number): void {
  table.count = count;
  table.text.count = count;
  for (const form of table.forms) form.count = count;
}

function grow(table: ValueTable): void {
  const size = table.frequency.length * 2;
  const numbers = new Int32Array(size * table.numberWidth);
  numbers.set(table.numbers);
  table.numbers = numbers;
  const keys = new Uint32Array(size * table.keyWidth);
  keys.set(table.keys);
  table.keys = keys;
  const frequency = new Uint32Array(size);
  frequency.set(table.frequency);
  table.frequency = frequency;
}
