import type { Sex, SharedFacts } from './shared.ts';
import type { FactVersion, Instant } from './version.ts';

/** `ENDED` covers everyone who is a member no longer (left, removed, died). */
export type Standing = 'FULL' | 'PROBATIONARY' | 'SUSPENDED' | 'ENDED';

/** Member core: who the member is and where at home. Valid from the day they belong to that home branch. */
export interface MemberVersion extends FactVersion {
  readonly name: string;
  readonly sex: Sex;
  /** Start of the day at +08:00. */
  readonly birthDate: Instant | null;
  readonly standing: Standing;
  /** Start of the day at +08:00. */
  readonly joinedOn: Instant;
  readonly branchId: string;
  readonly townshipId: string | null;
  readonly countyId: string | null;
  /** Code of the home county. */
  readonly county: string;
}

/** Outflow declaration (流出登记): away from `validFrom` until `validTo` (the day of return), open while null. */
export interface OutflowVersion extends FactVersion {
  /** Province, city or district code; a reception agrees when one of both codes contains the other. */
  readonly destinationRegion: string;
  readonly reason: string;
  readonly certificateNumber: string | null;
  readonly certificateFrom: Instant | null;
  readonly certificateTo: Instant | null;
  /** Until when the destination should have received or declined; at this instant it lapses. */
  readonly deadline: Instant;
  /** The reception that the origin confirmed (对接), or null. */
  readonly confirmedReceptionId: string | null;
  readonly confirmedAt: Instant | null;
  /** The member came home; the outflow ends at `validTo`. */
  readonly returned: boolean;
}

/** Whether the origin knows where the member is, from `validFrom` on. */
export interface WhereaboutsVersion extends FactVersion {
  readonly known: boolean;
}

export type SearchOutcome = 'FOUND' | 'UNREACHABLE' | 'RETURNED' | 'DIED' | 'NOT_AWAY' | 'STOP_REQUESTED';

/** One member's assignment in a search campaign (一找一). Valid time is the campaign's window. */
export interface SearchVersion extends FactVersion {
  readonly campaignId: string;
  readonly finderId: string;
  readonly outcome: SearchOutcome | null;
  readonly outcomeAt: Instant | null;
}

/** The member asked not to be searched for, until `validTo`. */
export type StopSearchVersion = FactVersion;

export interface OriginFacts extends SharedFacts {
  readonly members: readonly MemberVersion[];
  readonly outflows: readonly OutflowVersion[];
  readonly whereabouts: readonly WhereaboutsVersion[];
  readonly searches: readonly SearchVersion[];
  readonly stopSearches: readonly StopSearchVersion[];
}
