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

/** Changes that were told at once. Without any it only says that somebody began to listen. */
export interface Notice {
  readonly id: string;
  readonly changes: readonly Change[];
}

/** The channel on which changes are told when their transaction commits. */
export const changesChannel = 'liangdi_changes';

/** Tells each of several lists of changes, given as JSON texts, in a notice of its own. */
export const notify = `select pg_notify('${changesChannel}', json_build_object('id', gen_random_uuid(), 'changes', list::json)::text) from unnest($1::text[]) list`;
