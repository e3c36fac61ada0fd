import { computePassKeys, type PassKeys } from './block/pass-keys.ts';
import { type BlockingBudget, defaultBudget, planPasses } from './block/plan-passes.ts';
import { createPairComparer } from './compare/pair-comparer.ts';
import { findDependences, type PatternWeight } from './score/dependence.ts';
import { type Estimate, estimateM, estimateU, type Probabilities, weightOf } from './score/estimate.ts';
import { type LinkModel, logit, sigmoid } from './score/model.ts';
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
  let prior = 0;
  for (let round = 1; round < ROUNDS; round++) {
    const { m, priors } = estimate;
    prior = Math.min(0.3, Math.max(1, ...passes.map(({ cost }, p) => cost * (priors[p] as number))) / allPairs(data));
    const known = u;
    different = ({ levels }) => 1 - sigmoid(logit(prior) + weightOf(levels, m, known));
    u = estimateU(
      data,
      random,
      different,
      m.map((row) => prior * (row[0] as number)),
    );
    estimate = estimateM(data, u, sample, passes.length);
  }
  const columns = data.columns.map(({ name, kind }, f) => ({
    name,
    kind,
    m: estimate.m[f] as readonly number[],
    u: u[f] as readonly number[],
    byFrequency: kind !== 'sex',
  }));
  const dependences = findDependences(columns.length, random, different);
  const copies = isLinkage(data) ? (prior * data.left * (data.size - data.left)) / data.size : prior * data.size;
  const counterparts = prior * data.left;
  return { model: { columns, prior, passes, dependences, copies, counterparts }, keys };
}
