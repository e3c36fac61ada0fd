/** What coordination keeps of an agreement with a partner, in one version of it. */
export interface AgreementRow {
  /** Of the first origin. */
  readonly region: string;
  readonly id: string;
  readonly version: number;
  readonly status: AgreementStatus;
  readonly partner: string;
  readonly purpose: string;
  readonly origins: readonly string[];
  /** Of each origin its destination, by position. */
  readonly destinations: readonly string[];
  readonly fields: readonly string[];
  readonly requests_per_minute: number;
  readonly cost_per_minute: number;
  readonly approvals: readonly Approval[];
  readonly reason: string | null;
  readonly starts_at: Date;
  /** Exclusive. */
  readonly ends_at: Date;
  readonly recorded_at: Date;
}

export type AgreementStatus = 'PROPOSED' | 'IN_FORCE' | 'ENDED' | 'WITHDRAWN';

export type ApprovingSide = 'ORIGIN' | 'DESTINATION';

export interface Approval {
  readonly side: ApprovingSide;
  readonly region: string;
  readonly account: string;
  /** ISO instant. */
  readonly at: string;
}

/** An agreement ends by itself: nobody has to record it. */
export const statusAt = ({ status, ends_at }: AgreementRow, now: Date): AgreementStatus =>
  status === 'IN_FORCE' && ends_at <= now ? 'ENDED' : status;

/** Whether every region of every pair has approved, each for its own side. */
export const isApproved = ({ origins, destinations, approvals }: AgreementRow): boolean => {
  const approved = (side: ApprovingSide, region: string): boolean =>
    approvals.some((approval) => approval.side === side && approval.region === region);
  return (
    origins.every((region) => approved('ORIGIN', region)) &&
    destinations.every((region) => approved('DESTINATION', region))
  );
};
