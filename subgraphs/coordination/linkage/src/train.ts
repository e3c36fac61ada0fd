import { computePassKeys, type PassKeys } from './block/pass-keys.ts';
import { type BlockingBudget, defaultBudget, planPasses } from './block/plan-passes.ts';
import { createPairComparer } from './compare/pair-comparer.ts';
import { findDependences, type PatternWeight } from './score/dependence.ts';
import { type Estimate, estimateM } from './score/estimate.ts';
import { estimateU } from './score/estimate-u.ts';
import { likelihoodRatios, type Probabilities, ratioOf } from './score/likelihood.ts';
import type { LinkModel } from './score/model.ts';
import { samplePairs, samplePasses } from './score/patterns.ts';
import { allPairs } from './score/prior.ts';
import { type Dataset, isLinkage } from './values/dataset.ts';

const RANDOM_PAIRS = 300_000;
const PAIRS_PER_PASS = 8_000;
/** Rounds of: estimate m, take the matches out of the random pairs, estimate u again. */
const ROUNDS = 3;

/** The most pairs that one block may bring up. */
export const blockLimit = (size: number): number => Math.max(20_000, Math.min(200_000, size * 2));

/** A model learnt from the records alone, and the keys it blocked them by. */
export type Training = { readonly model: LinkModel; readonly keys: PassKeys };

export function train(data: Dataset, budget: BlockingBudget = defaultBudget(data.size)): Training {
  const compare = createPairComparer(data);
  const passes = planPasses(data, budget);
  const keys = computePassKeys(data, passes, blockLimit(data.size));
  const random = samplePairs(data, compare, Math.min(RANDOM_PAIRS, allPairs(data)));
  const sample = samplePasses(data, passes, keys, compare, PAIRS_PER_PASS);

  let different: PatternWeight = () => 1;
  let u: Probabilities = estimateU(
    data,
    random,
    different,
    data.columns.map(() => 0),
  );
  let estimate: Estimate = estimateM(data, u, sample, passes.length);
  const shareOf = (shares: readonly number[]): number =>
    Math.max(1, ...passes.map(({ cost }, p) => cost * (shares[p] as number))) / allPairs(data);
  let prior = 0;
  for (let round = 1; round < ROUNDS; round++) {
    const { same, related } = estimate;
    prior = Math.min(0.3, shareOf(same.shares));
    const one = likelihoodRatios(same.levels, u);
    const two = related && likelihoodRatios(related.levels, u);
    const others = related ? Math.min(0.3, shareOf(related.shares)) : 0;
    different = ({ levels }) => {
      const odds = prior * ratioOf(levels, one) + (two ? others * ratioOf(levels, two) : 0);
      return (1 - prior) / (1 - prior + odds);
    };
    u = estimateU(
      data,
      random,
      different,
      same.levels.map((row) => prior * (row[0] as number)),
    );
    estimate = estimateM(data, u, sample, passes.length);
  }
  const { same, related } = estimate;
  const columns = data.columns.map(({ name, kind }, f) => ({
    name,
    kind,
    m: same.levels[f] as readonly number[],
    u: u[f] as readonly number[],
    byFrequency: kind !== 'sex',
  }));
  const dependences = findDependences(columns.length, random, different);
  const copies = isLinkage(data) ? (prior * data.left * (data.size - data.left)) / data.size : prior * data.size;
  const counterparts = prior * data.left;
  const relatives = related && { levels: related.levels, perMatch: shareOf(related.shares) / shareOf(same.shares) };
  return { model: { columns, prior, passes, dependences, relatives, copies, counterparts }, keys };
}
