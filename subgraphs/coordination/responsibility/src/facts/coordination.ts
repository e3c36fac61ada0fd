import type { FactVersion, Instant, Party, SideName } from './version.ts';

/**
 * Link between a side's record and the member, region = the member's origin region.
 * Facts of a record that has links, even ones recorded later, count only while one is `LINKED` and known; facts of a
 * record without any link always count, because then the side recorded them under the member's id.
 */
export interface LinkVersion extends FactVersion {
  readonly recordSide: Exclude<SideName, 'ORIGIN'>;
  readonly recordRegion: string;
  readonly recordId: string;
  /** Identity token with its key version, or null when the link rests on a review. */
  readonly token: string | null;
  readonly state: 'PROPOSED' | 'LINKED' | 'REJECTED' | 'BROKEN';
  /** Another member carries the same token. */
  readonly collision: boolean;
  /** The side had recorded the record under the member's id before this first link, which only shows the collision. */
  readonly alreadyTheirs?: boolean;
}

/** The member disputes a fact of a side; `validFrom` = when. Open until answered. */
export interface DisputeVersion extends FactVersion {
  readonly side: Party;
  readonly factId: string;
  /** Code of the authority that owns the disputed fact, where known. */
  readonly factRegion?: string | null;
  readonly field: string | null;
  readonly deadline: Instant;
  readonly answeredAt: Instant | null;
}

/** A side's record that no decision ties to anyone yet, and that may concern this member; closed at `validTo`. */
export interface UnlinkedRecordVersion extends FactVersion {
  readonly recordSide: Exclude<SideName, 'ORIGIN'>;
  readonly recordRegion: string;
  readonly recordId: string;
}

export interface CoordinationFacts {
  readonly links: readonly LinkVersion[];
  readonly disputes: readonly DisputeVersion[];
  readonly unlinkedRecords: readonly UnlinkedRecordVersion[];
}
