import type { FileErrorCode, ProblemCode, RosterOptions } from '@liangdi/roster';

/** What a nasty file is, and what must come of it. */
export interface NastyFile {
  readonly name: string;
  /** Why it is nasty, as a sentence. */
  readonly what: string;
  readonly bytes: () => Uint8Array | Promise<Uint8Array>;
  readonly options?: Partial<RosterOptions>;
  readonly expect: Refused | Read;
}

/** Refused as a whole, with this code. */
interface Refused {
  readonly refused: FileErrorCode;
}

interface Read {
  /** Names of the people read, in order; null where a name is missing or refused. */
  readonly names: readonly (string | null)[];
  /** Problems as `address CODE`, in order. Missing: none. */
  readonly problems?: readonly `${string} ${ProblemCode}`[];
  /** Values of the first person that must be so. */
  readonly first?: Readonly<Record<string, unknown>>;
}

export const TODAY = '2026-11-24';
