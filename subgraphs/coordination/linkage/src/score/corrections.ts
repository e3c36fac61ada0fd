import { LEVEL_STRIDE, MISSING } from '../compare/levels.ts';
import type { LinkModel } from './model.ts';

/** Stands for the level of two different values that have not been compared yet. */
export const UNKNOWN = LEVEL_STRIDE;
const STRIDE = LEVEL_STRIDE + 1;

/**
 * What the columns of a pair that depend on each other add to its log-odds together; where levels are still `UNKNOWN`,
 * the most that they can add.
 */
export function createCorrections({ columns, dependences }: LinkModel): (levels: Int8Array) => number {
  const tables = dependences.map(({ first, second, correction }) => {
    const levelsOf = (f: number): readonly number[] => (columns[f]?.m ?? []).map((_, level) => level);
    const possible = (f: number, level: number): readonly number[] =>
      level === UNKNOWN ? levelsOf(f).slice(1) : [level];
    const most = new Float64Array(STRIDE * STRIDE);
    for (const i of [...levelsOf(first), UNKNOWN]) {
      for (const j of [...levelsOf(second), UNKNOWN]) {
        most[i * STRIDE + j] = Math.max(
          ...possible(first, i).flatMap((a) =>
            possible(second, j).map((b) => correction[a * LEVEL_STRIDE + b] as number),
          ),
        );
      }
    }
    return { first, second, most };
  });
  return (levels) => {
    let sum = 0;
    for (const { first, second, most } of tables) {
      const i = levels[first] as number;
      const j = levels[second] as number;
      if (i !== MISSING && j !== MISSING) sum += most[i * STRIDE + j] as number;
    }
    return sum;
  };
}
