import type { Duty, Instant, SideName } from '../facts.ts';
import type { FactRef } from './fact-ref.ts';

export type DutyState = 'FULFILLED' | 'DUE' | 'OVERDUE' | 'UNASSIGNED' | 'CONTESTED' | 'UNKNOWN';

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
