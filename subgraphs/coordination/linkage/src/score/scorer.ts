import { LEVEL_STRIDE, MISSING } from '../compare/levels.ts';
import type { PairComparer } from '../compare/pair-comparer.ts';
import type { Dataset } from '../values/dataset.ts';
import type { Dependence } from './dependence.ts';
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
  const agreement = model.columns.map((column, f) =>
    agreementWeights(data, f, column.byFrequency ? column.m[0] : undefined, model.copies),
  );
  const order = mostTellingFirst(model);
  const joins = order.map((f, k) => model.dependences.flatMap((d) => joinAt(d, f, order.slice(0, k))));
  const bounds = remainingBounds(order, weights, agreement, joins);
  const levels = new Int8Array(order.length);

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
      const level = compare(f, a, b);
      levels[f] = level;
      if (level !== MISSING) {
        total += weight(f, level, a);
        for (const { other, correction } of joins[k] as readonly Join[]) {
          const known = levels[other] as number;
          if (known !== MISSING) total += correction[level * LEVEL_STRIDE + known] as number;
        }
      }
      if (total + (bounds[k + 1] as number) < floor) return Number.NEGATIVE_INFINITY;
    }
    return total;
  };
  return { score, weight };
}

/** A correction that applies as soon as the later of two columns is compared, indexed by its level first. */
type Join = { readonly other: number; readonly correction: Float64Array; readonly most: number };

function joinAt({ first, second, correction }: Dependence, f: number, before: readonly number[]): readonly Join[] {
  const other = f === first ? second : f === second ? first : -1;
  if (other < 0 || !before.includes(other)) return [];
  const table = new Float64Array(LEVEL_STRIDE * LEVEL_STRIDE);
  for (let i = 0; i < LEVEL_STRIDE; i++) {
    for (let j = 0; j < LEVEL_STRIDE; j++) {
      table[i * LEVEL_STRIDE + j] = correction[f === first ? i * LEVEL_STRIDE + j : j * LEVEL_STRIDE + i] as number;
    }
  }
  return [{ other, correction: table, most: Math.max(0, ...table) }];
}

/** The weight of agreeing on each value: rare values tell more. */
function agreementWeights(data: Dataset, f: number, m: number | undefined, copies: number): Float64Array | undefined {
  if (m === undefined) return undefined;
  const table = data.columns[f]?.table;
  if (table === undefined) return undefined;
  const present = Math.max(1, data.size - (table.frequency[0] as number));
  return Float64Array.from({ length: table.count }, (_, v) =>
    Math.log((m * present) / Math.max((table.frequency[v] as number) - 1 - copies * m, 0.5)),
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
  joins: readonly (readonly Join[])[],
): Float64Array {
  const bounds = new Float64Array(order.length + 1);
  for (let k = order.length - 1; k >= 0; k--) {
    const f = order[k] as number;
    let best = 0;
    for (let l = 0; l < LEVEL_STRIDE; l++) best = Math.max(best, weights[f * LEVEL_STRIDE + l] as number);
    for (const w of agreement[f] ?? []) if (w > best) best = w;
    for (const { most } of joins[k] as readonly Join[]) best += most;
    bounds[k] = (bounds[k + 1] as number) + best;
  }
  return bounds;
}
