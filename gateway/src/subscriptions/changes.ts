/** One change that coordination tells of: whom or what it is about, and what subscriptions are matched by. */
export interface Change {
  readonly kind: 'MEMBER' | 'FINDING';
  /** Global id of the member or finding. */
  readonly id: string;
  /** Global id of the member concerned; null for a record that is nobody's yet. */
  readonly member: string | null;
  /** Codes of the regions concerned. */
  readonly origin: string | null;
  readonly destination: string | null;
  /** Of a finding. */
  readonly findingKind?: string;
  readonly severity?: string;
  readonly status?: string;
  readonly owner?: string;
  readonly assignee?: string | null;
}

export interface ChangePage {
  readonly changes: readonly Change[];
  /** Position after the last change. */
  readonly cursor: string;
  /** Whether changes may have been lost before this page. */
  readonly missed: boolean;
}

/** The changes after a position, as soon as there are any; null for the present end. May wait some seconds. */
export type ReadChanges = (after: string | null, limit: number) => Promise<ChangePage>;
