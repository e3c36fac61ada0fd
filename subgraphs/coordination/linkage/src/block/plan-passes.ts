import { type Dataset, isLinkage } from '../values/dataset.ts';
import { mixHashes } from '../values/hash.ts';
import { powerAbove } from '../values/power-above.ts';
import { type Atom, atomHashes, listAtoms } from './atoms.ts';

/** One way to bring records together: those that agree on all its atoms. `cost` is the expected number of pairs. */
export type Pass = { readonly atoms: readonly Atom[]; readonly columns: readonly number[]; readonly cost: number };

/** How many pairs one pass may bring up, and how many passes there may be. */
export type BlockingBudget = { readonly pairs: number; readonly passes: number };

/** Small files can afford generous passes; large ones are held to what two processors compare in a minute. */
export const defaultBudget = (size: number): BlockingBudget => ({
  pairs: Math.max(40_000, Math.min(8 * size, 500_000)),
  passes: size > 100_000 ? 48 : 72,
});

/**
 * Chooses passes from the data: for every single column and every pair of columns the coarsest keys that stay within
 * the budget of a pass. Many passes over different columns forgive errors in all but two columns of a pair.
 */
export function planPasses(data: Dataset, budget: BlockingBudget): readonly Pass[] {
  const atoms = listAtoms(data.columns);
  const hashes = atoms.map((atom) => atomHashes(data, atom));
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
  const share = budget.pairs;
  const ranked = [...groups.values()].map((passes) => preferred(passes, share));
  const first = ranked.flatMap((passes) => passes.slice(0, 1));
  const more = ranked.flatMap((passes) => passes.slice(1));
  const cheapest = (passes: Pass[]): Pass[] => passes.sort((a, b) => a.cost - b.cost);
  return [...cheapest(first), ...cheapest(more)].slice(0, budget.passes).sort((a, b) => a.cost - b.cost);
}

/**
 * The passes of one group of columns worth taking, best first: the one with the most pairs that costs no more than the
 * share, then those with other keys that reach nearly as far, which forgive errors in other places.
 */
function preferred(passes: readonly Pass[], share: number): readonly Pass[] {
  const affordable = passes.filter(({ cost }) => cost > 0 && cost <= share).sort((a, b) => b.cost - a.cost);
  const chosen: Pass[] = [];
  const used = new Set<string>();
  for (const pass of affordable) {
    const keys = pass.atoms.map(({ columns, key }) => `${columns.join('&')}#${key}`);
    if (chosen.length < 4 && !(pass.atoms.length > 1 ? keys.every((k) => used.has(k)) : false)) {
      if (chosen.length === 0 || keys.some((k) => !used.has(k))) chosen.push(pass);
    }
    for (const key of keys) used.add(key);
  }
  return chosen;
}

/** Counts pairs on the blocks whose hash falls into a sample, which is exact in expectation. */
function createCostEstimate(data: Dataset): (hashes: readonly Uint32Array[]) => number {
  const mask = data.size > 20_000 ? (data.size > 100_000 ? 15 : 3) : 0;
  const linkage = isLinkage(data);
  const places = powerAbove((4 * data.size) / (mask + 1));
  const blocks = new Uint32Array(places);
  const counts = new Uint32Array(places);
  const filledIn = new Uint32Array(places);
  let turn = 0;
  return (hashes) => {
    const [first, second] = hashes as [Uint32Array, Uint32Array | undefined];
    turn++;
    let pairs = 0;
    let room = places - 1;
    for (let r = 0; r < data.size; r++) {
      const a = first[r] as number;
      const b = second === undefined ? 1 : (second[r] as number);
      if (a === 0 || b === 0) continue;
      const hash = second === undefined ? a : mixHashes(a, b);
      if (((hash >>> 20) & mask) !== 0) continue;
      let place = hash & (places - 1);
      while (filledIn[place] === turn && blocks[place] !== hash) place = (place + 1) & (places - 1);
      if (filledIn[place] !== turn) {
        if (room-- === 0) break;
        filledIn[place] = turn;
        blocks[place] = hash;
        counts[place] = 0;
      }
      if (!linkage || r >= data.left) pairs += counts[place] as number;
      if (!linkage || r < data.left) counts[place] = (counts[place] as number) + 1;
    }
    return pairs * (mask + 1);
  };
}
