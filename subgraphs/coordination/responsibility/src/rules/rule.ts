import type { BranchKind, Duty, FactVersion, Instant, SideName } from '../facts.ts';

/** Text for readers, in both languages. */
export interface Text {
  readonly zh: string;
  readonly en: string;
}

/** Who set the rule. Higher before lower when nothing else decides. */
export type Authority = 'NATIONAL' | 'PROVINCE' | 'CITY' | 'COUNTY';

/**
 * Where a rule applies; an absent condition applies everywhere. Every condition that is present must hold.
 * Regions are codes, and contain what lies below them.
 */
export interface RuleScope {
  readonly originRegion?: string;
  /** Region of the open reception, or, without one, of the declared outflow. */
  readonly destinationRegion?: string;
  /** Kind of the receiving branch. */
  readonly branchKinds?: readonly BranchKind[];
  /** Away (open outflow or open reception) at all. */
  readonly away?: boolean;
  /** Full calendar months away, lower bound inclusive. */
  readonly awayFromMonths?: number;
  /** Full calendar months away, upper bound exclusive. */
  readonly awayUntilMonths?: number;
  /** An open reception exists. */
  readonly received?: boolean;
  /** The member belongs to a joint branch of an association. */
  readonly inJointBranch?: boolean;
}

/** How often. At the due date the duty is overdue; from `noticeDays` before it, it is due. */
export interface Cadence {
  readonly months: number;
  readonly noticeDays: number;
}

/** The document (制度) that a rule rests on. */
export interface RuleSource {
  readonly id: string;
  readonly title: Text;
  /** Document number (文号), where it has one. */
  readonly number: string | null;
  readonly issuer: Text;
  /** Start of the day at +08:00. */
  readonly issuedOn: Instant;
  /** Ids of the sources that this one replaces: their rules are out of force where this one's are in force. */
  readonly supersedes: readonly string[];
}

/** Life of a rule in the registry. `APPROVED` rules judge; `SUPERSEDED` ones until their end, `validTo`. */
export type RuleStatus = 'PROPOSED' | 'APPROVED' | 'SUPERSEDED' | 'WITHDRAWN';

/**
 * One version of a rule (制度): who leads and supports a duty, where, how often, from when until when, by which document.
 * Versioned like a fact: known at `t` is the highest version with `recordedAt <= t`; `region` is the authority's code.
 */
export interface RuleVersion extends FactVersion {
  readonly status: RuleStatus;
  readonly duty: Duty;
  readonly scope: RuleScope;
  readonly lead: SideName;
  readonly support: readonly SideName[];
  /** Sides whose facts fulfil the duty. */
  readonly counts: readonly SideName[];
  /** null = a standing duty without due dates; care is then due by its cases' deadlines. */
  readonly cadence: Cadence | null;
  readonly authority: Authority;
  readonly source: RuleSource;
  /** What the document asks here, in our own words. */
  readonly text: Text;
  /** Ids of single rules that this one replaces. */
  readonly supersedes: readonly string[];
}
