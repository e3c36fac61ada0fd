import { DEFAULT_THRESHOLD } from './decide.ts';

/** How sure a pair is. `certain` still needs a person on each side; only equal tokens link by themselves. */
export type MatchClass = 'certain' | 'probable' | 'unlikely';

/** Below one pair in a hundred is wrong among the certain ones. */
export const CERTAIN = 0.99;

export const classify = (probability: number): MatchClass =>
  probability >= CERTAIN ? 'certain' : probability >= DEFAULT_THRESHOLD ? 'probable' : 'unlikely';
