import { LEVEL_STRIDE, MISSING } from '../compare/levels.ts';

/** Probabilities by column and level. */
export type Probabilities = readonly (readonly number[])[];

/** How much likelier each level is for one class than for another, at `column * LEVEL_STRIDE + level`. */
export function likelihoodRatios(of: Probabilities, against: Probabilities): Float64Array {
  const ratios = new Float64Array(of.length * LEVEL_STRIDE);
  of.forEach((row, f) => {
    row.forEach((p, level) => {
      ratios[f * LEVEL_STRIDE + level] = p / (against[f]?.[level] as number);
    });
  });
  return ratios;
}

/** The likelihood ratio of a combination of levels. */
export function ratioOf(levels: Int8Array, ratios: Float64Array): number {
  let ratio = 1;
  for (let f = 0; f < levels.length; f++) {
    const level = levels[f] as number;
    if (level !== MISSING) ratio *= ratios[f * LEVEL_STRIDE + level] as number;
  }
  return ratio;
}
