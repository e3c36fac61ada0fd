/**
 * Many short texts in one array of UTF-16 code units, so that they can be compared without making strings and shared
 * between threads without copying. Text `i` lies at `chars[starts[i] .. starts[i + 1])`.
 */
export type TextPool = { chars: Uint16Array; starts: Uint32Array; count: number };

export const createTextPool = (): TextPool => ({
  chars: new Uint16Array(1024),
  starts: new Uint32Array(128),
  count: 0,
});

/** Appends a text and returns its number. Grows by doubling. */
export function addText(pool: TextPool, text: string): number {
  const index = pool.count;
  const start = pool.starts[index] as number;
  const end = start + text.length;
  if (end > pool.chars.length) {
    const grown = new Uint16Array(Math.max(end, pool.chars.length * 2));
    grown.set(pool.chars);
    pool.chars = grown;
  }
  if (index + 2 > pool.starts.length) {
    const grown = new Uint32Array(pool.starts.length * 2);
    grown.set(pool.starts);
    pool.starts = grown;
  }
  for (let i = 0; i < text.length; i++) pool.chars[start + i] = text.charCodeAt(i);
  pool.starts[index + 1] = end;
  pool.count = index + 1;
  return index;
}

export const lengthOf = (pool: TextPool, i: number): number =>
  (pool.starts[i + 1] as number) - (pool.starts[i] as number);

/** Whether two texts of one pool are the same and not empty. */
export function sameText(pool: TextPool, i: number, j: number): boolean {
  const length = lengthOf(pool, i);
  if (length === 0 || length !== lengthOf(pool, j)) return false;
  const a = pool.starts[i] as number;
  const b = pool.starts[j] as number;
  for (let k = 0; k < length; k++) if (pool.chars[a + k] !== pool.chars[b + k]) return false;
  return true;
}

/** How many code units two texts have in common from the start. */
export function commonPrefix(pool: TextPool, i: number, j: number): number {
  const limit = Math.min(lengthOf(pool, i), lengthOf(pool, j));
  const a = pool.starts[i] as number;
  const b = pool.starts[j] as number;
  let k = 0;
  while (k < limit && pool.chars[a + k] === pool.chars[b + k]) k++;
  return k;
}

/** How many code units two texts have in common from the end. */
export function commonSuffix(pool: TextPool, i: number, j: number): number {
  const limit = Math.min(lengthOf(pool, i), lengthOf(pool, j));
  const a = (pool.starts[i + 1] as number) - 1;
  const b = (pool.starts[j + 1] as number) - 1;
  let k = 0;
  while (k < limit && pool.chars[a - k] === pool.chars[b - k]) k++;
  return k;
}
