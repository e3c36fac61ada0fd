/**
 * Which records have a key: a chained hash table in flat arrays, twelve bytes a record. Newest record first; records
 * cannot be taken out (the index skips those that are gone).
 */
export type Chains = {
  readonly add: (key: number, record: number) => void;
  readonly find: (key: number, most: number, into: Set<number>) => number;
};

export function createChains(capacity: number): Chains {
  let heads = new Int32Array(powerAbove(capacity)).fill(-1);
  let next = new Int32Array(capacity);
  let keys = new Uint32Array(capacity);
  let top = 0;

  const link = (record: number): void => {
    const bucket = (keys[record] as number) & (heads.length - 1);
    next[record] = heads[bucket] as number;
    heads[bucket] = record;
  };
  const rehash = (): void => {
    heads = new Int32Array(heads.length * 2).fill(-1);
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
      if (top > heads.length) rehash();
      else link(record);
    },
    /** Adds the records with this key, unless they are more than `most`, and returns how many there are up to then. */
    find(key, most, into) {
      if (key === 0) return 0;
      const found: number[] = [];
      for (let r = heads[key & (heads.length - 1)] as number; r >= 0; r = next[r] as number) {
        if (keys[r] !== key) continue;
        if (found.length === most) return most + 1;
        found.push(r);
      }
      for (const record of found) into.add(record);
      return found.length;
    },
  };
}

function powerAbove(n: number): number {
  let power = 1024;
  while (power < n) power *= 2;
  return power;
}
