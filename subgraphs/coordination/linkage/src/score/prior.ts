import { type Dataset, isLinkage } from '../values/dataset.ts';
import { sigmoid } from './model.ts';
import type { ScoredPairs } from './score-pass.ts';

/** How many pairs there are altogether. */
export const allPairs = (data: Dataset): number =>
  isLinkage(data) ? data.left * (data.size - data.left) : (data.size * (data.size - 1)) / 2;

/**
 * The shift of all log-odds at which the expected number of matches equals what the prior says: the prior is what the
 * scores themselves bear out. `pairs` were scored with `prior`.
 */
export function settlePrior(data: Dataset, pairs: ScoredPairs, prior: number): number {
  const total = allPairs(data);
  const before = Math.log(prior / (1 - prior));
  let now = prior;
  for (let round = 0; round < 100; round++) {
    const shift = Math.log(now / (1 - now)) - before;
    let matches = 0.5;
    for (let k = 0; k < pairs.count; k++) matches += sigmoid((pairs.score[k] as number) + shift);
    const next = Math.min(0.5, matches / total);
    if (Math.abs(Math.log(next / now)) < 1e-4) return next;
    now = next;
  }
  return now;
}
