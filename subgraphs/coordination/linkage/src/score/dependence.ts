import { LEVEL_STRIDE, MISSING } from '../compare/levels.ts';
import type { Pattern } from './tally.ts';

/**
 * What two columns tell together beyond what each tells alone. For two different people from one village, post code and
 * place of birth agree together; counting both in full would take neighbours for one person.
 * `correction[i * LEVEL_STRIDE + j]` is added to the log-odds when `first` has level i and `second` level j.
 */
export type Dependence = { readonly first: number; readonly second: number; readonly correction: readonly number[] };

/** Imagined pairs per combination that hold the correction at zero until the data speak. */
const HOLD = 4;
/** Mutual information, in nats, below which two columns count as independent. */
const NOTICEABLE = 2e-4;

/** How likely each pattern is to be of two different people, or of one: the weight it has in the count. */
export type PatternWeight = (pattern: Pattern) => number;

/**
 * The maximum spanning tree over the mutual information of all pairs of columns among different people (Chow and Liu
 * 1968): the best account of their dependences in which each column depends on one other at most.
 */
export function findDependences(
  width: number,
  patterns: readonly Pattern[],
  weight: PatternWeight,
): readonly Dependence[] {
  const edges: { first: number; second: number; information: number; correction: readonly number[] }[] = [];
  for (let first = 0; first < width; first++) {
    for (let second = first + 1; second < width; second++) {
      edges.push({ first, second, ...associate(first, second, patterns, weight) });
    }
  }
  edges.sort((a, b) => b.information - a.information || a.first - b.first || a.second - b.second);
  const tree = Array.from({ length: width }, (_, f) => f);
  const root = (f: number): number => (tree[f] === f ? f : root(tree[f] as number));
  return edges.flatMap(({ first, second, information, correction }) => {
    if (information < NOTICEABLE || root(first) === root(second)) return [];
    tree[root(first)] = root(second);
    return [{ first, second, correction }];
  });
}

function associate(first: number, second: number, patterns: readonly Pattern[], weight: PatternWeight) {
  const joint = new Float64Array(LEVEL_STRIDE * LEVEL_STRIDE);
  const rows = new Float64Array(LEVEL_STRIDE);
  const columns = new Float64Array(LEVEL_STRIDE);
  let total = 0;
  for (const pattern of patterns) {
    const i = pattern.levels[first] as number;
    const j = pattern.levels[second] as number;
    if (i === MISSING || j === MISSING) continue;
    const n = pattern.count * weight(pattern);
    joint[i * LEVEL_STRIDE + j] = (joint[i * LEVEL_STRIDE + j] as number) + n;
    rows[i] = (rows[i] as number) + n;
    columns[j] = (columns[j] as number) + n;
    total += n;
  }
  let information = 0;
  const correction = Array.from(joint, (n, k) => {
    const expected =
      ((rows[Math.floor(k / LEVEL_STRIDE)] as number) * (columns[k % LEVEL_STRIDE] as number)) / Math.max(total, 1);
    const lift = Math.log((n + HOLD) / (expected + HOLD));
    information += (n / Math.max(total, 1)) * lift;
    return -lift;
  });
  return { information, correction };
}
