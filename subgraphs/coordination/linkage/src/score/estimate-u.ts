import { LEVELS, MISSING } from '../compare/levels.ts';
import type { Column, Dataset } from '../values/dataset.ts';
import { isLinkage } from '../values/dataset.ts';
import type { PatternWeight } from './dependence.ts';
import type { Probabilities } from './likelihood.ts';
import type { Pattern } from './tally.ts';

/**
 * How often each level is seen for two different people, from random pairs; exact agreement from the frequency of the
 * values themselves, less what true matches contribute to it. Levels never seen get half an observation, spread.
 * `contamination` is, by column, the chance that a random pair is one person and agrees.
 */
export function estimateU(
  data: Dataset,
  random: readonly Pattern[],
  weight: PatternWeight,
  contamination: readonly number[],
): Probabilities {
  return data.columns.map((column, f) => {
    const counts: number[] = LEVELS[column.kind].map(() => 0.5);
    for (const pattern of random) {
      const level = pattern.levels[f] as number;
      if (level !== MISSING) counts[level] = (counts[level] as number) + pattern.count * weight(pattern);
    }
    const agree = chanceOfAgreement(data, column);
    const same = Math.max(agree - (contamination[f] as number), agree / 50, 1e-9);
    const others = counts.slice(1).reduce((sum, n) => sum + n, 0);
    return counts.map((n, level) => (level === 0 ? same : ((1 - same) * n) / others));
  });
}

/** The probability that two present values of a random pair are the same. */
function chanceOfAgreement(data: Dataset, { table, values }: Column): number {
  let agree = 0;
  let pairs: number;
  if (isLinkage(data)) {
    const left = new Float64Array(table.count);
    const right = new Float64Array(table.count);
    for (let r = 0; r < data.size; r++) {
      const side = r < data.left ? left : right;
      const v = values[r] as number;
      side[v] = (side[v] as number) + 1;
    }
    for (let v = 1; v < table.count; v++) agree += (left[v] as number) * (right[v] as number);
    pairs = (data.left - (left[0] as number)) * (data.size - data.left - (right[0] as number));
  } else {
    for (let v = 1; v < table.count; v++)
      agree += ((table.frequency[v] as number) * ((table.frequency[v] as number) - 1)) / 2;
    const present = data.size - (table.frequency[0] as number);
    pairs = (present * (present - 1)) / 2;
  }
  return Math.min(0.999, Math.max(agree, 0.5) / Math.max(pairs, 1));
}
