/** One change as subscribers are told of it: ids and what they are matched by, nothing of a person. */
export interface Change {
  readonly kind: 'MEMBER' | 'FINDING';
  /** Global id of the member or finding. */
  readonly id: string;
  /** Global id of the member concerned; null for a record that is nobody's yet. */
  readonly member: string | null;
  readonly origin: string | null;
  readonly destination: string | null;
  /** Of a finding. */
  readonly findingKind?: string;
  readonly severity?: string;
  readonly status?: string;
  readonly owner?: string;
  readonly assignee?: string | null;
}

/** The channel on which changes are told when their transaction commits. */
export const changesChannel = 'liangdi_changes';
