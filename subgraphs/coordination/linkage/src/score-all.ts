import type { PassKeys } from './block/pass-keys.ts';
import { createPairComparer } from './compare/pair-comparer.ts';
import type { LinkModel } from './score/model.ts';
import { createScoredPairs, push, type ScoredPairs, scorePass } from './score/score-pass.ts';
import { createScorer } from './score/scorer.ts';
import type { Dataset } from './values/dataset.ts';

/** Log-odds below which a pair is forgotten at once. */
export const FLOOR = -8;

/** Scores the pairs of some passes, one result for each; passes may be given to different threads. */
export function scorePasses(data: Dataset, model: LinkModel, keys: PassKeys, passes: Iterable<number>): ScoredPairs[] {
  const scorer = createScorer(data, model, createPairComparer(data));
  const results: ScoredPairs[] = [];
  for (const pass of passes) {
    const into = createScoredPairs();
    scorePass(data, keys, pass, scorer, FLOOR, into);
    results.push(into);
  }
  return results;
}

/** The results of all passes, in order of passes, as one. */
export function joinScored(results: readonly ScoredPairs[]): ScoredPairs {
  const all = createScoredPairs();
  for (const { a, b, score, count, compared } of results) {
    for (let k = 0; k < count; k++) push(all, a[k] as number, b[k] as number, score[k] as number);
    all.compared += compared;
  }
  return all;
}
