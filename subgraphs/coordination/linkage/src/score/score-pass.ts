import { broughtEarlier, eachPairOfPass } from '../block/each-pair.ts';
import type { PassKeys } from '../block/pass-keys.ts';
import type { Dataset } from '../values/dataset.ts';
import type { Scorer } from './scorer.ts';

/** Pairs with their log-odds, as parallel arrays. */
export type ScoredPairs = { a: Uint32Array; b: Uint32Array; score: Float64Array; count: number; compared: number };

export const createScoredPairs = (): ScoredPairs => ({
  a: new Uint32Array(4096),
  b: new Uint32Array(4096),
  score: new Float64Array(4096),
  count: 0,
  compared: 0,
});

/** Scores every pair that this pass brings up first, and keeps those that reach `floor`. */
export function scorePass(
  data: Dataset,
  keys: PassKeys,
  pass: number,
  scorer: Scorer,
  floor: number,
  into: ScoredPairs,
): void {
  eachPairOfPass(keys, pass, data.size, data.left, (a, b) => {
    if (broughtEarlier(keys, pass, a, b)) return;
    into.compared++;
    const score = scorer.score(a, b, floor);
    if (score >= floor) push(into, a, b, score);
  });
}

export function push(into: ScoredPairs, a: number, b: number, score: number): void {
  if (into.count === into.a.length) grow(into);
  into.a[into.count] = a;
  into.b[into.count] = b;
  into.score[into.count++] = score;
}

function grow(into: ScoredPairs): void {
  const size = into.a.length * 2;
  const a = new Uint32Array(size);
  const b = new Uint32Array(size);
  const score = new Float64Array(size);
  a.set(into.a);
  b.set(into.b);
  score.set(into.score);
  Object.assign(into, { a, b, score });
}
