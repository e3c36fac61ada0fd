import { createPairComparer } from './compare/pair-comparer.ts';
import type { FieldConfig } from './config/config.ts';
import { classify, type MatchClass } from './decide/classify.ts';
import { collectEvidence, type Evidence } from './evidence/evidence.ts';
import { type LinkModel, sigmoid } from './score/model.ts';
import { createScorer } from './score/scorer.ts';
import { createGrowingDataset } from './values/records.ts';

/** How sure it is that two records are one person, and why. */
export type PairScore = {
  readonly probability: number;
  readonly class: MatchClass;
  readonly evidence: readonly Evidence[];
};

/**
 * Scores two records by a model alone, without the population that it was learnt from: all values count as equally
 * rare. Cells stand in the order in which the fields mention their columns; an empty cell is missing. Symmetric.
 */
export function scorePair(
  fields: readonly FieldConfig[],
  model: LinkModel,
  a: readonly string[],
  b: readonly string[],
): PairScore {
  const { data, borrow } = createGrowingDataset(fields, 2);
  const compare = createPairComparer(data, false);
  const scorer = createScorer(data, model, compare, 'none');
  return borrow([a, b], (first) => {
    const probability = sigmoid(scorer.score(first, first + 1, Number.NEGATIVE_INFINITY));
    return {
      probability,
      class: classify(probability),
      evidence: collectEvidence(model, compare, scorer, first, first + 1),
    };
  });
}
