import { computePassKeys, type PassKeys } from './block/pass-keys.ts';
import { type BlockingBudget, defaultBudget, planPasses } from './block/plan-passes.ts';
import { createPairComparer } from './compare/pair-comparer.ts';
import { estimateM, estimateU } from './score/estimate.ts';
import type { LinkModel } from './score/model.ts';
import { samplePairs, samplePasses } from './score/patterns.ts';
import { allPairs } from './score/prior.ts';
import type { Dataset } from './values/dataset.ts';

const RANDOM_PAIRS = 300_000;
const PAIRS_PER_PASS = 8_000;

/** The most pairs that one block may bring up. */
export const blockLimit = (size: number): number => Math.max(20_000, Math.min(200_000, size * 2));

/** A model learnt from the records alone, and the keys it blocked them by. */
export type Training = { readonly model: LinkModel; readonly keys: PassKeys };

export function train(data: Dataset, budget: BlockingBudget = defaultBudget(data.size)): Training {
  const compare = createPairComparer(data);
  const passes = planPasses(data, budget);
  const keys = computePassKeys(data, passes, blockLimit(data.size));
  const u = estimateU(data, samplePairs(data, compare, Math.min(RANDOM_PAIRS, allPairs(data))));
  const { m, priors } = estimateM(data, u, samplePasses(data, passes, keys, compare, PAIRS_PER_PASS), passes.length);
  const columns = data.columns.map(({ name, kind }, f) => ({
    name,
    kind,
    m: m[f] as readonly number[],
    u: u[f] as readonly number[],
    byFrequency: kind !== 'sex',
  }));
  const found = Math.max(1, ...passes.map(({ cost }, p) => cost * (priors[p] as number)));
  return { model: { columns, prior: Math.min(0.3, found / allPairs(data)), passes }, keys };
}
