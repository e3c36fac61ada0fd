import { LEVELS, MISSING } from '../compare/levels.ts';
import type { Column, Dataset } from '../values/dataset.ts';
import { isLinkage } from '../values/dataset.ts';
import type { PatternWeight } from './dependence.ts';
import { logit, sigmoid } from './model.ts';
import type { Pattern } from './patterns.ts';

/** Probabilities by column and level. */
export type Probabilities = readonly (readonly number[])[];

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

/** Where the estimation starts from, and how many imagined observations hold it there when the data say nothing. */
const FIRST_M = 0.8;
const WEIGHT_OF_START = 4;

export type Estimate = { readonly m: Probabilities; readonly priors: readonly number[]; readonly rounds: number };

/**
 * Expectation-maximisation over the pairs of all passes at once. Each pass has a prior of its own; m is shared by all;
 * u is given. A pass says nothing of the columns that it blocks on, so that what brought pairs together is not taken
 * for what they have in common.
 */
export function estimateM(data: Dataset, u: Probabilities, patterns: readonly Pattern[], passes: number): Estimate {
  const start = data.columns.map(({ kind }) => startM(LEVELS[kind].length));
  let m: Probabilities = start;
  let priors: readonly number[] = Array(passes).fill(0.2);
  let rounds = 0;
  for (let change = 1; rounds < 200 && change > 1e-5; rounds++) {
    const counts = start.map((row) => row.map((p) => p * WEIGHT_OF_START));
    const matched = Array<number>(passes).fill(0.02);
    const total = Array<number>(passes).fill(1);
    for (const { pass, levels, count } of patterns) {
      const p = count * sigmoid(logit(priors[pass] as number) + weightOf(levels, m, u));
      matched[pass] = (matched[pass] as number) + p;
      total[pass] = (total[pass] as number) + count;
      levels.forEach((level, f) => {
        const row = counts[f] as number[];
        if (level !== MISSING) row[level] = (row[level] as number) + p;
      });
    }
    const next = counts.map(normalise);
    change = Math.max(...next.flatMap((row, f) => row.map((p, l) => Math.abs(p - (m[f]?.[l] as number)))));
    m = next;
    priors = matched.map((n, p) => n / (total[p] as number));
  }
  return { m, priors, rounds };
}

const normalise = (row: readonly number[]): readonly number[] => {
  const sum = row.reduce((total, n) => total + n, 0);
  return row.map((n) => n / sum);
};

const startM = (levels: number): readonly number[] =>
  normalise(Array.from({ length: levels }, (_, level) => (level === 0 ? FIRST_M : (1 - FIRST_M) * 0.7 ** level)));

/** The log of the likelihood ratio of a combination of levels. */
export function weightOf(levels: Int8Array, m: Probabilities, u: Probabilities): number {
  let weight = 0;
  for (let f = 0; f < levels.length; f++) {
    const level = levels[f] as number;
    if (level !== MISSING)
      weight += Math.log(((m[f] as number[])[level] as number) / ((u[f] as number[])[level] as number));
  }
  return weight;
}
