import { LEVEL_STRIDE, MISSING } from '../compare/levels.ts';
import type { PairComparer } from '../compare/pair-comparer.ts';
import type { Column, Dataset } from '../values/dataset.ts';
import { signatureDistance } from '../values/signature.ts';
import type { ValueTable } from '../values/value-table.ts';
import { createCorrections, UNKNOWN } from './corrections.ts';
import { likelihoodRatios, ratioOf } from './likelihood.ts';
import type { LinkModel, Relatives } from './model.ts';

/** Scores pairs of one data set with one model. */
export type Scorer = {
  /** Log-odds that two records are one person, or `-Infinity` as soon as it cannot reach `floor`. */
  readonly score: (a: number, b: number, floor: number) => number;
  /** What one column adds to the log-odds. */
  readonly weight: (column: number, level: number, a: number) => number;
  /** The levels found by the last `score`, by column; whole only if that score was finite. */
  readonly levels: Int8Array;
};

/** Where the frequency of a value comes from: the data as they stand now, as they stand at each call, or nowhere. */
export type Frequencies = 'fixed' | 'growing' | 'none';

export function createScorer(
  data: Dataset,
  model: LinkModel,
  compare: PairComparer,
  frequencies: Frequencies = 'fixed',
): Scorer {
  const base = Math.log(model.prior / (1 - model.prior));
  const weights = new Float64Array(model.columns.length * LEVEL_STRIDE);
  model.columns.forEach(({ m, u }, f) => {
    m.forEach((p, level) => {
      weights[f * LEVEL_STRIDE + level] = Math.log(p / (u[level] as number));
    });
  });
  const agreement = model.columns.map((column, f) =>
    frequencies === 'fixed' && column.byFrequency
      ? agreementWeights(data, f, column.m[0] as number, model.copies)
      : undefined,
  );
  const agree = (f: number, value: number): number => {
    const byValue = agreement[f];
    if (byValue !== undefined) return byValue[value] as number;
    const column = model.columns[f];
    if (frequencies !== 'growing' || column === undefined || !column.byFrequency)
      return weights[f * LEVEL_STRIDE] as number;
    return agreementWeight(data, f, value, column.m[0] as number, model.copies);
  };
  const order = Int32Array.from(mostTellingFirst(model));
  const bestUnequal = Float64Array.from(model.columns, (_, f) => {
    const row = weights.subarray(f * LEVEL_STRIDE + 1, f * LEVEL_STRIDE + (model.columns[f]?.m.length ?? 1));
    return Math.max(0, ...row);
  });
  const together = createCorrections(model);
  const beside = model.relatives ? againstRelatives(model, model.relatives) : undefined;
  const width = model.columns.length;
  const tables = data.columns.map(({ table }) => table);
  const levels = new Int8Array(width);
  const pending = new Int32Array(width);

  const weight = (f: number, level: number, a: number): number => {
    if (level === MISSING) return 0;
    return level === 0 ? agree(f, data.rows[a * width + f] as number) : (weights[f * LEVEL_STRIDE + level] as number);
  };
  /** First what costs little: equal values and values far apart; then the dear comparisons, as long as they could still matter. */
  const score = (a: number, b: number, floor: number): number => {
    const { rows } = data;
    let total = base;
    let hope = 0;
    let count = 0;
    for (let k = 0; k < width; k++) {
      const f = order[k] as number;
      const x = rows[a * width + f] as number;
      const y = rows[b * width + f] as number;
      if (x === 0 || y === 0) levels[f] = MISSING;
      else if (x === y) {
        levels[f] = 0;
        total += agree(f, x);
      } else if (isCheap(tables[f] as ValueTable, x, y)) {
        const level = compare(f, a, b);
        levels[f] = level;
        total += weights[f * LEVEL_STRIDE + level] as number;
      } else {
        levels[f] = UNKNOWN;
        pending[count++] = f;
        hope += bestUnequal[f] as number;
      }
    }
    if (count > 0) hope += together(levels);
    for (let k = 0; k < count; k++) {
      if (total + hope < floor) return Number.NEGATIVE_INFINITY;
      const f = pending[k] as number;
      const level = compare(f, a, b);
      levels[f] = level;
      total += weight(f, level, a);
      hope -= bestUnequal[f] as number;
    }
    total += together(levels);
    if (beside !== undefined && total >= floor) total = -Math.log(Math.exp(-total) + Math.exp(-beside(levels)));
    return total < floor ? Number.NEGATIVE_INFINITY : total;
  };
  return { score, weight, levels };
}

/** Log-odds that two records are one person rather than two relatives. */
function againstRelatives({ columns }: LinkModel, { levels: related, perMatch }: Relatives) {
  const same = columns.map(({ m }) => m);
  const ratios = likelihoodRatios(same, related);
  return (levels: Int8Array): number => Math.log(ratioOf(levels, ratios) / perMatch);
}

/** Letters in which two values differ, above which comparing them is quick, since it looks at no letter order. */
const FAR = 7;

/** Whether comparing two values costs little: dates, phones and sex always, texts when their letters differ much. */
function isCheap({ kind, numbers, numberWidth }: ValueTable, x: number, y: number): boolean {
  if (kind === 'date' || kind === 'phone' || kind === 'sex') return true;
  return signatureDistance(numbers[x * numberWidth] as number, numbers[y * numberWidth] as number) > FAR;
}

/** The weight of agreeing on one value: the rarer it is among the records that have one, the more it tells. */
function agreementWeight({ columns, size }: Dataset, f: number, value: number, m: number, copies: number): number {
  const { frequency } = (columns[f] as Column).table;
  const present = Math.max(1, size - (frequency[0] as number));
  return Math.log((m * present) / Math.max((frequency[value] as number) - 1 - copies * m, 0.5));
}

const agreementWeights = (data: Dataset, f: number, m: number, copies: number): Float64Array =>
  Float64Array.from({ length: (data.columns[f] as Column).table.count }, (_, v) =>
    agreementWeight(data, f, v, m, copies),
  );

function mostTellingFirst(model: LinkModel): readonly number[] {
  const telling = model.columns.map(({ m, u }) => m.reduce((sum, p, l) => sum + p * Math.log(p / (u[l] as number)), 0));
  return model.columns.map((_, f) => f).sort((a, b) => (telling[b] as number) - (telling[a] as number) || a - b);
}
