import type { Kind } from '../config/kinds.ts';
import { normaliserOf } from '../normalise/index.ts';
import { addValue, createValueTable, type ValueTable } from './value-table.ts';

/** Turns cells into value numbers; each distinct cell is normalised once. */
export type Interner = { readonly table: ValueTable; readonly intern: (raw: string) => number };

export function createInterner(kind: Kind): Interner {
  const table = createValueTable(kind);
  const { normalise } = normaliserOf(kind);
  const byRaw = new Map<string, number>([['', 0]]);
  const byText = new Map<string, number>([['', 0]]);
  const intern = (raw: string): number => {
    let index = byRaw.get(raw);
    if (index === undefined) {
      const value = normalise(raw);
      index = byText.get(value.text);
      if (index === undefined) {
        index = addValue(table, value);
        byText.set(value.text, index);
      }
      byRaw.set(raw, index);
    }
    return index;
  };
  return { table, intern };
}
