/**
 * What a formula shows that no program has calculated: in its cell there is nothing to read, and it may not pass for an
 * empty one. A text, so that it says the same in a file that has no formulas any more.
 */
export const UNCALCULATED = '#FORMULA?';
