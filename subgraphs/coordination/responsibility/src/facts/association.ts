import type { PersonRecordVersion, SharedFacts } from './shared.ts';
import type { FactVersion } from './version.ts';

/** Association membership (会籍). */
export interface MembershipVersion extends FactVersion {
  readonly recordId: string | null;
  readonly associationId: string;
  /** For whoever reads the view; the judgement does not ask for it. */
  readonly associationName?: string;
  /** The association's branch that the person belongs to, joint (共建支部) or not; null when to none. */
  readonly branchId: string | null;
}

/** One helps one (一帮一): the member helps, or is helped by, another person. */
export interface PairVersion extends FactVersion {
  readonly recordId: string | null;
  readonly role: 'HELPS' | 'IS_HELPED';
  readonly otherPersonId: string;
}

export interface AssociationFacts extends SharedFacts {
  readonly records: readonly PersonRecordVersion[];
  readonly memberships: readonly MembershipVersion[];
  readonly pairs: readonly PairVersion[];
}
