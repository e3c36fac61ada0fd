import type { Instant } from '../facts.ts';
import type { FactRef } from './fact-ref.ts';

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

export interface HandoverView {
  /** null = origin or destination is silent. */
  readonly state: HandoverState | null;
  readonly since: Instant | null;
  /** Until when the destination should answer; only of an outflow that nobody answered. */
  readonly deadline: Instant | null;
  readonly evidence: readonly FactRef[];
}
