import type { AccessRow, AuditRow, Connection, ExportRecord } from '@liangdi/kit';
import type { Text } from '@liangdi/responsibility';
import type { PublishedPair } from './aggregates/tabulate.ts';
import type { AgreementRow } from './agreements/agreement.ts';
import type { presentView } from './judge/present.ts';
import type { RuleRow } from './rules/rule-row.ts';
import type { FindingFilters } from './store/finding-filter.ts';

/** What resolvers of each type start from, where it is not the contract's own type. */

/** A member by global id, with what the sides said where the plan brought it. */
export interface MemberReference {
  readonly id: string;
  readonly originFacts?: unknown;
  readonly destinationFacts?: unknown;
  readonly associationFacts?: unknown;
}

export interface RegionReference {
  readonly code: string;
}

/** Anything by type and global id. */
export interface NodeReference {
  readonly __typename: string;
  readonly id: string;
}

export type ResponsibilityView = ReturnType<typeof presentView>;
export type DerivedFindingView = ResponsibilityView['findings'][number];

export interface OrganisationRow {
  readonly id: string;
  /** null where the side's facts name only what lies below it. */
  readonly name: string | null;
  readonly region: RegionReference;
}

/** A finding of the queue with what its cell says. */
export interface FindingRow {
  readonly region: string;
  readonly id: string;
  readonly kind: string;
  readonly severity: number;
  readonly status: string;
  readonly owner: string;
  readonly origin: string;
  readonly destination: string;
  readonly topic: string;
  readonly cell: number;
  readonly member_id: string | null;
  readonly owner_region: string | null;
  readonly since: Date;
  /** Infinity where there is none. */
  readonly due: Date | number;
  readonly detail: { readonly evidence: readonly never[]; readonly mutation: string | null; readonly members?: number };
  readonly assignee: string | null;
  readonly snoozed_until: Date | null;
  readonly dismiss_reason: string | null;
  readonly closed_at: Date | null;
  readonly reopened: number;
}

export type FindingPage = Connection<FindingRow> & { readonly filters: FindingFilters };

export interface CommentRow {
  readonly author: string;
  /** Null, as what the author acted for, of comments from before they were kept. */
  readonly author_role: string | null;
  readonly author_of: readonly string[] | null;
  readonly at: Date;
  readonly text: string;
}

export interface FlowRow {
  readonly origin: string;
  readonly destination: string;
  readonly members: number;
  readonly docked: number;
  readonly contact_both: number;
  readonly overdue: number;
}

export type ExportConnectionRow = Connection<ExportRecord>;
export type FlowPage = Connection<FlowRow>;

export interface DutyCoverageRow {
  readonly origin: string;
  /** '' for members at home. */
  readonly destination: string;
  readonly duty: string;
  /** '' when none leads. */
  readonly lead: string;
  readonly members: number;
  readonly states: readonly { readonly state: string; readonly count: number }[];
}

export type DutyCoveragePage = Connection<DutyCoverageRow>;

export interface ResponsibleMemberRow {
  readonly member: MemberReference;
  readonly side: string;
  readonly since: Date;
  readonly handover: string;
}

export type ResponsibleMemberPage = Connection<ResponsibleMemberRow>;

export interface TransferRow {
  readonly member: MemberReference;
  readonly direction: 'IN' | 'OUT';
  readonly at: Date;
  readonly from: RegionReference;
  readonly to: RegionReference;
}

export type TransferPage = Connection<TransferRow>;

export type RulePage = Connection<RuleRow>;

export interface WhatIfChangeRow {
  readonly key: { readonly region: string; readonly id: string };
  readonly member: MemberReference;
  readonly leadBefore: string | null;
  readonly leadAfter: string | null;
  readonly duties: readonly string[];
  readonly findingsAdded: readonly string[];
  readonly findingsRemoved: readonly string[];
}

export type WhatIfChangePage = Connection<WhatIfChangeRow>;

/** The current version of an identity link. */
export interface LinkRow {
  readonly region: string;
  readonly id: string;
  readonly version: number;
  readonly member_id: string;
  readonly side: 'DESTINATION' | 'ASSOCIATION';
  readonly record_region: string;
  readonly record_id: string;
  readonly state: 'CANDIDATE' | 'LINKED' | 'REJECTED' | 'BROKEN';
  readonly class: 'CERTAIN' | 'PROBABLE' | 'UNLIKELY';
  readonly probability: number;
  readonly evidence: readonly Text[];
  readonly confirmed_by: readonly ('ORIGIN' | 'DESTINATION' | 'ASSOCIATION')[];
  readonly token: string | null;
  readonly collision: boolean;
  readonly sought: boolean;
  readonly facts_key: string;
  readonly valid_from: Date;
}

export type IdentityLinkPage = Connection<LinkRow>;

export interface NotificationRow {
  readonly region: string;
  readonly id: string;
  readonly seq: number;
  readonly at: Date;
  readonly recipient: string;
  readonly recipient_region: string | null;
  readonly finding_id: string | null;
  readonly code: string;
  readonly detail: { readonly topic: string; readonly origin: string; readonly destination: string };
}

export type NotificationPage = Connection<NotificationRow>;

/** A break-glass grant with its early end, if it had one. */
export interface GrantRow {
  readonly region: string;
  readonly id: string;
  readonly member_id: string;
  readonly account: string;
  readonly reason: string;
  readonly opened_at: Date;
  readonly until: Date;
  readonly ended_at: Date | null;
}

export type GrantPage = Connection<GrantRow>;

/** The current version of a dispute. */
export interface DisputeRow {
  readonly region: string;
  readonly id: string;
  readonly version: number;
  readonly member_id: string;
  /** Global id. */
  readonly fact: string;
  readonly owner: 'ORIGIN' | 'DESTINATION' | 'ASSOCIATION' | 'COORDINATION';
  readonly owner_region: string;
  /** Of a link: the region of its record. */
  readonly linked_region: string | null;
  readonly field: string | null;
  /** Null once the member has erased it. */
  readonly statement: string | null;
  readonly state: 'OPEN' | 'UPHELD' | 'REJECTED' | 'WITHDRAWN';
  readonly answer: string | null;
  readonly deadline: Date;
  readonly opened_at: Date;
  readonly closed_at: Date | null;
}

export type DisputePage = Connection<DisputeRow>;

export interface RuleDefectRow {
  readonly kind: string;
  readonly duty: string;
  readonly ruleIds: readonly string[];
  readonly origin: string;
  readonly destination: string;
  readonly members: number;
  readonly at: number;
}
export type AccessConnectionRow = Connection<AccessRow>;
export type AuditEntryConnectionRow = Connection<AuditRow>;

export type AgreementPage = Connection<AgreementRow>;

/** The counts of a pair as they were published. */
export type AggregateRow = PublishedPair & { readonly month: string; readonly counted_at: Date };

export type AggregatePage = Connection<AggregateRow>;
