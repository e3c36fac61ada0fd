import { sigmoid } from '../score/model.ts';
import type { ScoredPairs } from '../score/score-pass.ts';
import type { Scorer } from '../score/scorer.ts';
import { type Dataset, isLinkage } from '../values/dataset.ts';
import type { Link } from './link.ts';
import { createGroups } from './union.ts';

/** Records taken from each group when two groups are compared. */
const WITNESSES = 16;
/** No single pair of records may count for more than this, in log-odds, when groups are compared. */
const LOUDEST = 12;
/** How far below the cut, in log-odds, a pair may lie and still bring two groups together for comparison. */
const REACH = 4;

/** How often one contradiction may count at most, however many records repeat it. */
const MOST_REPEATS = 8;

/**
 * Joins records into persons, strongest pair first, by average linkage: two groups become one if their records agree on
 * average, so that neither one lucky pair joins two families nor one spoilt record splits a person. Every pair within a
 * group is a link; its probability is that of the step that joined the two, or its own where that is higher.
 */
export function clusterPairs(
  data: Dataset,
  pairs: ScoredPairs,
  shift: number,
  scorer: Scorer,
  cut: number,
): readonly Link[] {
  const support = createSupport(data, scorer, shift);
  const groups = createGroups(data.size);
  const links: Link[] = [];
  const linkage = isLinkage(data);
  const refused = new Map<number, number>();
  let edges = strongestFirst(pairs, cut - REACH - shift);
  for (let merged = true; merged; ) {
    merged = false;
    const open: number[] = [];
    for (const edge of edges) {
      const first = groups.groupOf[pairs.a[edge] as number] as number;
      const second = groups.groupOf[pairs.b[edge] as number] as number;
      if (first === second) continue;
      const [into, from] = first < second ? [first, second] : [second, first];
      const a = groups.members[into] as number[];
      const b = groups.members[from] as number[];
      const pairKey = into * data.size + from;
      if (refused.get(pairKey) === a.length + b.length) {
        open.push(edge);
        continue;
      }
      const strength = support(a, b);
      if (strength < cut) {
        refused.set(pairKey, a.length + b.length);
        open.push(edge);
        continue;
      }
      for (const x of a) {
        for (const y of b) {
          const [left, right] = x < y ? [x, y] : [y, x];
          if (linkage && (left >= data.left || right < data.left)) continue;
          const own = a.length + b.length === 2 ? strength : scorer.score(left, right, cut - shift) + shift;
          links.push({ left, right, probability: sigmoid(Math.max(strength, own)) });
        }
      }
      groups.merge(into, from);
      merged = true;
    }
    edges = open;
  }
  return links;
}

function strongestFirst(pairs: ScoredPairs, floor: number): readonly number[] {
  const edges: number[] = [];
  for (let k = 0; k < pairs.count; k++) if ((pairs.score[k] as number) >= floor) edges.push(k);
  const { a, b, score } = pairs;
  return edges.sort(
    (x, y) =>
      (score[y] as number) - (score[x] as number) ||
      (a[x] as number) - (a[y] as number) ||
      (b[x] as number) - (b[y] as number),
  );
}

/**
 * How surely two groups are one person: the mean log-odds over pairs of their records, where a column that speaks against
 * counts once for every record of the smaller group. Slips come one record at a time; what all records of one group hold
 * against all of the other, as two brothers with their own birthdays do, is no slip.
 */
function createSupport(data: Dataset, scorer: Scorer, shift: number) {
  const width = data.columns.length;
  const sums = new Float64Array(width);
  return (first: readonly number[], second: readonly number[]): number => {
    const stepA = Math.ceil(first.length / WITNESSES);
    const stepB = Math.ceil(second.length / WITNESSES);
    sums.fill(0);
    let total = 0;
    let count = 0;
    for (let i = 0; i < first.length; i += stepA) {
      for (let j = 0; j < second.length; j += stepB) {
        const a = Math.min(first[i] as number, second[j] as number);
        const b = Math.max(first[i] as number, second[j] as number);
        const score = scorer.score(a, b, Number.NEGATIVE_INFINITY) + shift;
        total += Math.max(-LOUDEST, Math.min(LOUDEST, score));
        count++;
        for (let f = 0; f < width; f++) {
          sums[f] = (sums[f] as number) + scorer.weight(f, scorer.levels[f] as number, a);
        }
      }
    }
    const repeats = Math.min(first.length, second.length, MOST_REPEATS) - 1;
    for (const sum of sums) if (sum < 0) total += sum * repeats;
    return total / count;
  };
}
