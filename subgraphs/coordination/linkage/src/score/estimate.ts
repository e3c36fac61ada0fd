import { LEVEL_STRIDE, LEVELS, MISSING } from '../compare/levels.ts';
import type { Dataset } from '../values/dataset.ts';
import { likelihoodRatios, type Probabilities } from './likelihood.ts';
import { areRelatives } from './relatives.ts';
import type { Pattern } from './tally.ts';

/** Where the estimation starts from, and how many imagined observations hold it there when the data say nothing. */
const FIRST_M = 0.8;
const WEIGHT_OF_START = 4;
/** The share of a pass that each class is taken to have at first. */
const FIRST_SHARE = 0.2;

/** Pairs of one sort: how often they show each level, and which share of each pass they are. */
type PairClass = { readonly levels: Probabilities; readonly shares: readonly number[] };

/** What is learnt of pairs of one person, and of two relatives where there are any. */
export type Estimate = { readonly same: PairClass; readonly related: PairClass | null };

/**
 * Learns how pairs of one person look. Relatives and neighbours share surname, address and telephone; where they
 * outnumber the true matches, a single class would learn what a household is instead of what a person is. So a second
 * class is learnt with it, and kept if it is what relatives are: without what is a person's own.
 */
export function estimateM(data: Dataset, u: Probabilities, patterns: readonly Pattern[], passes: number): Estimate {
  const start = data.columns.map(({ kind }) => startM(LEVELS[kind].length));
  const halfway = start.map((row, f) => row.map((p, level) => (p + (u[f]?.[level] as number)) / 2));
  const [same, related] = maximise([start, halfway], u, patterns, passes) as [PairClass, PairClass];
  if (areRelatives(related.levels, same.levels, u)) return { same, related };
  const [alone] = maximise([start], u, patterns, passes) as [PairClass];
  return { same: alone, related: null };
}

/**
 * Expectation-maximisation over the pairs of all passes at once, for classes beside that of strangers, whose u is given.
 * Each pass has shares of its own; the levels of a class are shared by all. A pass says nothing of the columns that it
 * blocks on, so that what brought pairs together is not taken for what they have in common.
 */
function maximise(
  starts: readonly Probabilities[],
  u: Probabilities,
  patterns: readonly Pattern[],
  passes: number,
): readonly PairClass[] {
  const width = u.length;
  const end = width * LEVEL_STRIDE;
  const flat = flatten(patterns, width);
  let classes: readonly PairClass[] = starts.map((levels) => ({ levels, shares: Array(passes).fill(FIRST_SHARE) }));
  for (let round = 0, change = 1; round < 200 && change > 1e-5; round++) {
    const ratios = classes.map(({ levels }) => {
      const known = new Float64Array(end + 1).fill(1);
      known.set(likelihoodRatios(levels, u));
      return known;
    });
    const shares = classes.map((each) => Float64Array.from(each.shares));
    const counts = starts.map(() => new Float64Array(end + 1));
    const found = starts.map(() => new Float64Array(passes).fill(0.02));
    const total = new Float64Array(passes).fill(1);
    const odds = new Float64Array(starts.length);
    for (let k = 0; k < patterns.length; k++) {
      const pass = flat.passes[k] as number;
      const count = flat.counts[k] as number;
      const from = k * width;
      let all = 1;
      for (let c = 0; c < odds.length; c++) {
        const share = (shares[c] as Float64Array)[pass] as number;
        const ratioAt = ratios[c] as Float64Array;
        let ratio = 1;
        for (let f = from; f < from + width; f++) ratio *= ratioAt[flat.places[f] as number] as number;
        odds[c] = share * ratio;
        all += share * ratio - share;
      }
      total[pass] = (total[pass] as number) + count;
      for (let c = 0; c < odds.length; c++) {
        const expected = (count * (odds[c] as number)) / all;
        const of = found[c] as Float64Array;
        of[pass] = (of[pass] as number) + expected;
        const seen = counts[c] as Float64Array;
        for (let f = from; f < from + width; f++) {
          const at = flat.places[f] as number;
          seen[at] = (seen[at] as number) + expected;
        }
      }
    }
    const next = starts.map((start, c) => ({
      levels: start.map((row, f) =>
        normalise(row.map((p, l) => p * WEIGHT_OF_START + (counts[c]?.[f * LEVEL_STRIDE + l] as number))),
      ),
      shares: Array.from(found[c] as Float64Array, (n, p) => n / (total[p] as number)),
    }));
    change = Math.max(...next.map((c, k) => furthest(c.levels, (classes[k] as PairClass).levels)));
    classes = next;
  }
  return classes;
}

/** Patterns in flat arrays. `places` are those of their levels in a table by column; what is missing has the last place, which counts for nothing. */
function flatten(patterns: readonly Pattern[], width: number) {
  const places = new Uint16Array(patterns.length * width).fill(width * LEVEL_STRIDE);
  patterns.forEach(({ levels }, k) => {
    levels.forEach((level, f) => {
      if (level !== MISSING) places[k * width + f] = f * LEVEL_STRIDE + level;
    });
  });
  return {
    places,
    passes: Uint16Array.from(patterns, ({ pass }) => pass),
    counts: Float64Array.from(patterns, ({ count }) => count),
  };
}

const furthest = (a: Probabilities, b: Probabilities): number =>
  Math.max(...a.flatMap((row, f) => row.map((p, level) => Math.abs(p - (b[f]?.[level] as number)))));

const normalise = (row: readonly number[]): readonly number[] => {
  const sum = row.reduce((total, n) => total + n, 0);
  return row.map((n) => n / sum);
};

const startM = (levels: number): readonly number[] =>
  normalise(Array.from({ length: levels }, (_, level) => (level === 0 ? FIRST_M : (1 - FIRST_M) * 0.7 ** level)));
