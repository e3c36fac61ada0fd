import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { MemberReference, RegionReference, NodeReference, FindingRow, FindingPage, CommentRow, FlowRow, DutyCoverageRow, LinkRow, NotificationRow, GrantRow, GrantPage, RuleDefectRow, ResponsibilityView, DerivedFindingView, OrganisationRow, FlowPage, DutyCoveragePage, ResponsibleMemberPage, TransferPage, RulePage, WhatIfChangePage, IdentityLinkPage, NotificationPage, DisputeRow, DisputePage, AccessConnectionRow, AuditEntryConnectionRow, AgreementPage, AggregateRow, AggregatePage, ExportConnectionRow } from '../rows.ts';
import type { RuleRow } from '../rules/rule-row.ts';
import type { AccessRow, AuditRow, ExportRecord, ExportFailureRecord } from '@liangdi/kit';
import type { AgreementRow } from '../agreements/agreement.ts';
import type { ConsentRow } from '../consents/consent-store.ts';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** Every version of the facts that associations hold of a member, in the form that the judgement reads. Internal. */
  AssociationFacts: { input: unknown; output: unknown; }
  /** A calendar day, `YYYY-MM-DD`. Given by callers, it lies in the years 1800 to 2999. */
  Date: { input: string; output: string; }
  /**
   * An instant, ISO 8601 with its offset. A plain date is read as the start of that day at +08:00. Given by
   * callers, it lies in the years 1800 to 2999 there.
   */
  DateTime: { input: Date; output: Date | string; }
  /** Every version of the facts that the destinations hold of a member, in the form that the judgement reads. Internal. */
  DestinationFacts: { input: unknown; output: unknown; }
  /** Every version of the facts that one side holds of a member, in the form that the judgement reads. Internal. */
  OriginFacts: { input: unknown; output: unknown; }
  _FieldSet: { input: unknown; output: unknown; }
};

/** One time that somebody read your data or recorded something about you, told without anything of other people. */
export type Access = {
  __typename?: 'Access';
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Whether it was refused. */
  denied: Scalars['Boolean']['output'];
  /** What was read or written, in words: kinds of data, sensitive fields by name. */
  fields: Array<Scalars['String']['output']>;
  /** Opaque; the same entry always has the same. */
  id: Scalars['ID']['output'];
  /** Read or written. */
  operation: AccessOperation;
  /** What for, as the reader stated. */
  purpose?: Maybe<Scalars['String']['output']>;
  /** Whether it was you. */
  self: Scalars['Boolean']['output'];
  /** In whose log it stands. */
  side: AccessSide;
  /** All of it in one sentence, in your language. */
  text: Scalars['String']['output'];
  /** Who, in words: role, organisation and region. Of another member nothing but that it was one. */
  who: Scalars['String']['output'];
};

/** A page of accesses. */
export type AccessConnection = {
  __typename?: 'AccessConnection';
  /** The items of this page, each with its cursor. */
  edges: Array<AccessEdge>;
  /** The items of this page without their cursors. */
  nodes: Array<Access>;
  /** Where this page lies in the whole list. */
  pageInfo: PageInfo;
  /** How many items the whole list has for this viewer, counted when it is asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One of accesses, with its place in the list. */
export type AccessEdge = {
  __typename?: 'AccessEdge';
  /** Opaque position of this item, to be given to `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Access;
};

/** What was done. */
export type AccessOperation =
  /** Data of a person was read. */
  | 'READ'
  /** Something was recorded about a person. */
  | 'WRITE';

/** Whose log an entry stands in. */
export type AccessSide =
  /** The association. */
  | 'ASSOCIATION'
  /** Coordination. */
  | 'COORDINATION'
  /** The receiving city. */
  | 'DESTINATION'
  /** The home county. */
  | 'ORIGIN';

/** An activity held at the destination. */
export type Activity = Node & {
  __typename?: 'Activity';
  /** Opaque global id. */
  id: Scalars['ID']['output'];
};

/**
 * Published counts of the members from one origin in one destination, where they are 10 or more. They are counted once a
 * month and the same for everybody. A number under 10 is not published, nor is another one beside it by which it could be
 * worked out.
 */
export type Aggregate = {
  __typename?: 'Aggregate';
  /** By contact persons: `BOTH`, `ORIGIN`, `DESTINATION` or `NONE`. */
  byContact: Array<AggregateCell>;
  /** By whether some duty is overdue: `OVERDUE` or `IN_TIME`. */
  byDuties: Array<AggregateCell>;
  /** By state of the handover. */
  byHandover: Array<AggregateCell>;
  /** When it was counted. */
  countedAt: Scalars['DateTime']['output'];
  /** Receiving city. */
  destination: Region;
  /** How many members are away there. */
  members: Scalars['Int']['output'];
  /** First day of the month. */
  month: Scalars['Date']['output'];
  /** Home county. */
  origin: Region;
};

/** Members of whom one thing is so. */
export type AggregateCell = {
  __typename?: 'AggregateCell';
  /** How many; null where the number is not published. */
  members?: Maybe<Scalars['Int']['output']>;
  /** What is so, in a word of the contract. */
  value: Scalars['String']['output'];
};

/** A page of published counts. */
export type AggregateConnection = {
  __typename?: 'AggregateConnection';
  /** The items of this page, each with its cursor. */
  edges: Array<AggregateEdge>;
  /** The items of this page without their cursors. */
  nodes: Array<Aggregate>;
  /** Where this page lies in the whole list. */
  pageInfo: PageInfo;
  /** How many items the whole list has for this viewer, counted when it is asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One of published counts, with its place in the list. */
export type AggregateEdge = {
  __typename?: 'AggregateEdge';
  /** Opaque position of this item, to be given to `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Aggregate;
};

/**
 * An agreement with a partner organisation (合作协议): which fields of which members, for what, until when. Without fields it
 * opens nothing but published counts. Every change is a version of its own.
 */
export type Agreement = Node & {
  __typename?: 'Agreement';
  /** Who has agreed so far. */
  approvals: Array<AgreementApproval>;
  /** How much the partner may ask. */
  budget: AgreementBudget;
  /** Until when, exclusive. */
  ends: Scalars['DateTime']['output'];
  /** Fields of the contract that the partner may ask of these members, as `Type.field`; empty for counts alone. */
  fields: Array<Scalars['String']['output']>;
  /** Every version, first to last. */
  history: Array<Agreement>;
  /** Opaque global id; the partner's access tokens name it. */
  id: Scalars['ID']['output'];
  /** The members whom it is about. */
  pairs: Array<AgreementPair>;
  /** Name of the partner organisation. */
  partner: Scalars['String']['output'];
  /** What the data is for; the partner states it in the header `x-purpose` of each request. */
  purpose: Scalars['String']['output'];
  /** Why it was ended or withdrawn. */
  reason?: Maybe<Scalars['String']['output']>;
  /** When this version was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** From when. */
  starts: Scalars['DateTime']['output'];
  /** Where it stands now. */
  status: AgreementStatus;
  /** Version, from 1. */
  version: Scalars['Int']['output'];
};

/** That the authority of a region agreed, for the members who leave it or for those whom it receives. */
export type AgreementApproval = {
  __typename?: 'AgreementApproval';
  /** When. */
  at: Scalars['DateTime']['output'];
  /** The region. */
  region: Region;
  /** For the origin or for the destination. */
  side: Side;
};

/** What a partner may ask of the system, by all its accounts together. */
export type AgreementBudget = {
  __typename?: 'AgreementBudget';
  /** Points of cost in a minute, as `extensions.cost` counts them. */
  costPerMinute: Scalars['Int']['output'];
  /** Requests in a minute. */
  requestsPerMinute: Scalars['Int']['output'];
};

/** What a partner may ask in a minute. */
export type AgreementBudgetInput = {
  /** Points of cost, 100 to 1,000,000. */
  costPerMinute: Scalars['Int']['input'];
  /** Requests, 1 to 6,000. */
  requestsPerMinute: Scalars['Int']['input'];
};

/** A page of agreements. */
export type AgreementConnection = {
  __typename?: 'AgreementConnection';
  /** The items of this page, each with its cursor. */
  edges: Array<AgreementEdge>;
  /** The items of this page without their cursors. */
  nodes: Array<Agreement>;
  /** Where this page lies in the whole list. */
  pageInfo: PageInfo;
  /** How many items the whole list has for this viewer, counted when it is asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One of agreements, with its place in the list. */
export type AgreementEdge = {
  __typename?: 'AgreementEdge';
  /** Opaque position of this item, to be given to `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Agreement;
};

/** Which agreements to list. All conditions hold together; those left out hold for all. */
export type AgreementFilter = {
  /** Six-digit code of a region that it names, on either side. */
  region?: InputMaybe<Scalars['String']['input']>;
  /** Any of these states. */
  statuses?: InputMaybe<Array<AgreementStatus>>;
};

/** Members from one origin in one destination, whom an agreement is about. */
export type AgreementPair = {
  __typename?: 'AgreementPair';
  /** Receiving city or province. */
  destination: Region;
  /** Home county. */
  origin: Region;
};

/** Members from one origin in one destination. */
export type AgreementPairInput = {
  /** Six-digit code of the receiving city or province. */
  destination: Scalars['String']['input'];
  /** Six-digit code of the home county. */
  origin: Scalars['String']['input'];
};

/** Where an agreement with a partner stands. */
export type AgreementStatus =
  /** Over: its end has come, or it was ended early. */
  | 'ENDED'
  /** Approved by both sides. The partner has what it names, from its start to its end. */
  | 'IN_FORCE'
  /** Proposed; not yet approved by every region that it names. */
  | 'PROPOSED'
  /** Taken back before it was approved. */
  | 'WITHDRAWN';

/** What `answerDispute` needs. */
export type AnswerDisputeInput = {
  /** What was corrected, or why the fact stands, 1 to 500 characters. */
  answer: Scalars['String']['input'];
  /** Global id of the dispute. */
  dispute: Scalars['ID']['input'];
  /** Chosen by the caller, 8 to 128 characters: the same key with the same input gives the same answer and changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** Whether the member is right. */
  verdict: DisputeVerdict;
};

/** What `answerDispute` answers. */
export type AnswerDisputePayload = {
  __typename?: 'AnswerDisputePayload';
  /** The dispute as answered; null when nothing was changed. */
  dispute?: Maybe<Dispute>;
  /** What the person can mend. Empty when the change was made. */
  userErrors: Array<UserError>;
};

/** What `approveAgreement` needs. */
export type ApproveAgreementInput = {
  /** Global id of the agreement. */
  agreement: Scalars['ID']['input'];
  /** Chosen by the caller, 8 to 128 characters: the same key with the same input gives the same answer and changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** `ORIGIN` or `DESTINATION`. */
  side: Side;
};

/** What `approveAgreement` answers. */
export type ApproveAgreementPayload = {
  __typename?: 'ApproveAgreementPayload';
  /** The agreement; null when nothing was changed. */
  agreement?: Maybe<Agreement>;
  /** What the person can mend. Empty when the change was made. */
  userErrors: Array<UserError>;
};

/** What `approveRule` needs. */
export type ApproveRuleInput = {
  /** Chosen by the caller, 8 to 128 characters: the same key with the same input gives the same answer and changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** Global id of the rule. */
  rule: Scalars['ID']['input'];
};

/** What `approveRule` answers. */
export type ApproveRulePayload = {
  __typename?: 'ApproveRulePayload';
  /** The approved rule; null when nothing was changed. */
  rule?: Maybe<Rule>;
  /** What the person can mend. Empty when the change was made. */
  userErrors: Array<UserError>;
};

/** What `assignFinding` needs. */
export type AssignFindingInput = {
  /** Account of the person; null to take it back. */
  assignee?: InputMaybe<Scalars['String']['input']>;
  /** Global id of the finding. */
  finding: Scalars['ID']['input'];
  /** Chosen by the caller, 8 to 128 characters: the same key with the same input gives the same answer and changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
};

/** What `assignFinding` answers. */
export type AssignFindingPayload = {
  __typename?: 'AssignFindingPayload';
  /** The finding; null when nothing was changed. */
  finding?: Maybe<Finding>;
  /** What the person can mend. Empty when the change was made. */
  userErrors: Array<UserError>;
};

/** A chamber of commerce or trade association away from home. */
export type Association = Node & {
  __typename?: 'Association';
  /** Opaque global id. */
  id: Scalars['ID']['output'];
};

/** A branch of an association. A joint branch (共建支部) was set up together with a home county. */
export type AssociationBranch = Node & {
  __typename?: 'AssociationBranch';
  /** Opaque global id. */
  id: Scalars['ID']['output'];
};

/** What the associations of one region recorded about a person, with an id of its own. It belongs to a member once it is linked. */
export type AssociationRecord = Node & {
  __typename?: 'AssociationRecord';
  /** Opaque global id. */
  id: Scalars['ID']['output'];
};

/** Attendance at a learning terminal. */
export type Attendance = Node & {
  __typename?: 'Attendance';
  /** Opaque global id. */
  id: Scalars['ID']['output'];
};

/** An entry of the audit log as it stands: who, for what, about whom. It has ids and no names. */
export type AuditEntry = {
  __typename?: 'AuditEntry';
  /** The account. */
  account: Scalars['String']['output'];
  /** When it was chained into the log. */
  at: Scalars['DateTime']['output'];
  /** Global ids of those who were named and not shown: not there, or not for the reader. */
  denied: Array<Scalars['ID']['output']>;
  /** Of a read `Type.field`, of a write the lists that were written to. */
  fields: Array<Scalars['String']['output']>;
  /** Hash of the entry, chained to the one before; hexadecimal. */
  hash: Scalars['String']['output'];
  /** Opaque; the same entry always has the same. */
  id: Scalars['ID']['output'];
  /** Read or written. */
  operation: AccessOperation;
  /** Name of the operation or of its first field; null of a write. */
  operationName?: Maybe<Scalars['String']['output']>;
  /** Global ids of the organisations that it acted for. */
  organisations: Array<Scalars['ID']['output']>;
  /** Global ids of the members or records that were read or written about. */
  persons: Array<Scalars['ID']['output']>;
  /** What for, as the reader stated. */
  purpose?: Maybe<Scalars['String']['output']>;
  /** Six-digit codes of the regions that it answered for. */
  regions: Array<Scalars['String']['output']>;
  /** Role of the account then. */
  role: Scalars['String']['output'];
  /** Its number in the log, from 1 without a gap. */
  seq: Scalars['Int']['output'];
  /** In whose log it stands. */
  side: AccessSide;
};

/** A page of audit entries. */
export type AuditEntryConnection = {
  __typename?: 'AuditEntryConnection';
  /** The items of this page, each with its cursor. */
  edges: Array<AuditEntryEdge>;
  /** The items of this page without their cursors. */
  nodes: Array<AuditEntry>;
  /** Where this page lies in the whole list. */
  pageInfo: PageInfo;
  /** How many items the whole list has for this viewer, counted when it is asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One of audit entries, with its place in the list. */
export type AuditEntryEdge = {
  __typename?: 'AuditEntryEdge';
  /** Opaque position of this item, to be given to `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: AuditEntry;
};

/**
 * Break-glass: the sensitive fields of one member are open to an account for a while, for a stated reason. The account
 * itself and auditors see it; the member reads of it in their access log.
 */
export type BreakGlassGrant = Node & {
  __typename?: 'BreakGlassGrant';
  /** The account to which they are open. */
  account: Scalars['String']['output'];
  /** When it was ended before its time; null otherwise. */
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Opaque global id. */
  id: Scalars['ID']['output'];
  /** The member whose sensitive fields are open; null where their home county does not show them to the viewer. */
  member?: Maybe<Member>;
  /** From when. */
  openedAt: Scalars['DateTime']['output'];
  /** Why, in the account's own words. */
  reason: Scalars['String']['output'];
  /** Until when at the latest. */
  until: Scalars['DateTime']['output'];
};

/** A page of break-glass grants. */
export type BreakGlassGrantConnection = {
  __typename?: 'BreakGlassGrantConnection';
  /** The items of this page, each with its cursor. */
  edges: Array<BreakGlassGrantEdge>;
  /** The items of this page without their cursors. */
  nodes: Array<BreakGlassGrant>;
  /** Where this page lies in the whole list. */
  pageInfo: PageInfo;
  /** How many items the whole list has for this viewer, counted when it is asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One of break-glass grants, with its place in the list. */
export type BreakGlassGrantEdge = {
  __typename?: 'BreakGlassGrantEdge';
  /** Opaque position of this item, to be given to `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: BreakGlassGrant;
};

/** What `breakGlass` needs. */
export type BreakGlassInput = {
  /** Chosen by the caller, 8 to 128 characters: the same key with the same input gives the same answer and changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** Global id of the member. */
  member: Scalars['ID']['input'];
  /** For how long, 1 to 180 minutes. */
  minutes: Scalars['Int']['input'];
  /** Why, in words that the member can understand, 6 to 500 characters. */
  reason: Scalars['String']['input'];
};

/** Answer of `breakGlass`. */
export type BreakGlassPayload = {
  __typename?: 'BreakGlassPayload';
  /** The grant; null when nothing was changed. */
  grant?: Maybe<BreakGlassGrant>;
  /** What the person can mend. Empty when the change was made. */
  userErrors: Array<UserError>;
};

/** What `breakLink` needs. */
export type BreakLinkInput = {
  /** Chosen by the caller, 8 to 128 characters: the same key with the same input gives the same answer and changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** Global id of the link. */
  link: Scalars['ID']['input'];
  /** Why, 1 to 500 characters. */
  reason: Scalars['String']['input'];
};

/** What `breakLink` answers. */
export type BreakLinkPayload = {
  __typename?: 'BreakLinkPayload';
  /** The link; null when nothing was changed. */
  link?: Maybe<IdentityLink>;
  /** What the person can mend. Empty when the change was made. */
  userErrors: Array<UserError>;
};

/** What `cancelCoordinationExport` needs. */
export type CancelCoordinationExportInput = {
  /** Global id of the export. */
  export: Scalars['ID']['input'];
  /** Chosen by the caller, 8 to 128 characters: the same key with the same input gives the same answer and changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
};

/** What `cancelCoordinationExport` answers. */
export type CancelCoordinationExportPayload = {
  __typename?: 'CancelCoordinationExportPayload';
  /** The export as it is now; null when nothing was ended. */
  export?: Maybe<CoordinationExport>;
  /** What the person can mend. Empty when the export has ended. */
  userErrors: Array<UserError>;
};

/** A request for care by a member, or for them, and its answer. */
export type CareCase = Node & {
  __typename?: 'CareCase';
  /** Opaque global id. */
  id: Scalars['ID']['output'];
};

/** A receiving city: the root of one destination's organisation tree. */
export type City = Node & {
  __typename?: 'City';
  /** Opaque global id. */
  id: Scalars['ID']['output'];
};

/** What `commentFinding` needs. */
export type CommentFindingInput = {
  /** Global id of the finding. */
  finding: Scalars['ID']['input'];
  /** Chosen by the caller, 8 to 128 characters: the same key with the same input gives the same answer and changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** What to write, 1 to 2,000 characters. */
  text: Scalars['String']['input'];
};

/** What `commentFinding` answers. */
export type CommentFindingPayload = {
  __typename?: 'CommentFindingPayload';
  /** The finding; null when nothing was changed. */
  finding?: Maybe<Finding>;
  /** What the person can mend. Empty when the change was made. */
  userErrors: Array<UserError>;
};

/** What `confirmLink` needs. */
export type ConfirmLinkInput = {
  /** Chosen by the caller, 8 to 128 characters: the same key with the same input gives the same answer and changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** Global id of the link. */
  link: Scalars['ID']['input'];
  /** The side that confirms. */
  side: Side;
};

/** What `confirmLink` answers. */
export type ConfirmLinkPayload = {
  __typename?: 'ConfirmLinkPayload';
  /** The link; null when nothing was changed. */
  link?: Maybe<IdentityLink>;
  /** What the person can mend. Empty when the change was made. */
  userErrors: Array<UserError>;
};

/** What a member said of one recipient and its purpose. */
export type Consent = {
  __typename?: 'Consent';
  /** The agreement, with its partner and purpose. */
  agreement: Agreement;
  /** When; null when nothing was said. */
  since?: Maybe<Scalars['DateTime']['output']>;
  /** What they said last. */
  state: ConsentState;
};

/** What a member said of an agreement that covers them. */
export type ConsentState =
  /** Nothing. The agreement is the legal basis, and the partner has what it names. */
  | 'COVERED'
  /** Yes. */
  | 'GIVEN'
  /** No. The partner has nothing of the member from the next request on. */
  | 'WITHDRAWN';

/** A member's contribution to host place or home town. */
export type Contribution = Node & {
  __typename?: 'Contribution';
  /** Opaque global id. */
  id: Scalars['ID']['output'];
};

/** Findings on their way into a file: only what the account sees, masked as for the account. Only that account fetches it. */
export type CoordinationExport = {
  __typename?: 'CoordinationExport';
  /** Size of the file; 0 until it is ready. */
  bytes: Scalars['Int']['output'];
  /** SHA-256 of the file, hexadecimal; null until it is ready. */
  digest?: Maybe<Scalars['String']['output']>;
  /** When the file goes; null until it is ready. */
  expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why there is no file; null otherwise. */
  failure?: Maybe<ExportFailure>;
  /** Path on the gateway from which the file can be fetched, in parts too (HTTP Range); null when there is none. */
  file?: Maybe<Scalars['String']['output']>;
  /** Its form. */
  format: ExportFormat;
  /** Opaque global id. */
  id: Scalars['ID']['output'];
  /** What it is for, as was stated. */
  purpose: Scalars['String']['output'];
  /** When it was ready. */
  readyAt?: Maybe<Scalars['DateTime']['output']>;
  /** Rows written so far. */
  rows: Scalars['Int']['output'];
  /** When it was ordered. */
  startedAt: Scalars['DateTime']['output'];
  /** Where it stands. */
  state: ExportState;
  /** Rows that there were when it began; null until they are counted. */
  total?: Maybe<Scalars['Int']['output']>;
};

/** A page of exports. */
export type CoordinationExportConnection = {
  __typename?: 'CoordinationExportConnection';
  /** The exports with their cursors. */
  edges: Array<CoordinationExportEdge>;
  /** The exports. */
  nodes: Array<CoordinationExport>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many exports there are. */
  totalCount: Scalars['Int']['output'];
};

/** An export with its cursor. */
export type CoordinationExportEdge = {
  __typename?: 'CoordinationExportEdge';
  /** Opaque place of the export in its list. */
  cursor: Scalars['String']['output'];
  /** The export. */
  node: CoordinationExport;
};

/** A home county: the root of one origin's organisation tree. */
export type County = Node & {
  __typename?: 'County';
  /** Opaque global id. */
  id: Scalars['ID']['output'];
};

/** A course of a county's catalogue. */
export type Course = Node & {
  __typename?: 'Course';
  /** Opaque global id. */
  id: Scalars['ID']['output'];
};

/** Hours of learning that the origin recognised. */
export type Credit = Node & {
  __typename?: 'Credit';
  /** Opaque global id. */
  id: Scalars['ID']['output'];
};

/** A finding as judged at an instant, without its life in the queue. */
export type DerivedFinding = {
  __typename?: 'DerivedFinding';
  /** Until when it should be settled. */
  due?: Maybe<Scalars['DateTime']['output']>;
  /** Global ids of the facts that it follows from. */
  evidence: Array<Scalars['ID']['output']>;
  /** For a contradiction, the field that it is about. */
  field?: Maybe<Scalars['String']['output']>;
  /** What kind. */
  kind: FindingKind;
  /** Who must act. */
  owner: FindingOwner;
  /** The mutation that would resolve it; null when none does by itself. */
  resolvedBy?: Maybe<Scalars['String']['output']>;
  /** How much it weighs. */
  severity: Severity;
  /** Since when the facts support it. */
  since: Scalars['DateTime']['output'];
  /** In words, in the caller's language. */
  text: Scalars['String']['output'];
  /**
   * For a contradiction, what each side says. What a side would not show to the caller itself, such as a masked birth date,
   * is left out; null when nothing is left.
   */
  values?: Maybe<Array<Scalars['String']['output']>>;
};

/** A contact person of the destination for one member (联系责任人, 一联一). */
export type DestinationContact = Node & {
  __typename?: 'DestinationContact';
  /** Opaque global id. */
  id: Scalars['ID']['output'];
};

/** A dated contact between the destination and a member (双向联系). */
export type DestinationContactLog = Node & {
  __typename?: 'DestinationContactLog';
  /** Opaque global id. */
  id: Scalars['ID']['output'];
};

/** A duty that the destination fulfilled once: dues collected, a vote made possible, a report given, a lesson held. */
export type DestinationFulfilment = Node & {
  __typename?: 'DestinationFulfilment';
  /** Opaque global id. */
  id: Scalars['ID']['output'];
};

/** What one city recorded about a person it met, with an id of its own. It belongs to a member once it is linked. */
export type DestinationRecord = Node & {
  __typename?: 'DestinationRecord';
  /** Opaque global id. */
  id: Scalars['ID']['output'];
};

/** What `dismissFinding` needs. */
export type DismissFindingInput = {
  /** Global id of the finding. */
  finding: Scalars['ID']['input'];
  /** Chosen by the caller, 8 to 128 characters: the same key with the same input gives the same answer and changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** Why, 1 to 500 characters. */
  reason: Scalars['String']['input'];
};

/** What `dismissFinding` answers. */
export type DismissFindingPayload = {
  __typename?: 'DismissFindingPayload';
  /** The finding; null when nothing was changed. */
  finding?: Maybe<Finding>;
  /** What the person can mend. Empty when the change was made. */
  userErrors: Array<UserError>;
};

/** A member says that a fact is wrong. It is a finding for the owner of the fact until it is answered or taken back. */
export type Dispute = Node & {
  __typename?: 'Dispute';
  /** What the owner answered; null before that, and once the member has erased it. */
  answer?: Maybe<Scalars['String']['output']>;
  /** When it was answered or taken back; null while it is open. */
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Until when it is to be answered. */
  deadline: Scalars['DateTime']['output'];
  /** Global id of the fact; of the member for the record itself. */
  fact: Scalars['ID']['output'];
  /** Which field is wrong; null when the whole fact is disputed. */
  field?: Maybe<Scalars['String']['output']>;
  /** Opaque global id. */
  id: Scalars['ID']['output'];
  /** The member; null where their home county does not show them to the viewer. */
  member?: Maybe<Member>;
  /** When it was raised. */
  openedAt: Scalars['DateTime']['output'];
  /** The side that owns the fact and must answer. */
  owner: FindingOwner;
  /** Region of the authority that owns the fact. */
  ownerRegion: Region;
  /** Where it stands. */
  state: DisputeState;
  /** What the member says; empty once they have erased it. */
  statement: Scalars['String']['output'];
};

/** A page of disputes. */
export type DisputeConnection = {
  __typename?: 'DisputeConnection';
  /** The items of this page, each with its cursor. */
  edges: Array<DisputeEdge>;
  /** The items of this page without their cursors. */
  nodes: Array<Dispute>;
  /** Where this page lies in the whole list. */
  pageInfo: PageInfo;
  /** How many items the whole list has for this viewer, counted when it is asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One of disputes, with its place in the list. */
export type DisputeEdge = {
  __typename?: 'DisputeEdge';
  /** Opaque position of this item, to be given to `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Dispute;
};

/** What `disputeFact` needs. */
export type DisputeFactInput = {
  /** Global id of the fact, of whichever side; your own id for your record at home. */
  fact: Scalars['ID']['input'];
  /** Which field is wrong, 1 to 60 characters; left out: the fact as a whole. */
  field?: InputMaybe<Scalars['String']['input']>;
  /** Chosen by the caller, 8 to 128 characters: the same key with the same input gives the same answer and changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** What is wrong about it, 1 to 500 characters. */
  reason: Scalars['String']['input'];
};

/** What `disputeFact` answers. */
export type DisputeFactPayload = {
  __typename?: 'DisputeFactPayload';
  /** The dispute; null when nothing was changed. */
  dispute?: Maybe<Dispute>;
  /** What the person can mend. Empty when the change was made. */
  userErrors: Array<UserError>;
};

/** Where a dispute stands. */
export type DisputeState =
  /** The owner of the fact has not answered. */
  | 'OPEN'
  /** The owner stands by the fact, and says why. */
  | 'REJECTED'
  /** The owner agrees: the fact is corrected at its side. */
  | 'UPHELD'
  /** The member took it back. */
  | 'WITHDRAWN';

/** What the owner of a disputed fact answers. */
export type DisputeVerdict =
  /** The fact stands. */
  | 'REJECTED'
  /** The member is right; the fact is corrected at its side. */
  | 'UPHELD';

/** What a side owes a member, or a member's branches owe each other (责任事项). */
export type Duty =
  /** Care. */
  | 'CARE'
  /** Keep contact. */
  | 'CONTACT'
  /** Collect dues. */
  | 'DUES'
  /** Educate. */
  | 'EDUCATE'
  /** Keep the member's record. */
  | 'KEEP_RECORD'
  /** Organisational life. */
  | 'ORGANISATIONAL_LIFE'
  /** Report back to the other side. */
  | 'REPORT_BACK'
  /** Voting rights. */
  | 'VOTING_RIGHTS';

/** How well one duty is covered for the members of one origin in one destination. */
export type DutyCoverage = {
  __typename?: 'DutyCoverage';
  /** Receiving city; null for members at home. */
  destination?: Maybe<Region>;
  /** The duty. */
  duty: Duty;
  /** The side that leads; null when none does. */
  lead?: Maybe<Side>;
  /** How many members. */
  members: Scalars['Int']['output'];
  /** Home county. */
  origin: Region;
  /** How many are in each state. */
  states: Array<DutyStateCount>;
};

/** A page of rows of duty coverage. */
export type DutyCoverageConnection = {
  __typename?: 'DutyCoverageConnection';
  /** The items of this page, each with its cursor. */
  edges: Array<DutyCoverageEdge>;
  /** How fresh the read model is. */
  freshness: Array<Freshness>;
  /** The items of this page without their cursors. */
  nodes: Array<DutyCoverage>;
  /** Where this page lies in the whole list. */
  pageInfo: PageInfo;
  /** How many items the whole list has for this viewer, counted when it is asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One of rows of duty coverage, with its place in the list. */
export type DutyCoverageEdge = {
  __typename?: 'DutyCoverageEdge';
  /** Opaque position of this item, to be given to `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: DutyCoverage;
};

/** Which rows of coverage to list. */
export type DutyCoverageFilter = {
  /** Six-digit code of the destination, of a place in it, or of the province that it lies in. */
  destination?: InputMaybe<Scalars['String']['input']>;
  /** One duty. */
  duty?: InputMaybe<Duty>;
  /** Six-digit code of the origin, or of the city or province that it lies in. */
  origin?: InputMaybe<Scalars['String']['input']>;
};

/** State of one duty. */
export type DutyState =
  /** Two sides claim it, or rules of equal weight disagree. */
  | 'CONTESTED'
  /** Due soon, or due now and not yet late. */
  | 'DUE'
  /** Done within its cadence. */
  | 'FULFILLED'
  /** Late. */
  | 'OVERDUE'
  /** No side leads it. */
  | 'UNASSIGNED'
  /** A side that would have to say is silent. */
  | 'UNKNOWN';

/** How many members are in one state of a duty. */
export type DutyStateCount = {
  __typename?: 'DutyStateCount';
  /** How many. */
  count: Scalars['Int']['output'];
  /** The state. */
  state: DutyState;
};

/** One duty in the two-way view. */
export type DutyView = {
  __typename?: 'DutyView';
  /** The duty. */
  duty: Duty;
  /** When it was last fulfilled. */
  lastFulfilled?: Maybe<Scalars['DateTime']['output']>;
  /** The side that leads; null when none does. */
  lead?: Maybe<Side>;
  /** When it is due next. */
  nextDue?: Maybe<Scalars['DateTime']['output']>;
  /** Because of which facts and rules. */
  reasons: Array<Reason>;
  /** The rule that it follows from; null when none covers it. */
  rule?: Maybe<Rule>;
  /** Its state. */
  state: DutyState;
  /** The sides that support. */
  support: Array<Side>;
};

/** What `endAgreement` needs. */
export type EndAgreementInput = {
  /** Global id of the agreement. */
  agreement: Scalars['ID']['input'];
  /** Chosen by the caller, 8 to 128 characters: the same key with the same input gives the same answer and changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** Why, 1 to 500 characters. */
  reason: Scalars['String']['input'];
};

/** What `endAgreement` answers. */
export type EndAgreementPayload = {
  __typename?: 'EndAgreementPayload';
  /** The agreement; null when nothing was changed. */
  agreement?: Maybe<Agreement>;
  /** What the person can mend. Empty when the change was made. */
  userErrors: Array<UserError>;
};

/** What `endBreakGlass` needs. */
export type EndBreakGlassInput = {
  /** Global id of the grant. */
  grant: Scalars['ID']['input'];
  /** Chosen by the caller, 8 to 128 characters: the same key with the same input gives the same answer and changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
};

/** Answer of `endBreakGlass`. */
export type EndBreakGlassPayload = {
  __typename?: 'EndBreakGlassPayload';
  /** The grant; null when nothing was changed. */
  grant?: Maybe<BreakGlassGrant>;
  /** What the person can mend. Empty when the change was made. */
  userErrors: Array<UserError>;
};

/** What `eraseCoordinationDetails` needs. */
export type EraseCoordinationDetailsInput = {
  /** Chosen by the caller, 8 to 128 characters: the same key with the same input gives the same answer and changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
};

/** What `eraseCoordinationDetails` answers. */
export type EraseCoordinationDetailsPayload = {
  __typename?: 'EraseCoordinationDetailsPayload';
  /** What was erased; empty when nothing was, or nothing was left to erase. */
  erased: Array<ErasedDetail>;
  /** What stays, and why. */
  kept: Array<KeptDetail>;
  /** What the person can mend. Empty when the change was made. */
  userErrors: Array<UserError>;
};

/** Values of one kind that were erased. */
export type ErasedDetail = {
  __typename?: 'ErasedDetail';
  /** How many. */
  count: Scalars['Int']['output'];
  /** Which, in words. */
  what: Scalars['String']['output'];
};

/** Why an export came to nothing. */
export type ExportFailure = {
  __typename?: 'ExportFailure';
  /** Which reason: CANCELLED, TOO_LARGE, TOO_MANY_ROWS, or the code of the error that the list itself answered. */
  code: Scalars['String']['output'];
  /** The reason in the reader’s language. */
  message: Scalars['String']['output'];
};

/** In which form a list is exported. */
export type ExportFormat =
  /** The same columns as comma-separated text in UTF-8. */
  | 'CSV'
  /** One JSON object per line, with the field names of the graph. */
  | 'JSONL'
  /** A workbook, with the columns of a roster where the list is one. */
  | 'XLSX';

/** Where an export stands. */
export type ExportState =
  /** The file is gone. Export anew. */
  | 'EXPIRED'
  /** There is no file; `failure` says why. */
  | 'FAILED'
  /** The file can be fetched. */
  | 'READY'
  /** It is being written. */
  | 'RUNNING';

/** How many findings have one value of a facet. */
export type FacetCount = {
  __typename?: 'FacetCount';
  /** How many. */
  count: Scalars['Int']['output'];
  /** The value: an enum value, a region code or an account; empty for none. */
  value: Scalars['String']['output'];
};

/** Help for a member's family left behind at home. */
export type FamilyHelp = Node & {
  __typename?: 'FamilyHelp';
  /** Opaque global id. */
  id: Scalars['ID']['output'];
};

/** A finding in the queue: derived from the facts, with a life of its own. */
export type Finding = Node & {
  __typename?: 'Finding';
  /** Account of the person who works on it. */
  assignee?: Maybe<Scalars['String']['output']>;
  /** When the facts stopped supporting it. */
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What people wrote, oldest first. */
  comments: Array<FindingComment>;
  /** Region of the destination. */
  destination?: Maybe<Region>;
  /** Why it was dismissed. */
  dismissReason?: Maybe<Scalars['String']['output']>;
  /** Until when it should be settled. */
  due?: Maybe<Scalars['DateTime']['output']>;
  /** Global ids of the facts that it follows from. */
  evidence: Array<Scalars['ID']['output']>;
  /** Opaque global id, stable over recomputation. */
  id: Scalars['ID']['output'];
  /** What kind. */
  kind: FindingKind;
  /**
   * The member; null for a finding about rules or a record that is not linked, and where their home county does not show
   * them to the viewer.
   */
  member?: Maybe<Member>;
  /**
   * Of a defect of rules, how many members it concerns; null for a finding about one member or record, and of places that
   * the viewer does not work for.
   */
  members?: Maybe<Scalars['Int']['output']>;
  /** Region of the origin. */
  origin?: Maybe<Region>;
  /** Who must act. */
  owner: FindingOwner;
  /** Region of the party that must act. */
  ownerRegion?: Maybe<Region>;
  /** How often it came back. */
  reopened: Scalars['Int']['output'];
  /** The mutation that would resolve it; null when none does by itself. */
  resolvedBy?: Maybe<Scalars['String']['output']>;
  /** How much it weighs. */
  severity: Severity;
  /** Since when the facts support it. */
  since: Scalars['DateTime']['output'];
  /** Until when it is put off. */
  snoozedUntil?: Maybe<Scalars['DateTime']['output']>;
  /** Where it stands in the queue. */
  status: FindingStatus;
  /** In words, in the caller's language. */
  text: Scalars['String']['output'];
};

/** Which findings a subscription is told of. All conditions hold together; those left out hold for all. */
export type FindingChangeFilter = {
  /** Account of the person who works on it. */
  assignee?: InputMaybe<Scalars['String']['input']>;
  /** Six-digit code of the destination. */
  destination?: InputMaybe<Scalars['String']['input']>;
  /** Any of these kinds. */
  kinds?: InputMaybe<Array<FindingKind>>;
  /** Global id of a member. */
  member?: InputMaybe<Scalars['ID']['input']>;
  /** Six-digit code of the origin. */
  origin?: InputMaybe<Scalars['String']['input']>;
  /** Any of these owners. */
  owners?: InputMaybe<Array<FindingOwner>>;
  /** Any of these severities. */
  severities?: InputMaybe<Array<Severity>>;
  /** Any of these states. */
  statuses?: InputMaybe<Array<FindingStatus>>;
};

/** What a person wrote about a finding. */
export type FindingComment = {
  __typename?: 'FindingComment';
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Account of the person, for their own authority; for others their role, and the region of a coordinator. */
  author: Scalars['String']['output'];
  /** What. */
  text: Scalars['String']['output'];
};

/** A page of findings. */
export type FindingConnection = {
  __typename?: 'FindingConnection';
  /** The items of this page, each with its cursor. */
  edges: Array<FindingEdge>;
  /** Counts of the whole filtered list by one facet. */
  facets: Array<FacetCount>;
  /** How fresh the read model is. */
  freshness: Array<Freshness>;
  /** The items of this page without their cursors. */
  nodes: Array<Finding>;
  /** Where this page lies in the whole list. */
  pageInfo: PageInfo;
  /** How many items the whole list has for this viewer, counted when it is asked for. */
  totalCount: Scalars['Int']['output'];
};


/** A page of findings. */
export type FindingConnectionFacetsArgs = {
  by: FindingFacet;
};

/** One finding, with its place in the list. */
export type FindingEdge = {
  __typename?: 'FindingEdge';
  /** Opaque position of this item, to be given to `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Finding;
};

/** By what findings can be counted. */
export type FindingFacet =
  /** Assignee. */
  | 'ASSIGNEE'
  /** Region of the destination. */
  | 'DESTINATION'
  /** Kind. */
  | 'KIND'
  /** Region of the origin. */
  | 'ORIGIN'
  /** Who must act. */
  | 'OWNER'
  /** Severity. */
  | 'SEVERITY'
  /** Status. */
  | 'STATUS';

/** Which findings to list. All conditions must hold. */
export type FindingFilter = {
  /** Only those with, or without, an assignee. */
  assigned?: InputMaybe<Scalars['Boolean']['input']>;
  /** Account of the person who works on it. */
  assignee?: InputMaybe<Scalars['String']['input']>;
  /** Six-digit code of the destination, of a place in it, or of the province that it lies in. */
  destination?: InputMaybe<Scalars['String']['input']>;
  /** Due before this instant. */
  dueBefore?: InputMaybe<Scalars['DateTime']['input']>;
  /** Due at or after this instant. */
  dueFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** Any of these kinds. */
  kinds?: InputMaybe<Array<FindingKind>>;
  /** Global id of a member. */
  member?: InputMaybe<Scalars['ID']['input']>;
  /** Supported by the facts for at least so many days, 36,500 at most. */
  minAgeDays?: InputMaybe<Scalars['Int']['input']>;
  /** Six-digit code of the origin, or of the city or province that it lies in. */
  origin?: InputMaybe<Scalars['String']['input']>;
  /** Any of these owners. */
  owners?: InputMaybe<Array<FindingOwner>>;
  /** Any of these severities. */
  severities?: InputMaybe<Array<Severity>>;
  /** Any of these states; open ones when left out. */
  statuses?: InputMaybe<Array<FindingStatus>>;
  /** Words of the finding's text in either language, all of which it must have; two characters or more. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** What is missing, claimed twice, contradictory, or wrong with a rule (问题). */
export type FindingKind =
  /** A request for care was not answered in time. */
  | 'CARE_UNANSWERED'
  /** No contact within the cadence of the rule in force. */
  | 'CONTACT_OVERDUE'
  /** Two sides say different things. */
  | 'CONTRADICTION'
  /** The destination has named no contact person. */
  | 'DESTINATION_CONTACT_MISSING'
  /** The member disputes a fact. */
  | 'DISPUTED_BY_MEMBER'
  /** Two receptions are open. */
  | 'DOUBLE_CLAIM'
  /** Two people share one identity token. */
  | 'IDENTITY_COLLISION'
  /** No side leads a duty. */
  | 'NOBODY_LEADS'
  /** The origin has named no contact person. */
  | 'ORIGIN_CONTACT_MISSING'
  /** The destination declined. */
  | 'RECEPTION_DECLINED'
  /** Declared, not received, past the deadline. */
  | 'RECEPTION_LAPSED'
  /** Declared, not yet received, before the deadline. */
  | 'RECEPTION_PENDING'
  /** A record of the other sides belongs to no member yet. */
  | 'RECORD_UNLINKED'
  /** One side closed the move, the other did not. */
  | 'RETURN_NOT_CLOSED'
  /** A situation that occurs is covered by no rule. */
  | 'RULE_BLIND_SPOT'
  /** Two rules of equal weight disagree. */
  | 'RULE_CONFLICT'
  /** Two rules say the same. */
  | 'RULE_DUPLICATE'
  /** A rule's source was superseded, or its end is past. */
  | 'RULE_OUTDATED'
  /** Received without a declaration at home. */
  | 'UNDECLARED_OUTFLOW'
  /** Nobody at home knows where the member is. */
  | 'WHEREABOUTS_UNKNOWN';

/** By what findings are sorted. Ties are broken by id. */
export type FindingOrder =
  /** Due first, those without a due date last. */
  | 'DUE'
  /** Latest first. */
  | 'NEWEST'
  /** Heaviest first, then due. */
  | 'SEVERITY'
  /** Oldest first. */
  | 'SINCE';

/** Who must act on a finding. */
export type FindingOwner =
  /** Association. */
  | 'ASSOCIATION'
  /** Cross-region team. */
  | 'COORDINATION'
  /** Destination. */
  | 'DESTINATION'
  /** Origin. */
  | 'ORIGIN';

/** Where a finding stands in the queue. */
export type FindingStatus =
  /** The facts no longer support it. */
  | 'CLOSED'
  /** Set aside with a reason, until the facts change. */
  | 'DISMISSED'
  /** To be worked on. */
  | 'OPEN'
  /** Put off until a day. */
  | 'SNOOZED';

/** One cell of the matrix of flows: members from one origin in one destination. */
export type Flow = {
  __typename?: 'Flow';
  /** Of these, with a contact person on both sides. */
  contactOnBothSides: Scalars['Int']['output'];
  /** Receiving city. */
  destination: Region;
  /** Of these, docked. */
  docked: Scalars['Int']['output'];
  /** Members away there. */
  members: Scalars['Int']['output'];
  /** Home county. */
  origin: Region;
  /** Of these, with an overdue duty. */
  overdue: Scalars['Int']['output'];
  /**
   * Members away there at the end of each month at +08:00, by what is known now, oldest first, up to the last full month.
   * A member away in two cities at once counts in both; `members` counts where the handover has them.
   */
  trend: Array<FlowPoint>;
};


/** One cell of the matrix of flows: members from one origin in one destination. */
export type FlowTrendArgs = {
  months?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of cells of the matrix of flows. */
export type FlowConnection = {
  __typename?: 'FlowConnection';
  /** The items of this page, each with its cursor. */
  edges: Array<FlowEdge>;
  /** How fresh the read model is. */
  freshness: Array<Freshness>;
  /** The items of this page without their cursors. */
  nodes: Array<Flow>;
  /** Where this page lies in the whole list. */
  pageInfo: PageInfo;
  /** How many items the whole list has for this viewer, counted when it is asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One of cells of the matrix of flows, with its place in the list. */
export type FlowEdge = {
  __typename?: 'FlowEdge';
  /** Opaque position of this item, to be given to `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Flow;
};

/** Which cells of the matrix to list. */
export type FlowFilter = {
  /** Six-digit code of the destination, of a place in it, or of the province that it lies in. */
  destination?: InputMaybe<Scalars['String']['input']>;
  /** Six-digit code of the origin, or of the city or province that it lies in. */
  origin?: InputMaybe<Scalars['String']['input']>;
};

/** Members away in one destination at the end of one month. */
export type FlowPoint = {
  __typename?: 'FlowPoint';
  /** The instant. */
  at: Scalars['DateTime']['output'];
  /** How many members. */
  members: Scalars['Int']['output'];
};

/** How far the read model has followed one side. */
export type Freshness = {
  __typename?: 'Freshness';
  /** Whether the side answers at present, and what it says is taken in. */
  answering: Scalars['Boolean']['output'];
  /**
   * Seconds between the last recorded event and what is in; 0 when all is in. While the side does not answer, or what it
   * says cannot be taken in: seconds since `upTo`.
   */
  lagSeconds: Scalars['Float']['output'];
  /** Which side. */
  side: Side;
  /**
   * Everything that this side recorded before this instant is in; null before it was first heard. A minute after it the side
   * counts as silent: what rests on it stands as it was, and what does not goes on.
   */
  upTo?: Maybe<Scalars['DateTime']['output']>;
};

/** What `giveConsent` needs. */
export type GiveConsentInput = {
  /** Global id of the agreement. */
  agreement: Scalars['ID']['input'];
  /** Chosen by the caller, 8 to 128 characters: the same key with the same input gives the same answer and changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
};

/** What `giveConsent` answers. */
export type GiveConsentPayload = {
  __typename?: 'GiveConsentPayload';
  /** The consent; null when nothing was changed. */
  consent?: Maybe<Consent>;
  /** What the person can mend. Empty when the change was made. */
  userErrors: Array<UserError>;
};

/** Derived state of a member's move between two sides (对接). */
export type HandoverState =
  /** No open outflow and no open reception. */
  | 'AT_HOME'
  /** Outflow declared, no reception yet, before its deadline. */
  | 'DECLARED'
  /** The destination declined, with a reason. */
  | 'DECLINED'
  /** Outflow and reception both open and agreeing (对接). */
  | 'DOCKED'
  /** Outflow declared, no reception, past its deadline. */
  | 'LAPSED'
  /** Reception open, the origin has not yet confirmed. */
  | 'RECEIVED'
  /** Both sides have closed the move. */
  | 'RETURNED'
  /** One side has closed the move, the other has not. */
  | 'RETURNING'
  /** Reception open, no outflow at the origin. */
  | 'UNDECLARED';

/** A one-helps-one pair (一帮一). */
export type HelpPair = Node & {
  __typename?: 'HelpPair';
  /** Opaque global id. */
  id: Scalars['ID']['output'];
};

/** A branch of the home county: the smallest organisation, which keeps its members' records. */
export type HomeBranch = Node & {
  __typename?: 'HomeBranch';
  /** Opaque global id. */
  id: Scalars['ID']['output'];
};

/** A link between a member and a record of a destination or association, and its review. */
export type IdentityLink = Node & {
  __typename?: 'IdentityLink';
  /** How sure it is. */
  class: LinkClass;
  /** The sides that confirmed it. */
  confirmedBy: Array<Side>;
  /** What speaks for and against it, in words. */
  evidence: Array<Scalars['String']['output']>;
  /** Opaque global id. */
  id: Scalars['ID']['output'];
  /** The member; null where their home county does not show them to the viewer. */
  member?: Maybe<Member>;
  /** Probability, 0 to 1. */
  probability: Scalars['Float']['output'];
  /** Global id of the record. */
  record: Scalars['ID']['output'];
  /** The side that the record belongs to. */
  side: Side;
  /** When it took its state. */
  since: Scalars['DateTime']['output'];
  /** Where the link stands. */
  state: IdentityLinkState;
};

/** A page of identity links. */
export type IdentityLinkConnection = {
  __typename?: 'IdentityLinkConnection';
  /** The items of this page, each with its cursor. */
  edges: Array<IdentityLinkEdge>;
  /** The items of this page without their cursors. */
  nodes: Array<IdentityLink>;
  /** Where this page lies in the whole list. */
  pageInfo: PageInfo;
  /** How many items the whole list has for this viewer, counted when it is asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One of identity links, with its place in the list. */
export type IdentityLinkEdge = {
  __typename?: 'IdentityLinkEdge';
  /** Opaque position of this item, to be given to `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: IdentityLink;
};

/** Which links to list. */
export type IdentityLinkFilter = {
  /** Any of these classes. */
  classes?: InputMaybe<Array<LinkClass>>;
  /** The side that the record belongs to. */
  side?: InputMaybe<Side>;
  /** Any of these states; candidates when left out. */
  states?: InputMaybe<Array<IdentityLinkState>>;
};

/** State of a link between a member and a record of another side. */
export type IdentityLinkState =
  /** Broken again. */
  | 'BROKEN'
  /** Proposed by score; waits for people. */
  | 'CANDIDATE'
  /** Confirmed, or certain by equal token. */
  | 'LINKED'
  /** Rejected; stays so until its facts change. */
  | 'REJECTED';

/** An activity of an association, held alone or with others. */
export type JointActivity = Node & {
  __typename?: 'JointActivity';
  /** Opaque global id. */
  id: Scalars['ID']['output'];
};

/** What stays, and why. */
export type KeptDetail = {
  __typename?: 'KeptDetail';
  /** Which, in words. */
  what: Scalars['String']['output'];
  /** Why it stays. */
  why: Scalars['String']['output'];
};

/** A learning terminal (远程教育站点) of a subdistrict. */
export type LearningTerminal = Node & {
  __typename?: 'LearningTerminal';
  /** Opaque global id. */
  id: Scalars['ID']['output'];
};

/** How sure a candidate is. */
export type LinkClass =
  /** Certain. */
  | 'CERTAIN'
  /** Probable. */
  | 'PROBABLE'
  /** Unlikely. */
  | 'UNLIKELY';

/** A member, as coordination derives it from the three sides. Nothing here is stored as truth. */
export type Member = Node & {
  __typename?: 'Member';
  /** The associations' facts. Null when they are silent. Internal. */
  associationFacts?: Maybe<Scalars['AssociationFacts']['output']>;
  /** What the member said of each agreement that covers them, or once did. */
  consents: Array<Consent>;
  /** Who read your data in the records of coordination or recorded something there, latest first. Yours alone: empty for everybody else. */
  coordinationAccesses: AccessConnection;
  /** The destinations' facts. Null when they are silent. Internal. */
  destinationFacts?: Maybe<Scalars['DestinationFacts']['output']>;
  /** Facts that the member disputes or has disputed, latest first. */
  disputes: DisputeConnection;
  /** Opaque global id, issued by the origin. */
  id: Scalars['ID']['output'];
  /** Links between this member and the records of the other sides, latest first. */
  identityLinks: Array<IdentityLink>;
  /** The origin's facts. Null when the origin is silent. Internal. */
  originFacts?: Maybe<Scalars['OriginFacts']['output']>;
  /** The two-way view: who answers for this member, for what, at an instant, and why. */
  responsibility: Responsibility;
};


/** A member, as coordination derives it from the three sides. Nothing here is stored as truth. */
export type MemberCoordinationAccessesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  own?: InputMaybe<Scalars['Boolean']['input']>;
};


/** A member, as coordination derives it from the three sides. Nothing here is stored as truth. */
export type MemberDisputesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A member, as coordination derives it from the three sides. Nothing here is stored as truth. */
export type MemberResponsibilityArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
};

/** An association membership (会籍): this person belongs, with enterprise, trade and role. */
export type Membership = Node & {
  __typename?: 'Membership';
  /** Opaque global id. */
  id: Scalars['ID']['output'];
};

/** Root of all changes. */
export type Mutation = {
  __typename?: 'Mutation';
  /** Answer a dispute for the side that owns the fact. */
  answerDispute: AnswerDisputePayload;
  /** Approve a proposed agreement for one side: for those of its regions that the caller coordinates. Nobody approves for both sides. */
  approveAgreement: ApproveAgreementPayload;
  /**
   * Approve a proposed rule; another account than the one that proposed it must do so. The rules that it replaces are
   * superseded from its start.
   */
  approveRule: ApproveRulePayload;
  /** Give a finding to a person, or take it back. */
  assignFinding: AssignFindingPayload;
  /** Open the sensitive fields of a member whom you see to yourself for a while. It holds from the next request on, is logged, and the member is told. */
  breakGlass: BreakGlassPayload;
  /** Break a link. Everything derived from it follows. */
  breakLink: BreakLinkPayload;
  /** End an export: one that is being written stops, and the file of one that is ready is deleted. What has ended stays so. */
  cancelCoordinationExport: CancelCoordinationExportPayload;
  /** Write a comment on a finding. */
  commentFinding: CommentFindingPayload;
  /** Confirm a candidate on behalf of one side. It is linked once both sides have confirmed. */
  confirmLink: ConfirmLinkPayload;
  /** Set a finding aside with a reason. It comes back when its facts change. */
  dismissFinding: DismissFindingPayload;
  /** Say that a fact about you is wrong. Its owner has 15 days to answer. */
  disputeFact: DisputeFactPayload;
  /** End an agreement at once, or withdraw a proposed one. Any region that it names may do so alone. */
  endAgreement: EndAgreementPayload;
  /** End a grant before its time. */
  endBreakGlass: EndBreakGlassPayload;
  /** Erase what you said in disputes that are closed, and what was answered. It cannot be undone. */
  eraseCoordinationDetails: EraseCoordinationDetailsPayload;
  /** Say, as a member, that a partner may have what its agreement names. */
  giveConsent: GiveConsentPayload;
  /** Propose an agreement with a partner. It opens nothing until every region that it names has approved it. */
  proposeAgreement: ProposeAgreementPayload;
  /** Propose a link between a member and a record by hand. */
  proposeLink: ProposeLinkPayload;
  /** Propose a rule. It is not in force until it is approved. */
  proposeRule: ProposeRulePayload;
  /** Reject a candidate. It stays rejected until its facts change. */
  rejectLink: RejectLinkPayload;
  /** Take a snoozed or dismissed finding back into the queue. */
  reopenFinding: ReopenFindingPayload;
  /** Put a finding off until an instant. */
  snoozeFinding: SnoozeFindingPayload;
  /** Write findings into a file, page by page, as the account sees them. */
  startCoordinationExport: StartCoordinationExportPayload;
  /** Say, as a member, that a partner may have nothing of oneself. It holds from the next request on, on every side. */
  withdrawConsent: WithdrawConsentPayload;
  /** Take a dispute of your own back. */
  withdrawDispute: WithdrawDisputePayload;
  /** Withdraw a rule, proposed or in force. Its history stays. */
  withdrawRule: WithdrawRulePayload;
};


/** Root of all changes. */
export type MutationAnswerDisputeArgs = {
  input: AnswerDisputeInput;
};


/** Root of all changes. */
export type MutationApproveAgreementArgs = {
  input: ApproveAgreementInput;
};


/** Root of all changes. */
export type MutationApproveRuleArgs = {
  input: ApproveRuleInput;
};


/** Root of all changes. */
export type MutationAssignFindingArgs = {
  input: AssignFindingInput;
};


/** Root of all changes. */
export type MutationBreakGlassArgs = {
  input: BreakGlassInput;
};


/** Root of all changes. */
export type MutationBreakLinkArgs = {
  input: BreakLinkInput;
};


/** Root of all changes. */
export type MutationCancelCoordinationExportArgs = {
  input: CancelCoordinationExportInput;
};


/** Root of all changes. */
export type MutationCommentFindingArgs = {
  input: CommentFindingInput;
};


/** Root of all changes. */
export type MutationConfirmLinkArgs = {
  input: ConfirmLinkInput;
};


/** Root of all changes. */
export type MutationDismissFindingArgs = {
  input: DismissFindingInput;
};


/** Root of all changes. */
export type MutationDisputeFactArgs = {
  input: DisputeFactInput;
};


/** Root of all changes. */
export type MutationEndAgreementArgs = {
  input: EndAgreementInput;
};


/** Root of all changes. */
export type MutationEndBreakGlassArgs = {
  input: EndBreakGlassInput;
};


/** Root of all changes. */
export type MutationEraseCoordinationDetailsArgs = {
  input: EraseCoordinationDetailsInput;
};


/** Root of all changes. */
export type MutationGiveConsentArgs = {
  input: GiveConsentInput;
};


/** Root of all changes. */
export type MutationProposeAgreementArgs = {
  input: ProposeAgreementInput;
};


/** Root of all changes. */
export type MutationProposeLinkArgs = {
  input: ProposeLinkInput;
};


/** Root of all changes. */
export type MutationProposeRuleArgs = {
  input: ProposeRuleInput;
};


/** Root of all changes. */
export type MutationRejectLinkArgs = {
  input: RejectLinkInput;
};


/** Root of all changes. */
export type MutationReopenFindingArgs = {
  input: ReopenFindingInput;
};


/** Root of all changes. */
export type MutationSnoozeFindingArgs = {
  input: SnoozeFindingInput;
};


/** Root of all changes. */
export type MutationStartCoordinationExportArgs = {
  input: StartCoordinationExportInput;
};


/** Root of all changes. */
export type MutationWithdrawConsentArgs = {
  input: WithdrawConsentInput;
};


/** Root of all changes. */
export type MutationWithdrawDisputeArgs = {
  input: WithdrawDisputeInput;
};


/** Root of all changes. */
export type MutationWithdrawRuleArgs = {
  input: WithdrawRuleInput;
};

/** Anything with an opaque global id. */
export type Node = {
  /** Opaque global id. */
  id: Scalars['ID']['output'];
};

/** Something that someone concerned must be told; a delivery channel consumes it. */
export type Notification = Node & {
  __typename?: 'Notification';
  /** When it came up. */
  at: Scalars['DateTime']['output'];
  /** The finding that it is about. */
  finding?: Maybe<Finding>;
  /** Opaque global id. */
  id: Scalars['ID']['output'];
  /** The party that it is for. */
  recipient: FindingOwner;
  /** Region of the party that it is for. */
  recipientRegion?: Maybe<Region>;
  /** In words, without sensitive content. */
  text: Scalars['String']['output'];
};

/** A page of notifications. */
export type NotificationConnection = {
  __typename?: 'NotificationConnection';
  /** The items of this page, each with its cursor. */
  edges: Array<NotificationEdge>;
  /** The items of this page without their cursors. */
  nodes: Array<Notification>;
  /** Where this page lies in the whole list. */
  pageInfo: PageInfo;
  /** How many items the whole list has for this viewer, counted when it is asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One of notifications, with its place in the list. */
export type NotificationEdge = {
  __typename?: 'NotificationEdge';
  /** Opaque position of this item, to be given to `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Notification;
};

/** An organisation as named by its side's facts. */
export type OrganisationReference = {
  __typename?: 'OrganisationReference';
  /** Opaque global id, for `node`. */
  id: Scalars['ID']['output'];
  /** Name as its side gave it. */
  name: Scalars['String']['output'];
  /** Its region. */
  region: Region;
};

/** A contact person of the origin for one member (联系责任人, 一联一). */
export type OriginContact = Node & {
  __typename?: 'OriginContact';
  /** Opaque global id. */
  id: Scalars['ID']['output'];
};

/** A dated contact between the origin and a member (双向联系). */
export type OriginContactLog = Node & {
  __typename?: 'OriginContactLog';
  /** Opaque global id. */
  id: Scalars['ID']['output'];
};

/** A duty that the origin fulfilled once: dues collected, a vote made possible, a report given, a lesson held. */
export type OriginFulfilment = Node & {
  __typename?: 'OriginFulfilment';
  /** Opaque global id. */
  id: Scalars['ID']['output'];
};

/** An outflow declaration (流出登记): this member left, when, to which region, why, with which certificate. */
export type Outflow = Node & {
  __typename?: 'Outflow';
  /** Opaque global id. */
  id: Scalars['ID']['output'];
};

/** Where a page lies in its list. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Cursor of the last item of this page. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether there are items after this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether there are items before this page. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first item of this page. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** What `proposeAgreement` needs. */
export type ProposeAgreementInput = {
  /** How much the partner may ask; 600 requests and 60,000 points when left out. */
  budget?: InputMaybe<AgreementBudgetInput>;
  /** Until when, exclusive; five years after the start at most. */
  ends: Scalars['DateTime']['input'];
  /** Fields of the contract, each as `Type.field`; `Type.*` stands for all of the type that are not sensitive. Empty for counts alone. */
  fields: Array<Scalars['String']['input']>;
  /** Chosen by the caller, 8 to 128 characters: the same key with the same input gives the same answer and changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** The members whom it is about, 1 to 100 pairs. */
  pairs: Array<AgreementPairInput>;
  /** Name of the partner organisation, 1 to 100 characters. */
  partner: Scalars['String']['input'];
  /** What the data is for: letters, digits, blanks and `_.:-`, 1 to 100 characters. */
  purpose: Scalars['String']['input'];
  /** From when; now when left out. */
  starts?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What `proposeAgreement` answers. */
export type ProposeAgreementPayload = {
  __typename?: 'ProposeAgreementPayload';
  /** The proposed agreement; null when nothing was changed. */
  agreement?: Maybe<Agreement>;
  /** What the person can mend. Empty when the change was made. */
  userErrors: Array<UserError>;
};

/** What `proposeLink` needs. */
export type ProposeLinkInput = {
  /** Chosen by the caller, 8 to 128 characters: the same key with the same input gives the same answer and changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** Global id of the member. */
  member: Scalars['ID']['input'];
  /** Why, 1 to 500 characters. */
  reason: Scalars['String']['input'];
  /** Global id of the record of a destination or association. */
  record: Scalars['ID']['input'];
};

/** What `proposeLink` answers. */
export type ProposeLinkPayload = {
  __typename?: 'ProposeLinkPayload';
  /** The candidate; null when nothing was changed. */
  link?: Maybe<IdentityLink>;
  /** What the person can mend. Empty when the change was made. */
  userErrors: Array<UserError>;
};

/** What `proposeRule` needs. */
export type ProposeRuleInput = {
  /** How much authority its source has. */
  authority: RuleAuthority;
  /** Calendar months from one fulfilment to the next, 1 to 60; a standing duty when left out. */
  cadenceMonths?: InputMaybe<Scalars['Int']['input']>;
  /** Where it applies; everywhere when left out. */
  condition?: InputMaybe<RuleConditionInput>;
  /** The sides whose facts fulfil the duty, one at least; the leading and supporting sides when left out. */
  counts?: InputMaybe<Array<Side>>;
  /** The duty. */
  duty: Duty;
  /** Chosen by the caller, 8 to 128 characters: the same key with the same input gives the same answer and changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** The side that leads. */
  lead: Side;
  /** Days before the due date from which the duty is due; 30 when left out. */
  noticeDays?: InputMaybe<Scalars['Int']['input']>;
  /** The document that it rests on. */
  source: RuleSourceInput;
  /** Global ids of rules that it replaces once it is approved. */
  supersedes?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The sides that support. */
  support?: InputMaybe<Array<Side>>;
  /** What the document asks here, 1 to 2,000 characters. */
  text: Scalars['String']['input'];
  /** Short name, 1 to 100 characters. */
  title: Scalars['String']['input'];
  /** From when it holds. */
  validFrom: Scalars['DateTime']['input'];
  /** Until when it holds, exclusive. */
  validTo?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What `proposeRule` answers. */
export type ProposeRulePayload = {
  __typename?: 'ProposeRulePayload';
  /** The proposed rule; null when nothing was changed. */
  rule?: Maybe<Rule>;
  /** What the person can mend. Empty when the change was made. */
  userErrors: Array<UserError>;
};

/** Root of all reads. */
export type Query = {
  __typename?: 'Query';
  /**
   * Published counts, latest month first: for partners without fields of members in their agreement, and for whoever works with
   * the pair. Which counts there are is fixed; nothing can be combined.
   */
  aggregates: AggregateConnection;
  /** Agreements with partners, latest first. A partner sees its own. */
  agreements: AgreementConnection;
  /** Break-glass grants, latest first: the account's own; all of them for auditors. */
  breakGlassGrants: BreakGlassGrantConnection;
  /** The audit log of coordination, latest first. For auditors; empty for everybody else. */
  coordinationAudit: AuditEntryConnection;
  /** An export by its id; null when it does not exist or is not yours. */
  coordinationExport?: Maybe<CoordinationExport>;
  /** The exports that the account has ordered, the latest first. */
  coordinationExports: CoordinationExportConnection;
  /** How well duties are covered. */
  duties: DutyCoverageConnection;
  /** Findings of the read model. */
  findings: FindingConnection;
  /** The matrix of flows, largest first. */
  flows: FlowConnection;
  /** How fresh the read model is, for each side. */
  freshness: Array<Freshness>;
  /** Identity links and candidates, most probable first. */
  identityLinks: IdentityLinkConnection;
  /**
   * Anything by its global id; null when there is none. A side is asked by the fields of what it owns: `id` and
   * `__typename` alone say back what was asked, whether or not there is such a thing.
   */
  node?: Maybe<Node>;
  /** Several things by their global ids, in their order, 1 to 100; null where there is none. */
  nodes: Array<Maybe<Node>>;
  /** Notifications, latest first. */
  notifications: NotificationConnection;
  /** One region by its six-digit code. */
  region?: Maybe<Region>;
  /** Members whom a branch answered for at an instant, as known at that instant. */
  responsibleOn: ResponsibleMemberConnection;
  /** Defects of the rule registry at an instant. */
  ruleDefects: Array<RuleDefect>;
  /** The rule registry. */
  rules: RuleConnection;
  /** Members who came to or left a region between two instants, by what is known now. */
  transfers: TransferConnection;
  /** What approving proposed rules, or withdrawing rules in force, would change. */
  whatIf: WhatIfChangeConnection;
};


/** Root of all reads. */
export type QueryAggregatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  month?: InputMaybe<Scalars['Date']['input']>;
};


/** Root of all reads. */
export type QueryAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AgreementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Root of all reads. */
export type QueryBreakGlassGrantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  open?: InputMaybe<Scalars['Boolean']['input']>;
};


/** Root of all reads. */
export type QueryCoordinationAuditArgs = {
  about?: InputMaybe<Scalars['ID']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Root of all reads. */
export type QueryCoordinationExportArgs = {
  id: Scalars['ID']['input'];
};


/** Root of all reads. */
export type QueryCoordinationExportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Root of all reads. */
export type QueryDutiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DutyCoverageFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Root of all reads. */
export type QueryFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FindingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<FindingOrder>;
};


/** Root of all reads. */
export type QueryFlowsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FlowFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Root of all reads. */
export type QueryIdentityLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<IdentityLinkFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Root of all reads. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** Root of all reads. */
export type QueryNodesArgs = {
  ids: Array<Scalars['ID']['input']>;
};


/** Root of all reads. */
export type QueryNotificationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Root of all reads. */
export type QueryRegionArgs = {
  code: Scalars['String']['input'];
};


/** Root of all reads. */
export type QueryResponsibleOnArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['DateTime']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  branch: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Root of all reads. */
export type QueryRuleDefectsArgs = {
  at?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Root of all reads. */
export type QueryRulesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RuleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Root of all reads. */
export type QueryTransfersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<TransferDirection>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from: Scalars['DateTime']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  region: Scalars['String']['input'];
  to: Scalars['DateTime']['input'];
};


/** Root of all reads. */
export type QueryWhatIfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  approve?: InputMaybe<Array<Scalars['ID']['input']>>;
  at?: InputMaybe<Scalars['DateTime']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  withdraw?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** A fact or a rule that something follows from. */
export type Reason = {
  __typename?: 'Reason';
  /** Closed word for the step of judgement, such as `OUTFLOW_OPEN`. */
  code: Scalars['String']['output'];
  /** Global ids of the facts. */
  facts: Array<Scalars['ID']['output']>;
  /** The rule. */
  rule?: Maybe<Rule>;
  /** In words, in the caller's language. */
  text: Scalars['String']['output'];
};

/** A branch that receives members from elsewhere. */
export type ReceivingBranch = Node & {
  __typename?: 'ReceivingBranch';
  /** Opaque global id. */
  id: Scalars['ID']['output'];
};

/** A reception (流入登记): this branch received this member on this day, or declined. */
export type Reception = Node & {
  __typename?: 'Reception';
  /** Opaque global id. */
  id: Scalars['ID']['output'];
};

/** A region of the administrative code table. */
export type Region = Node & {
  __typename?: 'Region';
  /** Six-digit administrative code. */
  code: Scalars['String']['output'];
  /** Name with all that it lies in, such as 浙江省温州市永嘉县. */
  fullName: Scalars['String']['output'];
  /** Opaque global id. */
  id: Scalars['ID']['output'];
  /** How deep it stands in the code table. */
  level: RegionLevel;
  /** Name of the region alone, such as 永嘉县. */
  name: Scalars['String']['output'];
  /** The region that it lies in; null for a province. */
  parent?: Maybe<Region>;
};

/** How deep a region stands in the administrative code table. */
export type RegionLevel =
  /** City or prefecture. */
  | 'CITY'
  /** County, district or county-level city. */
  | 'COUNTY'
  /** Province, autonomous region or municipality. */
  | 'PROVINCE';

/** What `rejectLink` needs. */
export type RejectLinkInput = {
  /** Chosen by the caller, 8 to 128 characters: the same key with the same input gives the same answer and changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** Global id of the link. */
  link: Scalars['ID']['input'];
  /** Why, 1 to 500 characters. */
  reason: Scalars['String']['input'];
};

/** What `rejectLink` answers. */
export type RejectLinkPayload = {
  __typename?: 'RejectLinkPayload';
  /** The link; null when nothing was changed. */
  link?: Maybe<IdentityLink>;
  /** What the person can mend. Empty when the change was made. */
  userErrors: Array<UserError>;
};

/** What `reopenFinding` needs. */
export type ReopenFindingInput = {
  /** Global id of the finding. */
  finding: Scalars['ID']['input'];
  /** Chosen by the caller, 8 to 128 characters: the same key with the same input gives the same answer and changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
};

/** What `reopenFinding` answers. */
export type ReopenFindingPayload = {
  __typename?: 'ReopenFindingPayload';
  /** The finding; null when nothing was changed. */
  finding?: Maybe<Finding>;
  /** What the person can mend. Empty when the change was made. */
  userErrors: Array<UserError>;
};

/** A resource that an association offers to home and host places. */
export type Resource = Node & {
  __typename?: 'Resource';
  /** Opaque global id. */
  id: Scalars['ID']['output'];
};

/** The two-way view of responsibility for one member at one instant. */
export type Responsibility = {
  __typename?: 'Responsibility';
  /** The instant that it is about. */
  asOf: Scalars['DateTime']['output'];
  /** Whether all three sides answered. */
  complete: Scalars['Boolean']['output'];
  /** Every duty. */
  duties: Array<DutyView>;
  /** What is missing, claimed twice or contradictory. */
  findings: Array<DerivedFinding>;
  /** Derived state of the move. */
  handover?: Maybe<HandoverState>;
  /** The side that leads on the whole; null when none does, or when a silent side would have to say. */
  lead?: Maybe<Side>;
  /** How handover and lead follow from facts and rules. */
  reasons: Array<Reason>;
  /** Each side's part, origin first. */
  sides: Array<SideView>;
  /** The sides that were silent. */
  silent: Array<Side>;
};

/**
 * A member whom a branch answered for at an instant, as known at that instant: what its side recorded later, or a link
 * decided later, does not count.
 */
export type ResponsibleMember = {
  __typename?: 'ResponsibleMember';
  /** Derived state of the move now, not at the instant. */
  handover: HandoverState;
  /** The member; null where their home county no longer shows them to the viewer. */
  member?: Maybe<Member>;
  /** The side on which the branch stands. */
  side: Side;
  /** From when its side says that the branch answered; earlier than the day on which it was recorded, where it was recorded late. */
  since: Scalars['DateTime']['output'];
};

/** A page of members whom a branch answered for. */
export type ResponsibleMemberConnection = {
  __typename?: 'ResponsibleMemberConnection';
  /** The items of this page, each with its cursor. */
  edges: Array<ResponsibleMemberEdge>;
  /** How fresh the read model is. */
  freshness: Array<Freshness>;
  /** The items of this page without their cursors. */
  nodes: Array<ResponsibleMember>;
  /** Where this page lies in the whole list. */
  pageInfo: PageInfo;
  /** How many items the whole list has for this viewer, counted when it is asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One of members whom a branch answered for, with its place in the list. */
export type ResponsibleMemberEdge = {
  __typename?: 'ResponsibleMemberEdge';
  /** Opaque position of this item, to be given to `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: ResponsibleMember;
};

/** A dated, sourced rule (制度): who leads and who supports a duty, where, for whom, how often. */
export type Rule = Node & {
  __typename?: 'Rule';
  /** How much authority its source has. */
  authority: RuleAuthority;
  /** Calendar months from one fulfilment to the next; null for a standing duty without due dates. */
  cadenceMonths?: Maybe<Scalars['Int']['output']>;
  /** Where it applies. */
  condition: RuleCondition;
  /** The sides whose facts fulfil the duty. */
  counts: Array<Side>;
  /** The duty. */
  duty: Duty;
  /** Every version, oldest first: who proposed, approved, superseded or withdrew it, and when. */
  history: Array<RuleVersion>;
  /** Opaque global id. */
  id: Scalars['ID']['output'];
  /** The side that leads. */
  lead: Side;
  /** Days before the due date from which the duty is due; null for a standing duty. */
  noticeDays?: Maybe<Scalars['Int']['output']>;
  /** Why it was withdrawn; null for one that was not. */
  reason?: Maybe<Scalars['String']['output']>;
  /** When this version was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** The document that it rests on. */
  source: RuleSource;
  /** Where it stands. */
  status: RuleStatus;
  /** Rules that it replaces. */
  supersedes: Array<Rule>;
  /** The sides that support. */
  support: Array<Side>;
  /** What the document asks here, in the caller's language. */
  text: Scalars['String']['output'];
  /** Short name. */
  title: Scalars['String']['output'];
  /** From when it holds. */
  validFrom: Scalars['DateTime']['output'];
  /** Until when it holds, exclusive; null while open. */
  validTo?: Maybe<Scalars['DateTime']['output']>;
  /** Version, from 1. */
  version: Scalars['Int']['output'];
};

/** How much authority a rule's source has. */
export type RuleAuthority =
  /** City. */
  | 'CITY'
  /** County. */
  | 'COUNTY'
  /** National. */
  | 'NATIONAL'
  /** Province. */
  | 'PROVINCE';

/** The situation in which a rule applies. Null conditions do not restrict. */
export type RuleCondition = {
  __typename?: 'RuleCondition';
  /** Away at all: an outflow or a reception is open. */
  away?: Maybe<Scalars['Boolean']['output']>;
  /** Full calendar months away, at least. */
  awayFromMonths?: Maybe<Scalars['Int']['output']>;
  /** Full calendar months away, less than; more than `awayFromMonths`. */
  awayUntilMonths?: Maybe<Scalars['Int']['output']>;
  /** Any of these kinds of receiving branch, one at least. */
  branchKinds?: Maybe<Array<Scalars['String']['output']>>;
  /** Six-digit code, or its prefix, of the destination. */
  destination?: Maybe<Scalars['String']['output']>;
  /** Whether the member belongs to a joint branch of an association. */
  inJointBranch?: Maybe<Scalars['Boolean']['output']>;
  /** Six-digit code, or its prefix, of the origin. */
  origin?: Maybe<Scalars['String']['output']>;
  /** Whether a reception is open. */
  received?: Maybe<Scalars['Boolean']['output']>;
};

/** The situation in which a proposed rule applies. What is left out does not restrict. */
export type RuleConditionInput = {
  /** Away at all: an outflow or a reception is open. */
  away?: InputMaybe<Scalars['Boolean']['input']>;
  /** Full calendar months away, at least. */
  awayFromMonths?: InputMaybe<Scalars['Int']['input']>;
  /** Full calendar months away, less than; more than `awayFromMonths`. */
  awayUntilMonths?: InputMaybe<Scalars['Int']['input']>;
  /** Any of these kinds of receiving branch, one at least. */
  branchKinds?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Six-digit code, or its prefix, of the destination. */
  destination?: InputMaybe<Scalars['String']['input']>;
  /** Whether the member belongs to a joint branch of an association. */
  inJointBranch?: InputMaybe<Scalars['Boolean']['input']>;
  /** Six-digit code, or its prefix, of the origin. */
  origin?: InputMaybe<Scalars['String']['input']>;
  /** Whether a reception is open. */
  received?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A page of rules. */
export type RuleConnection = {
  __typename?: 'RuleConnection';
  /** The items of this page, each with its cursor. */
  edges: Array<RuleEdge>;
  /** The items of this page without their cursors. */
  nodes: Array<Rule>;
  /** Where this page lies in the whole list. */
  pageInfo: PageInfo;
  /** How many items the whole list has for this viewer, counted when it is asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A defect of the rule registry, with its rules and the members concerned. */
export type RuleDefect = {
  __typename?: 'RuleDefect';
  /** The duty concerned. */
  duty: Duty;
  /** Duplicate, conflict, outdated or blind spot. */
  kind: FindingKind;
  /** How many members are concerned, of the places that the viewer works for. */
  members: Scalars['Int']['output'];
  /** The rules concerned. */
  rules: Array<Rule>;
  /** In words, in the caller's language. */
  text: Scalars['String']['output'];
};

/** A local rule document of the county, as the source of rules in the registry. */
export type RuleDocument = Node & {
  __typename?: 'RuleDocument';
  /** Opaque global id. */
  id: Scalars['ID']['output'];
};

/** One of rules, with its place in the list. */
export type RuleEdge = {
  __typename?: 'RuleEdge';
  /** Opaque position of this item, to be given to `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Rule;
};

/** Which rules to list. */
export type RuleFilter = {
  /** One duty. */
  duty?: InputMaybe<Duty>;
  /** Only those in force at this instant. */
  inForceAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Any of these states. */
  statuses?: InputMaybe<Array<RuleStatus>>;
};

/** The document that a rule rests on. */
export type RuleSource = {
  __typename?: 'RuleSource';
  /** When it was issued. */
  issuedOn: Scalars['Date']['output'];
  /** Who issued it. */
  issuer: Scalars['String']['output'];
  /** Number under which it was issued. */
  number?: Maybe<Scalars['String']['output']>;
  /** What it says, in the part that matters. */
  text: Scalars['String']['output'];
  /** Title. */
  title: Scalars['String']['output'];
};

/** The document that a proposed rule rests on. */
export type RuleSourceInput = {
  /** When it was issued. */
  issuedOn: Scalars['Date']['input'];
  /** Who issued it. */
  issuer: Scalars['String']['input'];
  /** Number under which it was issued. */
  number?: InputMaybe<Scalars['String']['input']>;
  /** What it says, in the part that matters. */
  text: Scalars['String']['input'];
  /** Title. */
  title: Scalars['String']['input'];
};

/** Where a rule stands. */
export type RuleStatus =
  /** Approved; in force within its validity. */
  | 'APPROVED'
  /** Proposed; not in force. */
  | 'PROPOSED'
  /** Replaced by a later rule. */
  | 'SUPERSEDED'
  /** Withdrawn. */
  | 'WITHDRAWN';

/** One version of a rule: what somebody did to it. */
export type RuleVersion = {
  __typename?: 'RuleVersion';
  /** Why it was withdrawn. */
  reason?: Maybe<Scalars['String']['output']>;
  /** When this version was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** Account that recorded it, for those who keep rules of its region, and for auditors; for others the region. */
  recordedBy: Scalars['String']['output'];
  /** Where the rule stood from then on. */
  status: RuleStatus;
  /** From when it held, by this version. */
  validFrom: Scalars['DateTime']['output'];
  /** Until when it held, exclusive; null while open. */
  validTo?: Maybe<Scalars['DateTime']['output']>;
  /** Version, from 1. */
  version: Scalars['Int']['output'];
};

/** One finder for one member in one campaign (一找一). */
export type Search = Node & {
  __typename?: 'Search';
  /** Opaque global id. */
  id: Scalars['ID']['output'];
};

/** A search campaign (集中寻找行动): in a window, each member of unknown whereabouts has exactly one finder. */
export type SearchCampaign = Node & {
  __typename?: 'SearchCampaign';
  /** Opaque global id. */
  id: Scalars['ID']['output'];
};

/** A service centre (服务中心) for members from elsewhere. */
export type ServiceCentre = Node & {
  __typename?: 'ServiceCentre';
  /** Opaque global id. */
  id: Scalars['ID']['output'];
};

/** How much a finding weighs. */
export type Severity =
  /** To be settled first. */
  | 'HIGH'
  /** For information. */
  | 'LOW'
  /** To be settled. */
  | 'MEDIUM';

/** One of the three sides. */
export type Side =
  /** Chamber of commerce or trade association. */
  | 'ASSOCIATION'
  /** Receiving city. */
  | 'DESTINATION'
  /** Home county. */
  | 'ORIGIN';

/** What a side says of a member at an instant. */
export type SideStatus =
  /** The side knows the member. */
  | 'KNOWN'
  /** The side answered and knows nothing of the member. */
  | 'NONE'
  /** The side did not answer; nothing is concluded from that. */
  | 'SILENT';

/** One side's part of the two-way view. */
export type SideView = {
  __typename?: 'SideView';
  /** The contact person on this side; null when none is known. */
  contactPerson?: Maybe<Scalars['String']['output']>;
  /** The organisation that answers for the member on this side; null when none is known. */
  organisation?: Maybe<OrganisationReference>;
  /** Which side. */
  side: Side;
  /** Since when the organisation answers. */
  since?: Maybe<Scalars['DateTime']['output']>;
  /** What it says. */
  status: SideStatus;
};

/** What `snoozeFinding` needs. */
export type SnoozeFindingInput = {
  /** Global id of the finding. */
  finding: Scalars['ID']['input'];
  /** Chosen by the caller, 8 to 128 characters: the same key with the same input gives the same answer and changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** Until when; it must lie in the future, 90 days away at most. */
  until: Scalars['DateTime']['input'];
};

/** What `snoozeFinding` answers. */
export type SnoozeFindingPayload = {
  __typename?: 'SnoozeFindingPayload';
  /** The finding; null when nothing was changed. */
  finding?: Maybe<Finding>;
  /** What the person can mend. Empty when the change was made. */
  userErrors: Array<UserError>;
};

/** What `startCoordinationExport` needs. */
export type StartCoordinationExportInput = {
  /** Which findings; open ones when left out. */
  filter?: InputMaybe<FindingFilter>;
  /** Form of the file. */
  format: ExportFormat;
  /** Chosen by the caller, 8 to 128 characters: the same key with the same input gives the same answer and changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** What it is for, 2 to 200 characters. It is logged with the filter, the number of rows and the digest. */
  purpose: Scalars['String']['input'];
};

/** What `startCoordinationExport` answers. */
export type StartCoordinationExportPayload = {
  __typename?: 'StartCoordinationExportPayload';
  /** The export as it is now; null when nothing was begun. */
  export?: Maybe<CoordinationExport>;
  /** What the person can mend. Empty when the export was begun. */
  userErrors: Array<UserError>;
};

/** The wish of a member not to be searched for. */
export type StopSearch = Node & {
  __typename?: 'StopSearch';
  /** Opaque global id. */
  id: Scalars['ID']['output'];
};

/** A subdistrict of a receiving city (街道). */
export type Subdistrict = Node & {
  __typename?: 'Subdistrict';
  /** Opaque global id. */
  id: Scalars['ID']['output'];
};

/**
 * What the gateway tells as it happens, over server-sent events. Each event is answered like a query by the subscriber at
 * that moment: what they may not see is not told.
 */
export type Subscription = {
  __typename?: 'Subscription';
  /** A finding that came up, changed, or was closed. */
  findingsChanged: Finding;
  /** A member whose two-way view may have changed: facts of any side, a link, a rule, or time did it. */
  responsibilityChanged: Member;
};


/**
 * What the gateway tells as it happens, over server-sent events. Each event is answered like a query by the subscriber at
 * that moment: what they may not see is not told.
 */
export type SubscriptionFindingsChangedArgs = {
  filter?: InputMaybe<FindingChangeFilter>;
};


/**
 * What the gateway tells as it happens, over server-sent events. Each event is answered like a query by the subscriber at
 * that moment: what they may not see is not told.
 */
export type SubscriptionResponsibilityChangedArgs = {
  destination?: InputMaybe<Scalars['String']['input']>;
  member?: InputMaybe<Scalars['ID']['input']>;
  origin?: InputMaybe<Scalars['String']['input']>;
};

/** A township or subdistrict of a home county. */
export type Township = Node & {
  __typename?: 'Township';
  /** Opaque global id. */
  id: Scalars['ID']['output'];
};

/**
 * A change of the place in which a member is, home county or city, by what is known now: a stay is what outflows and
 * receptions of one city cover together, so that one declared and then received is one move. Moves between branches of one
 * place are none.
 */
export type Transfer = {
  __typename?: 'Transfer';
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Into or out of what was asked for. */
  direction: TransferDirection;
  /** The region that the member came from. */
  from?: Maybe<Region>;
  /** The member; null where their home county no longer shows them to the viewer. */
  member?: Maybe<Member>;
  /** The region that the member went to. */
  to?: Maybe<Region>;
};

/** A page of transfers. */
export type TransferConnection = {
  __typename?: 'TransferConnection';
  /** The items of this page, each with its cursor. */
  edges: Array<TransferEdge>;
  /** How fresh the read model is. */
  freshness: Array<Freshness>;
  /** The items of this page without their cursors. */
  nodes: Array<Transfer>;
  /** Where this page lies in the whole list. */
  pageInfo: PageInfo;
  /** How many items the whole list has for this viewer, counted when it is asked for. */
  totalCount: Scalars['Int']['output'];
};

/** Whether a transfer leads into or out of a branch or region. */
export type TransferDirection =
  /** Into it. */
  | 'IN'
  /** Out of it. */
  | 'OUT';

/** One of transfers, with its place in the list. */
export type TransferEdge = {
  __typename?: 'TransferEdge';
  /** Opaque position of this item, to be given to `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Transfer;
};

/** Something that a person can mend. */
export type UserError = {
  __typename?: 'UserError';
  /** Closed list of reasons. */
  code: UserErrorCode;
  /** What is wrong, where, and what to do, in the caller's language. */
  message: Scalars['String']['output'];
  /** The input field that it is about, from `input` downwards. */
  path: Array<Scalars['String']['output']>;
};

/** Why a change was not made. */
export type UserErrorCode =
  /** The fact is already closed. */
  | 'ALREADY_CLOSED'
  /** The same person, or an organisation of that name, is already recorded. */
  | 'ALREADY_RECORDED'
  /** The date lies before the member joined. */
  | 'BEFORE_JOINING'
  /** The branch, or what it would stand under, is closed at that time. */
  | 'BRANCH_CLOSED'
  /** The side already has an open contact person for this member. */
  | 'CONTACT_EXISTS'
  /** The idempotency key was used with another input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** The resident ID number fails its check. */
  | 'ID_NUMBER_INVALID'
  /** The value is not of the form that the field asks for. */
  | 'INVALID_VALUE'
  /** The date lies in the future. */
  | 'IN_FUTURE'
  /** What the id names does not exist, or is not visible to you. */
  | 'NOT_FOUND'
  /** The change belongs to another side, region or branch. */
  | 'NOT_YOURS'
  /** The period overlaps one that already holds. */
  | 'PERIOD_OVERLAPS'
  /** The period ends before it starts, or not after it. */
  | 'PERIOD_REVERSED'
  /** The region code is not in the code table. */
  | 'REGION_UNKNOWN'
  /** Another person than the one who began must do it. */
  | 'SECOND_PERSON_NEEDED'
  /** The fact changed since it was read. */
  | 'STALE_VERSION'
  /** An organisation below it is still open. */
  | 'STILL_IN_USE'
  /** As many of this kind are open as one account may have. */
  | 'TOO_MANY_OPEN';

/** What would change for one member under a draft set of rules. */
export type WhatIfChange = {
  __typename?: 'WhatIfChange';
  /** Duties whose lead or state would change. */
  duties: Array<Duty>;
  /** Kinds of finding that would appear. */
  findingsAdded: Array<FindingKind>;
  /** Kinds of finding that would go. */
  findingsRemoved: Array<FindingKind>;
  /** Leading side under the draft. */
  leadAfter?: Maybe<Side>;
  /** Leading side at present. */
  leadBefore?: Maybe<Side>;
  /** The member; null where their home county no longer shows them to the viewer. */
  member?: Maybe<Member>;
};

/** A page of changes under a draft. */
export type WhatIfChangeConnection = {
  __typename?: 'WhatIfChangeConnection';
  /** The items of this page, each with its cursor. */
  edges: Array<WhatIfChangeEdge>;
  /** How fresh the read model is. */
  freshness: Array<Freshness>;
  /** The items of this page without their cursors. */
  nodes: Array<WhatIfChange>;
  /** Where this page lies in the whole list. */
  pageInfo: PageInfo;
  /** How many items the whole list has for this viewer, counted when it is asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One of changes under a draft, with its place in the list. */
export type WhatIfChangeEdge = {
  __typename?: 'WhatIfChangeEdge';
  /** Opaque position of this item, to be given to `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: WhatIfChange;
};

/** What a member said of where they are. */
export type WhereaboutsReport = Node & {
  __typename?: 'WhereaboutsReport';
  /** Opaque global id. */
  id: Scalars['ID']['output'];
};

/** What `withdrawConsent` needs. */
export type WithdrawConsentInput = {
  /** Global id of the agreement. */
  agreement: Scalars['ID']['input'];
  /** Chosen by the caller, 8 to 128 characters: the same key with the same input gives the same answer and changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
};

/** What `withdrawConsent` answers. */
export type WithdrawConsentPayload = {
  __typename?: 'WithdrawConsentPayload';
  /** The consent; null when nothing was changed. */
  consent?: Maybe<Consent>;
  /** What the person can mend. Empty when the change was made. */
  userErrors: Array<UserError>;
};

/** What `withdrawDispute` needs. */
export type WithdrawDisputeInput = {
  /** Global id of the dispute. */
  dispute: Scalars['ID']['input'];
  /** Chosen by the caller, 8 to 128 characters: the same key with the same input gives the same answer and changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
};

/** What `withdrawDispute` answers. */
export type WithdrawDisputePayload = {
  __typename?: 'WithdrawDisputePayload';
  /** The dispute as taken back; null when nothing was changed. */
  dispute?: Maybe<Dispute>;
  /** What the person can mend. Empty when the change was made. */
  userErrors: Array<UserError>;
};

/** What `withdrawRule` needs. */
export type WithdrawRuleInput = {
  /** Chosen by the caller, 8 to 128 characters: the same key with the same input gives the same answer and changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** Why, 1 to 500 characters. */
  reason: Scalars['String']['input'];
  /** Global id of the rule. */
  rule: Scalars['ID']['input'];
  /** From when it no longer holds; now when left out, and never later than its own end: a withdrawal does not prolong it. */
  validTo?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What `withdrawRule` answers. */
export type WithdrawRulePayload = {
  __typename?: 'WithdrawRulePayload';
  /** The withdrawn rule; null when nothing was changed. */
  rule?: Maybe<Rule>;
  /** What the person can mend. Empty when the change was made. */
  userErrors: Array<UserError>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Agreement: Agreement;
  BreakGlassGrant: BreakGlassGrant;
  Dispute: Dispute;
  Finding: Finding;
  IdentityLink: IdentityLink;
  Member: Member;
  Notification: Notification;
  Region: Region;
  Rule: Rule;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Agreement:
    ( { __typename: 'Agreement' }
    & GraphQLRecursivePick<FederationTypes['Agreement'], {"id":true}> );
  BreakGlassGrant:
    ( { __typename: 'BreakGlassGrant' }
    & GraphQLRecursivePick<FederationTypes['BreakGlassGrant'], {"id":true}> );
  Dispute:
    ( { __typename: 'Dispute' }
    & GraphQLRecursivePick<FederationTypes['Dispute'], {"id":true}> );
  Finding:
    ( { __typename: 'Finding' }
    & GraphQLRecursivePick<FederationTypes['Finding'], {"id":true}> );
  IdentityLink:
    ( { __typename: 'IdentityLink' }
    & GraphQLRecursivePick<FederationTypes['IdentityLink'], {"id":true}> );
  Member:
    ( { __typename: 'Member' }
    & GraphQLRecursivePick<FederationTypes['Member'], {"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['Member'], {"originFacts":true,"destinationFacts":true,"associationFacts":true}> ) );
  Notification:
    ( { __typename: 'Notification' }
    & GraphQLRecursivePick<FederationTypes['Notification'], {"id":true}> );
  Region:
    ( { __typename: 'Region' }
    & GraphQLRecursivePick<FederationTypes['Region'], {"code":true}> );
  Rule:
    ( { __typename: 'Rule' }
    & GraphQLRecursivePick<FederationTypes['Rule'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Access: ResolverTypeWrapper<AccessRow>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AccessConnection: ResolverTypeWrapper<AccessConnectionRow>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AccessEdge: ResolverTypeWrapper<Omit<AccessEdge, 'node'> & { node: ResolversTypes['Access'] }>;
  AccessOperation: AccessOperation;
  AccessSide: AccessSide;
  Activity: ResolverTypeWrapper<Activity>;
  Aggregate: ResolverTypeWrapper<AggregateRow>;
  AggregateCell: ResolverTypeWrapper<AggregateCell>;
  AggregateConnection: ResolverTypeWrapper<AggregatePage>;
  AggregateEdge: ResolverTypeWrapper<Omit<AggregateEdge, 'node'> & { node: ResolversTypes['Aggregate'] }>;
  Agreement: ResolverTypeWrapper<AgreementRow>;
  AgreementApproval: ResolverTypeWrapper<Omit<AgreementApproval, 'region'> & { region: ResolversTypes['Region'] }>;
  AgreementBudget: ResolverTypeWrapper<AgreementBudget>;
  AgreementBudgetInput: AgreementBudgetInput;
  AgreementConnection: ResolverTypeWrapper<AgreementPage>;
  AgreementEdge: ResolverTypeWrapper<Omit<AgreementEdge, 'node'> & { node: ResolversTypes['Agreement'] }>;
  AgreementFilter: AgreementFilter;
  AgreementPair: ResolverTypeWrapper<Omit<AgreementPair, 'destination' | 'origin'> & { destination: ResolversTypes['Region'], origin: ResolversTypes['Region'] }>;
  AgreementPairInput: AgreementPairInput;
  AgreementStatus: AgreementStatus;
  AnswerDisputeInput: AnswerDisputeInput;
  AnswerDisputePayload: ResolverTypeWrapper<Omit<AnswerDisputePayload, 'dispute'> & { dispute?: Maybe<ResolversTypes['Dispute']> }>;
  ApproveAgreementInput: ApproveAgreementInput;
  ApproveAgreementPayload: ResolverTypeWrapper<Omit<ApproveAgreementPayload, 'agreement'> & { agreement?: Maybe<ResolversTypes['Agreement']> }>;
  ApproveRuleInput: ApproveRuleInput;
  ApproveRulePayload: ResolverTypeWrapper<Omit<ApproveRulePayload, 'rule'> & { rule?: Maybe<ResolversTypes['Rule']> }>;
  AssignFindingInput: AssignFindingInput;
  AssignFindingPayload: ResolverTypeWrapper<Omit<AssignFindingPayload, 'finding'> & { finding?: Maybe<ResolversTypes['Finding']> }>;
  Association: ResolverTypeWrapper<Association>;
  AssociationBranch: ResolverTypeWrapper<AssociationBranch>;
  AssociationFacts: ResolverTypeWrapper<Scalars['AssociationFacts']['output']>;
  AssociationRecord: ResolverTypeWrapper<AssociationRecord>;
  Attendance: ResolverTypeWrapper<Attendance>;
  AuditEntry: ResolverTypeWrapper<AuditRow>;
  AuditEntryConnection: ResolverTypeWrapper<AuditEntryConnectionRow>;
  AuditEntryEdge: ResolverTypeWrapper<Omit<AuditEntryEdge, 'node'> & { node: ResolversTypes['AuditEntry'] }>;
  BreakGlassGrant: ResolverTypeWrapper<GrantRow>;
  BreakGlassGrantConnection: ResolverTypeWrapper<GrantPage>;
  BreakGlassGrantEdge: ResolverTypeWrapper<Omit<BreakGlassGrantEdge, 'node'> & { node: ResolversTypes['BreakGlassGrant'] }>;
  BreakGlassInput: BreakGlassInput;
  BreakGlassPayload: ResolverTypeWrapper<Omit<BreakGlassPayload, 'grant'> & { grant?: Maybe<ResolversTypes['BreakGlassGrant']> }>;
  BreakLinkInput: BreakLinkInput;
  BreakLinkPayload: ResolverTypeWrapper<Omit<BreakLinkPayload, 'link'> & { link?: Maybe<ResolversTypes['IdentityLink']> }>;
  CancelCoordinationExportInput: CancelCoordinationExportInput;
  CancelCoordinationExportPayload: ResolverTypeWrapper<Omit<CancelCoordinationExportPayload, 'export'> & { export?: Maybe<ResolversTypes['CoordinationExport']> }>;
  CareCase: ResolverTypeWrapper<CareCase>;
  City: ResolverTypeWrapper<City>;
  CommentFindingInput: CommentFindingInput;
  CommentFindingPayload: ResolverTypeWrapper<Omit<CommentFindingPayload, 'finding'> & { finding?: Maybe<ResolversTypes['Finding']> }>;
  ConfirmLinkInput: ConfirmLinkInput;
  ConfirmLinkPayload: ResolverTypeWrapper<Omit<ConfirmLinkPayload, 'link'> & { link?: Maybe<ResolversTypes['IdentityLink']> }>;
  Consent: ResolverTypeWrapper<ConsentRow>;
  ConsentState: ConsentState;
  Contribution: ResolverTypeWrapper<Contribution>;
  CoordinationExport: ResolverTypeWrapper<ExportRecord>;
  CoordinationExportConnection: ResolverTypeWrapper<ExportConnectionRow>;
  CoordinationExportEdge: ResolverTypeWrapper<Omit<CoordinationExportEdge, 'node'> & { node: ResolversTypes['CoordinationExport'] }>;
  County: ResolverTypeWrapper<County>;
  Course: ResolverTypeWrapper<Course>;
  Credit: ResolverTypeWrapper<Credit>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DerivedFinding: ResolverTypeWrapper<DerivedFindingView>;
  DestinationContact: ResolverTypeWrapper<DestinationContact>;
  DestinationContactLog: ResolverTypeWrapper<DestinationContactLog>;
  DestinationFacts: ResolverTypeWrapper<Scalars['DestinationFacts']['output']>;
  DestinationFulfilment: ResolverTypeWrapper<DestinationFulfilment>;
  DestinationRecord: ResolverTypeWrapper<DestinationRecord>;
  DismissFindingInput: DismissFindingInput;
  DismissFindingPayload: ResolverTypeWrapper<Omit<DismissFindingPayload, 'finding'> & { finding?: Maybe<ResolversTypes['Finding']> }>;
  Dispute: ResolverTypeWrapper<DisputeRow>;
  DisputeConnection: ResolverTypeWrapper<DisputePage>;
  DisputeEdge: ResolverTypeWrapper<Omit<DisputeEdge, 'node'> & { node: ResolversTypes['Dispute'] }>;
  DisputeFactInput: DisputeFactInput;
  DisputeFactPayload: ResolverTypeWrapper<Omit<DisputeFactPayload, 'dispute'> & { dispute?: Maybe<ResolversTypes['Dispute']> }>;
  DisputeState: DisputeState;
  DisputeVerdict: DisputeVerdict;
  Duty: Duty;
  DutyCoverage: ResolverTypeWrapper<DutyCoverageRow>;
  DutyCoverageConnection: ResolverTypeWrapper<DutyCoveragePage>;
  DutyCoverageEdge: ResolverTypeWrapper<Omit<DutyCoverageEdge, 'node'> & { node: ResolversTypes['DutyCoverage'] }>;
  DutyCoverageFilter: DutyCoverageFilter;
  DutyState: DutyState;
  DutyStateCount: ResolverTypeWrapper<DutyStateCount>;
  DutyView: ResolverTypeWrapper<Omit<DutyView, 'reasons' | 'rule'> & { reasons: Array<ResolversTypes['Reason']>, rule?: Maybe<ResolversTypes['Rule']> }>;
  EndAgreementInput: EndAgreementInput;
  EndAgreementPayload: ResolverTypeWrapper<Omit<EndAgreementPayload, 'agreement'> & { agreement?: Maybe<ResolversTypes['Agreement']> }>;
  EndBreakGlassInput: EndBreakGlassInput;
  EndBreakGlassPayload: ResolverTypeWrapper<Omit<EndBreakGlassPayload, 'grant'> & { grant?: Maybe<ResolversTypes['BreakGlassGrant']> }>;
  EraseCoordinationDetailsInput: EraseCoordinationDetailsInput;
  EraseCoordinationDetailsPayload: ResolverTypeWrapper<EraseCoordinationDetailsPayload>;
  ErasedDetail: ResolverTypeWrapper<ErasedDetail>;
  ExportFailure: ResolverTypeWrapper<ExportFailureRecord>;
  ExportFormat: ExportFormat;
  ExportState: ExportState;
  FacetCount: ResolverTypeWrapper<FacetCount>;
  FamilyHelp: ResolverTypeWrapper<FamilyHelp>;
  Finding: ResolverTypeWrapper<FindingRow>;
  FindingChangeFilter: FindingChangeFilter;
  FindingComment: ResolverTypeWrapper<CommentRow>;
  FindingConnection: ResolverTypeWrapper<FindingPage>;
  FindingEdge: ResolverTypeWrapper<Omit<FindingEdge, 'node'> & { node: ResolversTypes['Finding'] }>;
  FindingFacet: FindingFacet;
  FindingFilter: FindingFilter;
  FindingKind: FindingKind;
  FindingOrder: FindingOrder;
  FindingOwner: FindingOwner;
  FindingStatus: FindingStatus;
  Flow: ResolverTypeWrapper<FlowRow>;
  FlowConnection: ResolverTypeWrapper<FlowPage>;
  FlowEdge: ResolverTypeWrapper<Omit<FlowEdge, 'node'> & { node: ResolversTypes['Flow'] }>;
  FlowFilter: FlowFilter;
  FlowPoint: ResolverTypeWrapper<FlowPoint>;
  Freshness: ResolverTypeWrapper<Freshness>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  GiveConsentInput: GiveConsentInput;
  GiveConsentPayload: ResolverTypeWrapper<Omit<GiveConsentPayload, 'consent'> & { consent?: Maybe<ResolversTypes['Consent']> }>;
  HandoverState: HandoverState;
  HelpPair: ResolverTypeWrapper<HelpPair>;
  HomeBranch: ResolverTypeWrapper<HomeBranch>;
  IdentityLink: ResolverTypeWrapper<LinkRow>;
  IdentityLinkConnection: ResolverTypeWrapper<IdentityLinkPage>;
  IdentityLinkEdge: ResolverTypeWrapper<Omit<IdentityLinkEdge, 'node'> & { node: ResolversTypes['IdentityLink'] }>;
  IdentityLinkFilter: IdentityLinkFilter;
  IdentityLinkState: IdentityLinkState;
  JointActivity: ResolverTypeWrapper<JointActivity>;
  KeptDetail: ResolverTypeWrapper<KeptDetail>;
  LearningTerminal: ResolverTypeWrapper<LearningTerminal>;
  LinkClass: LinkClass;
  Member: ResolverTypeWrapper<MemberReference>;
  Membership: ResolverTypeWrapper<Membership>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<NodeReference>;
  Notification: ResolverTypeWrapper<NotificationRow>;
  NotificationConnection: ResolverTypeWrapper<NotificationPage>;
  NotificationEdge: ResolverTypeWrapper<Omit<NotificationEdge, 'node'> & { node: ResolversTypes['Notification'] }>;
  OrganisationReference: ResolverTypeWrapper<OrganisationRow>;
  OriginContact: ResolverTypeWrapper<OriginContact>;
  OriginContactLog: ResolverTypeWrapper<OriginContactLog>;
  OriginFacts: ResolverTypeWrapper<Scalars['OriginFacts']['output']>;
  OriginFulfilment: ResolverTypeWrapper<OriginFulfilment>;
  Outflow: ResolverTypeWrapper<Outflow>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  ProposeAgreementInput: ProposeAgreementInput;
  ProposeAgreementPayload: ResolverTypeWrapper<Omit<ProposeAgreementPayload, 'agreement'> & { agreement?: Maybe<ResolversTypes['Agreement']> }>;
  ProposeLinkInput: ProposeLinkInput;
  ProposeLinkPayload: ResolverTypeWrapper<Omit<ProposeLinkPayload, 'link'> & { link?: Maybe<ResolversTypes['IdentityLink']> }>;
  ProposeRuleInput: ProposeRuleInput;
  ProposeRulePayload: ResolverTypeWrapper<Omit<ProposeRulePayload, 'rule'> & { rule?: Maybe<ResolversTypes['Rule']> }>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Reason: ResolverTypeWrapper<Omit<Reason, 'rule'> & { rule?: Maybe<ResolversTypes['Rule']> }>;
  ReceivingBranch: ResolverTypeWrapper<ReceivingBranch>;
  Reception: ResolverTypeWrapper<Reception>;
  Region: ResolverTypeWrapper<RegionReference>;
  RegionLevel: RegionLevel;
  RejectLinkInput: RejectLinkInput;
  RejectLinkPayload: ResolverTypeWrapper<Omit<RejectLinkPayload, 'link'> & { link?: Maybe<ResolversTypes['IdentityLink']> }>;
  ReopenFindingInput: ReopenFindingInput;
  ReopenFindingPayload: ResolverTypeWrapper<Omit<ReopenFindingPayload, 'finding'> & { finding?: Maybe<ResolversTypes['Finding']> }>;
  Resource: ResolverTypeWrapper<Resource>;
  Responsibility: ResolverTypeWrapper<ResponsibilityView>;
  ResponsibleMember: ResolverTypeWrapper<Omit<ResponsibleMember, 'member'> & { member?: Maybe<ResolversTypes['Member']> }>;
  ResponsibleMemberConnection: ResolverTypeWrapper<ResponsibleMemberPage>;
  ResponsibleMemberEdge: ResolverTypeWrapper<Omit<ResponsibleMemberEdge, 'node'> & { node: ResolversTypes['ResponsibleMember'] }>;
  Rule: ResolverTypeWrapper<RuleRow>;
  RuleAuthority: RuleAuthority;
  RuleCondition: ResolverTypeWrapper<RuleCondition>;
  RuleConditionInput: RuleConditionInput;
  RuleConnection: ResolverTypeWrapper<RulePage>;
  RuleDefect: ResolverTypeWrapper<RuleDefectRow>;
  RuleDocument: ResolverTypeWrapper<RuleDocument>;
  RuleEdge: ResolverTypeWrapper<Omit<RuleEdge, 'node'> & { node: ResolversTypes['Rule'] }>;
  RuleFilter: RuleFilter;
  RuleSource: ResolverTypeWrapper<RuleSource>;
  RuleSourceInput: RuleSourceInput;
  RuleStatus: RuleStatus;
  RuleVersion: ResolverTypeWrapper<RuleRow>;
  Search: ResolverTypeWrapper<Search>;
  SearchCampaign: ResolverTypeWrapper<SearchCampaign>;
  ServiceCentre: ResolverTypeWrapper<ServiceCentre>;
  Severity: Severity;
  Side: Side;
  SideStatus: SideStatus;
  SideView: ResolverTypeWrapper<Omit<SideView, 'organisation'> & { organisation?: Maybe<ResolversTypes['OrganisationReference']> }>;
  SnoozeFindingInput: SnoozeFindingInput;
  SnoozeFindingPayload: ResolverTypeWrapper<Omit<SnoozeFindingPayload, 'finding'> & { finding?: Maybe<ResolversTypes['Finding']> }>;
  StartCoordinationExportInput: StartCoordinationExportInput;
  StartCoordinationExportPayload: ResolverTypeWrapper<Omit<StartCoordinationExportPayload, 'export'> & { export?: Maybe<ResolversTypes['CoordinationExport']> }>;
  StopSearch: ResolverTypeWrapper<StopSearch>;
  Subdistrict: ResolverTypeWrapper<Subdistrict>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Township: ResolverTypeWrapper<Township>;
  Transfer: ResolverTypeWrapper<Omit<Transfer, 'from' | 'member' | 'to'> & { from?: Maybe<ResolversTypes['Region']>, member?: Maybe<ResolversTypes['Member']>, to?: Maybe<ResolversTypes['Region']> }>;
  TransferConnection: ResolverTypeWrapper<TransferPage>;
  TransferDirection: TransferDirection;
  TransferEdge: ResolverTypeWrapper<Omit<TransferEdge, 'node'> & { node: ResolversTypes['Transfer'] }>;
  UserError: ResolverTypeWrapper<UserError>;
  UserErrorCode: UserErrorCode;
  WhatIfChange: ResolverTypeWrapper<Omit<WhatIfChange, 'member'> & { member?: Maybe<ResolversTypes['Member']> }>;
  WhatIfChangeConnection: ResolverTypeWrapper<WhatIfChangePage>;
  WhatIfChangeEdge: ResolverTypeWrapper<Omit<WhatIfChangeEdge, 'node'> & { node: ResolversTypes['WhatIfChange'] }>;
  WhereaboutsReport: ResolverTypeWrapper<WhereaboutsReport>;
  WithdrawConsentInput: WithdrawConsentInput;
  WithdrawConsentPayload: ResolverTypeWrapper<Omit<WithdrawConsentPayload, 'consent'> & { consent?: Maybe<ResolversTypes['Consent']> }>;
  WithdrawDisputeInput: WithdrawDisputeInput;
  WithdrawDisputePayload: ResolverTypeWrapper<Omit<WithdrawDisputePayload, 'dispute'> & { dispute?: Maybe<ResolversTypes['Dispute']> }>;
  WithdrawRuleInput: WithdrawRuleInput;
  WithdrawRulePayload: ResolverTypeWrapper<Omit<WithdrawRulePayload, 'rule'> & { rule?: Maybe<ResolversTypes['Rule']> }>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Access: AccessRow;
  Boolean: Scalars['Boolean']['output'];
  String: Scalars['String']['output'];
  ID: Scalars['ID']['output'];
  AccessConnection: AccessConnectionRow;
  Int: Scalars['Int']['output'];
  AccessEdge: Omit<AccessEdge, 'node'> & { node: ResolversParentTypes['Access'] };
  Activity: Activity;
  Aggregate: AggregateRow;
  AggregateCell: AggregateCell;
  AggregateConnection: AggregatePage;
  AggregateEdge: Omit<AggregateEdge, 'node'> & { node: ResolversParentTypes['Aggregate'] };
  Agreement: AgreementRow;
  AgreementApproval: Omit<AgreementApproval, 'region'> & { region: ResolversParentTypes['Region'] };
  AgreementBudget: AgreementBudget;
  AgreementBudgetInput: AgreementBudgetInput;
  AgreementConnection: AgreementPage;
  AgreementEdge: Omit<AgreementEdge, 'node'> & { node: ResolversParentTypes['Agreement'] };
  AgreementFilter: AgreementFilter;
  AgreementPair: Omit<AgreementPair, 'destination' | 'origin'> & { destination: ResolversParentTypes['Region'], origin: ResolversParentTypes['Region'] };
  AgreementPairInput: AgreementPairInput;
  AnswerDisputeInput: AnswerDisputeInput;
  AnswerDisputePayload: Omit<AnswerDisputePayload, 'dispute'> & { dispute?: Maybe<ResolversParentTypes['Dispute']> };
  ApproveAgreementInput: ApproveAgreementInput;
  ApproveAgreementPayload: Omit<ApproveAgreementPayload, 'agreement'> & { agreement?: Maybe<ResolversParentTypes['Agreement']> };
  ApproveRuleInput: ApproveRuleInput;
  ApproveRulePayload: Omit<ApproveRulePayload, 'rule'> & { rule?: Maybe<ResolversParentTypes['Rule']> };
  AssignFindingInput: AssignFindingInput;
  AssignFindingPayload: Omit<AssignFindingPayload, 'finding'> & { finding?: Maybe<ResolversParentTypes['Finding']> };
  Association: Association;
  AssociationBranch: AssociationBranch;
  AssociationFacts: Scalars['AssociationFacts']['output'];
  AssociationRecord: AssociationRecord;
  Attendance: Attendance;
  AuditEntry: AuditRow;
  AuditEntryConnection: AuditEntryConnectionRow;
  AuditEntryEdge: Omit<AuditEntryEdge, 'node'> & { node: ResolversParentTypes['AuditEntry'] };
  BreakGlassGrant: GrantRow;
  BreakGlassGrantConnection: GrantPage;
  BreakGlassGrantEdge: Omit<BreakGlassGrantEdge, 'node'> & { node: ResolversParentTypes['BreakGlassGrant'] };
  BreakGlassInput: BreakGlassInput;
  BreakGlassPayload: Omit<BreakGlassPayload, 'grant'> & { grant?: Maybe<ResolversParentTypes['BreakGlassGrant']> };
  BreakLinkInput: BreakLinkInput;
  BreakLinkPayload: Omit<BreakLinkPayload, 'link'> & { link?: Maybe<ResolversParentTypes['IdentityLink']> };
  CancelCoordinationExportInput: CancelCoordinationExportInput;
  CancelCoordinationExportPayload: Omit<CancelCoordinationExportPayload, 'export'> & { export?: Maybe<ResolversParentTypes['CoordinationExport']> };
  CareCase: CareCase;
  City: City;
  CommentFindingInput: CommentFindingInput;
  CommentFindingPayload: Omit<CommentFindingPayload, 'finding'> & { finding?: Maybe<ResolversParentTypes['Finding']> };
  ConfirmLinkInput: ConfirmLinkInput;
  ConfirmLinkPayload: Omit<ConfirmLinkPayload, 'link'> & { link?: Maybe<ResolversParentTypes['IdentityLink']> };
  Consent: ConsentRow;
  Contribution: Contribution;
  CoordinationExport: ExportRecord;
  CoordinationExportConnection: ExportConnectionRow;
  CoordinationExportEdge: Omit<CoordinationExportEdge, 'node'> & { node: ResolversParentTypes['CoordinationExport'] };
  County: County;
  Course: Course;
  Credit: Credit;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DerivedFinding: DerivedFindingView;
  DestinationContact: DestinationContact;
  DestinationContactLog: DestinationContactLog;
  DestinationFacts: Scalars['DestinationFacts']['output'];
  DestinationFulfilment: DestinationFulfilment;
  DestinationRecord: DestinationRecord;
  DismissFindingInput: DismissFindingInput;
  DismissFindingPayload: Omit<DismissFindingPayload, 'finding'> & { finding?: Maybe<ResolversParentTypes['Finding']> };
  Dispute: DisputeRow;
  DisputeConnection: DisputePage;
  DisputeEdge: Omit<DisputeEdge, 'node'> & { node: ResolversParentTypes['Dispute'] };
  DisputeFactInput: DisputeFactInput;
  DisputeFactPayload: Omit<DisputeFactPayload, 'dispute'> & { dispute?: Maybe<ResolversParentTypes['Dispute']> };
  DutyCoverage: DutyCoverageRow;
  DutyCoverageConnection: DutyCoveragePage;
  DutyCoverageEdge: Omit<DutyCoverageEdge, 'node'> & { node: ResolversParentTypes['DutyCoverage'] };
  DutyCoverageFilter: DutyCoverageFilter;
  DutyStateCount: DutyStateCount;
  DutyView: Omit<DutyView, 'reasons' | 'rule'> & { reasons: Array<ResolversParentTypes['Reason']>, rule?: Maybe<ResolversParentTypes['Rule']> };
  EndAgreementInput: EndAgreementInput;
  EndAgreementPayload: Omit<EndAgreementPayload, 'agreement'> & { agreement?: Maybe<ResolversParentTypes['Agreement']> };
  EndBreakGlassInput: EndBreakGlassInput;
  EndBreakGlassPayload: Omit<EndBreakGlassPayload, 'grant'> & { grant?: Maybe<ResolversParentTypes['BreakGlassGrant']> };
  EraseCoordinationDetailsInput: EraseCoordinationDetailsInput;
  EraseCoordinationDetailsPayload: EraseCoordinationDetailsPayload;
  ErasedDetail: ErasedDetail;
  ExportFailure: ExportFailureRecord;
  FacetCount: FacetCount;
  FamilyHelp: FamilyHelp;
  Finding: FindingRow;
  FindingChangeFilter: FindingChangeFilter;
  FindingComment: CommentRow;
  FindingConnection: FindingPage;
  FindingEdge: Omit<FindingEdge, 'node'> & { node: ResolversParentTypes['Finding'] };
  FindingFilter: FindingFilter;
  Flow: FlowRow;
  FlowConnection: FlowPage;
  FlowEdge: Omit<FlowEdge, 'node'> & { node: ResolversParentTypes['Flow'] };
  FlowFilter: FlowFilter;
  FlowPoint: FlowPoint;
  Freshness: Freshness;
  Float: Scalars['Float']['output'];
  GiveConsentInput: GiveConsentInput;
  GiveConsentPayload: Omit<GiveConsentPayload, 'consent'> & { consent?: Maybe<ResolversParentTypes['Consent']> };
  HelpPair: HelpPair;
  HomeBranch: HomeBranch;
  IdentityLink: LinkRow;
  IdentityLinkConnection: IdentityLinkPage;
  IdentityLinkEdge: Omit<IdentityLinkEdge, 'node'> & { node: ResolversParentTypes['IdentityLink'] };
  IdentityLinkFilter: IdentityLinkFilter;
  JointActivity: JointActivity;
  KeptDetail: KeptDetail;
  LearningTerminal: LearningTerminal;
  Member: MemberReference;
  Membership: Membership;
  Mutation: Record<PropertyKey, never>;
  Node: NodeReference;
  Notification: NotificationRow;
  NotificationConnection: NotificationPage;
  NotificationEdge: Omit<NotificationEdge, 'node'> & { node: ResolversParentTypes['Notification'] };
  OrganisationReference: OrganisationRow;
  OriginContact: OriginContact;
  OriginContactLog: OriginContactLog;
  OriginFacts: Scalars['OriginFacts']['output'];
  OriginFulfilment: OriginFulfilment;
  Outflow: Outflow;
  PageInfo: PageInfo;
  ProposeAgreementInput: ProposeAgreementInput;
  ProposeAgreementPayload: Omit<ProposeAgreementPayload, 'agreement'> & { agreement?: Maybe<ResolversParentTypes['Agreement']> };
  ProposeLinkInput: ProposeLinkInput;
  ProposeLinkPayload: Omit<ProposeLinkPayload, 'link'> & { link?: Maybe<ResolversParentTypes['IdentityLink']> };
  ProposeRuleInput: ProposeRuleInput;
  ProposeRulePayload: Omit<ProposeRulePayload, 'rule'> & { rule?: Maybe<ResolversParentTypes['Rule']> };
  Query: Record<PropertyKey, never>;
  Reason: Omit<Reason, 'rule'> & { rule?: Maybe<ResolversParentTypes['Rule']> };
  ReceivingBranch: ReceivingBranch;
  Reception: Reception;
  Region: RegionReference;
  RejectLinkInput: RejectLinkInput;
  RejectLinkPayload: Omit<RejectLinkPayload, 'link'> & { link?: Maybe<ResolversParentTypes['IdentityLink']> };
  ReopenFindingInput: ReopenFindingInput;
  ReopenFindingPayload: Omit<ReopenFindingPayload, 'finding'> & { finding?: Maybe<ResolversParentTypes['Finding']> };
  Resource: Resource;
  Responsibility: ResponsibilityView;
  ResponsibleMember: Omit<ResponsibleMember, 'member'> & { member?: Maybe<ResolversParentTypes['Member']> };
  ResponsibleMemberConnection: ResponsibleMemberPage;
  ResponsibleMemberEdge: Omit<ResponsibleMemberEdge, 'node'> & { node: ResolversParentTypes['ResponsibleMember'] };
  Rule: RuleRow;
  RuleCondition: RuleCondition;
  RuleConditionInput: RuleConditionInput;
  RuleConnection: RulePage;
  RuleDefect: RuleDefectRow;
  RuleDocument: RuleDocument;
  RuleEdge: Omit<RuleEdge, 'node'> & { node: ResolversParentTypes['Rule'] };
  RuleFilter: RuleFilter;
  RuleSource: RuleSource;
  RuleSourceInput: RuleSourceInput;
  RuleVersion: RuleRow;
  Search: Search;
  SearchCampaign: SearchCampaign;
  ServiceCentre: ServiceCentre;
  SideView: Omit<SideView, 'organisation'> & { organisation?: Maybe<ResolversParentTypes['OrganisationReference']> };
  SnoozeFindingInput: SnoozeFindingInput;
  SnoozeFindingPayload: Omit<SnoozeFindingPayload, 'finding'> & { finding?: Maybe<ResolversParentTypes['Finding']> };
  StartCoordinationExportInput: StartCoordinationExportInput;
  StartCoordinationExportPayload: Omit<StartCoordinationExportPayload, 'export'> & { export?: Maybe<ResolversParentTypes['CoordinationExport']> };
  StopSearch: StopSearch;
  Subdistrict: Subdistrict;
  Subscription: Record<PropertyKey, never>;
  Township: Township;
  Transfer: Omit<Transfer, 'from' | 'member' | 'to'> & { from?: Maybe<ResolversParentTypes['Region']>, member?: Maybe<ResolversParentTypes['Member']>, to?: Maybe<ResolversParentTypes['Region']> };
  TransferConnection: TransferPage;
  TransferEdge: Omit<TransferEdge, 'node'> & { node: ResolversParentTypes['Transfer'] };
  UserError: UserError;
  WhatIfChange: Omit<WhatIfChange, 'member'> & { member?: Maybe<ResolversParentTypes['Member']> };
  WhatIfChangeConnection: WhatIfChangePage;
  WhatIfChangeEdge: Omit<WhatIfChangeEdge, 'node'> & { node: ResolversParentTypes['WhatIfChange'] };
  WhereaboutsReport: WhereaboutsReport;
  WithdrawConsentInput: WithdrawConsentInput;
  WithdrawConsentPayload: Omit<WithdrawConsentPayload, 'consent'> & { consent?: Maybe<ResolversParentTypes['Consent']> };
  WithdrawDisputeInput: WithdrawDisputeInput;
  WithdrawDisputePayload: Omit<WithdrawDisputePayload, 'dispute'> & { dispute?: Maybe<ResolversParentTypes['Dispute']> };
  WithdrawRuleInput: WithdrawRuleInput;
  WithdrawRulePayload: Omit<WithdrawRulePayload, 'rule'> & { rule?: Maybe<ResolversParentTypes['Rule']> };
};

export type AccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Access'] = ResolversParentTypes['Access']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  denied?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  fields?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  operation?: Resolver<ResolversTypes['AccessOperation'], ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  self?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  side?: Resolver<ResolversTypes['AccessSide'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  who?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AccessConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessConnection'] = ResolversParentTypes['AccessConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AccessEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Access']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AccessEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessEdge'] = ResolversParentTypes['AccessEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Access'], ParentType, ContextType>;
};

export type ActivityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Activity'] = ResolversParentTypes['Activity']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AggregateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Aggregate'] = ResolversParentTypes['Aggregate']> = {
  byContact?: Resolver<Array<ResolversTypes['AggregateCell']>, ParentType, ContextType>;
  byDuties?: Resolver<Array<ResolversTypes['AggregateCell']>, ParentType, ContextType>;
  byHandover?: Resolver<Array<ResolversTypes['AggregateCell']>, ParentType, ContextType>;
  countedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  destination?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  members?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
};

export type AggregateCellResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AggregateCell'] = ResolversParentTypes['AggregateCell']> = {
  members?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AggregateConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AggregateConnection'] = ResolversParentTypes['AggregateConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AggregateEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Aggregate']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AggregateEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AggregateEdge'] = ResolversParentTypes['AggregateEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Aggregate'], ParentType, ContextType>;
};

export type AgreementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Agreement'] = ResolversParentTypes['Agreement'], FederationReferenceType extends FederationReferenceTypes['Agreement'] = FederationReferenceTypes['Agreement']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Agreement']> | FederationReferenceType, FederationReferenceType, ContextType>;
  approvals?: Resolver<Array<ResolversTypes['AgreementApproval']>, ParentType, ContextType>;
  budget?: Resolver<ResolversTypes['AgreementBudget'], ParentType, ContextType>;
  ends?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  fields?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['Agreement']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  pairs?: Resolver<Array<ResolversTypes['AgreementPair']>, ParentType, ContextType>;
  partner?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  starts?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AgreementStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgreementApprovalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementApproval'] = ResolversParentTypes['AgreementApproval']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  side?: Resolver<ResolversTypes['Side'], ParentType, ContextType>;
};

export type AgreementBudgetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementBudget'] = ResolversParentTypes['AgreementBudget']> = {
  costPerMinute?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  requestsPerMinute?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AgreementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementConnection'] = ResolversParentTypes['AgreementConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AgreementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Agreement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AgreementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementEdge'] = ResolversParentTypes['AgreementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Agreement'], ParentType, ContextType>;
};

export type AgreementPairResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementPair'] = ResolversParentTypes['AgreementPair']> = {
  destination?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
};

export type AnswerDisputePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerDisputePayload'] = ResolversParentTypes['AnswerDisputePayload']> = {
  dispute?: Resolver<Maybe<ResolversTypes['Dispute']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ApproveAgreementPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApproveAgreementPayload'] = ResolversParentTypes['ApproveAgreementPayload']> = {
  agreement?: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ApproveRulePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApproveRulePayload'] = ResolversParentTypes['ApproveRulePayload']> = {
  rule?: Resolver<Maybe<ResolversTypes['Rule']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AssignFindingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssignFindingPayload'] = ResolversParentTypes['AssignFindingPayload']> = {
  finding?: Resolver<Maybe<ResolversTypes['Finding']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AssociationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Association'] = ResolversParentTypes['Association']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssociationBranchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssociationBranch'] = ResolversParentTypes['AssociationBranch']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface AssociationFactsScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['AssociationFacts'], any> {
  name: 'AssociationFacts';
}

export type AssociationRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssociationRecord'] = ResolversParentTypes['AssociationRecord']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AttendanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Attendance'] = ResolversParentTypes['Attendance']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AuditEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditEntry'] = ResolversParentTypes['AuditEntry']> = {
  account?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  denied?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  fields?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  operation?: Resolver<ResolversTypes['AccessOperation'], ParentType, ContextType>;
  operationName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organisations?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  persons?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  regions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  side?: Resolver<ResolversTypes['AccessSide'], ParentType, ContextType>;
};

export type AuditEntryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditEntryConnection'] = ResolversParentTypes['AuditEntryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AuditEntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['AuditEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AuditEntryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditEntryEdge'] = ResolversParentTypes['AuditEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AuditEntry'], ParentType, ContextType>;
};

export type BreakGlassGrantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BreakGlassGrant'] = ResolversParentTypes['BreakGlassGrant'], FederationReferenceType extends FederationReferenceTypes['BreakGlassGrant'] = FederationReferenceTypes['BreakGlassGrant']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['BreakGlassGrant']> | FederationReferenceType, FederationReferenceType, ContextType>;
  account?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  member?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BreakGlassGrantConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BreakGlassGrantConnection'] = ResolversParentTypes['BreakGlassGrantConnection']> = {
  edges?: Resolver<Array<ResolversTypes['BreakGlassGrantEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['BreakGlassGrant']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BreakGlassGrantEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BreakGlassGrantEdge'] = ResolversParentTypes['BreakGlassGrantEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['BreakGlassGrant'], ParentType, ContextType>;
};

export type BreakGlassPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BreakGlassPayload'] = ResolversParentTypes['BreakGlassPayload']> = {
  grant?: Resolver<Maybe<ResolversTypes['BreakGlassGrant']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type BreakLinkPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BreakLinkPayload'] = ResolversParentTypes['BreakLinkPayload']> = {
  link?: Resolver<Maybe<ResolversTypes['IdentityLink']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CancelCoordinationExportPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelCoordinationExportPayload'] = ResolversParentTypes['CancelCoordinationExportPayload']> = {
  export?: Resolver<Maybe<ResolversTypes['CoordinationExport']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CareCaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CareCase'] = ResolversParentTypes['CareCase']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['City'] = ResolversParentTypes['City']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommentFindingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommentFindingPayload'] = ResolversParentTypes['CommentFindingPayload']> = {
  finding?: Resolver<Maybe<ResolversTypes['Finding']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ConfirmLinkPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfirmLinkPayload'] = ResolversParentTypes['ConfirmLinkPayload']> = {
  link?: Resolver<Maybe<ResolversTypes['IdentityLink']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ConsentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Consent'] = ResolversParentTypes['Consent']> = {
  agreement?: Resolver<ResolversTypes['Agreement'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ConsentState'], ParentType, ContextType>;
};

export type ContributionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Contribution'] = ResolversParentTypes['Contribution']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CoordinationExportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoordinationExport'] = ResolversParentTypes['CoordinationExport']> = {
  bytes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  digest?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  failure?: Resolver<Maybe<ResolversTypes['ExportFailure']>, ParentType, ContextType>;
  file?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  format?: Resolver<ResolversTypes['ExportFormat'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  readyAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ExportState'], ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CoordinationExportConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoordinationExportConnection'] = ResolversParentTypes['CoordinationExportConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CoordinationExportEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CoordinationExport']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CoordinationExportEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoordinationExportEdge'] = ResolversParentTypes['CoordinationExportEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CoordinationExport'], ParentType, ContextType>;
};

export type CountyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['County'] = ResolversParentTypes['County']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CourseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Course'] = ResolversParentTypes['Course']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreditResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Credit'] = ResolversParentTypes['Credit']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DerivedFindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DerivedFinding'] = ResolversParentTypes['DerivedFinding']> = {
  due?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FindingKind'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['FindingOwner'], ParentType, ContextType>;
  resolvedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['Severity'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  values?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type DestinationContactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DestinationContact'] = ResolversParentTypes['DestinationContact']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DestinationContactLogResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DestinationContactLog'] = ResolversParentTypes['DestinationContactLog']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface DestinationFactsScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DestinationFacts'], any> {
  name: 'DestinationFacts';
}

export type DestinationFulfilmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DestinationFulfilment'] = ResolversParentTypes['DestinationFulfilment']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DestinationRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DestinationRecord'] = ResolversParentTypes['DestinationRecord']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DismissFindingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DismissFindingPayload'] = ResolversParentTypes['DismissFindingPayload']> = {
  finding?: Resolver<Maybe<ResolversTypes['Finding']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DisputeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Dispute'] = ResolversParentTypes['Dispute'], FederationReferenceType extends FederationReferenceTypes['Dispute'] = FederationReferenceTypes['Dispute']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Dispute']> | FederationReferenceType, FederationReferenceType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  deadline?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  fact?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  member?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['FindingOwner'], ParentType, ContextType>;
  ownerRegion?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DisputeState'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DisputeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisputeConnection'] = ResolversParentTypes['DisputeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DisputeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Dispute']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DisputeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisputeEdge'] = ResolversParentTypes['DisputeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Dispute'], ParentType, ContextType>;
};

export type DisputeFactPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisputeFactPayload'] = ResolversParentTypes['DisputeFactPayload']> = {
  dispute?: Resolver<Maybe<ResolversTypes['Dispute']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DutyCoverageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DutyCoverage'] = ResolversParentTypes['DutyCoverage']> = {
  destination?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  duty?: Resolver<ResolversTypes['Duty'], ParentType, ContextType>;
  lead?: Resolver<Maybe<ResolversTypes['Side']>, ParentType, ContextType>;
  members?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  states?: Resolver<Array<ResolversTypes['DutyStateCount']>, ParentType, ContextType>;
};

export type DutyCoverageConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DutyCoverageConnection'] = ResolversParentTypes['DutyCoverageConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DutyCoverageEdge']>, ParentType, ContextType>;
  freshness?: Resolver<Array<ResolversTypes['Freshness']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['DutyCoverage']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DutyCoverageEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DutyCoverageEdge'] = ResolversParentTypes['DutyCoverageEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DutyCoverage'], ParentType, ContextType>;
};

export type DutyStateCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DutyStateCount'] = ResolversParentTypes['DutyStateCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DutyState'], ParentType, ContextType>;
};

export type DutyViewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DutyView'] = ResolversParentTypes['DutyView']> = {
  duty?: Resolver<ResolversTypes['Duty'], ParentType, ContextType>;
  lastFulfilled?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lead?: Resolver<Maybe<ResolversTypes['Side']>, ParentType, ContextType>;
  nextDue?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['Reason']>, ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['Rule']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DutyState'], ParentType, ContextType>;
  support?: Resolver<Array<ResolversTypes['Side']>, ParentType, ContextType>;
};

export type EndAgreementPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndAgreementPayload'] = ResolversParentTypes['EndAgreementPayload']> = {
  agreement?: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EndBreakGlassPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndBreakGlassPayload'] = ResolversParentTypes['EndBreakGlassPayload']> = {
  grant?: Resolver<Maybe<ResolversTypes['BreakGlassGrant']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EraseCoordinationDetailsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EraseCoordinationDetailsPayload'] = ResolversParentTypes['EraseCoordinationDetailsPayload']> = {
  erased?: Resolver<Array<ResolversTypes['ErasedDetail']>, ParentType, ContextType>;
  kept?: Resolver<Array<ResolversTypes['KeptDetail']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ErasedDetailResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ErasedDetail'] = ResolversParentTypes['ErasedDetail']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ExportFailureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExportFailure'] = ResolversParentTypes['ExportFailure']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FacetCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FacetCount'] = ResolversParentTypes['FacetCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FamilyHelpResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FamilyHelp'] = ResolversParentTypes['FamilyHelp']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Finding'] = ResolversParentTypes['Finding'], FederationReferenceType extends FederationReferenceTypes['Finding'] = FederationReferenceTypes['Finding']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Finding']> | FederationReferenceType, FederationReferenceType, ContextType>;
  assignee?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  comments?: Resolver<Array<ResolversTypes['FindingComment']>, ParentType, ContextType>;
  destination?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  dismissReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  due?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FindingKind'], ParentType, ContextType>;
  member?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  members?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['FindingOwner'], ParentType, ContextType>;
  ownerRegion?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  reopened?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  resolvedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['Severity'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  snoozedUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['FindingStatus'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FindingCommentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FindingComment'] = ResolversParentTypes['FindingComment']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  author?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FindingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FindingConnection'] = ResolversParentTypes['FindingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FindingEdge']>, ParentType, ContextType>;
  facets?: Resolver<Array<ResolversTypes['FacetCount']>, ParentType, ContextType, RequireFields<FindingConnectionFacetsArgs, 'by'>>;
  freshness?: Resolver<Array<ResolversTypes['Freshness']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Finding']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FindingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FindingEdge'] = ResolversParentTypes['FindingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Finding'], ParentType, ContextType>;
};

export type FlowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Flow'] = ResolversParentTypes['Flow']> = {
  contactOnBothSides?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  destination?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  docked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  members?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  trend?: Resolver<Array<ResolversTypes['FlowPoint']>, ParentType, ContextType, RequireFields<FlowTrendArgs, 'months'>>;
};

export type FlowConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FlowConnection'] = ResolversParentTypes['FlowConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FlowEdge']>, ParentType, ContextType>;
  freshness?: Resolver<Array<ResolversTypes['Freshness']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Flow']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FlowEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FlowEdge'] = ResolversParentTypes['FlowEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Flow'], ParentType, ContextType>;
};

export type FlowPointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FlowPoint'] = ResolversParentTypes['FlowPoint']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  members?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FreshnessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Freshness'] = ResolversParentTypes['Freshness']> = {
  answering?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lagSeconds?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  side?: Resolver<ResolversTypes['Side'], ParentType, ContextType>;
  upTo?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type GiveConsentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GiveConsentPayload'] = ResolversParentTypes['GiveConsentPayload']> = {
  consent?: Resolver<Maybe<ResolversTypes['Consent']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type HelpPairResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HelpPair'] = ResolversParentTypes['HelpPair']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HomeBranchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HomeBranch'] = ResolversParentTypes['HomeBranch']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IdentityLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IdentityLink'] = ResolversParentTypes['IdentityLink'], FederationReferenceType extends FederationReferenceTypes['IdentityLink'] = FederationReferenceTypes['IdentityLink']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['IdentityLink']> | FederationReferenceType, FederationReferenceType, ContextType>;
  class?: Resolver<ResolversTypes['LinkClass'], ParentType, ContextType>;
  confirmedBy?: Resolver<Array<ResolversTypes['Side']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  member?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  probability?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  record?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  side?: Resolver<ResolversTypes['Side'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['IdentityLinkState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IdentityLinkConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IdentityLinkConnection'] = ResolversParentTypes['IdentityLinkConnection']> = {
  edges?: Resolver<Array<ResolversTypes['IdentityLinkEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['IdentityLink']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IdentityLinkEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IdentityLinkEdge'] = ResolversParentTypes['IdentityLinkEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['IdentityLink'], ParentType, ContextType>;
};

export type JointActivityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JointActivity'] = ResolversParentTypes['JointActivity']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type KeptDetailResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KeptDetail'] = ResolversParentTypes['KeptDetail']> = {
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LearningTerminalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LearningTerminal'] = ResolversParentTypes['LearningTerminal']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Member'] = ResolversParentTypes['Member'], FederationReferenceType extends FederationReferenceTypes['Member'] = FederationReferenceTypes['Member']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Member']> | FederationReferenceType, FederationReferenceType, ContextType>;
  consents?: Resolver<Array<ResolversTypes['Consent']>, ParentType, ContextType>;
  coordinationAccesses?: Resolver<ResolversTypes['AccessConnection'], ParentType, ContextType, Partial<MemberCoordinationAccessesArgs>>;
  disputes?: Resolver<ResolversTypes['DisputeConnection'], ParentType, ContextType, Partial<MemberDisputesArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identityLinks?: Resolver<Array<ResolversTypes['IdentityLink']>, ParentType, ContextType>;
  responsibility?: Resolver<ResolversTypes['Responsibility'], ParentType, ContextType, Partial<MemberResponsibilityArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MembershipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Membership'] = ResolversParentTypes['Membership']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  answerDispute?: Resolver<ResolversTypes['AnswerDisputePayload'], ParentType, ContextType, RequireFields<MutationAnswerDisputeArgs, 'input'>>;
  approveAgreement?: Resolver<ResolversTypes['ApproveAgreementPayload'], ParentType, ContextType, RequireFields<MutationApproveAgreementArgs, 'input'>>;
  approveRule?: Resolver<ResolversTypes['ApproveRulePayload'], ParentType, ContextType, RequireFields<MutationApproveRuleArgs, 'input'>>;
  assignFinding?: Resolver<ResolversTypes['AssignFindingPayload'], ParentType, ContextType, RequireFields<MutationAssignFindingArgs, 'input'>>;
  breakGlass?: Resolver<ResolversTypes['BreakGlassPayload'], ParentType, ContextType, RequireFields<MutationBreakGlassArgs, 'input'>>;
  breakLink?: Resolver<ResolversTypes['BreakLinkPayload'], ParentType, ContextType, RequireFields<MutationBreakLinkArgs, 'input'>>;
  cancelCoordinationExport?: Resolver<ResolversTypes['CancelCoordinationExportPayload'], ParentType, ContextType, RequireFields<MutationCancelCoordinationExportArgs, 'input'>>;
  commentFinding?: Resolver<ResolversTypes['CommentFindingPayload'], ParentType, ContextType, RequireFields<MutationCommentFindingArgs, 'input'>>;
  confirmLink?: Resolver<ResolversTypes['ConfirmLinkPayload'], ParentType, ContextType, RequireFields<MutationConfirmLinkArgs, 'input'>>;
  dismissFinding?: Resolver<ResolversTypes['DismissFindingPayload'], ParentType, ContextType, RequireFields<MutationDismissFindingArgs, 'input'>>;
  disputeFact?: Resolver<ResolversTypes['DisputeFactPayload'], ParentType, ContextType, RequireFields<MutationDisputeFactArgs, 'input'>>;
  endAgreement?: Resolver<ResolversTypes['EndAgreementPayload'], ParentType, ContextType, RequireFields<MutationEndAgreementArgs, 'input'>>;
  endBreakGlass?: Resolver<ResolversTypes['EndBreakGlassPayload'], ParentType, ContextType, RequireFields<MutationEndBreakGlassArgs, 'input'>>;
  eraseCoordinationDetails?: Resolver<ResolversTypes['EraseCoordinationDetailsPayload'], ParentType, ContextType, RequireFields<MutationEraseCoordinationDetailsArgs, 'input'>>;
  giveConsent?: Resolver<ResolversTypes['GiveConsentPayload'], ParentType, ContextType, RequireFields<MutationGiveConsentArgs, 'input'>>;
  proposeAgreement?: Resolver<ResolversTypes['ProposeAgreementPayload'], ParentType, ContextType, RequireFields<MutationProposeAgreementArgs, 'input'>>;
  proposeLink?: Resolver<ResolversTypes['ProposeLinkPayload'], ParentType, ContextType, RequireFields<MutationProposeLinkArgs, 'input'>>;
  proposeRule?: Resolver<ResolversTypes['ProposeRulePayload'], ParentType, ContextType, RequireFields<MutationProposeRuleArgs, 'input'>>;
  rejectLink?: Resolver<ResolversTypes['RejectLinkPayload'], ParentType, ContextType, RequireFields<MutationRejectLinkArgs, 'input'>>;
  reopenFinding?: Resolver<ResolversTypes['ReopenFindingPayload'], ParentType, ContextType, RequireFields<MutationReopenFindingArgs, 'input'>>;
  snoozeFinding?: Resolver<ResolversTypes['SnoozeFindingPayload'], ParentType, ContextType, RequireFields<MutationSnoozeFindingArgs, 'input'>>;
  startCoordinationExport?: Resolver<ResolversTypes['StartCoordinationExportPayload'], ParentType, ContextType, RequireFields<MutationStartCoordinationExportArgs, 'input'>>;
  withdrawConsent?: Resolver<ResolversTypes['WithdrawConsentPayload'], ParentType, ContextType, RequireFields<MutationWithdrawConsentArgs, 'input'>>;
  withdrawDispute?: Resolver<ResolversTypes['WithdrawDisputePayload'], ParentType, ContextType, RequireFields<MutationWithdrawDisputeArgs, 'input'>>;
  withdrawRule?: Resolver<ResolversTypes['WithdrawRulePayload'], ParentType, ContextType, RequireFields<MutationWithdrawRuleArgs, 'input'>>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Activity' | 'Agreement' | 'Association' | 'AssociationBranch' | 'AssociationRecord' | 'Attendance' | 'BreakGlassGrant' | 'CareCase' | 'City' | 'Contribution' | 'County' | 'Course' | 'Credit' | 'DestinationContact' | 'DestinationContactLog' | 'DestinationFulfilment' | 'DestinationRecord' | 'Dispute' | 'FamilyHelp' | 'Finding' | 'HelpPair' | 'HomeBranch' | 'IdentityLink' | 'JointActivity' | 'LearningTerminal' | 'Member' | 'Membership' | 'Notification' | 'OriginContact' | 'OriginContactLog' | 'OriginFulfilment' | 'Outflow' | 'ReceivingBranch' | 'Reception' | 'Region' | 'Resource' | 'Rule' | 'RuleDocument' | 'Search' | 'SearchCampaign' | 'ServiceCentre' | 'StopSearch' | 'Subdistrict' | 'Township' | 'WhereaboutsReport', ParentType, ContextType>;
};

export type NotificationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Notification'] = ResolversParentTypes['Notification'], FederationReferenceType extends FederationReferenceTypes['Notification'] = FederationReferenceTypes['Notification']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Notification']> | FederationReferenceType, FederationReferenceType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  finding?: Resolver<Maybe<ResolversTypes['Finding']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recipient?: Resolver<ResolversTypes['FindingOwner'], ParentType, ContextType>;
  recipientRegion?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotificationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationConnection'] = ResolversParentTypes['NotificationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['NotificationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Notification']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NotificationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationEdge'] = ResolversParentTypes['NotificationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Notification'], ParentType, ContextType>;
};

export type OrganisationReferenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationReference'] = ResolversParentTypes['OrganisationReference']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
};

export type OriginContactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OriginContact'] = ResolversParentTypes['OriginContact']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OriginContactLogResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OriginContactLog'] = ResolversParentTypes['OriginContactLog']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface OriginFactsScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['OriginFacts'], any> {
  name: 'OriginFacts';
}

export type OriginFulfilmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OriginFulfilment'] = ResolversParentTypes['OriginFulfilment']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OutflowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Outflow'] = ResolversParentTypes['Outflow']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProposeAgreementPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposeAgreementPayload'] = ResolversParentTypes['ProposeAgreementPayload']> = {
  agreement?: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ProposeLinkPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposeLinkPayload'] = ResolversParentTypes['ProposeLinkPayload']> = {
  link?: Resolver<Maybe<ResolversTypes['IdentityLink']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ProposeRulePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposeRulePayload'] = ResolversParentTypes['ProposeRulePayload']> = {
  rule?: Resolver<Maybe<ResolversTypes['Rule']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  aggregates?: Resolver<ResolversTypes['AggregateConnection'], ParentType, ContextType, Partial<QueryAggregatesArgs>>;
  agreements?: Resolver<ResolversTypes['AgreementConnection'], ParentType, ContextType, Partial<QueryAgreementsArgs>>;
  breakGlassGrants?: Resolver<ResolversTypes['BreakGlassGrantConnection'], ParentType, ContextType, Partial<QueryBreakGlassGrantsArgs>>;
  coordinationAudit?: Resolver<ResolversTypes['AuditEntryConnection'], ParentType, ContextType, Partial<QueryCoordinationAuditArgs>>;
  coordinationExport?: Resolver<Maybe<ResolversTypes['CoordinationExport']>, ParentType, ContextType, RequireFields<QueryCoordinationExportArgs, 'id'>>;
  coordinationExports?: Resolver<ResolversTypes['CoordinationExportConnection'], ParentType, ContextType, Partial<QueryCoordinationExportsArgs>>;
  duties?: Resolver<ResolversTypes['DutyCoverageConnection'], ParentType, ContextType, Partial<QueryDutiesArgs>>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, RequireFields<QueryFindingsArgs, 'orderBy'>>;
  flows?: Resolver<ResolversTypes['FlowConnection'], ParentType, ContextType, Partial<QueryFlowsArgs>>;
  freshness?: Resolver<Array<ResolversTypes['Freshness']>, ParentType, ContextType>;
  identityLinks?: Resolver<ResolversTypes['IdentityLinkConnection'], ParentType, ContextType, Partial<QueryIdentityLinksArgs>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  notifications?: Resolver<ResolversTypes['NotificationConnection'], ParentType, ContextType, Partial<QueryNotificationsArgs>>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType, RequireFields<QueryRegionArgs, 'code'>>;
  responsibleOn?: Resolver<ResolversTypes['ResponsibleMemberConnection'], ParentType, ContextType, RequireFields<QueryResponsibleOnArgs, 'branch'>>;
  ruleDefects?: Resolver<Array<ResolversTypes['RuleDefect']>, ParentType, ContextType, Partial<QueryRuleDefectsArgs>>;
  rules?: Resolver<ResolversTypes['RuleConnection'], ParentType, ContextType, Partial<QueryRulesArgs>>;
  transfers?: Resolver<ResolversTypes['TransferConnection'], ParentType, ContextType, RequireFields<QueryTransfersArgs, 'from' | 'region' | 'to'>>;
  whatIf?: Resolver<ResolversTypes['WhatIfChangeConnection'], ParentType, ContextType, Partial<QueryWhatIfArgs>>;
};

export type ReasonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Reason'] = ResolversParentTypes['Reason']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  facts?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['Rule']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReceivingBranchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceivingBranch'] = ResolversParentTypes['ReceivingBranch']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReceptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Reception'] = ResolversParentTypes['Reception']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region'], FederationReferenceType extends FederationReferenceTypes['Region'] = FederationReferenceTypes['Region']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Region']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fullName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['RegionLevel'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RejectLinkPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RejectLinkPayload'] = ResolversParentTypes['RejectLinkPayload']> = {
  link?: Resolver<Maybe<ResolversTypes['IdentityLink']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReopenFindingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReopenFindingPayload'] = ResolversParentTypes['ReopenFindingPayload']> = {
  finding?: Resolver<Maybe<ResolversTypes['Finding']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ResourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Resource'] = ResolversParentTypes['Resource']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResponsibilityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Responsibility'] = ResolversParentTypes['Responsibility']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  duties?: Resolver<Array<ResolversTypes['DutyView']>, ParentType, ContextType>;
  findings?: Resolver<Array<ResolversTypes['DerivedFinding']>, ParentType, ContextType>;
  handover?: Resolver<Maybe<ResolversTypes['HandoverState']>, ParentType, ContextType>;
  lead?: Resolver<Maybe<ResolversTypes['Side']>, ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['Reason']>, ParentType, ContextType>;
  sides?: Resolver<Array<ResolversTypes['SideView']>, ParentType, ContextType>;
  silent?: Resolver<Array<ResolversTypes['Side']>, ParentType, ContextType>;
};

export type ResponsibleMemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResponsibleMember'] = ResolversParentTypes['ResponsibleMember']> = {
  handover?: Resolver<ResolversTypes['HandoverState'], ParentType, ContextType>;
  member?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  side?: Resolver<ResolversTypes['Side'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ResponsibleMemberConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResponsibleMemberConnection'] = ResolversParentTypes['ResponsibleMemberConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ResponsibleMemberEdge']>, ParentType, ContextType>;
  freshness?: Resolver<Array<ResolversTypes['Freshness']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ResponsibleMember']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ResponsibleMemberEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResponsibleMemberEdge'] = ResolversParentTypes['ResponsibleMemberEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ResponsibleMember'], ParentType, ContextType>;
};

export type RuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Rule'] = ResolversParentTypes['Rule'], FederationReferenceType extends FederationReferenceTypes['Rule'] = FederationReferenceTypes['Rule']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Rule']> | FederationReferenceType, FederationReferenceType, ContextType>;
  authority?: Resolver<ResolversTypes['RuleAuthority'], ParentType, ContextType>;
  cadenceMonths?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  condition?: Resolver<ResolversTypes['RuleCondition'], ParentType, ContextType>;
  counts?: Resolver<Array<ResolversTypes['Side']>, ParentType, ContextType>;
  duty?: Resolver<ResolversTypes['Duty'], ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['RuleVersion']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lead?: Resolver<ResolversTypes['Side'], ParentType, ContextType>;
  noticeDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['RuleSource'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['RuleStatus'], ParentType, ContextType>;
  supersedes?: Resolver<Array<ResolversTypes['Rule']>, ParentType, ContextType>;
  support?: Resolver<Array<ResolversTypes['Side']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RuleConditionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RuleCondition'] = ResolversParentTypes['RuleCondition']> = {
  away?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  awayFromMonths?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  awayUntilMonths?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  branchKinds?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  destination?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  inJointBranch?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  received?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type RuleConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RuleConnection'] = ResolversParentTypes['RuleConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RuleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Rule']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RuleDefectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RuleDefect'] = ResolversParentTypes['RuleDefect']> = {
  duty?: Resolver<ResolversTypes['Duty'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FindingKind'], ParentType, ContextType>;
  members?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rules?: Resolver<Array<ResolversTypes['Rule']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RuleDocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RuleDocument'] = ResolversParentTypes['RuleDocument']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RuleEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RuleEdge'] = ResolversParentTypes['RuleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Rule'], ParentType, ContextType>;
};

export type RuleSourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RuleSource'] = ResolversParentTypes['RuleSource']> = {
  issuedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  issuer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RuleVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RuleVersion'] = ResolversParentTypes['RuleVersion']> = {
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['RuleStatus'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Search'] = ResolversParentTypes['Search']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SearchCampaignResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchCampaign'] = ResolversParentTypes['SearchCampaign']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ServiceCentreResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceCentre'] = ResolversParentTypes['ServiceCentre']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SideViewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SideView'] = ResolversParentTypes['SideView']> = {
  contactPerson?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['OrganisationReference']>, ParentType, ContextType>;
  side?: Resolver<ResolversTypes['Side'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SideStatus'], ParentType, ContextType>;
};

export type SnoozeFindingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SnoozeFindingPayload'] = ResolversParentTypes['SnoozeFindingPayload']> = {
  finding?: Resolver<Maybe<ResolversTypes['Finding']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type StartCoordinationExportPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartCoordinationExportPayload'] = ResolversParentTypes['StartCoordinationExportPayload']> = {
  export?: Resolver<Maybe<ResolversTypes['CoordinationExport']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type StopSearchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StopSearch'] = ResolversParentTypes['StopSearch']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubdistrictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subdistrict'] = ResolversParentTypes['Subdistrict']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  findingsChanged?: SubscriptionResolver<ResolversTypes['Finding'], "findingsChanged", ParentType, ContextType, Partial<SubscriptionFindingsChangedArgs>>;
  responsibilityChanged?: SubscriptionResolver<ResolversTypes['Member'], "responsibilityChanged", ParentType, ContextType, Partial<SubscriptionResponsibilityChangedArgs>>;
};

export type TownshipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Township'] = ResolversParentTypes['Township']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TransferResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Transfer'] = ResolversParentTypes['Transfer']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['TransferDirection'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  member?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
};

export type TransferConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransferConnection'] = ResolversParentTypes['TransferConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TransferEdge']>, ParentType, ContextType>;
  freshness?: Resolver<Array<ResolversTypes['Freshness']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Transfer']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TransferEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransferEdge'] = ResolversParentTypes['TransferEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Transfer'], ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type WhatIfChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WhatIfChange'] = ResolversParentTypes['WhatIfChange']> = {
  duties?: Resolver<Array<ResolversTypes['Duty']>, ParentType, ContextType>;
  findingsAdded?: Resolver<Array<ResolversTypes['FindingKind']>, ParentType, ContextType>;
  findingsRemoved?: Resolver<Array<ResolversTypes['FindingKind']>, ParentType, ContextType>;
  leadAfter?: Resolver<Maybe<ResolversTypes['Side']>, ParentType, ContextType>;
  leadBefore?: Resolver<Maybe<ResolversTypes['Side']>, ParentType, ContextType>;
  member?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
};

export type WhatIfChangeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WhatIfChangeConnection'] = ResolversParentTypes['WhatIfChangeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['WhatIfChangeEdge']>, ParentType, ContextType>;
  freshness?: Resolver<Array<ResolversTypes['Freshness']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['WhatIfChange']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WhatIfChangeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WhatIfChangeEdge'] = ResolversParentTypes['WhatIfChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['WhatIfChange'], ParentType, ContextType>;
};

export type WhereaboutsReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WhereaboutsReport'] = ResolversParentTypes['WhereaboutsReport']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WithdrawConsentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawConsentPayload'] = ResolversParentTypes['WithdrawConsentPayload']> = {
  consent?: Resolver<Maybe<ResolversTypes['Consent']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WithdrawDisputePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawDisputePayload'] = ResolversParentTypes['WithdrawDisputePayload']> = {
  dispute?: Resolver<Maybe<ResolversTypes['Dispute']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WithdrawRulePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawRulePayload'] = ResolversParentTypes['WithdrawRulePayload']> = {
  rule?: Resolver<Maybe<ResolversTypes['Rule']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Access?: AccessResolvers<ContextType>;
  AccessConnection?: AccessConnectionResolvers<ContextType>;
  AccessEdge?: AccessEdgeResolvers<ContextType>;
  Activity?: ActivityResolvers<ContextType>;
  Aggregate?: AggregateResolvers<ContextType>;
  AggregateCell?: AggregateCellResolvers<ContextType>;
  AggregateConnection?: AggregateConnectionResolvers<ContextType>;
  AggregateEdge?: AggregateEdgeResolvers<ContextType>;
  Agreement?: AgreementResolvers<ContextType>;
  AgreementApproval?: AgreementApprovalResolvers<ContextType>;
  AgreementBudget?: AgreementBudgetResolvers<ContextType>;
  AgreementConnection?: AgreementConnectionResolvers<ContextType>;
  AgreementEdge?: AgreementEdgeResolvers<ContextType>;
  AgreementPair?: AgreementPairResolvers<ContextType>;
  AnswerDisputePayload?: AnswerDisputePayloadResolvers<ContextType>;
  ApproveAgreementPayload?: ApproveAgreementPayloadResolvers<ContextType>;
  ApproveRulePayload?: ApproveRulePayloadResolvers<ContextType>;
  AssignFindingPayload?: AssignFindingPayloadResolvers<ContextType>;
  Association?: AssociationResolvers<ContextType>;
  AssociationBranch?: AssociationBranchResolvers<ContextType>;
  AssociationFacts?: GraphQLScalarType;
  AssociationRecord?: AssociationRecordResolvers<ContextType>;
  Attendance?: AttendanceResolvers<ContextType>;
  AuditEntry?: AuditEntryResolvers<ContextType>;
  AuditEntryConnection?: AuditEntryConnectionResolvers<ContextType>;
  AuditEntryEdge?: AuditEntryEdgeResolvers<ContextType>;
  BreakGlassGrant?: BreakGlassGrantResolvers<ContextType>;
  BreakGlassGrantConnection?: BreakGlassGrantConnectionResolvers<ContextType>;
  BreakGlassGrantEdge?: BreakGlassGrantEdgeResolvers<ContextType>;
  BreakGlassPayload?: BreakGlassPayloadResolvers<ContextType>;
  BreakLinkPayload?: BreakLinkPayloadResolvers<ContextType>;
  CancelCoordinationExportPayload?: CancelCoordinationExportPayloadResolvers<ContextType>;
  CareCase?: CareCaseResolvers<ContextType>;
  City?: CityResolvers<ContextType>;
  CommentFindingPayload?: CommentFindingPayloadResolvers<ContextType>;
  ConfirmLinkPayload?: ConfirmLinkPayloadResolvers<ContextType>;
  Consent?: ConsentResolvers<ContextType>;
  Contribution?: ContributionResolvers<ContextType>;
  CoordinationExport?: CoordinationExportResolvers<ContextType>;
  CoordinationExportConnection?: CoordinationExportConnectionResolvers<ContextType>;
  CoordinationExportEdge?: CoordinationExportEdgeResolvers<ContextType>;
  County?: CountyResolvers<ContextType>;
  Course?: CourseResolvers<ContextType>;
  Credit?: CreditResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DerivedFinding?: DerivedFindingResolvers<ContextType>;
  DestinationContact?: DestinationContactResolvers<ContextType>;
  DestinationContactLog?: DestinationContactLogResolvers<ContextType>;
  DestinationFacts?: GraphQLScalarType;
  DestinationFulfilment?: DestinationFulfilmentResolvers<ContextType>;
  DestinationRecord?: DestinationRecordResolvers<ContextType>;
  DismissFindingPayload?: DismissFindingPayloadResolvers<ContextType>;
  Dispute?: DisputeResolvers<ContextType>;
  DisputeConnection?: DisputeConnectionResolvers<ContextType>;
  DisputeEdge?: DisputeEdgeResolvers<ContextType>;
  DisputeFactPayload?: DisputeFactPayloadResolvers<ContextType>;
  DutyCoverage?: DutyCoverageResolvers<ContextType>;
  DutyCoverageConnection?: DutyCoverageConnectionResolvers<ContextType>;
  DutyCoverageEdge?: DutyCoverageEdgeResolvers<ContextType>;
  DutyStateCount?: DutyStateCountResolvers<ContextType>;
  DutyView?: DutyViewResolvers<ContextType>;
  EndAgreementPayload?: EndAgreementPayloadResolvers<ContextType>;
  EndBreakGlassPayload?: EndBreakGlassPayloadResolvers<ContextType>;
  EraseCoordinationDetailsPayload?: EraseCoordinationDetailsPayloadResolvers<ContextType>;
  ErasedDetail?: ErasedDetailResolvers<ContextType>;
  ExportFailure?: ExportFailureResolvers<ContextType>;
  FacetCount?: FacetCountResolvers<ContextType>;
  FamilyHelp?: FamilyHelpResolvers<ContextType>;
  Finding?: FindingResolvers<ContextType>;
  FindingComment?: FindingCommentResolvers<ContextType>;
  FindingConnection?: FindingConnectionResolvers<ContextType>;
  FindingEdge?: FindingEdgeResolvers<ContextType>;
  Flow?: FlowResolvers<ContextType>;
  FlowConnection?: FlowConnectionResolvers<ContextType>;
  FlowEdge?: FlowEdgeResolvers<ContextType>;
  FlowPoint?: FlowPointResolvers<ContextType>;
  Freshness?: FreshnessResolvers<ContextType>;
  GiveConsentPayload?: GiveConsentPayloadResolvers<ContextType>;
  HelpPair?: HelpPairResolvers<ContextType>;
  HomeBranch?: HomeBranchResolvers<ContextType>;
  IdentityLink?: IdentityLinkResolvers<ContextType>;
  IdentityLinkConnection?: IdentityLinkConnectionResolvers<ContextType>;
  IdentityLinkEdge?: IdentityLinkEdgeResolvers<ContextType>;
  JointActivity?: JointActivityResolvers<ContextType>;
  KeptDetail?: KeptDetailResolvers<ContextType>;
  LearningTerminal?: LearningTerminalResolvers<ContextType>;
  Member?: MemberResolvers<ContextType>;
  Membership?: MembershipResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Notification?: NotificationResolvers<ContextType>;
  NotificationConnection?: NotificationConnectionResolvers<ContextType>;
  NotificationEdge?: NotificationEdgeResolvers<ContextType>;
  OrganisationReference?: OrganisationReferenceResolvers<ContextType>;
  OriginContact?: OriginContactResolvers<ContextType>;
  OriginContactLog?: OriginContactLogResolvers<ContextType>;
  OriginFacts?: GraphQLScalarType;
  OriginFulfilment?: OriginFulfilmentResolvers<ContextType>;
  Outflow?: OutflowResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  ProposeAgreementPayload?: ProposeAgreementPayloadResolvers<ContextType>;
  ProposeLinkPayload?: ProposeLinkPayloadResolvers<ContextType>;
  ProposeRulePayload?: ProposeRulePayloadResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Reason?: ReasonResolvers<ContextType>;
  ReceivingBranch?: ReceivingBranchResolvers<ContextType>;
  Reception?: ReceptionResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  RejectLinkPayload?: RejectLinkPayloadResolvers<ContextType>;
  ReopenFindingPayload?: ReopenFindingPayloadResolvers<ContextType>;
  Resource?: ResourceResolvers<ContextType>;
  Responsibility?: ResponsibilityResolvers<ContextType>;
  ResponsibleMember?: ResponsibleMemberResolvers<ContextType>;
  ResponsibleMemberConnection?: ResponsibleMemberConnectionResolvers<ContextType>;
  ResponsibleMemberEdge?: ResponsibleMemberEdgeResolvers<ContextType>;
  Rule?: RuleResolvers<ContextType>;
  RuleCondition?: RuleConditionResolvers<ContextType>;
  RuleConnection?: RuleConnectionResolvers<ContextType>;
  RuleDefect?: RuleDefectResolvers<ContextType>;
  RuleDocument?: RuleDocumentResolvers<ContextType>;
  RuleEdge?: RuleEdgeResolvers<ContextType>;
  RuleSource?: RuleSourceResolvers<ContextType>;
  RuleVersion?: RuleVersionResolvers<ContextType>;
  Search?: SearchResolvers<ContextType>;
  SearchCampaign?: SearchCampaignResolvers<ContextType>;
  ServiceCentre?: ServiceCentreResolvers<ContextType>;
  SideView?: SideViewResolvers<ContextType>;
  SnoozeFindingPayload?: SnoozeFindingPayloadResolvers<ContextType>;
  StartCoordinationExportPayload?: StartCoordinationExportPayloadResolvers<ContextType>;
  StopSearch?: StopSearchResolvers<ContextType>;
  Subdistrict?: SubdistrictResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  Township?: TownshipResolvers<ContextType>;
  Transfer?: TransferResolvers<ContextType>;
  TransferConnection?: TransferConnectionResolvers<ContextType>;
  TransferEdge?: TransferEdgeResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  WhatIfChange?: WhatIfChangeResolvers<ContextType>;
  WhatIfChangeConnection?: WhatIfChangeConnectionResolvers<ContextType>;
  WhatIfChangeEdge?: WhatIfChangeEdgeResolvers<ContextType>;
  WhereaboutsReport?: WhereaboutsReportResolvers<ContextType>;
  WithdrawConsentPayload?: WithdrawConsentPayloadResolvers<ContextType>;
  WithdrawDisputePayload?: WithdrawDisputePayloadResolvers<ContextType>;
  WithdrawRulePayload?: WithdrawRulePayloadResolvers<ContextType>;
};

