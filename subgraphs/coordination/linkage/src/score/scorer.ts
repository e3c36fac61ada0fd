import { LEVEL_STRIDE, MISSING } from '../compare/levels.ts';
import type { PairComparer } from '../compare/pair-comparer.ts';
import type { Dataset } from '../values/dataset.ts';
import type { LinkModel } from './model.ts';

/** Scores pairs of one data set with one model. */
export type Scorer = {
  /** Log-odds that two records are one person, or `-Infinity` as soon as it cannot reach `floor`. */
  readonly score: (a: number, b: number, floor: number) => number;
  /** What one column adds to the log-odds. */
  readonly weight: (column: number, level: number, a: number) => number;
};

export function createScorer(data: Dataset, model: LinkModel, compare: PairComparer): Scorer {
  const base = Math.log(model.prior / (1 - model.prior));
  const weights = new Float64Array(model.columns.length * LEVEL_STRIDE);
  model.columns.forEach(({ m, u }, f) => {
    m.forEach((p, level) => {
      weights[f * LEVEL_STRIDE + level] = Math.log(p / (u[level] as number));
    });
  });
  const agreement = model.columns.map((column, f) => agreementWeights(data, f, column.byFrequency ? column.m[0] : undefined));
  const order = mostTellingFirst(model);
  const bounds = remainingBounds(order, weights, agreement);

  const weight = (f: number, level: number, a: number): number => {
    if (level === MISSING) return 0;
    const byValue = agreement[f];
    if (level !== 0 || byValue === undefined) return weights[f * LEVEL_STRIDE + level] as number;
    return byValue[data.columns[f]?.values[a] as number] as number;
  };
  const score = (a: number, b: number, floor: number): number => {
    let total = base;
    for (let k = 0; k < order.length; k++) {
      const f = order[k] as number;
      total += weight(f, compare(f, a, b), a);
      if (total + (bounds[k + 1] as number) < floor) return Number.NEGATIVE_INFINITY;
    }
    return total;
  };
  return { score, weight };
}

/** The weight of agreeing on each value: rare values tell more. */
function agreementWeights(data: Dataset, f: number, m: number | undefined): Float64Array | undefined {
  if (m === undefined) return undefined;
  const table = data.columns[f]?.table;
  if (table === undefined) return undefined;
  const present = Math.max(1, data.size - (table.frequency[0] as number));
  return Float64Array.from({ length: table.count }, (_, v) =>
    Math.log((m * present) / Math.max((table.frequency[v] as number) - 1, 0.5)),
  );
}

function mostTellingFirst(model: LinkModel): readonly number[] {
  const telling = model.columns.map(({ m, u }) => m.reduce((sum, p, l) => sum + p * Math.log(p / (u[l] as number)), 0));
  return model.columns.map((_, f) => f).sort((a, b) => (telling[b] as number) - (telling[a] as number) || a - b);
}

/** The most that the columns from position k on can still add. */
function remainingBounds(
  order: readonly number[],
  weights: Float64Array,
  agreement: readonly (Float64Array | undefined)[],
): Float64Array {
  const bounds = new Float64Array(order.length + 1);
  for (let k = order.length - 1; k >= 0; k--) {
    const f = order[k] as number;
    let best = 0;
    for (let l = 0; l < LEVEL_STRIDE; l++) best = Math.max(best, weights[f * LEVEL_STRIDE + l] as number);
    for (const w of agreement[f] ?? []) if (w > best) best = w;
    bounds[k] = (bounds[k + 1] as number) + best;
  }
  return bounds;
}
