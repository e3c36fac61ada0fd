import { type Dataset, isLinkage } from '../values/dataset.ts';
import { type Atom, atomHashes, bothHashes } from './atoms.ts';
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
  const known = new Map<string, Uint32Array>();
  const hashesOf = (atom: Atom): Uint32Array => {
    const name = `${atom.columns.join('&')}#${atom.key}`;
    const hashes = known.get(name) ?? atomHashes(data, atom);
    known.set(name, hashes);
    return hashes;
  };
  const ofPass = new Uint32Array(data.size);
  const count = createBlockCount(data);
  passes.forEach(({ atoms }, p) => {
    const [first, ...others] = atoms.map(hashesOf);
    ofPass.set(first as Uint32Array);
    for (const other of others) {
      for (let r = 0; r < data.size; r++) ofPass[r] = bothHashes(ofPass[r] as number, other[r] as number);
    }
    skipOversize(data, ofPass, count, blockLimit);
    for (let r = 0; r < data.size; r++) keys[r * width + p] = ofPass[r] as number;
  });
  return { passes: width, keys };
}

const BUCKET_BITS = 18;

type BlockCount = { readonly left: Uint32Array; readonly right: Uint32Array };

/** Room to count the records of each bucket, by file; taken once for all passes. */
function createBlockCount(data: Dataset): BlockCount {
  const left = new Uint32Array(1 << BUCKET_BITS);
  return { left, right: isLinkage(data) ? new Uint32Array(1 << BUCKET_BITS) : left };
}

/** Counts in buckets first, which is cheap and never too low; only keys in a full bucket are counted one by one. */
function skipOversize(data: Dataset, keys: Uint32Array, { left, right }: BlockCount, blockLimit: number): void {
  const linkage = isLinkage(data);
  left.fill(0);
  right.fill(0);
  const bucketOf = (key: number): number => key >>> (32 - BUCKET_BITS);
  const tooMany = (l: number, r: number): boolean => (linkage ? l * r : (l * (l - 1)) / 2) > blockLimit;
  for (let r = 0; r < data.size; r++) {
    const key = keys[r] as number;
    const side = linkage && r >= data.left ? right : left;
    if (key !== 0) side[bucketOf(key)] = (side[bucketOf(key)] as number) + 1;
  }
  const counts = new Map<number, [number, number]>();
  for (let r = 0; r < data.size; r++) {
    const key = keys[r] as number;
    if (key === 0 || !tooMany(left[bucketOf(key)] as number, right[bucketOf(key)] as number)) continue;
    const count = counts.get(key) ?? [0, 0];
    count[linkage && r >= data.left ? 1 : 0]++;
    counts.set(key, count);
  }
  if (counts.size === 0) return;
  for (let r = 0; r < data.size; r++) {
    const count = counts.get(keys[r] as number);
    if (count !== undefined && tooMany(count[0], linkage ? count[1] : count[0])) keys[r] = 0;
  }
}
