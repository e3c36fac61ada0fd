import type { Instant, SideName } from './facts.ts';
import type { DutyView } from './view/duty.ts';
import type { Finding } from './view/finding.ts';
import type { HandoverView } from './view/handover.ts';
import type { SideView } from './view/side.ts';

export type { DutyState, DutyView, Reason, ReasonCode } from './view/duty.ts';
export type { FactRef } from './view/fact-ref.ts';
export type {
  Finding,
  FindingKind,
  MemberFindingKind,
  RuleFindingKind,
  Severity,
  StatedValue,
} from './view/finding.ts';
export type { HandoverState, HandoverView } from './view/handover.ts';
export type { ResponsibleOrganisation, ResponsiblePerson, SideStatus, SideView } from './view/side.ts';

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
