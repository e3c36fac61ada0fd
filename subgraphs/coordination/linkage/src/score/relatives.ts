import type { Probabilities } from './likelihood.ts';

/** Where a column lies between strangers (0) and one person (1): up to here relatives do not share it at all. */
const PERSONAL = 0.25;
/** Up to here it at least lags behind. */
const LAGGING = 0.9;
/** From here on it is shared. */
const SHARED = 0.8;
/** Nats that a column tells on average, below which it is not looked at. */
const TELLING = 1;

/**
 * Whether a class of pairs is that of relatives or neighbours: in one telling column alike as strangers are, in another
 * less alike than one person's records, and in two others as alike as they. Records of one person with a slip fall behind
 * in one column only; strangers of one name share nothing else.
 */
export function areRelatives(related: Probabilities, same: Probabilities, u: Probabilities): boolean {
  const places = same.flatMap((m, f) => {
    const strangers = u[f] as readonly number[];
    const told = (p: readonly number[]): number =>
      p.reduce((sum, share, level) => sum + share * Math.log((m[level] as number) / (strangers[level] as number)), 0);
    const alike = (p: readonly number[]): number => 1 - (p.at(-1) as number);
    const between = (measure: (p: readonly number[]) => number): number =>
      (measure(related[f] as readonly number[]) - measure(strangers)) / (measure(m) - measure(strangers));
    return told(m) < TELLING ? [] : [Math.max(between(told), between(alike))];
  });
  const count = (is: (at: number) => boolean): number => places.filter(is).length;
  return count((at) => at < PERSONAL) > 0 && count((at) => at < LAGGING) > 1 && count((at) => at > SHARED) > 1;
}
