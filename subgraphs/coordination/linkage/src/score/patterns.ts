import { eachPairOfPass } from '../block/each-pair.ts';
import type { PassKeys } from '../block/pass-keys.ts';
import type { Pass } from '../block/plan-passes.ts';
import { MISSING } from '../compare/levels.ts';
import type { PairComparer } from '../compare/pair-comparer.ts';
import { type Dataset, isLinkage } from '../values/dataset.ts';
import { createRandom } from './random.ts';

/** How often one combination of levels was seen among the pairs of one pass (-1: among random pairs). */
export type Pattern = { readonly pass: number; readonly levels: Int8Array; count: number };

/** Combinations of levels among random pairs, nearly all of them of different people. */
export function samplePairs(data: Dataset, compare: PairComparer, pairs: number): readonly Pattern[] {
  const random = createRandom(20_260_101);
  const tally = createTally();
  const width = data.columns.length;
  const rights = isLinkage(data) ? data.size - data.left : data.size;
  for (let k = 0; k < pairs; k++) {
    const a = Math.floor(random() * data.left);
    const b = data.size - 1 - Math.floor(random() * rights);
    if (a === b) continue;
    const levels = new Int8Array(width);
    for (let f = 0; f < width; f++) levels[f] = compare(f, a, b);
    tally.add(-1, levels);
  }
  return tally.patterns();
}

/**
 * Combinations of levels among the pairs of each pass, at most about `perPass` pairs evenly taken from it. Columns that
 * the pass blocks on are left out as missing: that they agree is how the pairs were found.
 */
export function samplePasses(
  data: Dataset,
  passes: readonly Pass[],
  keys: PassKeys,
  compare: PairComparer,
  perPass: number,
): readonly Pattern[] {
  const tally = createTally();
  const width = data.columns.length;
  passes.forEach(({ columns, cost }, pass) => {
    const stride = Math.max(1, Math.round(cost / perPass));
    let seen = 0;
    eachPairOfPass(keys, pass, data.size, data.left, (a, b) => {
      if (seen++ % stride !== 0) return;
      const levels = new Int8Array(width);
      for (let f = 0; f < width; f++) levels[f] = columns.includes(f) ? MISSING : compare(f, a, b);
      tally.add(pass, levels);
    });
  });
  return tally.patterns();
}

function createTally() {
  const found = new Map<string, Pattern>();
  return {
    add(pass: number, levels: Int8Array): void {
      const key = `${pass}:${levels.join()}`;
      const pattern = found.get(key);
      if (pattern === undefined) found.set(key, { pass, levels, count: 1 });
      else pattern.count++;
    },
    patterns: (): readonly Pattern[] => [...found.values()],
  };
}
