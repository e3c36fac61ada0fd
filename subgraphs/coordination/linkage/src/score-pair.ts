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
export const scorePair = (
  fields: readonly FieldConfig[],
  model: LinkModel,
  a: readonly string[],
  b: readonly string[],
): PairScore => scoreAgainst(fields, model, b, [a])[0] as PairScore;

/** Scores one record against each of some others in the same way, in their order, reading the one only once. */
export function scoreAgainst(
  fields: readonly FieldConfig[],
  model: LinkModel,
  one: readonly string[],
  others: readonly (readonly string[])[],
): readonly PairScore[] {
  if (others.length === 0) return [];
  const { data, borrow } = createGrowingDataset(fields, others.length + 1);
  const compare = createPairComparer(data, false);
  const scorer = createScorer(data, model, compare, 'none');
  return borrow([...others, one], (first) => {
    const last = first + others.length;
    return others.map((_, n) => {
      const probability = sigmoid(scorer.score(first + n, last, Number.NEGATIVE_INFINITY));
      return {
        probability,
        class: classify(probability),
        evidence: collectEvidence(model, compare, scorer, first + n, last),
      };
    });
  });
}
