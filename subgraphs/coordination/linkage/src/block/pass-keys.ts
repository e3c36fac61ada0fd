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
  const linkage = isLinkage(data);
  passes.forEach(({ atoms }, p) => {
    const left = new Map<number, number>();
    const right = new Map<number, number>();
    for (let r = 0; r < data.size; r++) {
      const hash = passHash(data, atoms, r);
      keys[r * width + p] = hash;
      const side = linkage && r >= data.left ? right : left;
      if (hash !== 0) side.set(hash, (side.get(hash) ?? 0) + 1);
    }
    const oversize = new Set<number>();
    for (const [hash, count] of left) {
      const pairs = linkage ? count * (right.get(hash) ?? 0) : (count * (count - 1)) / 2;
      if (pairs > blockLimit) oversize.add(hash);
    }
    if (oversize.size === 0) return;
    for (let r = 0; r < data.size; r++) if (oversize.has(keys[r * width + p] as number)) keys[r * width + p] = 0;
  });
  return { passes: width, keys };
}
