import type { Kind } from '../config/kinds.ts';

/**
 * How alike two values are, best first. Public: evidence is told in these words.
 * The last level of a kind is always `DIFFERENT`; `MOVED` means that the value stands in another field of its kind.
 */
export type Level =
  | 'SAME'
  | 'VARIANT'
  | 'ORDER'
  | 'SOUND'
  | 'TYPO'
  | 'SHORT'
  | 'NEAR'
  | 'PREFIX'
  | 'OVERLAP'
  | 'ENDS'
  | 'LUNAR'
  | 'SWAPPED'
  | 'PARTIAL'
  | 'SAME_DAY'
  | 'SAME_MONTH'
  | 'SAME_YEAR'
  | 'CLOSE_YEAR'
  | 'MOVED'
  | 'DIFFERENT';

const STRING: readonly Level[] = ['SAME', 'VARIANT', 'TYPO', 'NEAR', 'PREFIX', 'OVERLAP', 'MOVED', 'DIFFERENT'];

/** The levels of each kind in the order of their numbers. A missing value has no level. */
export const LEVELS: Readonly<Record<Kind, readonly Level[]>> = {
  name: ['SAME', 'VARIANT', 'ORDER', 'SOUND', 'TYPO', 'SHORT', 'NEAR', 'OVERLAP', 'MOVED', 'DIFFERENT'],
  date: [
    'SAME',
    'LUNAR',
    'TYPO',
    'SWAPPED',
    'PARTIAL',
    'SAME_DAY',
    'SAME_MONTH',
    'SAME_YEAR',
    'CLOSE_YEAR',
    'DIFFERENT',
  ],
  identifier: STRING,
  phone: ['SAME', 'TYPO', 'ENDS', 'NEAR', 'MOVED', 'DIFFERENT'],
  address: STRING,
  region: STRING,
  sex: ['SAME', 'DIFFERENT'],
  text: STRING,
};

/** The level number that stands for "one of the two values is missing". */
export const MISSING = -1;

/** More levels than any kind has: the stride of tables indexed by field and level. */
export const LEVEL_STRIDE = 10;
