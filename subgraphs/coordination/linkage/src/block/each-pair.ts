import type { PassKeys } from './pass-keys.ts';

/** Called with every pair that a pass brings up; `a` is the earlier record (the left one in a linkage). */
export type PairVisitor = (a: number, b: number) => void;

/** Visits the pairs of one pass, block by block, in the order of records within a block. */
export function eachPairOfPass(
  { keys, passes }: PassKeys,
  pass: number,
  size: number,
  left: number,
  visit: PairVisitor,
): void {
  const { order, sorted } = sortByKey(keys, passes, pass, size);
  for (let start = 0; start < order.length; ) {
    const key = sorted[start];
    let end = start + 1;
    while (end < order.length && sorted[end] === key) end++;
    visitBlock(order, start, end, left < size ? left : -1, visit);
    start = end;
  }
}

function visitBlock(order: Uint32Array, start: number, end: number, left: number, visit: PairVisitor): void {
  for (let i = start; i < end; i++) {
    const a = order[i] as number;
    if (left >= 0 && a >= left) return;
    for (let j = i + 1; j < end; j++) {
      const b = order[j] as number;
      if (left < 0 || b >= left) visit(a, b);
    }
  }
}

type Sorted = { readonly order: Uint32Array; readonly sorted: Uint32Array };

/** Records with a key, sorted by it and then by record (a stable radix sort), and their keys in that order. */
function sortByKey(keys: Uint32Array, passes: number, pass: number, size: number): Sorted {
  let order = new Uint32Array(size);
  let sorted = new Uint32Array(size);
  let count = 0;
  for (let r = 0; r < size; r++) {
    const key = keys[r * passes + pass] as number;
    if (key === 0) continue;
    order[count] = r;
    sorted[count++] = key;
  }
  order = order.subarray(0, count);
  sorted = sorted.subarray(0, count);
  let nextOrder = new Uint32Array(count);
  let nextSorted = new Uint32Array(count);
  const starts = new Uint32Array(65_537);
  for (const shift of [0, 16]) {
    starts.fill(0);
    for (let k = 0; k < count; k++) {
      const digit = ((sorted[k] as number) >>> shift) & 0xffff;
      starts[digit + 1] = (starts[digit + 1] as number) + 1;
    }
    for (let d = 0; d < 65_536; d++) starts[d + 1] = (starts[d + 1] as number) + (starts[d] as number);
    for (let k = 0; k < count; k++) {
      const key = sorted[k] as number;
      const digit = (key >>> shift) & 0xffff;
      const at = starts[digit] as number;
      nextOrder[at] = order[k] as number;
      nextSorted[at] = key;
      starts[digit] = at + 1;
    }
    [order, nextOrder] = [nextOrder, order];
    [sorted, nextSorted] = [nextSorted, sorted];
  }
  return { order, sorted };
}

/** Whether an earlier pass has brought up this pair already. */
export function broughtEarlier({ keys, passes }: PassKeys, pass: number, a: number, b: number): boolean {
  for (let x = a * passes, y = b * passes, end = x + pass; x < end; x++, y++) {
    if (keys[x] === keys[y] && keys[x] !== 0) return true;
  }
  return false;
}
