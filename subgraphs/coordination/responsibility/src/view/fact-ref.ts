import type { Party } from '../facts.ts';

/** The fact version that something follows from. `list` is its list in the document of `side`. */
export interface FactRef {
  readonly side: Party;
  readonly list: string;
  readonly id: string;
  readonly version: number;
  readonly region: string;
}
