import { type Dataset, isLinkage } from '../values/dataset.ts';
import { mixHashes } from '../values/hash.ts';
import { type Atom, atomHash, listAtoms } from './atoms.ts';

/** One way to bring records together: those that agree on all its atoms. `cost` is the expected number of pairs. */
export type Pass = { readonly atoms: readonly Atom[]; readonly columns: readonly number[]; readonly cost: number };

/** How many pairs a blocking may bring up altogether, and by how many passes at most. */
export type BlockingBudget = { readonly pairs: number; readonly passes: number };

export const defaultBudget = (size: number): BlockingBudget => ({
  pairs: Math.max(3_000_000, Math.min(60 * size, 40_000_000)),
  passes: 48,
});

/**
 * Chooses passes from the data: for every single column and every pair of columns the coarsest keys that stay within
 * an equal share of the budget. Many passes over different columns forgive errors in all but two columns of a pair.
 */
export function planPasses(data: Dataset, budget: BlockingBudget): readonly Pass[] {
  const atoms = listAtoms(data.columns);
  const hashes = atoms.map((atom) => Uint32Array.from({ length: data.size }, (_, r) => atomHash(data, atom, r)));
  const estimate = createCostEstimate(data);
  const groups = new Map<string, Pass[]>();
  const consider = (picked: readonly number[]): void => {
    const chosen = picked.map((k) => atoms[k] as Atom);
    const columns = [...new Set(chosen.flatMap((atom) => atom.columns))].sort((a, b) => a - b);
    const cost = estimate(picked.map((k) => hashes[k] as Uint32Array));
    const group = columns.join();
    const passes = groups.get(group) ?? [];
    passes.push({ atoms: chosen, columns, cost });
    groups.set(group, passes);
  };
  atoms.forEach((_, k) => void consider([k]));
  atoms.forEach((first, i) => {
    for (let j = i + 1; j < atoms.length; j++) {
      if (!(atoms[j] as Atom).columns.some((c) => first.columns.includes(c))) consider([i, j]);
    }
  });
  const share = budget.pairs / Math.min(groups.size, budget.passes);
  const best = [...groups.values()].flatMap((passes) => coarsest(passes, share));
  return best.sort((a, b) => a.cost - b.cost).slice(0, budget.passes);
}

/** The passes with the most pairs that still cost no more than the share. */
function coarsest(passes: readonly Pass[], share: number): readonly Pass[] {
  const affordable = passes.filter(({ cost }) => cost > 0 && cost <= share).sort((a, b) => b.cost - a.cost);
  return affordable.slice(0, 1);
}

/** Counts pairs on the blocks whose hash falls into a sample, which is exact in expectation. */
function createCostEstimate(data: Dataset): (hashes: readonly Uint32Array[]) => number {
  const mask = data.size > 20_000 ? (data.size > 100_000 ? 15 : 3) : 0;
  const linkage = isLinkage(data);
  return (hashes) => {
    const [first, second] = hashes as [Uint32Array, Uint32Array | undefined];
    const left = new Map<number, number>();
    let pairs = 0;
    for (let r = 0; r < data.size; r++) {
      const a = first[r] as number;
      const b = second === undefined ? 1 : (second[r] as number);
      if (a === 0 || b === 0) continue;
      const hash = second === undefined ? a : mixHashes(a, b);
      if (((hash >>> 20) & mask) !== 0) continue;
      const seen = left.get(hash) ?? 0;
      if (!linkage || r >= data.left) pairs += seen;
      if (!linkage || r < data.left) left.set(hash, seen + 1);
    }
    return pairs * (mask + 1);
  };
}
