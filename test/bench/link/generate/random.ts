/** Seeded randomness for generators: the same seed gives the same people and the same errors everywhere. */
export type Random = {
  readonly next: () => number;
  readonly int: (below: number) => number;
  readonly chance: (p: number) => boolean;
  readonly pick: <T>(from: readonly T[]) => T;
  /** Picks as real names and places are spread: the r-th of the list with a weight of 1 / (r + 3). */
  readonly common: <T>(from: readonly T[]) => T;
};

export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  const int = (below: number): number => Math.floor(next() * below);
  return {
    next,
    int,
    chance: (p) => next() < p,
    pick: <T>(from: readonly T[]): T => from[int(from.length)] as T,
    common: <T>(from: readonly T[]): T => {
      const r = Math.floor(3 * ((from.length + 3) / 3) ** next() - 3);
      return from[Math.min(Math.max(r, 0), from.length - 1)] as T;
    },
  };
}
