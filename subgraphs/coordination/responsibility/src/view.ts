import type { BranchKind, Duty, Instant, Party, SideName } from './facts.ts';

/** KNOWN: the side holds something about the member. NONE: it was heard and holds nothing. SILENT: nobody can say. */
export type SideStatus = 'KNOWN' | 'NONE' | 'SILENT';

/** Handover (对接) of the member's last move between origin and destination. */
export type HandoverState =
  | 'AT_HOME'
  | 'DECLARED'
  | 'LAPSED'
  | 'DECLINED'
  | 'RECEIVED'
  | 'DOCKED'
  | 'UNDECLARED'
  | 'RETURNING'
  | 'RETURNED';

export type DutyState = 'FULFILLED' | 'DUE' | 'OVERDUE' | 'UNASSIGNED' | 'CONTESTED' | 'UNKNOWN';

/** The fact version that something follows from. `list` is its list in the document of `side`. */
export interface FactRef {
  readonly side: Party;
  readonly list: string;
  readonly id: string;
  readonly version: number;
  readonly region: string;
}

/** The organisation that answers for the member on a side. */
export interface ResponsibleOrganisation {
  readonly id: string;
  readonly region: string;
  readonly level: 'BRANCH' | 'ABOVE_BRANCH';
  readonly branchKind: BranchKind | null;
}

/** The contact person (联系责任人) of a side. */
export interface ResponsiblePerson {
  readonly id: string;
  readonly name: string;
  readonly since: Instant;
  readonly fact: FactRef;
}

export interface SideView {
  readonly side: SideName;
  readonly status: SideStatus;
  readonly organisation: ResponsibleOrganisation | null;
  readonly person: ResponsiblePerson | null;
}

export interface HandoverView {
  /** null = origin or destination is silent. */
  readonly state: HandoverState | null;
  readonly since: Instant | null;
  /** Until when the destination should answer; only of an outflow that nobody answered. */
  readonly deadline: Instant | null;
  readonly evidence: readonly FactRef[];
}

export type ReasonCode =
  | 'RULE_LEADS'
  | 'RULES_TIE'
  | 'NO_RULE'
  | 'NO_ORGANISATION'
  | 'CLAIMED_TWICE'
  | 'LED_SINCE'
  | 'LAST_FULFILLED'
  | 'CASE_OPEN'
  | 'SIDE_SILENT';

/** Why a duty stands as it does: a code, and the side, fact or rule that it points at. */
export interface Reason {
  readonly code: ReasonCode;
  readonly side: SideName | null;
  readonly fact: FactRef | null;
  readonly rule: string | null;
}

export interface DutyView {
  readonly duty: Duty;
  readonly state: DutyState;
  /** null when unassigned, contested between rules, or unknown because of a silent side. */
  readonly lead: SideName | null;
  readonly support: readonly SideName[];
  /** Id of the rule that says so. */
  readonly rule: string | null;
  readonly lastFulfilled: Instant | null;
  readonly nextDue: Instant | null;
  readonly reasons: readonly Reason[];
}

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
  /** The sides whose answer the finding rests on: exactly when one of them falls silent, it is no longer drawn. */
  readonly drawnFrom: readonly SideName[];
  /** The mutation that would resolve it; null while the graph has none. */
  readonly mutation: string | null;
  /** Of a contradiction: the field and what each side states. */
  readonly field: string | null;
  readonly values: readonly StatedValue[];
  /** Duties concerned. */
  readonly duties: readonly Duty[];
}

/** The two-way view of one member at one instant. */
export interface View {
  readonly at: Instant;
  readonly origin: SideView;
  readonly destination: SideView;
  readonly association: SideView;
  readonly handover: HandoverView;
  /** The side that leads most duties; among equals the one that leads contact; null when silence leaves it open. */
  readonly leading: SideName | null;
  /** Every duty owed, in the order of `DUTIES`; none of the origin's for someone who is no member at home (yet or any more). */
  readonly duties: readonly DutyView[];
  readonly findings: readonly Finding[];
  /** Empty = the view is complete. */
  readonly silent: readonly SideName[];
}
