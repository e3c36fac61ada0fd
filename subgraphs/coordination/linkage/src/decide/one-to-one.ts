import { sigmoid } from '../score/model.ts';
import type { ScoredPairs } from '../score/score-pass.ts';
import type { Dataset } from '../values/dataset.ts';
import type { Link } from './link.ts';

const SURE = 3;
/** Share of surely linked records with a second sure partner, above which the files are not one to one. */
const SECOND_PARTNERS = 0.02;
/** However complete the overlap looks, this much doubt remains that a record has a counterpart at all. */
const LEAST_DOUBT = 0.02;

/** Whether two files name each person at most once: hardly any record has two sure partners. */
export function looksOneToOne(data: Dataset, pairs: ScoredPairs, shift: number): boolean {
  const partners = new Uint8Array(data.size);
  let linked = 0;
  let twice = 0;
  for (let k = 0; k < pairs.count; k++) {
    if ((pairs.score[k] as number) + shift < SURE) continue;
    for (const record of [pairs.a[k] as number, pairs.b[k] as number]) {
      const before = partners[record] as number;
      if (before === 0) linked++;
      if (before === 1) twice++;
      partners[record] = Math.min(2, before + 1);
    }
  }
  return twice <= SECOND_PARTNERS * linked;
}

/**
 * Links each record to one partner at most. The candidates of a record compete with each other and with "has no
 * counterpart", whose chance is learnt from how many records found one: where nearly all did, a weak only candidate is
 * likely after all; where half did not, it is not.
 */
export function assignOneToOne(data: Dataset, pairs: ScoredPairs, shift: number, threshold: number): readonly Link[] {
  let expected = 0;
  for (let k = 0; k < pairs.count; k++) expected += sigmoid((pairs.score[k] as number) + shift);
  const found = expected / Math.min(data.left, data.size - data.left);
  const lift = -Math.log(Math.max(1 - found, LEAST_DOUBT));
  const strengthOf = (k: number): number => Math.exp(Math.min(40, (pairs.score[k] as number) + shift + lift));
  const rivals = new Float64Array(data.size);
  for (let k = 0; k < pairs.count; k++) {
    for (const record of [pairs.a[k] as number, pairs.b[k] as number]) {
      rivals[record] = (rivals[record] as number) + strengthOf(k);
    }
  }
  const candidates: Link[] = [];
  for (let k = 0; k < pairs.count; k++) {
    const left = pairs.a[k] as number;
    const right = pairs.b[k] as number;
    const strength = strengthOf(k);
    const probability = strength / (1 + (rivals[left] as number) + (rivals[right] as number) - strength);
    if (probability >= threshold) candidates.push({ left, right, probability });
  }
  candidates.sort((x, y) => y.probability - x.probability || x.left - y.left || x.right - y.right);
  const taken = new Uint8Array(data.size);
  return candidates.filter(({ left, right }) => {
    if (taken[left] === 1 || taken[right] === 1) return false;
    taken[left] = 1;
    taken[right] = 1;
    return true;
  });
}
