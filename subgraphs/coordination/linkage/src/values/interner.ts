import type { Kind } from '../config/kinds.ts';
import { normaliserOf } from '../normalise/index.ts';
import { addValue, createValueTable, forgetValues, type ValueTable } from './value-table.ts';

/** Turns cells into value numbers; each distinct cell is normalised once. */
export type Interner = {
  readonly table: ValueTable;
  readonly intern: (raw: string) => number;
  /** Runs `work`, then forgets every value that was new in it, so that a passing question leaves nothing behind. */
  readonly scratch: <T>(work: () => T) => T;
};

export function createInterner(kind: Kind): Interner {
  const table = createValueTable(kind);
  const { normalise } = normaliserOf(kind);
  const byRaw = new Map<string, number>([['', 0]]);
  const byText = new Map<string, number>([['', 0]]);
  let added: [Map<string, number>, string][] | undefined;
  const intern = (raw: string): number => {
    let index = byRaw.get(raw);
    if (index === undefined) {
      const value = normalise(raw);
      index = byText.get(value.text);
      if (index === undefined) {
        index = addValue(table, value);
        byText.set(value.text, index);
        added?.push([byText, value.text]);
      }
      byRaw.set(raw, index);
      added?.push([byRaw, raw]);
    }
    return index;
  };
  const scratch = <T>(work: () => T): T => {
    const outer = added;
    const count = table.count;
    added = [];
    try {
      return work();
    } finally {
      for (const [map, key] of added) map.delete(key);
      added = outer;
      forgetValues(table, count);
    }
  };
  return { table, intern, scratch };
}
