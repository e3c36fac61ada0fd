import { type Dataset, isLinkage } from '../values/dataset.ts';
import { passHash } from './atoms.ts';
import type { Pass } from './plan-passes.ts';

/** The key of every record in every pass, `keys[record * passes + pass]`; 0 where the pass skips the record. */
export type PassKeys = { readonly passes: number; readonly keys: Uint32Array };

/**
 * Computes the keys, and skips blocks that would bring more than `blockLimit` pairs: what so many share tells nothing,
 * and other passes split them.
 */
export function computePassKeys(data: Dataset, passes: readonly Pass[], blockLimit: number): PassKeys {
  const width = passes.length;
  const keys = new Uint32Array(data.size * width);
  passes.forEach(({ atoms }, p) => {
    for (let r = 0; r < data.size; r++) keys[r * width + p] = passHash(data, atoms, r);
    skipOversize(data, keys, width, p, blockLimit);
  });
  return { passes: width, keys };
}

const BUCKET_BITS = 18;

/** Counts in buckets first, which is cheap and never too low; only keys in a full bucket are counted one by one. */
function skipOversize(data: Dataset, keys: Uint32Array, width: number, pass: number, blockLimit: number): void {
  const linkage = isLinkage(data);
  const left = new Uint32Array(1 << BUCKET_BITS);
  const right = linkage ? new Uint32Array(1 << BUCKET_BITS) : left;
  const bucketOf = (key: number): number => key >>> (32 - BUCKET_BITS);
  const tooMany = (l: number, r: number): boolean => (linkage ? l * r : (l * (l - 1)) / 2) > blockLimit;
  for (let r = 0; r < data.size; r++) {
    const key = keys[r * width + pass] as number;
    const side = linkage && r >= data.left ? right : left;
    if (key !== 0) side[bucketOf(key)] = (side[bucketOf(key)] as number) + 1;
  }
  const counts = new Map<number, [number, number]>();
  for (let r = 0; r < data.size; r++) {
    const key = keys[r * width + pass] as number;
    if (key === 0 || !tooMany(left[bucketOf(key)] as number, right[bucketOf(key)] as number)) continue;
    const count = counts.get(key) ?? [0, 0];
    count[linkage && r >= data.left ? 1 : 0]++;
    counts.set(key, count);
  }
  if (counts.size === 0) return;
  for (let r = 0; r < data.size; r++) {
    const count = counts.get(keys[r * width + pass] as number);
    if (count !== undefined && tooMany(count[0], linkage ? count[1] : count[0])) keys[r * width + pass] = 0;
  }
}
