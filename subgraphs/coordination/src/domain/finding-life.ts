/** Where a finding stands in the queue. */
export type FindingStatus = 'OPEN' | 'SNOOZED' | 'DISMISSED' | 'CLOSED';

/** What happened to a finding since it was first derived; the rest of it follows from the facts. */
export interface FindingLife {
  readonly status: FindingStatus;
  readonly assignee: string | null;
  /** Epoch milliseconds. */
  readonly snoozedUntil: number | null;
  readonly dismissReason: string | null;
  /** Digest of the facts for which it was dismissed. */
  readonly dismissedKey: string | null;
  readonly closedAt: number | null;
  readonly reopened: number;
}

export const NEW_LIFE: FindingLife = {
  status: 'OPEN',
  assignee: null,
  snoozedUntil: null,
  dismissReason: null,
  dismissedKey: null,
  closedAt: null,
  reopened: 0,
};

/**
 * The life of a finding that the facts support at `now`. One that was closed is reopened rather than begun again; one
 * that was dismissed stays so for the facts that it was dismissed for, and comes back with others.
 */
export const supported = (life: FindingLife, factsKey: string, now: number): FindingLife => {
  switch (life.status) {
    case 'OPEN':
      return life;
    case 'SNOOZED':
      return life.snoozedUntil !== null && life.snoozedUntil <= now ? reopenedByHand(life) : life;
    case 'DISMISSED':
      return life.dismissedKey === factsKey ? life : comesBack(life);
    case 'CLOSED':
      return life.dismissedKey !== null && life.dismissedKey === factsKey
        ? { ...life, status: 'DISMISSED', closedAt: null }
        : comesBack(life);
  }
};

const comesBack = (life: FindingLife): FindingLife => ({ ...reopenedByHand(life), reopened: life.reopened + 1 });

/** The life of a finding that the facts no longer support. */
export const unsupported = (life: FindingLife, now: number): FindingLife =>
  life.status === 'CLOSED' ? life : { ...life, status: 'CLOSED', snoozedUntil: null, closedAt: now };

export const assigned = (life: FindingLife, assignee: string | null): FindingLife => ({ ...life, assignee });

export const snoozed = (life: FindingLife, until: number): FindingLife => ({
  ...life,
  status: 'SNOOZED',
  snoozedUntil: until,
  dismissReason: null,
  dismissedKey: null,
});

export const dismissed = (life: FindingLife, reason: string, factsKey: string): FindingLife => ({
  ...life,
  status: 'DISMISSED',
  snoozedUntil: null,
  dismissReason: reason,
  dismissedKey: factsKey,
});

/** Back into the queue, as a person asked or a snooze ended. */
export const reopenedByHand = (life: FindingLife): FindingLife => ({
  ...life,
  status: 'OPEN',
  snoozedUntil: null,
  dismissReason: null,
  dismissedKey: null,
  closedAt: null,
});
