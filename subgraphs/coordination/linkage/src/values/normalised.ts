/**
 * One value as the comparators and the blocking see it.
 * - `text`: the normalised value; values with the same text are the same value. Empty means missing.
 * - `forms`: other spellings that comparators look at, the same number for every value of a kind.
 * - `numbers`: numeric readings, the same number for every value of a kind.
 * - `keys`: what the value may be blocked on, from exact to coarse, the same number for every value of a kind; an empty
 *   key blocks nothing.
 */
export type Normalised = {
  readonly text: string;
  readonly forms: readonly string[];
  readonly numbers: readonly number[];
  readonly keys: readonly string[];
};

/** How a kind of field turns a cell into a value. */
export type Normaliser = {
  readonly forms: number;
  readonly numbers: number;
  readonly keys: number;
  readonly normalise: (raw: string) => Normalised;
};
