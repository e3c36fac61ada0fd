import { createPairComparer } from '../compare/pair-comparer.ts';
import type { LinkModel } from '../score/model.ts';
import { logit } from '../score/model.ts';
import { settlePrior } from '../score/prior.ts';
import type { ScoredPairs } from '../score/score-pass.ts';
import { createScorer } from '../score/scorer.ts';
import { type Dataset, isLinkage } from '../values/dataset.ts';
import { clusterPairs } from './cluster.ts';
import type { Link } from './link.ts';
import { assignOneToOne, looksOneToOne } from './one-to-one.ts';

/**
 * The probability from which records are linked when the configuration names none: where each record has one partner,
 * and where persons may stand several times. Below one half, because what a doubtful pair still has to pass, its rivals or
 * the company of the other records, is stricter than the pair alone.
 */
export const DEFAULT_THRESHOLD = 0.27;
export const DEFAULT_CLUSTER_THRESHOLD = 0.1;

export type Decision = {
  readonly links: readonly Link[];
  readonly model: LinkModel;
  readonly shape: 'ONE_FILE' | 'ONE_TO_ONE' | 'MANY_TO_MANY';
};

/** Which pairs are one person, in order of records. The model returned has the prior that the scores bear out. */
export function decide(data: Dataset, model: LinkModel, pairs: ScoredPairs, asked?: number): Decision {
  const prior = settlePrior(data, pairs, model.prior);
  const shift = logit(prior) - logit(model.prior);
  const settled = { ...model, prior, counterparts: prior * data.left };
  const single = isLinkage(data) && looksOneToOne(data, pairs, shift);
  const threshold = asked ?? (single ? DEFAULT_THRESHOLD : DEFAULT_CLUSTER_THRESHOLD);
  const bounded = Math.min(1 - 1e-9, Math.max(1e-9, threshold));
  const done = (shape: Decision['shape'], links: readonly Link[]): Decision => ({
    shape,
    model: settled,
    links: links.filter((l) => l.probability >= threshold).sort((x, y) => x.left - y.left || x.right - y.right),
  });
  if (single) {
    return done('ONE_TO_ONE', assignOneToOne(data, pairs, shift, bounded));
  }
  const scorer = createScorer(data, model, createPairComparer(data));
  const links = clusterPairs(data, pairs, shift, scorer, logit(bounded));
  return done(isLinkage(data) ? 'MANY_TO_MANY' : 'ONE_FILE', links);
}
