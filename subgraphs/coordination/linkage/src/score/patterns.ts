import { eachPairOfPass } from '../block/each-pair.ts';
import type { PassKeys } from '../block/pass-keys.ts';
import type { Pass } from '../block/plan-passes.ts';
import { MISSING } from '../compare/levels.ts';
import type { PairComparer } from '../compare/pair-comparer.ts';
import { type Dataset, isLinkage } from '../values/dataset.ts';
import { createRandom } from './random.ts';
import { createTally, type Pattern } from './tally.ts';

/** Combinations of levels among random pairs, nearly all of them of different people. */
export function samplePairs(data: Dataset, compare: PairComparer, pairs: number): readonly Pattern[] {
  const random = createRandom(20_260_101);
  const width = data.columns.length;
  const tally = createTally(width);
  const rights = isLinkage(data) ? data.size - data.left : data.size;
  const levels = new Int8Array(width);
  for (let k = 0; k < pairs; k++) {
    const a = Math.floor(random() * data.left);
    const b = data.size - 1 - Math.floor(random() * rights);
    if (a === b) continue;
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
  const width = data.columns.length;
  const tally = createTally(width);
  const levels = new Int8Array(width);
  passes.forEach(({ columns, cost }, pass) => {
    const stride = Math.max(1, Math.round(cost / perPass));
    let seen = 0;
    eachPairOfPass(keys, pass, data.size, data.left, (a, b) => {
      if (seen++ % stride !== 0) return;
      for (let f = 0; f < width; f++) levels[f] = columns.includes(f) ? MISSING : compare(f, a, b);
      tally.add(pass, levels);
    });
  });
  return tally.patterns();
}
