import { powerAbove } from '../values/power-above.ts';

/**
 * Which records have a key: a hash table of keys in flat arrays, twelve to sixteen bytes a record, with a chain of the
 * records of each key, so that a key which many share is in nobody's way. Newest record first; records cannot be taken
 * out (the index skips those that are gone).
 */
export type Chains = {
  readonly add: (key: number, record: number) => void;
  /** The records with this key; none if they are more than `most`. */
  readonly find: (key: number, most: number) => readonly number[];
};

export function createChains(capacity: number): Chains {
  let heads = new Int32Array(powerAbove(capacity)).fill(-1);
  let next = new Int32Array(capacity);
  let keys = new Uint32Array(capacity);
  let top = 0;
  let distinct = 0;

  /** Where the chain of a key begins, or would begin. */
  const placeOf = (key: number): number => {
    let place = key & (heads.length - 1);
    while ((heads[place] as number) >= 0 && keys[heads[place] as number] !== key)
      place = (place + 1) & (heads.length - 1);
    return place;
  };
  const link = (record: number): void => {
    const place = placeOf(keys[record] as number);
    const head = heads[place] as number;
    if (head < 0) distinct++;
    next[record] = head;
    heads[place] = record;
  };
  const rehash = (): void => {
    heads = new Int32Array(heads.length * 2).fill(-1);
    distinct = 0;
    for (let record = 0; record < top; record++) if (keys[record] !== 0) link(record);
  };
  const grow = (record: number): void => {
    const size = Math.max(record + 1, next.length * 2);
    const grownNext = new Int32Array(size);
    grownNext.set(next);
    next = grownNext;
    const grownKeys = new Uint32Array(size);
    grownKeys.set(keys);
    keys = grownKeys;
  };
  return {
    add(key, record) {
      if (record >= next.length) grow(record);
      top = Math.max(top, record + 1);
      keys[record] = key;
      if (key === 0) return;
      link(record);
      if (distinct * 4 > heads.length * 3) rehash();
    },
    find(key, most) {
      const found: number[] = [];
      if (key === 0) return found;
      for (let r = heads[placeOf(key)] as number; r >= 0; r = next[r] as number) {
        if (found.length === most) return [];
        found.push(r);
      }
      return found;
    },
  };
}
