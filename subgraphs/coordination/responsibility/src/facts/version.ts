/** An instant: epoch milliseconds. */
export type Instant = number;

/** Who may know or owe something about a member. */
export type SideName = 'ORIGIN' | 'DESTINATION' | 'ASSOCIATION';

/** A side that owns facts, or `COORDINATION`, which owns links, rules and their review. */
export type Party = SideName | 'COORDINATION';

/** The eight duties (责任事项) that two places owe a member. */
export type Duty =
  | 'KEEP_RECORD'
  | 'CONTACT'
  | 'EDUCATE'
  | 'ORGANISATIONAL_LIFE'
  | 'DUES'
  | 'CARE'
  | 'VOTING_RIGHTS'
  | 'REPORT_BACK';

/**
 * What every version of every fact carries. A fact keeps its `id`; a correction or a closing is the next `version`.
 * The fact as known at `t` is its highest version with `recordedAt <= t`.
 */
export interface FactVersion {
  readonly id: string;
  /** 1, 2, 3 …; unique within `id`. */
  readonly version: number;
  /** Six-digit code of the authority that owns the fact. */
  readonly region: string;
  readonly recordedAt: Instant;
  /** First instant at which it is true; of an event (a contact, a fulfilment) the instant at which it happened. */
  readonly validFrom: Instant;
  /** First instant at which it is no longer true; null while open, and always null for an event. */
  readonly validTo: Instant | null;
  /** This version says that the fact was recorded in error and never held. */
  readonly withdrawn?: boolean;
}
