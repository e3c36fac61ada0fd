import { broughtEarlier } from './block/each-pair.ts';
import type { PassKeys } from './block/pass-keys.ts';
import type { Link } from './decide/link.ts';

/** How links compare with the truth. `blockingLoss` is the share of true pairs that no pass brought up. */
export type Evaluation = {
  readonly truth: number;
  readonly found: number;
  readonly correct: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly blockingLoss: number;
};

/** Compares links with the true pairs, both as record numbers; the order within a pair does not matter. */
export function evaluate(
  links: readonly Link[],
  truth: Iterable<readonly [number, number]>,
  size: number,
  keys: PassKeys,
): Evaluation {
  const key = (a: number, b: number): number => (a < b ? a * size + b : b * size + a);
  const found = new Set(links.map(({ left, right }) => key(left, right)));
  const real = new Set<number>();
  let correct = 0;
  let missed = 0;
  for (const [a, b] of truth) {
    const pair = key(a, b);
    if (a === b || real.has(pair)) continue;
    real.add(pair);
    if (found.has(pair)) correct++;
    if (!broughtEarlier(keys, keys.passes, a, b)) missed++;
  }
  const precision = found.size === 0 ? 0 : correct / found.size;
  const recall = real.size === 0 ? 0 : correct / real.size;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  const blockingLoss = real.size === 0 ? 0 : missed / real.size;
  return { truth: real.size, found: found.size, correct, precision, recall, f1, blockingLoss };
}
