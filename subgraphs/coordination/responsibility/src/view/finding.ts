import type { Duty, Instant, Party, SideName } from '../facts.ts';
import type { FactRef } from './fact-ref.ts';

export type MemberFindingKind =
  | 'WHEREABOUTS_UNKNOWN'
  | 'RECEPTION_PENDING'
  | 'RECEPTION_LAPSED'
  | 'RECEPTION_DECLINED'
  | 'UNDECLARED_OUTFLOW'
  | 'ORIGIN_CONTACT_MISSING'
  | 'DESTINATION_CONTACT_MISSING'
  | 'CONTACT_OVERDUE'
  | 'DOUBLE_CLAIM'
  | 'NOBODY_LEADS'
  | 'CONTRADICTION'
  | 'RETURN_NOT_CLOSED'
  | 'CARE_UNANSWERED'
  | 'RECORD_UNLINKED'
  | 'IDENTITY_COLLISION'
  | 'DISPUTED_BY_MEMBER';

export type RuleFindingKind = 'RULE_DUPLICATE' | 'RULE_CONFLICT' | 'RULE_OUTDATED' | 'RULE_BLIND_SPOT';

export type FindingKind = MemberFindingKind | RuleFindingKind;

/** HIGH: someone is lost, claimed twice, led by nobody or confused with another. MEDIUM: overdue or contradicted. LOW: to be done in time. */
export type Severity = 'LOW' | 'MEDIUM' | 'HIGH';

/** A value that one side states, where sides contradict each other. Dates are epoch milliseconds. */
export interface StatedValue {
  readonly side: SideName;
  readonly value: string | number;
}

/** A gap, double claim or contradiction (问题) about one member. */
export interface Finding {
  readonly kind: MemberFindingKind;
  /** Stable for as long as the same thing is wrong with the same member; unique within the member. */
  readonly key: string;
  readonly severity: Severity;
  /** The party who must act, and where. */
  readonly owner: Party;
  readonly ownerRegion: string | null;
  readonly ownerOrganisation: string | null;
  readonly since: Instant;
  readonly due: Instant | null;
  readonly evidence: readonly FactRef[];
  /**
   * The sides whose answer the finding rests on: exactly when one of them falls silent, it is no longer drawn. It may
   * come to rest on more sides, or on fewer duties, while others are silent.
   */
  readonly drawnFrom: readonly SideName[];
  /** The mutation that would resolve it; null while the graph has none. */
  readonly mutation: string | null;
  /** Of a contradiction: the field and what each side states. */
  readonly field: string | null;
  readonly values: readonly StatedValue[];
  /** Duties concerned. */
  readonly duties: readonly Duty[];
}
