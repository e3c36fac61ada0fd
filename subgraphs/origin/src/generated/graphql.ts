import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { RegionRow, CountyRow, TownshipRow, HomeBranchRow, MemberRow, OutflowRow, ContactPersonRow, ContactLogRow, FulfilmentRow, SearchCampaignRow, SearchRow, CourseRow, CreditRow, FamilyHelpRow, StopSearchRow, WhereaboutsReportRow, RuleDocumentRow, CountyConnectionRow, TownshipConnectionRow, HomeBranchConnectionRow, MemberConnectionRow, OutflowConnectionRow, ContactPersonConnectionRow, ContactLogConnectionRow, FulfilmentConnectionRow, SearchCampaignConnectionRow, SearchConnectionRow, CourseConnectionRow, CreditConnectionRow, FamilyHelpConnectionRow, StopSearchConnectionRow, WhereaboutsReportConnectionRow, RuleDocumentConnectionRow, ImportConnectionRow, ImportRowConnectionRow, ImportProblemRow, ImportFailureRow, AccessConnectionRow, AuditEntryConnectionRow, ExportConnectionRow } from '../rows.ts';
import type { ImportRecord, ImportRowRecord, AccessRow, AuditRow, ExportRecord, ExportFailureRecord } from '@liangdi/kit';
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
  /** A calendar day, `YYYY-MM-DD`. Given by callers, it lies in the years 1800 to 2999. */
  Date: { input: string; output: string; }
  /**
   * An instant, ISO 8601 with its offset. A plain date is read as the start of that day at +08:00. Given by
   * callers, it lies in the years 1800 to 2999 there.
   */
  DateTime: { input: Date; output: Date | string; }
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

/** What `amendMember` needs. */
export type AmendMemberInput = {
  /** Birth date. */
  birthDate?: InputMaybe<Scalars['Date']['input']>;
  /** The version that was read; the change is refused if there is a later one. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Global id of the new home branch. */
  homeBranch?: InputMaybe<Scalars['ID']['input']>;
  /** Resident ID number. It is turned into an identity token at once and never stored. */
  idNumber?: InputMaybe<Scalars['String']['input']>;
  /** Chosen by the caller, 8 to 128 characters: the same key with the same input gives the same answer and changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** When the member joined. */
  joinedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Global id of the member. */
  member: Scalars['ID']['input'];
  /** Name, 1 to 100 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Phone number. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** Sex. */
  sex?: InputMaybe<Sex>;
  /** Standing. */
  standing?: InputMaybe<MemberStanding>;
  /** What is known about where the member is. */
  whereabouts?: InputMaybe<Whereabouts>;
};

/** What `amendMember` answers. */
export type AmendMemberPayload = {
  __typename?: 'AmendMemberPayload';
  /** The member as amended; null when nothing was changed. */
  member?: Maybe<Member>;
  /** What the person can mend. Empty when the change was made. */
  userErrors: Array<UserError>;
};

/** What `amendOutflow` needs. */
export type AmendOutflowInput = {
  /** From when the certificate is good. */
  certificateFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Number of the certificate that the member carries. */
  certificateNumber?: InputMaybe<Scalars['String']['input']>;
  /** Until when the certificate is good. */
  certificateUntil?: InputMaybe<Scalars['Date']['input']>;
  /** Global id of the destination's reception that the origin confirms (对接). */
  confirmedReception?: InputMaybe<Scalars['ID']['input']>;
  /** Six-digit code of the region of the destination. */
  destination?: InputMaybe<Scalars['String']['input']>;
  /** The version that was read; the change is refused if there is a later one. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Chosen by the caller, 8 to 128 characters: the same key with the same input gives the same answer and changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** Global id of the outflow. */
  outflow: Scalars['ID']['input'];
  /** Why. */
  reason?: InputMaybe<OutflowReason>;
  /** Until when the destination should have received the member. */
  receptionDeadline?: InputMaybe<Scalars['DateTime']['input']>;
  /** When the member left. */
  validFrom?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What `amendOutflow` answers. */
export type AmendOutflowPayload = {
  __typename?: 'AmendOutflowPayload';
  /** The declaration as corrected; null when nothing was changed. */
  outflow?: Maybe<Outflow>;
  /** What the person can mend. Empty when the change was made. */
  userErrors: Array<UserError>;
};

/** What `amendOwnContact` needs. */
export type AmendOwnContactInput = {
  /** Chosen by the caller, 8 to 128 characters: the same key with the same input gives the same answer and changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** The new number; null: none any more. */
  phone?: InputMaybe<Scalars['String']['input']>;
};

/** What `amendOwnContact` answers. */
export type AmendOwnContactPayload = {
  __typename?: 'AmendOwnContactPayload';
  /** Your record as amended; null when nothing was changed. */
  member?: Maybe<Member>;
  /** What the person can mend. Empty when the change was made. */
  userErrors: Array<UserError>;
};

/** What `assignOriginContact` needs. */
export type AssignOriginContactInput = {
  /** Chosen by the caller, 8 to 128 characters: the same key with the same input gives the same answer and changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** Global id of the member. */
  member: Scalars['ID']['input'];
  /** Name of the contact person, 1 to 100 characters. */
  name: Scalars['String']['input'];
  /** Phone of the contact person. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** From when; now when left out. */
  validFrom?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What `assignOriginContact` answers. */
export type AssignOriginContactPayload = {
  __typename?: 'AssignOriginContactPayload';
  /** The contact person; null when nothing was changed. */
  contact?: Maybe<OriginContact>;
  /** What the person can mend. Empty when the change was made. */
  userErrors: Array<UserError>;
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

/** What `cancelOriginExport` needs. */
export type CancelOriginExportInput = {
  /** Global id of the export. */
  export: Scalars['ID']['input'];
  /** Chosen by the caller, 8 to 128 characters: the same key with the same input gives the same answer and changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
};

/** What `cancelOriginExport` answers. */
export type CancelOriginExportPayload = {
  __typename?: 'CancelOriginExportPayload';
  /** The export as it is now; null when nothing was ended. */
  export?: Maybe<OriginExport>;
  /** What the person can mend. Empty when the export has ended. */
  userErrors: Array<UserError>;
};

/** What `closeHomeBranch` needs. */
export type CloseHomeBranchInput = {
  /** From which day on it is closed. */
  closedOn: Scalars['Date']['input'];
  /** Global id of the branch. */
  homeBranch: Scalars['ID']['input'];
  /** Chosen by the caller, 8 to 128 characters: the same key with the same input gives the same answer and changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
};

/** What `closeHomeBranch` answers. */
export type CloseHomeBranchPayload = {
  __typename?: 'CloseHomeBranchPayload';
  /** The branch as closed; null when nothing was changed. */
  homeBranch?: Maybe<HomeBranch>;
  /** What the person can mend. Empty when the change was made. */
  userErrors: Array<UserError>;
};

/** What `closeOutflow` needs. */
export type CloseOutflowInput = {
  /** Chosen by the caller, 8 to 128 characters: the same key with the same input gives the same answer and changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** Global id of the outflow. */
  outflow: Scalars['ID']['input'];
  /** Whether the member came home; true when left out. */
  returned?: InputMaybe<Scalars['Boolean']['input']>;
  /** When it ended; now when left out. */
  validTo?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What `closeOutflow` answers. */
export type CloseOutflowPayload = {
  __typename?: 'CloseOutflowPayload';
  /** The declaration as closed; null when nothing was changed. */
  outflow?: Maybe<Outflow>;
  /** What the person can mend. Empty when the change was made. */
  userErrors: Array<UserError>;
};

/** What `closeTownship` needs. */
export type CloseTownshipInput = {
  /** From which day on it is closed. */
  closedOn: Scalars['Date']['input'];
  /** Chosen by the caller, 8 to 128 characters: the same key with the same input gives the same answer and changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** Global id of the township. */
  township: Scalars['ID']['input'];
};

/** What `closeTownship` answers. */
export type CloseTownshipPayload = {
  __typename?: 'CloseTownshipPayload';
  /** The township as closed; null when nothing was changed. */
  township?: Maybe<Township>;
  /** What the person can mend. Empty when the change was made. */
  userErrors: Array<UserError>;
};

/** What `commitOriginImport` needs. */
export type CommitOriginImportInput = {
  /** Chosen by the caller, 8 to 128 characters: the same key with the same input gives the same answer and changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** Global id of the import. */
  import: Scalars['ID']['input'];
  /** Whether suspect rows are written too. No when left out. */
  withSuspects?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What `commitOriginImport` answers. */
export type CommitOriginImportPayload = {
  __typename?: 'CommitOriginImportPayload';
  /** The import as it is now; null when nothing was changed. */
  import?: Maybe<OriginImport>;
  /** What the person can mend. Empty when the change was made. */
  userErrors: Array<UserError>;
};

/** Who reached whom. */
export type ContactDirection =
  /** The member reached the side. */
  | 'FROM_MEMBER'
  /** The side reached the member. */
  | 'TO_MEMBER';

/** By what means. */
export type ContactMeans =
  /** Letter. */
  | 'LETTER'
  /** Message or chat. */
  | 'MESSAGE'
  /** Phone call. */
  | 'PHONE'
  /** Video call. */
  | 'VIDEO'
  /** Visit in person. */
  | 'VISIT';

/** A home county: the root of one origin's organisation tree. */
export type County = Node & Organisation & {
  __typename?: 'County';
  /** When it was closed; null while it works. */
  closedOn?: Maybe<Scalars['Date']['output']>;
  /** Courses of its catalogue, by title. */
  courses: CourseConnection;
  /** Opaque global id. */
  id: Scalars['ID']['output'];
  /** Name as registered. */
  name: Scalars['String']['output'];
  /** Since when it exists. */
  openedOn: Scalars['Date']['output'];
  /** The county's region. */
  region: Region;
  /** Its own rule documents, latest first. */
  ruleDocuments: RuleDocumentConnection;
  /** Its search campaigns, latest first. */
  searchCampaigns: SearchCampaignConnection;
  /** Its townships, by name. */
  townships: TownshipConnection;
};


/** A home county: the root of one origin's organisation tree. */
export type CountyCoursesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A home county: the root of one origin's organisation tree. */
export type CountyRuleDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A home county: the root of one origin's organisation tree. */
export type CountySearchCampaignsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A home county: the root of one origin's organisation tree. */
export type CountyTownshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of home counties. */
export type CountyConnection = {
  __typename?: 'CountyConnection';
  /** The items of this page, each with its cursor. */
  edges: Array<CountyEdge>;
  /** The items of this page without their cursors. */
  nodes: Array<County>;
  /** Where this page lies in the whole list. */
  pageInfo: PageInfo;
  /** How many items the whole list has for this viewer, counted when it is asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One of home counties, with its place in the list. */
export type CountyEdge = {
  __typename?: 'CountyEdge';
  /** Opaque position of this item, to be given to `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: County;
};

/** A course of a county's catalogue. */
export type Course = Node & {
  __typename?: 'Course';
  /** Hours that it counts for. */
  hours: Scalars['Float']['output'];
  /** Opaque global id. */
  id: Scalars['ID']['output'];
  /** The term it belongs to, such as `2026-1`. */
  term: Scalars['String']['output'];
  /** Title. */
  title: Scalars['String']['output'];
};

/** A page of courses. */
export type CourseConnection = {
  __typename?: 'CourseConnection';
  /** The items of this page, each with its cursor. */
  edges: Array<CourseEdge>;
  /** The items of this page without their cursors. */
  nodes: Array<Course>;
  /** Where this page lies in the whole list. */
  pageInfo: PageInfo;
  /** How many items the whole list has for this viewer, counted when it is asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One of courses, with its place in the list. */
export type CourseEdge = {
  __typename?: 'CourseEdge';
  /** Opaque position of this item, to be given to `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Course;
};

/** Hours of learning that the origin recognised. */
export type Credit = Fact & Node & {
  __typename?: 'Credit';
  /** The course. */
  course: Course;
  /** Hours recognised. */
  hours: Scalars['Float']['output'];
  /** Opaque global id of the fact; it stays the same over all its versions. */
  id: Scalars['ID']['output'];
  /** The member. */
  member: Member;
  /** When this version was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** What the fact came from: `graph`, `demo`, or the id of an import. */
  source: Scalars['String']['output'];
  /** From when the fact holds. */
  validFrom: Scalars['DateTime']['output'];
  /** Until when the fact holds, exclusive; null while it is open. */
  validTo?: Maybe<Scalars['DateTime']['output']>;
  /** Version of the fact, from 1; each correction is the next one. */
  version: Scalars['Int']['output'];
};

/** A page of recognised credits. */
export type CreditConnection = {
  __typename?: 'CreditConnection';
  /** The items of this page, each with its cursor. */
  edges: Array<CreditEdge>;
  /** The items of this page without their cursors. */
  nodes: Array<Credit>;
  /** Where this page lies in the whole list. */
  pageInfo: PageInfo;
  /** How many items the whole list has for this viewer, counted when it is asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One of recognised credits, with its place in the list. */
export type CreditEdge = {
  __typename?: 'CreditEdge';
  /** Opaque position of this item, to be given to `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Credit;
};

/** What `declareOutflow` needs. */
export type DeclareOutflowInput = {
  /** From when the certificate is good. */
  certificateFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Number of the certificate that the member carries. */
  certificateNumber?: InputMaybe<Scalars['String']['input']>;
  /** Until when the certificate is good. */
  certificateUntil?: InputMaybe<Scalars['Date']['input']>;
  /** Six-digit code of the region of the destination. */
  destination: Scalars['String']['input'];
  /** Chosen by the caller, 8 to 128 characters: the same key with the same input gives the same answer and changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** Global id of the member. */
  member: Scalars['ID']['input'];
  /** Why. */
  reason: OutflowReason;
  /** Until when the destination should have received the member; 30 days after leaving when left out. */
  receptionDeadline?: InputMaybe<Scalars['DateTime']['input']>;
  /** When the member left. */
  validFrom: Scalars['DateTime']['input'];
  /** When the member is back, if that is known already. */
  validTo?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What `declareOutflow` answers. */
export type DeclareOutflowPayload = {
  __typename?: 'DeclareOutflowPayload';
  /** The declaration; null when nothing was changed. */
  outflow?: Maybe<Outflow>;
  /** What the person can mend. Empty when the change was made. */
  userErrors: Array<UserError>;
};

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

/** What `endOriginContact` needs. */
export type EndOriginContactInput = {
  /** Global id of the contact person. */
  contact: Scalars['ID']['input'];
  /** Chosen by the caller, 8 to 128 characters: the same key with the same input gives the same answer and changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** When it ended; now when left out. */
  validTo?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What `endOriginContact` answers. */
export type EndOriginContactPayload = {
  __typename?: 'EndOriginContactPayload';
  /** The contact person as ended; null when nothing was changed. */
  contact?: Maybe<OriginContact>;
  /** What the person can mend. Empty when the change was made. */
  userErrors: Array<UserError>;
};

/** What `eraseOriginDetails` needs. */
export type EraseOriginDetailsInput = {
  /** Chosen by the caller, 8 to 128 characters: the same key with the same input gives the same answer and changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** Global id of the member; yourself when left out. */
  member?: InputMaybe<Scalars['ID']['input']>;
};

/** What `eraseOriginDetails` answers. */
export type EraseOriginDetailsPayload = {
  __typename?: 'EraseOriginDetailsPayload';
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

/** A dated, versioned fact of one side. It is never overwritten: a correction is a new version. */
export type Fact = {
  /** Opaque global id of the fact; it stays the same over all its versions. */
  id: Scalars['ID']['output'];
  /** When this version was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** What the fact came from: `graph`, `demo`, or the id of an import. */
  source: Scalars['String']['output'];
  /** From when the fact holds. */
  validFrom: Scalars['DateTime']['output'];
  /** Until when the fact holds, exclusive; null while it is open. */
  validTo?: Maybe<Scalars['DateTime']['output']>;
  /** Version of the fact, from 1; each correction is the next one. */
  version: Scalars['Int']['output'];
};

/** Help for a member's family left behind at home. */
export type FamilyHelp = Fact & Node & {
  __typename?: 'FamilyHelp';
  /** Opaque global id of the fact; it stays the same over all its versions. */
  id: Scalars['ID']['output'];
  /**
   * Whether the sensitive fields are masked from you: null in them then says nothing. When false, null means that nothing
   * is recorded.
   */
  masked: Scalars['Boolean']['output'];
  /** The member whose family it is. */
  member: Member;
  /** What was done. Sensitive: masked (null) unless the reader answers for the member. */
  note?: Maybe<Scalars['String']['output']>;
  /** When this version was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** What the fact came from: `graph`, `demo`, or the id of an import. */
  source: Scalars['String']['output'];
  /** From when the fact holds. */
  validFrom: Scalars['DateTime']['output'];
  /** Until when the fact holds, exclusive; null while it is open. */
  validTo?: Maybe<Scalars['DateTime']['output']>;
  /** Version of the fact, from 1; each correction is the next one. */
  version: Scalars['Int']['output'];
};

/** A page of help for families. */
export type FamilyHelpConnection = {
  __typename?: 'FamilyHelpConnection';
  /** The items of this page, each with its cursor. */
  edges: Array<FamilyHelpEdge>;
  /** The items of this page without their cursors. */
  nodes: Array<FamilyHelp>;
  /** Where this page lies in the whole list. */
  pageInfo: PageInfo;
  /** How many items the whole list has for this viewer, counted when it is asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One of help for families, with its place in the list. */
export type FamilyHelpEdge = {
  __typename?: 'FamilyHelpEdge';
  /** Opaque position of this item, to be given to `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: FamilyHelp;
};

/** What `foundCounty` needs. */
export type FoundCountyInput = {
  /** Chosen by the caller, 8 to 128 characters: the same key with the same input gives the same answer and changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** Name, 1 to 100 characters. */
  name: Scalars['String']['input'];
  /** Since when it exists. */
  openedOn: Scalars['Date']['input'];
  /** Six-digit code of the region that it answers for. */
  region: Scalars['String']['input'];
};

/** What `foundCounty` answers. */
export type FoundCountyPayload = {
  __typename?: 'FoundCountyPayload';
  /** The county; null when nothing was changed. */
  county?: Maybe<County>;
  /** What the person can mend. Empty when the change was made. */
  userErrors: Array<UserError>;
};

/** What `foundHomeBranch` needs. */
export type FoundHomeBranchInput = {
  /** Chosen by the caller, 8 to 128 characters: the same key with the same input gives the same answer and changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** Name, 1 to 100 characters; no other open one beside it has the same. */
  name: Scalars['String']['input'];
  /** Since when it exists. */
  openedOn: Scalars['Date']['input'];
  /** Global id of the township. */
  township: Scalars['ID']['input'];
};

/** What `foundHomeBranch` answers. */
export type FoundHomeBranchPayload = {
  __typename?: 'FoundHomeBranchPayload';
  /** The branch; null when nothing was changed. */
  homeBranch?: Maybe<HomeBranch>;
  /** What the person can mend. Empty when the change was made. */
  userErrors: Array<UserError>;
};

/** What `foundTownship` needs. */
export type FoundTownshipInput = {
  /** Global id of the county. */
  county: Scalars['ID']['input'];
  /** Chosen by the caller, 8 to 128 characters: the same key with the same input gives the same answer and changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** Name, 1 to 100 characters; no other open one beside it has the same. */
  name: Scalars['String']['input'];
  /** Since when it exists. */
  openedOn: Scalars['Date']['input'];
};

/** What `foundTownship` answers. */
export type FoundTownshipPayload = {
  __typename?: 'FoundTownshipPayload';
  /** The township; null when nothing was changed. */
  township?: Maybe<Township>;
  /** What the person can mend. Empty when the change was made. */
  userErrors: Array<UserError>;
};

/** A branch of the home county: the smallest organisation, which keeps its members' records. */
export type HomeBranch = Node & Organisation & {
  __typename?: 'HomeBranch';
  /** When it was closed; null while it works. */
  closedOn?: Maybe<Scalars['Date']['output']>;
  /** Opaque global id. */
  id: Scalars['ID']['output'];
  /** Its members, by name. */
  members: MemberConnection;
  /** Name as registered. */
  name: Scalars['String']['output'];
  /** Since when it exists. */
  openedOn: Scalars['Date']['output'];
  /** Region of its county. */
  region: Region;
  /** Its township. */
  township: Township;
};


/** A branch of the home county: the smallest organisation, which keeps its members' records. */
export type HomeBranchMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of home branches. */
export type HomeBranchConnection = {
  __typename?: 'HomeBranchConnection';
  /** The items of this page, each with its cursor. */
  edges: Array<HomeBranchEdge>;
  /** The items of this page without their cursors. */
  nodes: Array<HomeBranch>;
  /** Where this page lies in the whole list. */
  pageInfo: PageInfo;
  /** How many items the whole list has for this viewer, counted when it is asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One of home branches, with its place in the list. */
export type HomeBranchEdge = {
  __typename?: 'HomeBranchEdge';
  /** Opaque position of this item, to be given to `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: HomeBranch;
};

/** A field that a row changes. */
export type ImportChange = {
  __typename?: 'ImportChange';
  /** Its value in the file. */
  after?: Maybe<Scalars['String']['output']>;
  /** Its value on record. */
  before?: Maybe<Scalars['String']['output']>;
  /** The field. */
  field: Scalars['String']['output'];
};

/** How a column of a sheet was understood. */
export type ImportColumn = {
  __typename?: 'ImportColumn';
  /** By what: `header`, `values` or `mapping`. */
  chosenBy?: Maybe<Scalars['String']['output']>;
  /** How sure the guess is, 0 to 1. */
  confidence: Scalars['Float']['output'];
  /** What it holds; null when it is no part of the roster. */
  field?: Maybe<Scalars['String']['output']>;
  /** Whether what it holds is written. What is not stays in the roster alone: it is no part of it, or this side has no place for it. */
  kept: Scalars['Boolean']['output'];
  /** Its header as written; empty when there is none. */
  label: Scalars['String']['output'];
  /** The column as the spreadsheet names it, such as `C`. */
  letters: Scalars['String']['output'];
};

/** What a person chose for a field. */
export type ImportColumnChoice = {
  /** The field, such as `birthDate`. */
  field: Scalars['String']['input'];
  /** Letters of its column; null: the file has no such column. */
  letters?: InputMaybe<Scalars['String']['input']>;
};

/** Rows by what they do. */
export type ImportCounts = {
  __typename?: 'ImportCounts';
  /** Persons whose record changes. */
  changed: Scalars['Int']['output'];
  /** Persons recorded for the first time. */
  new: Scalars['Int']['output'];
  /** Rows that are no persons. */
  note: Scalars['Int']['output'];
  /** Rows that cannot be written. */
  refused: Scalars['Int']['output'];
  /** Persons on record already. */
  same: Scalars['Int']['output'];
  /** Rows that somebody should look at. */
  suspect: Scalars['Int']['output'];
};

/** Why an import failed, or could not be undone. */
export type ImportFailure = {
  __typename?: 'ImportFailure';
  /** Which reason; closed and documented. */
  code: Scalars['String']['output'];
  /** The reason in the reader’s language. */
  message: Scalars['String']['output'];
};

/** A person’s choice of columns. It is remembered for the organisation and the layout. */
export type ImportMappingInput = {
  /** The choices; fields that are left out keep their guess. */
  columns: Array<ImportColumnChoice>;
  /** Number of the first row with data, where the guess is wrong. */
  firstRow?: InputMaybe<Scalars['Int']['input']>;
};

/** What a row does, or did. */
export type ImportOutcome =
  /** Changes what is on record. */
  | 'CHANGED'
  /** Records a person for the first time. */
  | 'NEW'
  /** Is no person: a total, a remark, the header once more. */
  | 'NOTE'
  /** Cannot be written as it stands. */
  | 'REFUSED'
  /** Says what is on record already. */
  | 'SAME'
  /** Can be written, but somebody should look first. */
  | 'SUSPECT';

/** What is wrong with a cell, and what would be right. */
export type ImportProblem = {
  __typename?: 'ImportProblem';
  /** Sheet and cell, such as `名册!C17`. */
  address: Scalars['String']['output'];
  /** Which problem; closed and documented. */
  code: Scalars['String']['output'];
  /** The field. */
  field: Scalars['String']['output'];
  /** What is wrong and what would be right, in the reader’s language. */
  message: Scalars['String']['output'];
  /** How bad it is. */
  severity: ImportSeverity;
};

/** How far an import is. */
export type ImportProgress = {
  __typename?: 'ImportProgress';
  /** Rows read by the dry run so far. */
  checked: Scalars['Int']['output'];
  /** Rows that the commit is done with. */
  committed: Scalars['Int']['output'];
  /** Rows that the commit writes. */
  toCommit: Scalars['Int']['output'];
};

/** A row of the file. */
export type ImportRow = {
  __typename?: 'ImportRow';
  /** Sheet and cell of the person’s name. */
  address: Scalars['String']['output'];
  /** The fields that it changes. */
  changes: Array<ImportChange>;
  /** As the spreadsheet numbers it. */
  number: Scalars['Int']['output'];
  /** What it does, or did. */
  outcome: ImportOutcome;
  /** What is wrong with it. */
  problems: Array<ImportProblem>;
  /** Whether it was written and still stands. */
  written: Scalars['Boolean']['output'];
};

/** A page of rows. */
export type ImportRowConnection = {
  __typename?: 'ImportRowConnection';
  /** The rows with their cursors. */
  edges: Array<ImportRowEdge>;
  /** The rows. */
  nodes: Array<ImportRow>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many rows there are. */
  totalCount: Scalars['Int']['output'];
};

/** A row in its list. */
export type ImportRowEdge = {
  __typename?: 'ImportRowEdge';
  /** Where it lies in the list. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: ImportRow;
};

/** How bad a problem of a cell is. */
export type ImportSeverity =
  /** Its value cannot be used as it stands. */
  | 'REFUSED'
  /** It was read, but somebody should look. */
  | 'SUSPECT';

/** How a sheet of the file was understood. */
export type ImportSheet = {
  __typename?: 'ImportSheet';
  /** Its columns, from the left. */
  columns: Array<ImportColumn>;
  /** The same for every sheet with the same headers: what a choice of columns is remembered by. */
  fingerprint: Scalars['String']['output'];
  /** Whether the spreadsheet hides it. */
  hidden: Scalars['Boolean']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
  /** Why it is left out (`HIDDEN`, `EMPTY`, `NO_NAME_COLUMN`); null when it is read. */
  skipped?: Maybe<Scalars['String']['output']>;
};

/** Where an import stands. */
export type ImportState =
  /** The dry run is done: the import waits to be committed. */
  | 'CHECKED'
  /** The file is read and compared with the facts; nothing is written. */
  | 'CHECKING'
  /** Every row is written or left with its reason. */
  | 'COMMITTED'
  /** Rows are being written, each exactly once. */
  | 'COMMITTING'
  /** The file cannot be read. */
  | 'FAILED'
  /** What it wrote is being taken back. */
  | 'UNDOING'
  /** What it wrote was taken back. */
  | 'UNDONE';

/** What stays, and why. */
export type KeptDetail = {
  __typename?: 'KeptDetail';
  /** Which, in words. */
  what: Scalars['String']['output'];
  /** Why it stays. */
  why: Scalars['String']['output'];
};

/** What `logOriginContact` needs. */
export type LogOriginContactInput = {
  /** When. */
  at: Scalars['DateTime']['input'];
  /** Who reached whom. */
  direction: ContactDirection;
  /** Chosen by the caller, 8 to 128 characters: the same key with the same input gives the same answer and changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** By what means. */
  means: ContactMeans;
  /** Global id of the member. */
  member: Scalars['ID']['input'];
  /** Whether the one reached the other; true when left out. */
  reached?: InputMaybe<Scalars['Boolean']['input']>;
  /** What it was about, in a line. */
  subject?: InputMaybe<Scalars['String']['input']>;
};

/** What `logOriginContact` answers. */
export type LogOriginContactPayload = {
  __typename?: 'LogOriginContactPayload';
  /** The logged contact; null when nothing was changed. */
  contactLog?: Maybe<OriginContactLog>;
  /** What the person can mend. Empty when the change was made. */
  userErrors: Array<UserError>;
};

/** What `logOriginFulfilment` needs. */
export type LogOriginFulfilmentInput = {
  /** When. */
  at: Scalars['DateTime']['input'];
  /** The duty. */
  duty: Duty;
  /** Chosen by the caller, 8 to 128 characters: the same key with the same input gives the same answer and changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** Global id of the member. */
  member: Scalars['ID']['input'];
  /** What was done, in a line. */
  note?: InputMaybe<Scalars['String']['input']>;
};

/** What `logOriginFulfilment` answers. */
export type LogOriginFulfilmentPayload = {
  __typename?: 'LogOriginFulfilmentPayload';
  /** The logged fulfilment; null when nothing was changed. */
  fulfilment?: Maybe<OriginFulfilment>;
  /** What the person can mend. Empty when the change was made. */
  userErrors: Array<UserError>;
};

/** A person with one home branch, whose record the origin issued (流动党员 / 会员). */
export type Member = Node & {
  __typename?: 'Member';
  /** Birth date. Sensitive: masked (null) unless the reader answers for the member. */
  birthDate?: Maybe<Scalars['Date']['output']>;
  /** Credits that the origin has recognised, latest first. */
  credits: CreditConnection;
  /** Help for the family left behind, latest first. */
  familyHelp: FamilyHelpConnection;
  /** The home branch that keeps the record. */
  homeBranch: HomeBranch;
  /** Opaque global id, issued by the origin; it survives every move. */
  id: Scalars['ID']['output'];
  /** When the member joined. */
  joinedOn: Scalars['Date']['output'];
  /**
   * Whether the sensitive fields are masked from you: null in them then says nothing. When false, null means that nothing
   * is recorded.
   */
  masked: Scalars['Boolean']['output'];
  /** Name as in the member's record. */
  name: Scalars['String']['output'];
  /** Who read your data in the records of the origin or recorded something there, latest first. Yours alone: empty for everybody else. */
  originAccesses: AccessConnection;
  /** The origin's contact person at an instant. */
  originContact?: Maybe<OriginContact>;
  /** Contacts between the origin and the member, latest first. */
  originContactLog: OriginContactLogConnection;
  /** All contact persons that the origin has named, latest first. */
  originContacts: OriginContactConnection;
  /** The origin's facts for the judgement. Internal. */
  originFacts?: Maybe<Scalars['OriginFacts']['output']>;
  /** Duties that the origin fulfilled, latest first. */
  originFulfilments: OriginFulfilmentConnection;
  /** The outflow that is open at an instant. */
  outflow?: Maybe<Outflow>;
  /** Outflow declarations, latest first. */
  outflows: OutflowConnection;
  /** Phone number. Sensitive: masked (null) unless the reader answers for the member. */
  phone?: Maybe<Scalars['String']['output']>;
  /** When this version was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** Searches for this member, latest first. */
  searches: SearchConnection;
  /** Sex. */
  sex: Sex;
  /** Standing. */
  standing: MemberStanding;
  /** The wish not to be searched for that is open at an instant; null when there is none. */
  stopSearch?: Maybe<StopSearch>;
  /** Every time that the member asked not to be searched for, latest first. */
  stopSearches: StopSearchConnection;
  /** Version of the record, from 1. */
  version: Scalars['Int']['output'];
  /** What the home branch knows about where the member is. */
  whereabouts: Whereabouts;
  /** What the member said of where they are, latest first. */
  whereaboutsReports: WhereaboutsReportConnection;
};


/** A person with one home branch, whose record the origin issued (流动党员 / 会员). */
export type MemberCreditsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A person with one home branch, whose record the origin issued (流动党员 / 会员). */
export type MemberFamilyHelpArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A person with one home branch, whose record the origin issued (流动党员 / 会员). */
export type MemberOriginAccessesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  own?: InputMaybe<Scalars['Boolean']['input']>;
};


/** A person with one home branch, whose record the origin issued (流动党员 / 会员). */
export type MemberOriginContactArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
};


/** A person with one home branch, whose record the origin issued (流动党员 / 会员). */
export type MemberOriginContactLogArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A person with one home branch, whose record the origin issued (流动党员 / 会员). */
export type MemberOriginContactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A person with one home branch, whose record the origin issued (流动党员 / 会员). */
export type MemberOriginFulfilmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A person with one home branch, whose record the origin issued (流动党员 / 会员). */
export type MemberOutflowArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
};


/** A person with one home branch, whose record the origin issued (流动党员 / 会员). */
export type MemberOutflowsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A person with one home branch, whose record the origin issued (流动党员 / 会员). */
export type MemberSearchesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A person with one home branch, whose record the origin issued (流动党员 / 会员). */
export type MemberStopSearchArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
};


/** A person with one home branch, whose record the origin issued (流动党员 / 会员). */
export type MemberStopSearchesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A person with one home branch, whose record the origin issued (流动党员 / 会员). */
export type MemberWhereaboutsReportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of members. */
export type MemberConnection = {
  __typename?: 'MemberConnection';
  /** The items of this page, each with its cursor. */
  edges: Array<MemberEdge>;
  /** The items of this page without their cursors. */
  nodes: Array<Member>;
  /** Where this page lies in the whole list. */
  pageInfo: PageInfo;
  /** How many items the whole list has for this viewer, counted when it is asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One of members, with its place in the list. */
export type MemberEdge = {
  __typename?: 'MemberEdge';
  /** Opaque position of this item, to be given to `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Member;
};

/** Which members to list. */
export type MemberFilter = {
  /** Six-digit code of the region to which they have an open outflow. */
  awayIn?: InputMaybe<Scalars['String']['input']>;
  /** Six-digit code of the home county. */
  county?: InputMaybe<Scalars['String']['input']>;
  /** Global id of the home branch. */
  homeBranch?: InputMaybe<Scalars['ID']['input']>;
  /** Part of the name, two characters or more, or the exact name. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Standing. */
  standing?: InputMaybe<MemberStanding>;
  /** What is known about where they are. */
  whereabouts?: InputMaybe<Whereabouts>;
};

/** Standing of a member in the organisation. */
export type MemberStanding =
  /** Has died. */
  | 'DECEASED'
  /** Full member. */
  | 'FULL'
  /** Left the organisation. */
  | 'LEFT'
  /** Lost touch: the branch has not been able to reach the member for six months or more. */
  | 'LOST_TOUCH'
  /** Probationary member. */
  | 'PROBATIONARY'
  /** Suspended. */
  | 'SUSPENDED';

/** Root of all changes. */
export type Mutation = {
  __typename?: 'Mutation';
  /** Amend a member's record: what is given replaces, what is left out stays. The earlier version is kept. */
  amendMember: AmendMemberPayload;
  /** Correct an outflow declaration, or confirm its reception: what is given replaces, what is left out stays. */
  amendOutflow: AmendOutflowPayload;
  /** Change your own phone number in the record of your home branch. */
  amendOwnContact: AmendOwnContactPayload;
  /** Name the origin's contact person for a member. An open one must be ended first. */
  assignOriginContact: AssignOriginContactPayload;
  /** End an export: one that is being written stops, and the file of one that is ready is deleted. What has ended stays so. */
  cancelOriginExport: CancelOriginExportPayload;
  /** Close a village branch. Its members stay its members; from then on the township answers for them. */
  closeHomeBranch: CloseHomeBranchPayload;
  /** Close an outflow: the member is back, or the declaration ends for another reason. */
  closeOutflow: CloseOutflowPayload;
  /** Close a township that has no open branch then. */
  closeTownship: CloseTownshipPayload;
  /** Write what the dry run found, row by row, each exactly once. */
  commitOriginImport: CommitOriginImportPayload;
  /** Declare that a member left for another region. */
  declareOutflow: DeclareOutflowPayload;
  /** End the duty of a contact person of the origin. */
  endOriginContact: EndOriginContactPayload;
  /** Erase what the home county need no longer hold of a person: details of what was replaced or has ended. For the member, or for the authority when the member asks it to. It cannot be undone. */
  eraseOriginDetails: EraseOriginDetailsPayload;
  /** Enter a home county, once: everything else of the origin stands under it. */
  foundCounty: FoundCountyPayload;
  /** Enter a village branch of a township. */
  foundHomeBranch: FoundHomeBranchPayload;
  /** Enter a township of a county. */
  foundTownship: FoundTownshipPayload;
  /** Log a contact between the origin and a member. */
  logOriginContact: LogOriginContactPayload;
  /** Log that the origin fulfilled a duty once. */
  logOriginFulfilment: LogOriginFulfilmentPayload;
  /** Register a member with their home branch. */
  registerMember: RegisterMemberPayload;
  /** Say where you are, as coarse as you wish. From then on the home branch does not look for you. */
  reportWhereabouts: ReportWhereaboutsPayload;
  /** Take the wish not to be searched for back. Only the member does. */
  resumeSearch: ResumeSearchPayload;
  /** Write members into a file, page by page, as the account sees them. */
  startOriginExport: StartOriginExportPayload;
  /** Read an uploaded roster and compare it with the facts (dry run): nothing is written. The same file for the same organisation and account is the same import. */
  startOriginImport: StartOriginImportPayload;
  /** Ask not to be searched for any more: by the member, or by their home county or branch when the member told them so. */
  stopSearch: StopSearchPayload;
  /** Take back everything that an import wrote, unless something was built on it. */
  undoOriginImport: UndoOriginImportPayload;
};


/** Root of all changes. */
export type MutationAmendMemberArgs = {
  input: AmendMemberInput;
};


/** Root of all changes. */
export type MutationAmendOutflowArgs = {
  input: AmendOutflowInput;
};


/** Root of all changes. */
export type MutationAmendOwnContactArgs = {
  input: AmendOwnContactInput;
};


/** Root of all changes. */
export type MutationAssignOriginContactArgs = {
  input: AssignOriginContactInput;
};


/** Root of all changes. */
export type MutationCancelOriginExportArgs = {
  input: CancelOriginExportInput;
};


/** Root of all changes. */
export type MutationCloseHomeBranchArgs = {
  input: CloseHomeBranchInput;
};


/** Root of all changes. */
export type MutationCloseOutflowArgs = {
  input: CloseOutflowInput;
};


/** Root of all changes. */
export type MutationCloseTownshipArgs = {
  input: CloseTownshipInput;
};


/** Root of all changes. */
export type MutationCommitOriginImportArgs = {
  input: CommitOriginImportInput;
};


/** Root of all changes. */
export type MutationDeclareOutflowArgs = {
  input: DeclareOutflowInput;
};


/** Root of all changes. */
export type MutationEndOriginContactArgs = {
  input: EndOriginContactInput;
};


/** Root of all changes. */
export type MutationEraseOriginDetailsArgs = {
  input: EraseOriginDetailsInput;
};


/** Root of all changes. */
export type MutationFoundCountyArgs = {
  input: FoundCountyInput;
};


/** Root of all changes. */
export type MutationFoundHomeBranchArgs = {
  input: FoundHomeBranchInput;
};


/** Root of all changes. */
export type MutationFoundTownshipArgs = {
  input: FoundTownshipInput;
};


/** Root of all changes. */
export type MutationLogOriginContactArgs = {
  input: LogOriginContactInput;
};


/** Root of all changes. */
export type MutationLogOriginFulfilmentArgs = {
  input: LogOriginFulfilmentInput;
};


/** Root of all changes. */
export type MutationRegisterMemberArgs = {
  input: RegisterMemberInput;
};


/** Root of all changes. */
export type MutationReportWhereaboutsArgs = {
  input: ReportWhereaboutsInput;
};


/** Root of all changes. */
export type MutationResumeSearchArgs = {
  input: ResumeSearchInput;
};


/** Root of all changes. */
export type MutationStartOriginExportArgs = {
  input: StartOriginExportInput;
};


/** Root of all changes. */
export type MutationStartOriginImportArgs = {
  input: StartOriginImportInput;
};


/** Root of all changes. */
export type MutationStopSearchArgs = {
  input: StopSearchInput;
};


/** Root of all changes. */
export type MutationUndoOriginImportArgs = {
  input: UndoOriginImportInput;
};

/** Anything with an opaque global id. */
export type Node = {
  /** Opaque global id. */
  id: Scalars['ID']['output'];
};

/** An organisation of any side. */
export type Organisation = {
  /** When it was closed; null while it works. */
  closedOn?: Maybe<Scalars['Date']['output']>;
  /** Opaque global id. */
  id: Scalars['ID']['output'];
  /** Name as registered. */
  name: Scalars['String']['output'];
  /** Since when it exists. */
  openedOn: Scalars['Date']['output'];
  /** Region of the authority that it belongs to. */
  region: Region;
};

/** A contact person of the origin for one member (联系责任人, 一联一). */
export type OriginContact = Fact & Node & {
  __typename?: 'OriginContact';
  /** The branch for which the person acts. */
  branch: HomeBranch;
  /** Opaque global id of the fact; it stays the same over all its versions. */
  id: Scalars['ID']['output'];
  /** The member whom the person answers for. */
  member: Member;
  /** Name of the contact person. */
  name: Scalars['String']['output'];
  /** Phone of the contact person, for members and offices to reach them. */
  phone?: Maybe<Scalars['String']['output']>;
  /** When this version was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** What the fact came from: `graph`, `demo`, or the id of an import. */
  source: Scalars['String']['output'];
  /** From when the fact holds. */
  validFrom: Scalars['DateTime']['output'];
  /** Until when the fact holds, exclusive; null while it is open. */
  validTo?: Maybe<Scalars['DateTime']['output']>;
  /** Version of the fact, from 1; each correction is the next one. */
  version: Scalars['Int']['output'];
};

/** A page of contact persons of the origin. */
export type OriginContactConnection = {
  __typename?: 'OriginContactConnection';
  /** The items of this page, each with its cursor. */
  edges: Array<OriginContactEdge>;
  /** The items of this page without their cursors. */
  nodes: Array<OriginContact>;
  /** Where this page lies in the whole list. */
  pageInfo: PageInfo;
  /** How many items the whole list has for this viewer, counted when it is asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One of contact persons of the origin, with its place in the list. */
export type OriginContactEdge = {
  __typename?: 'OriginContactEdge';
  /** Opaque position of this item, to be given to `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: OriginContact;
};

/** A dated contact between the origin and a member (双向联系). */
export type OriginContactLog = Fact & Node & {
  __typename?: 'OriginContactLog';
  /** Who reached whom. */
  direction: ContactDirection;
  /** Opaque global id of the fact; it stays the same over all its versions. */
  id: Scalars['ID']['output'];
  /** By what means. */
  means: ContactMeans;
  /** The member. */
  member: Member;
  /** Whether the one reached the other; an attempt does not fulfil the duty. */
  reached: Scalars['Boolean']['output'];
  /** When this version was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** What the fact came from: `graph`, `demo`, or the id of an import. */
  source: Scalars['String']['output'];
  /** What it was about, in a line. */
  subject?: Maybe<Scalars['String']['output']>;
  /** From when the fact holds. */
  validFrom: Scalars['DateTime']['output'];
  /** Until when the fact holds, exclusive; null while it is open. */
  validTo?: Maybe<Scalars['DateTime']['output']>;
  /** Version of the fact, from 1; each correction is the next one. */
  version: Scalars['Int']['output'];
};

/** A page of contacts logged by the origin. */
export type OriginContactLogConnection = {
  __typename?: 'OriginContactLogConnection';
  /** The items of this page, each with its cursor. */
  edges: Array<OriginContactLogEdge>;
  /** The items of this page without their cursors. */
  nodes: Array<OriginContactLog>;
  /** Where this page lies in the whole list. */
  pageInfo: PageInfo;
  /** How many items the whole list has for this viewer, counted when it is asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One of contacts logged by the origin, with its place in the list. */
export type OriginContactLogEdge = {
  __typename?: 'OriginContactLogEdge';
  /** Opaque position of this item, to be given to `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: OriginContactLog;
};

/** Members on their way into a file: only what the account sees, masked as for the account. Only that account fetches it. */
export type OriginExport = {
  __typename?: 'OriginExport';
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
export type OriginExportConnection = {
  __typename?: 'OriginExportConnection';
  /** The exports with their cursors. */
  edges: Array<OriginExportEdge>;
  /** The exports. */
  nodes: Array<OriginExport>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many exports there are. */
  totalCount: Scalars['Int']['output'];
};

/** An export with its cursor. */
export type OriginExportEdge = {
  __typename?: 'OriginExportEdge';
  /** Opaque place of the export in its list. */
  cursor: Scalars['String']['output'];
  /** The export. */
  node: OriginExport;
};

/** A duty that the origin fulfilled once: dues collected, a vote made possible, a report given, a lesson held. */
export type OriginFulfilment = Fact & Node & {
  __typename?: 'OriginFulfilment';
  /** The duty. */
  duty: Duty;
  /** Opaque global id of the fact; it stays the same over all its versions. */
  id: Scalars['ID']['output'];
  /** The member. */
  member: Member;
  /** What was done, in a line. */
  note?: Maybe<Scalars['String']['output']>;
  /** When this version was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** What the fact came from: `graph`, `demo`, or the id of an import. */
  source: Scalars['String']['output'];
  /** From when the fact holds. */
  validFrom: Scalars['DateTime']['output'];
  /** Until when the fact holds, exclusive; null while it is open. */
  validTo?: Maybe<Scalars['DateTime']['output']>;
  /** Version of the fact, from 1; each correction is the next one. */
  version: Scalars['Int']['output'];
};

/** A page of fulfilments of duties by the origin. */
export type OriginFulfilmentConnection = {
  __typename?: 'OriginFulfilmentConnection';
  /** The items of this page, each with its cursor. */
  edges: Array<OriginFulfilmentEdge>;
  /** The items of this page without their cursors. */
  nodes: Array<OriginFulfilment>;
  /** Where this page lies in the whole list. */
  pageInfo: PageInfo;
  /** How many items the whole list has for this viewer, counted when it is asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One of fulfilments of duties by the origin, with its place in the list. */
export type OriginFulfilmentEdge = {
  __typename?: 'OriginFulfilmentEdge';
  /** Opaque position of this item, to be given to `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: OriginFulfilment;
};

/** A roster on its way into the facts: dry run, commit, undo. Everything that it writes has its id as `source`. */
export type OriginImport = {
  __typename?: 'OriginImport';
  /**
   * Path on the gateway from which the file can be fetched with its problems in the cells; null until it is checked, once the
   * file is no longer kept, and for whom its rows are not.
   */
  annotated?: Maybe<Scalars['String']['output']>;
  /** When the dry run was done. */
  checkedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When everything was written. */
  committedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Rows by what they do; complete once it is checked. */
  counts: ImportCounts;
  /** Why it failed or could not be undone; null otherwise. */
  failure?: Maybe<ImportFailure>;
  /** Name of the file; `…` for whom its rows are not. */
  fileName: Scalars['String']['output'];
  /** Opaque global id. */
  id: Scalars['ID']['output'];
  /** Until when the file and what its rows say are kept: 30 days after the last step. Null while it is worked on. */
  keptUntil?: Maybe<Scalars['DateTime']['output']>;
  /** How far it is. */
  progress: ImportProgress;
  /** Six-digit code of the county that the rows belong to. */
  region: Scalars['String']['output'];
  /**
   * Its rows in the order of the file. They say what the account that ordered it sees: they are for that account while it is what
   * it was, and for coordinators of the region, who may import for all of it. For others there are none.
   */
  rows: ImportRowConnection;
  /** How the sheets were understood; empty until the file is opened, and for whom its rows are not. */
  sheets: Array<ImportSheet>;
  /** When it was started. */
  startedAt: Scalars['DateTime']['output'];
  /** Where it stands. */
  state: ImportState;
  /** When it was undone. */
  undoneAt?: Maybe<Scalars['DateTime']['output']>;
};


/** A roster on its way into the facts: dry run, commit, undo. Everything that it writes has its id as `source`. */
export type OriginImportRowsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  outcome?: InputMaybe<ImportOutcome>;
};

/** A page of imports. */
export type OriginImportConnection = {
  __typename?: 'OriginImportConnection';
  /** The imports with their cursors. */
  edges: Array<OriginImportEdge>;
  /** The imports. */
  nodes: Array<OriginImport>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many imports there are. */
  totalCount: Scalars['Int']['output'];
};

/** An import in its list. */
export type OriginImportEdge = {
  __typename?: 'OriginImportEdge';
  /** Where it lies in the list. */
  cursor: Scalars['String']['output'];
  /** The import. */
  node: OriginImport;
};

/** An outflow declaration (流出登记): this member left, when, to which region, why, with which certificate. */
export type Outflow = Fact & Node & {
  __typename?: 'Outflow';
  /** From when the certificate is good. */
  certificateFrom?: Maybe<Scalars['Date']['output']>;
  /** Number of the certificate that the member carries. */
  certificateNumber?: Maybe<Scalars['String']['output']>;
  /** Until when the certificate is good. */
  certificateUntil?: Maybe<Scalars['Date']['output']>;
  /** Global id of the reception that the origin confirmed (对接); null before that. */
  confirmedReception?: Maybe<Scalars['ID']['output']>;
  /** Where to: the region of the destination. */
  destination: Region;
  /** All versions of this declaration, latest first. */
  history: Array<Outflow>;
  /** Opaque global id of the fact; it stays the same over all its versions. */
  id: Scalars['ID']['output'];
  /** The member who left. */
  member: Member;
  /** Why. */
  reason: OutflowReason;
  /** When the origin confirmed the destination's reception; null before that. */
  receptionConfirmedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Until when the destination should have received the member. */
  receptionDeadline: Scalars['DateTime']['output'];
  /** When this version was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** Whether the declaration ended because the member came home. */
  returned: Scalars['Boolean']['output'];
  /** What the fact came from: `graph`, `demo`, or the id of an import. */
  source: Scalars['String']['output'];
  /** From when the fact holds. */
  validFrom: Scalars['DateTime']['output'];
  /** Until when the fact holds, exclusive; null while it is open. */
  validTo?: Maybe<Scalars['DateTime']['output']>;
  /** Version of the fact, from 1; each correction is the next one. */
  version: Scalars['Int']['output'];
};

/** A page of outflow declarations. */
export type OutflowConnection = {
  __typename?: 'OutflowConnection';
  /** The items of this page, each with its cursor. */
  edges: Array<OutflowEdge>;
  /** The items of this page without their cursors. */
  nodes: Array<Outflow>;
  /** Where this page lies in the whole list. */
  pageInfo: PageInfo;
  /** How many items the whole list has for this viewer, counted when it is asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One of outflow declarations, with its place in the list. */
export type OutflowEdge = {
  __typename?: 'OutflowEdge';
  /** Opaque position of this item, to be given to `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Outflow;
};

/** Why a member left. */
export type OutflowReason =
  /** Own business. */
  | 'BUSINESS'
  /** Work for an employer. */
  | 'EMPLOYMENT'
  /** Lives with family. */
  | 'FAMILY'
  /** Another reason. */
  | 'OTHER'
  /** Study. */
  | 'STUDY';

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

/** Root of all reads. */
export type Query = {
  __typename?: 'Query';
  /** Home counties that keep their records here, by code. */
  counties: CountyConnection;
  /** One home county by its six-digit code. */
  county?: Maybe<County>;
  /** The member who is asking; null for accounts of other roles. */
  me?: Maybe<Member>;
  /** One member by global id; null when there is none, or none visible to you. */
  member?: Maybe<Member>;
  /** Members, by name and id. */
  members: MemberConnection;
  /** The audit log of the origin, latest first. For auditors; empty for everybody else. */
  originAudit: AuditEntryConnection;
  /** An export by its id; null when it does not exist or is not yours. */
  originExport?: Maybe<OriginExport>;
  /** The exports that the account has ordered, the latest first. */
  originExports: OriginExportConnection;
  /** An import by its id; null when it does not exist or is not yours. */
  originImport?: Maybe<OriginImport>;
  /** Your imports, the newest first. */
  originImports: OriginImportConnection;
};


/** Root of all reads. */
export type QueryCountiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Root of all reads. */
export type QueryCountyArgs = {
  code: Scalars['String']['input'];
};


/** Root of all reads. */
export type QueryMemberArgs = {
  id: Scalars['ID']['input'];
};


/** Root of all reads. */
export type QueryMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MemberFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Root of all reads. */
export type QueryOriginAuditArgs = {
  about?: InputMaybe<Scalars['ID']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Root of all reads. */
export type QueryOriginExportArgs = {
  id: Scalars['ID']['input'];
};


/** Root of all reads. */
export type QueryOriginExportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Root of all reads. */
export type QueryOriginImportArgs = {
  id: Scalars['ID']['input'];
};


/** Root of all reads. */
export type QueryOriginImportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  region: Scalars['String']['input'];
};

/** A region of the administrative code table. Its name and place in the tree are coordination's. */
export type Region = {
  __typename?: 'Region';
  /** Six-digit administrative code. */
  code: Scalars['String']['output'];
  /** Home counties of the origin with this code: one, or none. */
  county?: Maybe<County>;
};

/** What `registerMember` needs. */
export type RegisterMemberInput = {
  /** Birth date. */
  birthDate: Scalars['Date']['input'];
  /** Global id of the home branch. */
  homeBranch: Scalars['ID']['input'];
  /** Resident ID number. It is turned into an identity token at once and never stored. */
  idNumber?: InputMaybe<Scalars['String']['input']>;
  /** Chosen by the caller, 8 to 128 characters: the same key with the same input gives the same answer and changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** When the member joined. */
  joinedOn: Scalars['Date']['input'];
  /** Name, 1 to 100 characters. */
  name: Scalars['String']['input'];
  /** Phone number. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** Sex. */
  sex: Sex;
  /** Standing; full when left out. */
  standing?: InputMaybe<MemberStanding>;
};

/** What `registerMember` answers. */
export type RegisterMemberPayload = {
  __typename?: 'RegisterMemberPayload';
  /** The member as registered; null when nothing was changed. */
  member?: Maybe<Member>;
  /** What the person can mend. Empty when the change was made. */
  userErrors: Array<UserError>;
};

/** What `reportWhereabouts` needs. */
export type ReportWhereaboutsInput = {
  /** Chosen by the caller, 8 to 128 characters: the same key with the same input gives the same answer and changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** Anything to add, in a line of 200 characters at most. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Six-digit code of a province, a city or a county; left out: away, and you would rather not say. */
  region?: InputMaybe<Scalars['String']['input']>;
};

/** What `reportWhereabouts` answers. */
export type ReportWhereaboutsPayload = {
  __typename?: 'ReportWhereaboutsPayload';
  /** The report; null when nothing was changed. */
  report?: Maybe<WhereaboutsReport>;
  /** What the person can mend. Empty when the change was made. */
  userErrors: Array<UserError>;
};

/** What `resumeSearch` needs. */
export type ResumeSearchInput = {
  /** Chosen by the caller, 8 to 128 characters: the same key with the same input gives the same answer and changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
};

/** What `resumeSearch` answers. */
export type ResumeSearchPayload = {
  __typename?: 'ResumeSearchPayload';
  /** The wish as ended; null when nothing was changed. */
  stopSearch?: Maybe<StopSearch>;
  /** What the person can mend. Empty when the change was made. */
  userErrors: Array<UserError>;
};

/** A local rule document of the county, as the source of rules in the registry. */
export type RuleDocument = Node & {
  __typename?: 'RuleDocument';
  /** Opaque global id. */
  id: Scalars['ID']['output'];
  /** When it was issued. */
  issuedOn: Scalars['Date']['output'];
  /** Number under which it was issued. */
  number: Scalars['String']['output'];
  /** When it was repealed; null while it holds. */
  repealedOn?: Maybe<Scalars['Date']['output']>;
  /** Its text, or the part of it that matters. */
  text: Scalars['String']['output'];
  /** Title. */
  title: Scalars['String']['output'];
};

/** A page of local rule documents. */
export type RuleDocumentConnection = {
  __typename?: 'RuleDocumentConnection';
  /** The items of this page, each with its cursor. */
  edges: Array<RuleDocumentEdge>;
  /** The items of this page without their cursors. */
  nodes: Array<RuleDocument>;
  /** Where this page lies in the whole list. */
  pageInfo: PageInfo;
  /** How many items the whole list has for this viewer, counted when it is asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One of local rule documents, with its place in the list. */
export type RuleDocumentEdge = {
  __typename?: 'RuleDocumentEdge';
  /** Opaque position of this item, to be given to `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: RuleDocument;
};

/** One finder for one member in one campaign (一找一). */
export type Search = Fact & Node & {
  __typename?: 'Search';
  /** The campaign. */
  campaign: SearchCampaign;
  /** Name of the finder. */
  finder: Scalars['String']['output'];
  /** Opaque global id of the fact; it stays the same over all its versions. */
  id: Scalars['ID']['output'];
  /** The member sought. */
  member: Member;
  /** What came of it. */
  outcome: SearchOutcome;
  /** When this version was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** What the fact came from: `graph`, `demo`, or the id of an import. */
  source: Scalars['String']['output'];
  /** From when the fact holds. */
  validFrom: Scalars['DateTime']['output'];
  /** Until when the fact holds, exclusive; null while it is open. */
  validTo?: Maybe<Scalars['DateTime']['output']>;
  /** Version of the fact, from 1; each correction is the next one. */
  version: Scalars['Int']['output'];
};

/** A search campaign (集中寻找行动): in a window, each member of unknown whereabouts has exactly one finder. */
export type SearchCampaign = Fact & Node & {
  __typename?: 'SearchCampaign';
  /** The county that runs it. */
  county: County;
  /** Opaque global id of the fact; it stays the same over all its versions. */
  id: Scalars['ID']['output'];
  /** When this version was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** Its searches, one for each member sought. */
  searches: SearchConnection;
  /** What the fact came from: `graph`, `demo`, or the id of an import. */
  source: Scalars['String']['output'];
  /** Title of the campaign. */
  title: Scalars['String']['output'];
  /** From when the fact holds. */
  validFrom: Scalars['DateTime']['output'];
  /** Until when the fact holds, exclusive; null while it is open. */
  validTo?: Maybe<Scalars['DateTime']['output']>;
  /** Version of the fact, from 1; each correction is the next one. */
  version: Scalars['Int']['output'];
};


/** A search campaign (集中寻找行动): in a window, each member of unknown whereabouts has exactly one finder. */
export type SearchCampaignSearchesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of search campaigns. */
export type SearchCampaignConnection = {
  __typename?: 'SearchCampaignConnection';
  /** The items of this page, each with its cursor. */
  edges: Array<SearchCampaignEdge>;
  /** The items of this page without their cursors. */
  nodes: Array<SearchCampaign>;
  /** Where this page lies in the whole list. */
  pageInfo: PageInfo;
  /** How many items the whole list has for this viewer, counted when it is asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One of search campaigns, with its place in the list. */
export type SearchCampaignEdge = {
  __typename?: 'SearchCampaignEdge';
  /** Opaque position of this item, to be given to `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: SearchCampaign;
};

/** A page of searches. */
export type SearchConnection = {
  __typename?: 'SearchConnection';
  /** The items of this page, each with its cursor. */
  edges: Array<SearchEdge>;
  /** The items of this page without their cursors. */
  nodes: Array<Search>;
  /** Where this page lies in the whole list. */
  pageInfo: PageInfo;
  /** How many items the whole list has for this viewer, counted when it is asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One of searches, with its place in the list. */
export type SearchEdge = {
  __typename?: 'SearchEdge';
  /** Opaque position of this item, to be given to `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Search;
};

/** What came of a search. */
export type SearchOutcome =
  /** The member has died. */
  | 'DECEASED'
  /** The member was found. */
  | 'FOUND'
  /** The member had not left. */
  | 'NOT_AWAY'
  /** Still open. */
  | 'OPEN'
  /** The member has come home. */
  | 'RETURNED'
  /** The member asked not to be sought. */
  | 'STOP_REQUESTED'
  /** The member could not be reached. */
  | 'UNREACHABLE';

/** Sex as in the member's record. */
export type Sex =
  /** Female. */
  | 'FEMALE'
  /** Male. */
  | 'MALE';

/** What `startOriginExport` needs. */
export type StartOriginExportInput = {
  /** Which members; all visible ones when left out. */
  filter?: InputMaybe<MemberFilter>;
  /** Form of the file. */
  format: ExportFormat;
  /** Chosen by the caller, 8 to 128 characters: the same key with the same input gives the same answer and changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** What it is for, 2 to 200 characters. It is logged with the filter, the number of rows and the digest. */
  purpose: Scalars['String']['input'];
};

/** What `startOriginExport` answers. */
export type StartOriginExportPayload = {
  __typename?: 'StartOriginExportPayload';
  /** The export as it is now; null when nothing was begun. */
  export?: Maybe<OriginExport>;
  /** What the person can mend. Empty when the export was begun. */
  userErrors: Array<UserError>;
};

/** What `startOriginImport` needs. */
export type StartOriginImportInput = {
  /** Chosen by the caller, 8 to 128 characters: the same key with the same input gives the same answer and changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** A choice of columns, where the guess is wrong. */
  mapping?: InputMaybe<ImportMappingInput>;
  /** Global id of a home branch, or of the county: rows that name no organisation belong to it. */
  organisation: Scalars['ID']['input'];
  /** Id that the upload gave. */
  upload: Scalars['ID']['input'];
};

/** What `startOriginImport` answers. */
export type StartOriginImportPayload = {
  __typename?: 'StartOriginImportPayload';
  /** The import as it is now; null when nothing was changed. */
  import?: Maybe<OriginImport>;
  /** What the person can mend. Empty when the change was made. */
  userErrors: Array<UserError>;
};

/** The wish of a member not to be searched for. While it is open nobody looks for them, and that nobody knows where they are is no finding. */
export type StopSearch = Fact & Node & {
  __typename?: 'StopSearch';
  /** Opaque global id of the fact; it stays the same over all its versions. */
  id: Scalars['ID']['output'];
  /** The member. */
  member: Member;
  /** When this version was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** What the fact came from: `graph`, `demo`, or the id of an import. */
  source: Scalars['String']['output'];
  /** From when the fact holds. */
  validFrom: Scalars['DateTime']['output'];
  /** Until when the fact holds, exclusive; null while it is open. */
  validTo?: Maybe<Scalars['DateTime']['output']>;
  /** Version of the fact, from 1; each correction is the next one. */
  version: Scalars['Int']['output'];
};

/** A page of wishes not to be searched for. */
export type StopSearchConnection = {
  __typename?: 'StopSearchConnection';
  /** The items of this page, each with its cursor. */
  edges: Array<StopSearchEdge>;
  /** The items of this page without their cursors. */
  nodes: Array<StopSearch>;
  /** Where this page lies in the whole list. */
  pageInfo: PageInfo;
  /** How many items the whole list has for this viewer, counted when it is asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One of wishes not to be searched for, with its place in the list. */
export type StopSearchEdge = {
  __typename?: 'StopSearchEdge';
  /** Opaque position of this item, to be given to `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: StopSearch;
};

/** What `stopSearch` needs. */
export type StopSearchInput = {
  /** Chosen by the caller, 8 to 128 characters: the same key with the same input gives the same answer and changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** Global id of the member; yourself when left out. */
  member?: InputMaybe<Scalars['ID']['input']>;
};

/** What `stopSearch` answers. */
export type StopSearchPayload = {
  __typename?: 'StopSearchPayload';
  /** The wish; null when nothing was changed. */
  stopSearch?: Maybe<StopSearch>;
  /** What the person can mend. Empty when the change was made. */
  userErrors: Array<UserError>;
};

/** A township or subdistrict of a home county. */
export type Township = Node & Organisation & {
  __typename?: 'Township';
  /** When it was closed; null while it works. */
  closedOn?: Maybe<Scalars['Date']['output']>;
  /** Its county. */
  county: County;
  /** Its branches, by name. */
  homeBranches: HomeBranchConnection;
  /** Opaque global id. */
  id: Scalars['ID']['output'];
  /** Name as registered. */
  name: Scalars['String']['output'];
  /** Since when it exists. */
  openedOn: Scalars['Date']['output'];
  /** Region of its county. */
  region: Region;
};


/** A township or subdistrict of a home county. */
export type TownshipHomeBranchesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of townships. */
export type TownshipConnection = {
  __typename?: 'TownshipConnection';
  /** The items of this page, each with its cursor. */
  edges: Array<TownshipEdge>;
  /** The items of this page without their cursors. */
  nodes: Array<Township>;
  /** Where this page lies in the whole list. */
  pageInfo: PageInfo;
  /** How many items the whole list has for this viewer, counted when it is asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One of townships, with its place in the list. */
export type TownshipEdge = {
  __typename?: 'TownshipEdge';
  /** Opaque position of this item, to be given to `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Township;
};

/** What `undoOriginImport` needs. */
export type UndoOriginImportInput = {
  /** Chosen by the caller, 8 to 128 characters: the same key with the same input gives the same answer and changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** Global id of the import. */
  import: Scalars['ID']['input'];
};

/** What `undoOriginImport` answers. */
export type UndoOriginImportPayload = {
  __typename?: 'UndoOriginImportPayload';
  /** The import as it is now; null when nothing was changed. */
  import?: Maybe<OriginImport>;
  /** What the person can mend. Empty when the change was made. */
  userErrors: Array<UserError>;
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
  /** The fact changed since it was read. */
  | 'STALE_VERSION'
  /** An organisation below it is still open. */
  | 'STILL_IN_USE';

/** What the origin knows about where a member is. */
export type Whereabouts =
  /** Known to the home branch. */
  | 'KNOWN'
  /** Said by others, not confirmed. */
  | 'UNCONFIRMED'
  /** Not known. */
  | 'UNKNOWN';

/** What a member said of where they are, as coarse as they wished. */
export type WhereaboutsReport = Fact & Node & {
  __typename?: 'WhereaboutsReport';
  /** Opaque global id of the fact; it stays the same over all its versions. */
  id: Scalars['ID']['output'];
  /**
   * Whether the sensitive fields are masked from you: null in them then says nothing. When false, null means that nothing
   * is recorded.
   */
  masked: Scalars['Boolean']['output'];
  /** The member. */
  member: Member;
  /** What they added. Sensitive: masked (null) unless the reader answers for the member. */
  note?: Maybe<Scalars['String']['output']>;
  /** Where: a province, a city or a county; null for "away, I would rather not say". */
  place?: Maybe<Region>;
  /** When this version was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** What the fact came from: `graph`, `demo`, or the id of an import. */
  source: Scalars['String']['output'];
  /** From when the fact holds. */
  validFrom: Scalars['DateTime']['output'];
  /** Until when the fact holds, exclusive; null while it is open. */
  validTo?: Maybe<Scalars['DateTime']['output']>;
  /** Version of the fact, from 1; each correction is the next one. */
  version: Scalars['Int']['output'];
};

/** A page of reports of whereabouts. */
export type WhereaboutsReportConnection = {
  __typename?: 'WhereaboutsReportConnection';
  /** The items of this page, each with its cursor. */
  edges: Array<WhereaboutsReportEdge>;
  /** The items of this page without their cursors. */
  nodes: Array<WhereaboutsReport>;
  /** Where this page lies in the whole list. */
  pageInfo: PageInfo;
  /** How many items the whole list has for this viewer, counted when it is asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One of reports of whereabouts, with its place in the list. */
export type WhereaboutsReportEdge = {
  __typename?: 'WhereaboutsReportEdge';
  /** Opaque position of this item, to be given to `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: WhereaboutsReport;
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
  County: County;
  Course: Course;
  Credit: Credit;
  FamilyHelp: FamilyHelp;
  HomeBranch: HomeBranch;
  Member: Member;
  OriginContact: OriginContact;
  OriginContactLog: OriginContactLog;
  OriginFulfilment: OriginFulfilment;
  Outflow: Outflow;
  Region: Region;
  RuleDocument: RuleDocument;
  Search: Search;
  SearchCampaign: SearchCampaign;
  StopSearch: StopSearch;
  Township: Township;
  WhereaboutsReport: WhereaboutsReport;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  County:
    ( { __typename: 'County' }
    & GraphQLRecursivePick<FederationTypes['County'], {"id":true}> );
  Course:
    ( { __typename: 'Course' }
    & GraphQLRecursivePick<FederationTypes['Course'], {"id":true}> );
  Credit:
    ( { __typename: 'Credit' }
    & GraphQLRecursivePick<FederationTypes['Credit'], {"id":true}> );
  FamilyHelp:
    ( { __typename: 'FamilyHelp' }
    & GraphQLRecursivePick<FederationTypes['FamilyHelp'], {"id":true}> );
  HomeBranch:
    ( { __typename: 'HomeBranch' }
    & GraphQLRecursivePick<FederationTypes['HomeBranch'], {"id":true}> );
  Member:
    ( { __typename: 'Member' }
    & GraphQLRecursivePick<FederationTypes['Member'], {"id":true}> );
  OriginContact:
    ( { __typename: 'OriginContact' }
    & GraphQLRecursivePick<FederationTypes['OriginContact'], {"id":true}> );
  OriginContactLog:
    ( { __typename: 'OriginContactLog' }
    & GraphQLRecursivePick<FederationTypes['OriginContactLog'], {"id":true}> );
  OriginFulfilment:
    ( { __typename: 'OriginFulfilment' }
    & GraphQLRecursivePick<FederationTypes['OriginFulfilment'], {"id":true}> );
  Outflow:
    ( { __typename: 'Outflow' }
    & GraphQLRecursivePick<FederationTypes['Outflow'], {"id":true}> );
  Region:
    ( { __typename: 'Region' }
    & GraphQLRecursivePick<FederationTypes['Region'], {"code":true}> );
  RuleDocument:
    ( { __typename: 'RuleDocument' }
    & GraphQLRecursivePick<FederationTypes['RuleDocument'], {"id":true}> );
  Search:
    ( { __typename: 'Search' }
    & GraphQLRecursivePick<FederationTypes['Search'], {"id":true}> );
  SearchCampaign:
    ( { __typename: 'SearchCampaign' }
    & GraphQLRecursivePick<FederationTypes['SearchCampaign'], {"id":true}> );
  StopSearch:
    ( { __typename: 'StopSearch' }
    & GraphQLRecursivePick<FederationTypes['StopSearch'], {"id":true}> );
  Township:
    ( { __typename: 'Township' }
    & GraphQLRecursivePick<FederationTypes['Township'], {"id":true}> );
  WhereaboutsReport:
    ( { __typename: 'WhereaboutsReport' }
    & GraphQLRecursivePick<FederationTypes['WhereaboutsReport'], {"id":true}> );
};


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Fact:
    | ( CreditRow )
    | ( FamilyHelpRow )
    | ( ContactPersonRow )
    | ( ContactLogRow )
    | ( FulfilmentRow )
    | ( OutflowRow )
    | ( SearchRow )
    | ( SearchCampaignRow )
    | ( StopSearchRow )
    | ( WhereaboutsReportRow )
  ;
  Node:
    | ( CountyRow )
    | ( CourseRow )
    | ( CreditRow )
    | ( FamilyHelpRow )
    | ( HomeBranchRow )
    | ( MemberRow )
    | ( ContactPersonRow )
    | ( ContactLogRow )
    | ( FulfilmentRow )
    | ( OutflowRow )
    | ( RuleDocumentRow )
    | ( SearchRow )
    | ( SearchCampaignRow )
    | ( StopSearchRow )
    | ( TownshipRow )
    | ( WhereaboutsReportRow )
  ;
  Organisation:
    | ( CountyRow )
    | ( HomeBranchRow )
    | ( TownshipRow )
  ;
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
  AmendMemberInput: AmendMemberInput;
  AmendMemberPayload: ResolverTypeWrapper<Omit<AmendMemberPayload, 'member'> & { member?: Maybe<ResolversTypes['Member']> }>;
  AmendOutflowInput: AmendOutflowInput;
  AmendOutflowPayload: ResolverTypeWrapper<Omit<AmendOutflowPayload, 'outflow'> & { outflow?: Maybe<ResolversTypes['Outflow']> }>;
  AmendOwnContactInput: AmendOwnContactInput;
  AmendOwnContactPayload: ResolverTypeWrapper<Omit<AmendOwnContactPayload, 'member'> & { member?: Maybe<ResolversTypes['Member']> }>;
  AssignOriginContactInput: AssignOriginContactInput;
  AssignOriginContactPayload: ResolverTypeWrapper<Omit<AssignOriginContactPayload, 'contact'> & { contact?: Maybe<ResolversTypes['OriginContact']> }>;
  AuditEntry: ResolverTypeWrapper<AuditRow>;
  AuditEntryConnection: ResolverTypeWrapper<AuditEntryConnectionRow>;
  AuditEntryEdge: ResolverTypeWrapper<Omit<AuditEntryEdge, 'node'> & { node: ResolversTypes['AuditEntry'] }>;
  CancelOriginExportInput: CancelOriginExportInput;
  CancelOriginExportPayload: ResolverTypeWrapper<Omit<CancelOriginExportPayload, 'export'> & { export?: Maybe<ResolversTypes['OriginExport']> }>;
  CloseHomeBranchInput: CloseHomeBranchInput;
  CloseHomeBranchPayload: ResolverTypeWrapper<Omit<CloseHomeBranchPayload, 'homeBranch'> & { homeBranch?: Maybe<ResolversTypes['HomeBranch']> }>;
  CloseOutflowInput: CloseOutflowInput;
  CloseOutflowPayload: ResolverTypeWrapper<Omit<CloseOutflowPayload, 'outflow'> & { outflow?: Maybe<ResolversTypes['Outflow']> }>;
  CloseTownshipInput: CloseTownshipInput;
  CloseTownshipPayload: ResolverTypeWrapper<Omit<CloseTownshipPayload, 'township'> & { township?: Maybe<ResolversTypes['Township']> }>;
  CommitOriginImportInput: CommitOriginImportInput;
  CommitOriginImportPayload: ResolverTypeWrapper<Omit<CommitOriginImportPayload, 'import'> & { import?: Maybe<ResolversTypes['OriginImport']> }>;
  ContactDirection: ContactDirection;
  ContactMeans: ContactMeans;
  County: ResolverTypeWrapper<CountyRow>;
  CountyConnection: ResolverTypeWrapper<CountyConnectionRow>;
  CountyEdge: ResolverTypeWrapper<Omit<CountyEdge, 'node'> & { node: ResolversTypes['County'] }>;
  Course: ResolverTypeWrapper<CourseRow>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  CourseConnection: ResolverTypeWrapper<CourseConnectionRow>;
  CourseEdge: ResolverTypeWrapper<Omit<CourseEdge, 'node'> & { node: ResolversTypes['Course'] }>;
  Credit: ResolverTypeWrapper<CreditRow>;
  CreditConnection: ResolverTypeWrapper<CreditConnectionRow>;
  CreditEdge: ResolverTypeWrapper<Omit<CreditEdge, 'node'> & { node: ResolversTypes['Credit'] }>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DeclareOutflowInput: DeclareOutflowInput;
  DeclareOutflowPayload: ResolverTypeWrapper<Omit<DeclareOutflowPayload, 'outflow'> & { outflow?: Maybe<ResolversTypes['Outflow']> }>;
  Duty: Duty;
  EndOriginContactInput: EndOriginContactInput;
  EndOriginContactPayload: ResolverTypeWrapper<Omit<EndOriginContactPayload, 'contact'> & { contact?: Maybe<ResolversTypes['OriginContact']> }>;
  EraseOriginDetailsInput: EraseOriginDetailsInput;
  EraseOriginDetailsPayload: ResolverTypeWrapper<EraseOriginDetailsPayload>;
  ErasedDetail: ResolverTypeWrapper<ErasedDetail>;
  ExportFailure: ResolverTypeWrapper<ExportFailureRecord>;
  ExportFormat: ExportFormat;
  ExportState: ExportState;
  Fact: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Fact']>;
  FamilyHelp: ResolverTypeWrapper<FamilyHelpRow>;
  FamilyHelpConnection: ResolverTypeWrapper<FamilyHelpConnectionRow>;
  FamilyHelpEdge: ResolverTypeWrapper<Omit<FamilyHelpEdge, 'node'> & { node: ResolversTypes['FamilyHelp'] }>;
  FoundCountyInput: FoundCountyInput;
  FoundCountyPayload: ResolverTypeWrapper<Omit<FoundCountyPayload, 'county'> & { county?: Maybe<ResolversTypes['County']> }>;
  FoundHomeBranchInput: FoundHomeBranchInput;
  FoundHomeBranchPayload: ResolverTypeWrapper<Omit<FoundHomeBranchPayload, 'homeBranch'> & { homeBranch?: Maybe<ResolversTypes['HomeBranch']> }>;
  FoundTownshipInput: FoundTownshipInput;
  FoundTownshipPayload: ResolverTypeWrapper<Omit<FoundTownshipPayload, 'township'> & { township?: Maybe<ResolversTypes['Township']> }>;
  HomeBranch: ResolverTypeWrapper<HomeBranchRow>;
  HomeBranchConnection: ResolverTypeWrapper<HomeBranchConnectionRow>;
  HomeBranchEdge: ResolverTypeWrapper<Omit<HomeBranchEdge, 'node'> & { node: ResolversTypes['HomeBranch'] }>;
  ImportChange: ResolverTypeWrapper<ImportChange>;
  ImportColumn: ResolverTypeWrapper<ImportColumn>;
  ImportColumnChoice: ImportColumnChoice;
  ImportCounts: ResolverTypeWrapper<ImportCounts>;
  ImportFailure: ResolverTypeWrapper<ImportFailureRow>;
  ImportMappingInput: ImportMappingInput;
  ImportOutcome: ImportOutcome;
  ImportProblem: ResolverTypeWrapper<ImportProblemRow>;
  ImportProgress: ResolverTypeWrapper<ImportProgress>;
  ImportRow: ResolverTypeWrapper<ImportRowRecord>;
  ImportRowConnection: ResolverTypeWrapper<ImportRowConnectionRow>;
  ImportRowEdge: ResolverTypeWrapper<Omit<ImportRowEdge, 'node'> & { node: ResolversTypes['ImportRow'] }>;
  ImportSeverity: ImportSeverity;
  ImportSheet: ResolverTypeWrapper<ImportSheet>;
  ImportState: ImportState;
  KeptDetail: ResolverTypeWrapper<KeptDetail>;
  LogOriginContactInput: LogOriginContactInput;
  LogOriginContactPayload: ResolverTypeWrapper<Omit<LogOriginContactPayload, 'contactLog'> & { contactLog?: Maybe<ResolversTypes['OriginContactLog']> }>;
  LogOriginFulfilmentInput: LogOriginFulfilmentInput;
  LogOriginFulfilmentPayload: ResolverTypeWrapper<Omit<LogOriginFulfilmentPayload, 'fulfilment'> & { fulfilment?: Maybe<ResolversTypes['OriginFulfilment']> }>;
  Member: ResolverTypeWrapper<MemberRow>;
  MemberConnection: ResolverTypeWrapper<MemberConnectionRow>;
  MemberEdge: ResolverTypeWrapper<Omit<MemberEdge, 'node'> & { node: ResolversTypes['Member'] }>;
  MemberFilter: MemberFilter;
  MemberStanding: MemberStanding;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  Organisation: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Organisation']>;
  OriginContact: ResolverTypeWrapper<ContactPersonRow>;
  OriginContactConnection: ResolverTypeWrapper<ContactPersonConnectionRow>;
  OriginContactEdge: ResolverTypeWrapper<Omit<OriginContactEdge, 'node'> & { node: ResolversTypes['OriginContact'] }>;
  OriginContactLog: ResolverTypeWrapper<ContactLogRow>;
  OriginContactLogConnection: ResolverTypeWrapper<ContactLogConnectionRow>;
  OriginContactLogEdge: ResolverTypeWrapper<Omit<OriginContactLogEdge, 'node'> & { node: ResolversTypes['OriginContactLog'] }>;
  OriginExport: ResolverTypeWrapper<ExportRecord>;
  OriginExportConnection: ResolverTypeWrapper<ExportConnectionRow>;
  OriginExportEdge: ResolverTypeWrapper<Omit<OriginExportEdge, 'node'> & { node: ResolversTypes['OriginExport'] }>;
  OriginFacts: ResolverTypeWrapper<Scalars['OriginFacts']['output']>;
  OriginFulfilment: ResolverTypeWrapper<FulfilmentRow>;
  OriginFulfilmentConnection: ResolverTypeWrapper<FulfilmentConnectionRow>;
  OriginFulfilmentEdge: ResolverTypeWrapper<Omit<OriginFulfilmentEdge, 'node'> & { node: ResolversTypes['OriginFulfilment'] }>;
  OriginImport: ResolverTypeWrapper<ImportRecord>;
  OriginImportConnection: ResolverTypeWrapper<ImportConnectionRow>;
  OriginImportEdge: ResolverTypeWrapper<Omit<OriginImportEdge, 'node'> & { node: ResolversTypes['OriginImport'] }>;
  Outflow: ResolverTypeWrapper<OutflowRow>;
  OutflowConnection: ResolverTypeWrapper<OutflowConnectionRow>;
  OutflowEdge: ResolverTypeWrapper<Omit<OutflowEdge, 'node'> & { node: ResolversTypes['Outflow'] }>;
  OutflowReason: OutflowReason;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Region: ResolverTypeWrapper<RegionRow>;
  RegisterMemberInput: RegisterMemberInput;
  RegisterMemberPayload: ResolverTypeWrapper<Omit<RegisterMemberPayload, 'member'> & { member?: Maybe<ResolversTypes['Member']> }>;
  ReportWhereaboutsInput: ReportWhereaboutsInput;
  ReportWhereaboutsPayload: ResolverTypeWrapper<Omit<ReportWhereaboutsPayload, 'report'> & { report?: Maybe<ResolversTypes['WhereaboutsReport']> }>;
  ResumeSearchInput: ResumeSearchInput;
  ResumeSearchPayload: ResolverTypeWrapper<Omit<ResumeSearchPayload, 'stopSearch'> & { stopSearch?: Maybe<ResolversTypes['StopSearch']> }>;
  RuleDocument: ResolverTypeWrapper<RuleDocumentRow>;
  RuleDocumentConnection: ResolverTypeWrapper<RuleDocumentConnectionRow>;
  RuleDocumentEdge: ResolverTypeWrapper<Omit<RuleDocumentEdge, 'node'> & { node: ResolversTypes['RuleDocument'] }>;
  Search: ResolverTypeWrapper<SearchRow>;
  SearchCampaign: ResolverTypeWrapper<SearchCampaignRow>;
  SearchCampaignConnection: ResolverTypeWrapper<SearchCampaignConnectionRow>;
  SearchCampaignEdge: ResolverTypeWrapper<Omit<SearchCampaignEdge, 'node'> & { node: ResolversTypes['SearchCampaign'] }>;
  SearchConnection: ResolverTypeWrapper<SearchConnectionRow>;
  SearchEdge: ResolverTypeWrapper<Omit<SearchEdge, 'node'> & { node: ResolversTypes['Search'] }>;
  SearchOutcome: SearchOutcome;
  Sex: Sex;
  StartOriginExportInput: StartOriginExportInput;
  StartOriginExportPayload: ResolverTypeWrapper<Omit<StartOriginExportPayload, 'export'> & { export?: Maybe<ResolversTypes['OriginExport']> }>;
  StartOriginImportInput: StartOriginImportInput;
  StartOriginImportPayload: ResolverTypeWrapper<Omit<StartOriginImportPayload, 'import'> & { import?: Maybe<ResolversTypes['OriginImport']> }>;
  StopSearch: ResolverTypeWrapper<StopSearchRow>;
  StopSearchConnection: ResolverTypeWrapper<StopSearchConnectionRow>;
  StopSearchEdge: ResolverTypeWrapper<Omit<StopSearchEdge, 'node'> & { node: ResolversTypes['StopSearch'] }>;
  StopSearchInput: StopSearchInput;
  StopSearchPayload: ResolverTypeWrapper<Omit<StopSearchPayload, 'stopSearch'> & { stopSearch?: Maybe<ResolversTypes['StopSearch']> }>;
  Township: ResolverTypeWrapper<TownshipRow>;
  TownshipConnection: ResolverTypeWrapper<TownshipConnectionRow>;
  TownshipEdge: ResolverTypeWrapper<Omit<TownshipEdge, 'node'> & { node: ResolversTypes['Township'] }>;
  UndoOriginImportInput: UndoOriginImportInput;
  UndoOriginImportPayload: ResolverTypeWrapper<Omit<UndoOriginImportPayload, 'import'> & { import?: Maybe<ResolversTypes['OriginImport']> }>;
  UserError: ResolverTypeWrapper<UserError>;
  UserErrorCode: UserErrorCode;
  Whereabouts: Whereabouts;
  WhereaboutsReport: ResolverTypeWrapper<WhereaboutsReportRow>;
  WhereaboutsReportConnection: ResolverTypeWrapper<WhereaboutsReportConnectionRow>;
  WhereaboutsReportEdge: ResolverTypeWrapper<Omit<WhereaboutsReportEdge, 'node'> & { node: ResolversTypes['WhereaboutsReport'] }>;
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
  AmendMemberInput: AmendMemberInput;
  AmendMemberPayload: Omit<AmendMemberPayload, 'member'> & { member?: Maybe<ResolversParentTypes['Member']> };
  AmendOutflowInput: AmendOutflowInput;
  AmendOutflowPayload: Omit<AmendOutflowPayload, 'outflow'> & { outflow?: Maybe<ResolversParentTypes['Outflow']> };
  AmendOwnContactInput: AmendOwnContactInput;
  AmendOwnContactPayload: Omit<AmendOwnContactPayload, 'member'> & { member?: Maybe<ResolversParentTypes['Member']> };
  AssignOriginContactInput: AssignOriginContactInput;
  AssignOriginContactPayload: Omit<AssignOriginContactPayload, 'contact'> & { contact?: Maybe<ResolversParentTypes['OriginContact']> };
  AuditEntry: AuditRow;
  AuditEntryConnection: AuditEntryConnectionRow;
  AuditEntryEdge: Omit<AuditEntryEdge, 'node'> & { node: ResolversParentTypes['AuditEntry'] };
  CancelOriginExportInput: CancelOriginExportInput;
  CancelOriginExportPayload: Omit<CancelOriginExportPayload, 'export'> & { export?: Maybe<ResolversParentTypes['OriginExport']> };
  CloseHomeBranchInput: CloseHomeBranchInput;
  CloseHomeBranchPayload: Omit<CloseHomeBranchPayload, 'homeBranch'> & { homeBranch?: Maybe<ResolversParentTypes['HomeBranch']> };
  CloseOutflowInput: CloseOutflowInput;
  CloseOutflowPayload: Omit<CloseOutflowPayload, 'outflow'> & { outflow?: Maybe<ResolversParentTypes['Outflow']> };
  CloseTownshipInput: CloseTownshipInput;
  CloseTownshipPayload: Omit<CloseTownshipPayload, 'township'> & { township?: Maybe<ResolversParentTypes['Township']> };
  CommitOriginImportInput: CommitOriginImportInput;
  CommitOriginImportPayload: Omit<CommitOriginImportPayload, 'import'> & { import?: Maybe<ResolversParentTypes['OriginImport']> };
  County: CountyRow;
  CountyConnection: CountyConnectionRow;
  CountyEdge: Omit<CountyEdge, 'node'> & { node: ResolversParentTypes['County'] };
  Course: CourseRow;
  Float: Scalars['Float']['output'];
  CourseConnection: CourseConnectionRow;
  CourseEdge: Omit<CourseEdge, 'node'> & { node: ResolversParentTypes['Course'] };
  Credit: CreditRow;
  CreditConnection: CreditConnectionRow;
  CreditEdge: Omit<CreditEdge, 'node'> & { node: ResolversParentTypes['Credit'] };
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DeclareOutflowInput: DeclareOutflowInput;
  DeclareOutflowPayload: Omit<DeclareOutflowPayload, 'outflow'> & { outflow?: Maybe<ResolversParentTypes['Outflow']> };
  EndOriginContactInput: EndOriginContactInput;
  EndOriginContactPayload: Omit<EndOriginContactPayload, 'contact'> & { contact?: Maybe<ResolversParentTypes['OriginContact']> };
  EraseOriginDetailsInput: EraseOriginDetailsInput;
  EraseOriginDetailsPayload: EraseOriginDetailsPayload;
  ErasedDetail: ErasedDetail;
  ExportFailure: ExportFailureRecord;
  Fact: ResolversInterfaceTypes<ResolversParentTypes>['Fact'];
  FamilyHelp: FamilyHelpRow;
  FamilyHelpConnection: FamilyHelpConnectionRow;
  FamilyHelpEdge: Omit<FamilyHelpEdge, 'node'> & { node: ResolversParentTypes['FamilyHelp'] };
  FoundCountyInput: FoundCountyInput;
  FoundCountyPayload: Omit<FoundCountyPayload, 'county'> & { county?: Maybe<ResolversParentTypes['County']> };
  FoundHomeBranchInput: FoundHomeBranchInput;
  FoundHomeBranchPayload: Omit<FoundHomeBranchPayload, 'homeBranch'> & { homeBranch?: Maybe<ResolversParentTypes['HomeBranch']> };
  FoundTownshipInput: FoundTownshipInput;
  FoundTownshipPayload: Omit<FoundTownshipPayload, 'township'> & { township?: Maybe<ResolversParentTypes['Township']> };
  HomeBranch: HomeBranchRow;
  HomeBranchConnection: HomeBranchConnectionRow;
  HomeBranchEdge: Omit<HomeBranchEdge, 'node'> & { node: ResolversParentTypes['HomeBranch'] };
  ImportChange: ImportChange;
  ImportColumn: ImportColumn;
  ImportColumnChoice: ImportColumnChoice;
  ImportCounts: ImportCounts;
  ImportFailure: ImportFailureRow;
  ImportMappingInput: ImportMappingInput;
  ImportProblem: ImportProblemRow;
  ImportProgress: ImportProgress;
  ImportRow: ImportRowRecord;
  ImportRowConnection: ImportRowConnectionRow;
  ImportRowEdge: Omit<ImportRowEdge, 'node'> & { node: ResolversParentTypes['ImportRow'] };
  ImportSheet: ImportSheet;
  KeptDetail: KeptDetail;
  LogOriginContactInput: LogOriginContactInput;
  LogOriginContactPayload: Omit<LogOriginContactPayload, 'contactLog'> & { contactLog?: Maybe<ResolversParentTypes['OriginContactLog']> };
  LogOriginFulfilmentInput: LogOriginFulfilmentInput;
  LogOriginFulfilmentPayload: Omit<LogOriginFulfilmentPayload, 'fulfilment'> & { fulfilment?: Maybe<ResolversParentTypes['OriginFulfilment']> };
  Member: MemberRow;
  MemberConnection: MemberConnectionRow;
  MemberEdge: Omit<MemberEdge, 'node'> & { node: ResolversParentTypes['Member'] };
  MemberFilter: MemberFilter;
  Mutation: Record<PropertyKey, never>;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  Organisation: ResolversInterfaceTypes<ResolversParentTypes>['Organisation'];
  OriginContact: ContactPersonRow;
  OriginContactConnection: ContactPersonConnectionRow;
  OriginContactEdge: Omit<OriginContactEdge, 'node'> & { node: ResolversParentTypes['OriginContact'] };
  OriginContactLog: ContactLogRow;
  OriginContactLogConnection: ContactLogConnectionRow;
  OriginContactLogEdge: Omit<OriginContactLogEdge, 'node'> & { node: ResolversParentTypes['OriginContactLog'] };
  OriginExport: ExportRecord;
  OriginExportConnection: ExportConnectionRow;
  OriginExportEdge: Omit<OriginExportEdge, 'node'> & { node: ResolversParentTypes['OriginExport'] };
  OriginFacts: Scalars['OriginFacts']['output'];
  OriginFulfilment: FulfilmentRow;
  OriginFulfilmentConnection: FulfilmentConnectionRow;
  OriginFulfilmentEdge: Omit<OriginFulfilmentEdge, 'node'> & { node: ResolversParentTypes['OriginFulfilment'] };
  OriginImport: ImportRecord;
  OriginImportConnection: ImportConnectionRow;
  OriginImportEdge: Omit<OriginImportEdge, 'node'> & { node: ResolversParentTypes['OriginImport'] };
  Outflow: OutflowRow;
  OutflowConnection: OutflowConnectionRow;
  OutflowEdge: Omit<OutflowEdge, 'node'> & { node: ResolversParentTypes['Outflow'] };
  PageInfo: PageInfo;
  Query: Record<PropertyKey, never>;
  Region: RegionRow;
  RegisterMemberInput: RegisterMemberInput;
  RegisterMemberPayload: Omit<RegisterMemberPayload, 'member'> & { member?: Maybe<ResolversParentTypes['Member']> };
  ReportWhereaboutsInput: ReportWhereaboutsInput;
  ReportWhereaboutsPayload: Omit<ReportWhereaboutsPayload, 'report'> & { report?: Maybe<ResolversParentTypes['WhereaboutsReport']> };
  ResumeSearchInput: ResumeSearchInput;
  ResumeSearchPayload: Omit<ResumeSearchPayload, 'stopSearch'> & { stopSearch?: Maybe<ResolversParentTypes['StopSearch']> };
  RuleDocument: RuleDocumentRow;
  RuleDocumentConnection: RuleDocumentConnectionRow;
  RuleDocumentEdge: Omit<RuleDocumentEdge, 'node'> & { node: ResolversParentTypes['RuleDocument'] };
  Search: SearchRow;
  SearchCampaign: SearchCampaignRow;
  SearchCampaignConnection: SearchCampaignConnectionRow;
  SearchCampaignEdge: Omit<SearchCampaignEdge, 'node'> & { node: ResolversParentTypes['SearchCampaign'] };
  SearchConnection: SearchConnectionRow;
  SearchEdge: Omit<SearchEdge, 'node'> & { node: ResolversParentTypes['Search'] };
  StartOriginExportInput: StartOriginExportInput;
  StartOriginExportPayload: Omit<StartOriginExportPayload, 'export'> & { export?: Maybe<ResolversParentTypes['OriginExport']> };
  StartOriginImportInput: StartOriginImportInput;
  StartOriginImportPayload: Omit<StartOriginImportPayload, 'import'> & { import?: Maybe<ResolversParentTypes['OriginImport']> };
  StopSearch: StopSearchRow;
  StopSearchConnection: StopSearchConnectionRow;
  StopSearchEdge: Omit<StopSearchEdge, 'node'> & { node: ResolversParentTypes['StopSearch'] };
  StopSearchInput: StopSearchInput;
  StopSearchPayload: Omit<StopSearchPayload, 'stopSearch'> & { stopSearch?: Maybe<ResolversParentTypes['StopSearch']> };
  Township: TownshipRow;
  TownshipConnection: TownshipConnectionRow;
  TownshipEdge: Omit<TownshipEdge, 'node'> & { node: ResolversParentTypes['Township'] };
  UndoOriginImportInput: UndoOriginImportInput;
  UndoOriginImportPayload: Omit<UndoOriginImportPayload, 'import'> & { import?: Maybe<ResolversParentTypes['OriginImport']> };
  UserError: UserError;
  WhereaboutsReport: WhereaboutsReportRow;
  WhereaboutsReportConnection: WhereaboutsReportConnectionRow;
  WhereaboutsReportEdge: Omit<WhereaboutsReportEdge, 'node'> & { node: ResolversParentTypes['WhereaboutsReport'] };
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

export type AmendMemberPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AmendMemberPayload'] = ResolversParentTypes['AmendMemberPayload']> = {
  member?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AmendOutflowPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AmendOutflowPayload'] = ResolversParentTypes['AmendOutflowPayload']> = {
  outflow?: Resolver<Maybe<ResolversTypes['Outflow']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AmendOwnContactPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AmendOwnContactPayload'] = ResolversParentTypes['AmendOwnContactPayload']> = {
  member?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AssignOriginContactPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssignOriginContactPayload'] = ResolversParentTypes['AssignOriginContactPayload']> = {
  contact?: Resolver<Maybe<ResolversTypes['OriginContact']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
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

export type CancelOriginExportPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelOriginExportPayload'] = ResolversParentTypes['CancelOriginExportPayload']> = {
  export?: Resolver<Maybe<ResolversTypes['OriginExport']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CloseHomeBranchPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CloseHomeBranchPayload'] = ResolversParentTypes['CloseHomeBranchPayload']> = {
  homeBranch?: Resolver<Maybe<ResolversTypes['HomeBranch']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CloseOutflowPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CloseOutflowPayload'] = ResolversParentTypes['CloseOutflowPayload']> = {
  outflow?: Resolver<Maybe<ResolversTypes['Outflow']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CloseTownshipPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CloseTownshipPayload'] = ResolversParentTypes['CloseTownshipPayload']> = {
  township?: Resolver<Maybe<ResolversTypes['Township']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CommitOriginImportPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommitOriginImportPayload'] = ResolversParentTypes['CommitOriginImportPayload']> = {
  import?: Resolver<Maybe<ResolversTypes['OriginImport']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CountyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['County'] = ResolversParentTypes['County'], FederationReferenceType extends FederationReferenceTypes['County'] = FederationReferenceTypes['County']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['County']> | FederationReferenceType, FederationReferenceType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  courses?: Resolver<ResolversTypes['CourseConnection'], ParentType, ContextType, Partial<CountyCoursesArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  openedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  ruleDocuments?: Resolver<ResolversTypes['RuleDocumentConnection'], ParentType, ContextType, Partial<CountyRuleDocumentsArgs>>;
  searchCampaigns?: Resolver<ResolversTypes['SearchCampaignConnection'], ParentType, ContextType, Partial<CountySearchCampaignsArgs>>;
  townships?: Resolver<ResolversTypes['TownshipConnection'], ParentType, ContextType, Partial<CountyTownshipsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CountyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountyConnection'] = ResolversParentTypes['CountyConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CountyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['County']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CountyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountyEdge'] = ResolversParentTypes['CountyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['County'], ParentType, ContextType>;
};

export type CourseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Course'] = ResolversParentTypes['Course'], FederationReferenceType extends FederationReferenceTypes['Course'] = FederationReferenceTypes['Course']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Course']> | FederationReferenceType, FederationReferenceType, ContextType>;
  hours?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  term?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CourseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CourseConnection'] = ResolversParentTypes['CourseConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CourseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Course']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CourseEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CourseEdge'] = ResolversParentTypes['CourseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Course'], ParentType, ContextType>;
};

export type CreditResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Credit'] = ResolversParentTypes['Credit'], FederationReferenceType extends FederationReferenceTypes['Credit'] = FederationReferenceTypes['Credit']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Credit']> | FederationReferenceType, FederationReferenceType, ContextType>;
  course?: Resolver<ResolversTypes['Course'], ParentType, ContextType>;
  hours?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  member?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreditConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditConnection'] = ResolversParentTypes['CreditConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CreditEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Credit']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CreditEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditEdge'] = ResolversParentTypes['CreditEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Credit'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DeclareOutflowPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclareOutflowPayload'] = ResolversParentTypes['DeclareOutflowPayload']> = {
  outflow?: Resolver<Maybe<ResolversTypes['Outflow']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EndOriginContactPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndOriginContactPayload'] = ResolversParentTypes['EndOriginContactPayload']> = {
  contact?: Resolver<Maybe<ResolversTypes['OriginContact']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EraseOriginDetailsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EraseOriginDetailsPayload'] = ResolversParentTypes['EraseOriginDetailsPayload']> = {
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

export type FactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Fact'] = ResolversParentTypes['Fact']> = {
  __resolveType: TypeResolveFn<'Credit' | 'FamilyHelp' | 'OriginContact' | 'OriginContactLog' | 'OriginFulfilment' | 'Outflow' | 'Search' | 'SearchCampaign' | 'StopSearch' | 'WhereaboutsReport', ParentType, ContextType>;
};

export type FamilyHelpResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FamilyHelp'] = ResolversParentTypes['FamilyHelp'], FederationReferenceType extends FederationReferenceTypes['FamilyHelp'] = FederationReferenceTypes['FamilyHelp']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['FamilyHelp']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  masked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  member?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FamilyHelpConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FamilyHelpConnection'] = ResolversParentTypes['FamilyHelpConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FamilyHelpEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['FamilyHelp']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FamilyHelpEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FamilyHelpEdge'] = ResolversParentTypes['FamilyHelpEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FamilyHelp'], ParentType, ContextType>;
};

export type FoundCountyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FoundCountyPayload'] = ResolversParentTypes['FoundCountyPayload']> = {
  county?: Resolver<Maybe<ResolversTypes['County']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type FoundHomeBranchPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FoundHomeBranchPayload'] = ResolversParentTypes['FoundHomeBranchPayload']> = {
  homeBranch?: Resolver<Maybe<ResolversTypes['HomeBranch']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type FoundTownshipPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FoundTownshipPayload'] = ResolversParentTypes['FoundTownshipPayload']> = {
  township?: Resolver<Maybe<ResolversTypes['Township']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type HomeBranchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HomeBranch'] = ResolversParentTypes['HomeBranch'], FederationReferenceType extends FederationReferenceTypes['HomeBranch'] = FederationReferenceTypes['HomeBranch']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['HomeBranch']> | FederationReferenceType, FederationReferenceType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  members?: Resolver<ResolversTypes['MemberConnection'], ParentType, ContextType, Partial<HomeBranchMembersArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  openedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  township?: Resolver<ResolversTypes['Township'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HomeBranchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HomeBranchConnection'] = ResolversParentTypes['HomeBranchConnection']> = {
  edges?: Resolver<Array<ResolversTypes['HomeBranchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['HomeBranch']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HomeBranchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HomeBranchEdge'] = ResolversParentTypes['HomeBranchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['HomeBranch'], ParentType, ContextType>;
};

export type ImportChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportChange'] = ResolversParentTypes['ImportChange']> = {
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ImportColumnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportColumn'] = ResolversParentTypes['ImportColumn']> = {
  chosenBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kept?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  letters?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ImportCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportCounts'] = ResolversParentTypes['ImportCounts']> = {
  changed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  new?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  refused?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  same?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  suspect?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImportFailureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportFailure'] = ResolversParentTypes['ImportFailure']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ImportProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportProblem'] = ResolversParentTypes['ImportProblem']> = {
  address?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['ImportSeverity'], ParentType, ContextType>;
};

export type ImportProgressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportProgress'] = ResolversParentTypes['ImportProgress']> = {
  checked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  committed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  toCommit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImportRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportRow'] = ResolversParentTypes['ImportRow']> = {
  address?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  changes?: Resolver<Array<ResolversTypes['ImportChange']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['ImportOutcome'], ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['ImportProblem']>, ParentType, ContextType>;
  written?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ImportRowConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportRowConnection'] = ResolversParentTypes['ImportRowConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ImportRowEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ImportRow']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImportRowEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportRowEdge'] = ResolversParentTypes['ImportRowEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ImportRow'], ParentType, ContextType>;
};

export type ImportSheetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportSheet'] = ResolversParentTypes['ImportSheet']> = {
  columns?: Resolver<Array<ResolversTypes['ImportColumn']>, ParentType, ContextType>;
  fingerprint?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hidden?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  skipped?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type KeptDetailResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KeptDetail'] = ResolversParentTypes['KeptDetail']> = {
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LogOriginContactPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LogOriginContactPayload'] = ResolversParentTypes['LogOriginContactPayload']> = {
  contactLog?: Resolver<Maybe<ResolversTypes['OriginContactLog']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type LogOriginFulfilmentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LogOriginFulfilmentPayload'] = ResolversParentTypes['LogOriginFulfilmentPayload']> = {
  fulfilment?: Resolver<Maybe<ResolversTypes['OriginFulfilment']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Member'] = ResolversParentTypes['Member'], FederationReferenceType extends FederationReferenceTypes['Member'] = FederationReferenceTypes['Member']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Member']> | FederationReferenceType, FederationReferenceType, ContextType>;
  birthDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  credits?: Resolver<ResolversTypes['CreditConnection'], ParentType, ContextType, Partial<MemberCreditsArgs>>;
  familyHelp?: Resolver<ResolversTypes['FamilyHelpConnection'], ParentType, ContextType, Partial<MemberFamilyHelpArgs>>;
  homeBranch?: Resolver<ResolversTypes['HomeBranch'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  joinedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  masked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  originAccesses?: Resolver<ResolversTypes['AccessConnection'], ParentType, ContextType, Partial<MemberOriginAccessesArgs>>;
  originContact?: Resolver<Maybe<ResolversTypes['OriginContact']>, ParentType, ContextType, Partial<MemberOriginContactArgs>>;
  originContactLog?: Resolver<ResolversTypes['OriginContactLogConnection'], ParentType, ContextType, Partial<MemberOriginContactLogArgs>>;
  originContacts?: Resolver<ResolversTypes['OriginContactConnection'], ParentType, ContextType, Partial<MemberOriginContactsArgs>>;
  originFacts?: Resolver<Maybe<ResolversTypes['OriginFacts']>, ParentType, ContextType>;
  originFulfilments?: Resolver<ResolversTypes['OriginFulfilmentConnection'], ParentType, ContextType, Partial<MemberOriginFulfilmentsArgs>>;
  outflow?: Resolver<Maybe<ResolversTypes['Outflow']>, ParentType, ContextType, Partial<MemberOutflowArgs>>;
  outflows?: Resolver<ResolversTypes['OutflowConnection'], ParentType, ContextType, Partial<MemberOutflowsArgs>>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  searches?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, Partial<MemberSearchesArgs>>;
  sex?: Resolver<ResolversTypes['Sex'], ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['MemberStanding'], ParentType, ContextType>;
  stopSearch?: Resolver<Maybe<ResolversTypes['StopSearch']>, ParentType, ContextType, Partial<MemberStopSearchArgs>>;
  stopSearches?: Resolver<ResolversTypes['StopSearchConnection'], ParentType, ContextType, Partial<MemberStopSearchesArgs>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  whereabouts?: Resolver<ResolversTypes['Whereabouts'], ParentType, ContextType>;
  whereaboutsReports?: Resolver<ResolversTypes['WhereaboutsReportConnection'], ParentType, ContextType, Partial<MemberWhereaboutsReportsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MemberConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MemberConnection'] = ResolversParentTypes['MemberConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MemberEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Member']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MemberEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MemberEdge'] = ResolversParentTypes['MemberEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  amendMember?: Resolver<ResolversTypes['AmendMemberPayload'], ParentType, ContextType, RequireFields<MutationAmendMemberArgs, 'input'>>;
  amendOutflow?: Resolver<ResolversTypes['AmendOutflowPayload'], ParentType, ContextType, RequireFields<MutationAmendOutflowArgs, 'input'>>;
  amendOwnContact?: Resolver<ResolversTypes['AmendOwnContactPayload'], ParentType, ContextType, RequireFields<MutationAmendOwnContactArgs, 'input'>>;
  assignOriginContact?: Resolver<ResolversTypes['AssignOriginContactPayload'], ParentType, ContextType, RequireFields<MutationAssignOriginContactArgs, 'input'>>;
  cancelOriginExport?: Resolver<ResolversTypes['CancelOriginExportPayload'], ParentType, ContextType, RequireFields<MutationCancelOriginExportArgs, 'input'>>;
  closeHomeBranch?: Resolver<ResolversTypes['CloseHomeBranchPayload'], ParentType, ContextType, RequireFields<MutationCloseHomeBranchArgs, 'input'>>;
  closeOutflow?: Resolver<ResolversTypes['CloseOutflowPayload'], ParentType, ContextType, RequireFields<MutationCloseOutflowArgs, 'input'>>;
  closeTownship?: Resolver<ResolversTypes['CloseTownshipPayload'], ParentType, ContextType, RequireFields<MutationCloseTownshipArgs, 'input'>>;
  commitOriginImport?: Resolver<ResolversTypes['CommitOriginImportPayload'], ParentType, ContextType, RequireFields<MutationCommitOriginImportArgs, 'input'>>;
  declareOutflow?: Resolver<ResolversTypes['DeclareOutflowPayload'], ParentType, ContextType, RequireFields<MutationDeclareOutflowArgs, 'input'>>;
  endOriginContact?: Resolver<ResolversTypes['EndOriginContactPayload'], ParentType, ContextType, RequireFields<MutationEndOriginContactArgs, 'input'>>;
  eraseOriginDetails?: Resolver<ResolversTypes['EraseOriginDetailsPayload'], ParentType, ContextType, RequireFields<MutationEraseOriginDetailsArgs, 'input'>>;
  foundCounty?: Resolver<ResolversTypes['FoundCountyPayload'], ParentType, ContextType, RequireFields<MutationFoundCountyArgs, 'input'>>;
  foundHomeBranch?: Resolver<ResolversTypes['FoundHomeBranchPayload'], ParentType, ContextType, RequireFields<MutationFoundHomeBranchArgs, 'input'>>;
  foundTownship?: Resolver<ResolversTypes['FoundTownshipPayload'], ParentType, ContextType, RequireFields<MutationFoundTownshipArgs, 'input'>>;
  logOriginContact?: Resolver<ResolversTypes['LogOriginContactPayload'], ParentType, ContextType, RequireFields<MutationLogOriginContactArgs, 'input'>>;
  logOriginFulfilment?: Resolver<ResolversTypes['LogOriginFulfilmentPayload'], ParentType, ContextType, RequireFields<MutationLogOriginFulfilmentArgs, 'input'>>;
  registerMember?: Resolver<ResolversTypes['RegisterMemberPayload'], ParentType, ContextType, RequireFields<MutationRegisterMemberArgs, 'input'>>;
  reportWhereabouts?: Resolver<ResolversTypes['ReportWhereaboutsPayload'], ParentType, ContextType, RequireFields<MutationReportWhereaboutsArgs, 'input'>>;
  resumeSearch?: Resolver<ResolversTypes['ResumeSearchPayload'], ParentType, ContextType, RequireFields<MutationResumeSearchArgs, 'input'>>;
  startOriginExport?: Resolver<ResolversTypes['StartOriginExportPayload'], ParentType, ContextType, RequireFields<MutationStartOriginExportArgs, 'input'>>;
  startOriginImport?: Resolver<ResolversTypes['StartOriginImportPayload'], ParentType, ContextType, RequireFields<MutationStartOriginImportArgs, 'input'>>;
  stopSearch?: Resolver<ResolversTypes['StopSearchPayload'], ParentType, ContextType, RequireFields<MutationStopSearchArgs, 'input'>>;
  undoOriginImport?: Resolver<ResolversTypes['UndoOriginImportPayload'], ParentType, ContextType, RequireFields<MutationUndoOriginImportArgs, 'input'>>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'County' | 'Course' | 'Credit' | 'FamilyHelp' | 'HomeBranch' | 'Member' | 'OriginContact' | 'OriginContactLog' | 'OriginFulfilment' | 'Outflow' | 'RuleDocument' | 'Search' | 'SearchCampaign' | 'StopSearch' | 'Township' | 'WhereaboutsReport', ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation']> = {
  __resolveType: TypeResolveFn<'County' | 'HomeBranch' | 'Township', ParentType, ContextType>;
};

export type OriginContactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OriginContact'] = ResolversParentTypes['OriginContact'], FederationReferenceType extends FederationReferenceTypes['OriginContact'] = FederationReferenceTypes['OriginContact']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['OriginContact']> | FederationReferenceType, FederationReferenceType, ContextType>;
  branch?: Resolver<ResolversTypes['HomeBranch'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  member?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OriginContactConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OriginContactConnection'] = ResolversParentTypes['OriginContactConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OriginContactEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['OriginContact']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OriginContactEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OriginContactEdge'] = ResolversParentTypes['OriginContactEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['OriginContact'], ParentType, ContextType>;
};

export type OriginContactLogResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OriginContactLog'] = ResolversParentTypes['OriginContactLog'], FederationReferenceType extends FederationReferenceTypes['OriginContactLog'] = FederationReferenceTypes['OriginContactLog']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['OriginContactLog']> | FederationReferenceType, FederationReferenceType, ContextType>;
  direction?: Resolver<ResolversTypes['ContactDirection'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  means?: Resolver<ResolversTypes['ContactMeans'], ParentType, ContextType>;
  member?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
  reached?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OriginContactLogConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OriginContactLogConnection'] = ResolversParentTypes['OriginContactLogConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OriginContactLogEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['OriginContactLog']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OriginContactLogEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OriginContactLogEdge'] = ResolversParentTypes['OriginContactLogEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['OriginContactLog'], ParentType, ContextType>;
};

export type OriginExportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OriginExport'] = ResolversParentTypes['OriginExport']> = {
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

export type OriginExportConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OriginExportConnection'] = ResolversParentTypes['OriginExportConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OriginExportEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['OriginExport']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OriginExportEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OriginExportEdge'] = ResolversParentTypes['OriginExportEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['OriginExport'], ParentType, ContextType>;
};

export interface OriginFactsScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['OriginFacts'], any> {
  name: 'OriginFacts';
}

export type OriginFulfilmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OriginFulfilment'] = ResolversParentTypes['OriginFulfilment'], FederationReferenceType extends FederationReferenceTypes['OriginFulfilment'] = FederationReferenceTypes['OriginFulfilment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['OriginFulfilment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  duty?: Resolver<ResolversTypes['Duty'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  member?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OriginFulfilmentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OriginFulfilmentConnection'] = ResolversParentTypes['OriginFulfilmentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OriginFulfilmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['OriginFulfilment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OriginFulfilmentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OriginFulfilmentEdge'] = ResolversParentTypes['OriginFulfilmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['OriginFulfilment'], ParentType, ContextType>;
};

export type OriginImportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OriginImport'] = ResolversParentTypes['OriginImport']> = {
  annotated?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  checkedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  committedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  counts?: Resolver<ResolversTypes['ImportCounts'], ParentType, ContextType>;
  failure?: Resolver<Maybe<ResolversTypes['ImportFailure']>, ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  keptUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  progress?: Resolver<ResolversTypes['ImportProgress'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['ImportRowConnection'], ParentType, ContextType, Partial<OriginImportRowsArgs>>;
  sheets?: Resolver<Array<ResolversTypes['ImportSheet']>, ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ImportState'], ParentType, ContextType>;
  undoneAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type OriginImportConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OriginImportConnection'] = ResolversParentTypes['OriginImportConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OriginImportEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['OriginImport']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OriginImportEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OriginImportEdge'] = ResolversParentTypes['OriginImportEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['OriginImport'], ParentType, ContextType>;
};

export type OutflowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Outflow'] = ResolversParentTypes['Outflow'], FederationReferenceType extends FederationReferenceTypes['Outflow'] = FederationReferenceTypes['Outflow']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Outflow']> | FederationReferenceType, FederationReferenceType, ContextType>;
  certificateFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  certificateNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  certificateUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  confirmedReception?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  destination?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['Outflow']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  member?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['OutflowReason'], ParentType, ContextType>;
  receptionConfirmedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  receptionDeadline?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  returned?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OutflowConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OutflowConnection'] = ResolversParentTypes['OutflowConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OutflowEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Outflow']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OutflowEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OutflowEdge'] = ResolversParentTypes['OutflowEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Outflow'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  counties?: Resolver<ResolversTypes['CountyConnection'], ParentType, ContextType, Partial<QueryCountiesArgs>>;
  county?: Resolver<Maybe<ResolversTypes['County']>, ParentType, ContextType, RequireFields<QueryCountyArgs, 'code'>>;
  me?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  member?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType, RequireFields<QueryMemberArgs, 'id'>>;
  members?: Resolver<ResolversTypes['MemberConnection'], ParentType, ContextType, Partial<QueryMembersArgs>>;
  originAudit?: Resolver<ResolversTypes['AuditEntryConnection'], ParentType, ContextType, Partial<QueryOriginAuditArgs>>;
  originExport?: Resolver<Maybe<ResolversTypes['OriginExport']>, ParentType, ContextType, RequireFields<QueryOriginExportArgs, 'id'>>;
  originExports?: Resolver<ResolversTypes['OriginExportConnection'], ParentType, ContextType, Partial<QueryOriginExportsArgs>>;
  originImport?: Resolver<Maybe<ResolversTypes['OriginImport']>, ParentType, ContextType, RequireFields<QueryOriginImportArgs, 'id'>>;
  originImports?: Resolver<ResolversTypes['OriginImportConnection'], ParentType, ContextType, RequireFields<QueryOriginImportsArgs, 'region'>>;
};

export type RegionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region'], FederationReferenceType extends FederationReferenceTypes['Region'] = FederationReferenceTypes['Region']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Region']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  county?: Resolver<Maybe<ResolversTypes['County']>, ParentType, ContextType>;
};

export type RegisterMemberPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterMemberPayload'] = ResolversParentTypes['RegisterMemberPayload']> = {
  member?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReportWhereaboutsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportWhereaboutsPayload'] = ResolversParentTypes['ReportWhereaboutsPayload']> = {
  report?: Resolver<Maybe<ResolversTypes['WhereaboutsReport']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ResumeSearchPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResumeSearchPayload'] = ResolversParentTypes['ResumeSearchPayload']> = {
  stopSearch?: Resolver<Maybe<ResolversTypes['StopSearch']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RuleDocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RuleDocument'] = ResolversParentTypes['RuleDocument'], FederationReferenceType extends FederationReferenceTypes['RuleDocument'] = FederationReferenceTypes['RuleDocument']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['RuleDocument']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  repealedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RuleDocumentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RuleDocumentConnection'] = ResolversParentTypes['RuleDocumentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RuleDocumentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['RuleDocument']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RuleDocumentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RuleDocumentEdge'] = ResolversParentTypes['RuleDocumentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RuleDocument'], ParentType, ContextType>;
};

export type SearchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Search'] = ResolversParentTypes['Search'], FederationReferenceType extends FederationReferenceTypes['Search'] = FederationReferenceTypes['Search']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Search']> | FederationReferenceType, FederationReferenceType, ContextType>;
  campaign?: Resolver<ResolversTypes['SearchCampaign'], ParentType, ContextType>;
  finder?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  member?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['SearchOutcome'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SearchCampaignResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchCampaign'] = ResolversParentTypes['SearchCampaign'], FederationReferenceType extends FederationReferenceTypes['SearchCampaign'] = FederationReferenceTypes['SearchCampaign']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SearchCampaign']> | FederationReferenceType, FederationReferenceType, ContextType>;
  county?: Resolver<ResolversTypes['County'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  searches?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, Partial<SearchCampaignSearchesArgs>>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SearchCampaignConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchCampaignConnection'] = ResolversParentTypes['SearchCampaignConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SearchCampaignEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SearchCampaign']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchCampaignEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchCampaignEdge'] = ResolversParentTypes['SearchCampaignEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SearchCampaign'], ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Search']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Search'], ParentType, ContextType>;
};

export type StartOriginExportPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartOriginExportPayload'] = ResolversParentTypes['StartOriginExportPayload']> = {
  export?: Resolver<Maybe<ResolversTypes['OriginExport']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type StartOriginImportPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartOriginImportPayload'] = ResolversParentTypes['StartOriginImportPayload']> = {
  import?: Resolver<Maybe<ResolversTypes['OriginImport']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type StopSearchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StopSearch'] = ResolversParentTypes['StopSearch'], FederationReferenceType extends FederationReferenceTypes['StopSearch'] = FederationReferenceTypes['StopSearch']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['StopSearch']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  member?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StopSearchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StopSearchConnection'] = ResolversParentTypes['StopSearchConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StopSearchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['StopSearch']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StopSearchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StopSearchEdge'] = ResolversParentTypes['StopSearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StopSearch'], ParentType, ContextType>;
};

export type StopSearchPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StopSearchPayload'] = ResolversParentTypes['StopSearchPayload']> = {
  stopSearch?: Resolver<Maybe<ResolversTypes['StopSearch']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TownshipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Township'] = ResolversParentTypes['Township'], FederationReferenceType extends FederationReferenceTypes['Township'] = FederationReferenceTypes['Township']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Township']> | FederationReferenceType, FederationReferenceType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  county?: Resolver<ResolversTypes['County'], ParentType, ContextType>;
  homeBranches?: Resolver<ResolversTypes['HomeBranchConnection'], ParentType, ContextType, Partial<TownshipHomeBranchesArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  openedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TownshipConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TownshipConnection'] = ResolversParentTypes['TownshipConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TownshipEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Township']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TownshipEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TownshipEdge'] = ResolversParentTypes['TownshipEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Township'], ParentType, ContextType>;
};

export type UndoOriginImportPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UndoOriginImportPayload'] = ResolversParentTypes['UndoOriginImportPayload']> = {
  import?: Resolver<Maybe<ResolversTypes['OriginImport']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type WhereaboutsReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WhereaboutsReport'] = ResolversParentTypes['WhereaboutsReport'], FederationReferenceType extends FederationReferenceTypes['WhereaboutsReport'] = FederationReferenceTypes['WhereaboutsReport']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['WhereaboutsReport']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  masked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  member?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WhereaboutsReportConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WhereaboutsReportConnection'] = ResolversParentTypes['WhereaboutsReportConnection']> = {
  edges?: Resolver<Array<ResolversTypes['WhereaboutsReportEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['WhereaboutsReport']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WhereaboutsReportEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WhereaboutsReportEdge'] = ResolversParentTypes['WhereaboutsReportEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['WhereaboutsReport'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Access?: AccessResolvers<ContextType>;
  AccessConnection?: AccessConnectionResolvers<ContextType>;
  AccessEdge?: AccessEdgeResolvers<ContextType>;
  AmendMemberPayload?: AmendMemberPayloadResolvers<ContextType>;
  AmendOutflowPayload?: AmendOutflowPayloadResolvers<ContextType>;
  AmendOwnContactPayload?: AmendOwnContactPayloadResolvers<ContextType>;
  AssignOriginContactPayload?: AssignOriginContactPayloadResolvers<ContextType>;
  AuditEntry?: AuditEntryResolvers<ContextType>;
  AuditEntryConnection?: AuditEntryConnectionResolvers<ContextType>;
  AuditEntryEdge?: AuditEntryEdgeResolvers<ContextType>;
  CancelOriginExportPayload?: CancelOriginExportPayloadResolvers<ContextType>;
  CloseHomeBranchPayload?: CloseHomeBranchPayloadResolvers<ContextType>;
  CloseOutflowPayload?: CloseOutflowPayloadResolvers<ContextType>;
  CloseTownshipPayload?: CloseTownshipPayloadResolvers<ContextType>;
  CommitOriginImportPayload?: CommitOriginImportPayloadResolvers<ContextType>;
  County?: CountyResolvers<ContextType>;
  CountyConnection?: CountyConnectionResolvers<ContextType>;
  CountyEdge?: CountyEdgeResolvers<ContextType>;
  Course?: CourseResolvers<ContextType>;
  CourseConnection?: CourseConnectionResolvers<ContextType>;
  CourseEdge?: CourseEdgeResolvers<ContextType>;
  Credit?: CreditResolvers<ContextType>;
  CreditConnection?: CreditConnectionResolvers<ContextType>;
  CreditEdge?: CreditEdgeResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DeclareOutflowPayload?: DeclareOutflowPayloadResolvers<ContextType>;
  EndOriginContactPayload?: EndOriginContactPayloadResolvers<ContextType>;
  EraseOriginDetailsPayload?: EraseOriginDetailsPayloadResolvers<ContextType>;
  ErasedDetail?: ErasedDetailResolvers<ContextType>;
  ExportFailure?: ExportFailureResolvers<ContextType>;
  Fact?: FactResolvers<ContextType>;
  FamilyHelp?: FamilyHelpResolvers<ContextType>;
  FamilyHelpConnection?: FamilyHelpConnectionResolvers<ContextType>;
  FamilyHelpEdge?: FamilyHelpEdgeResolvers<ContextType>;
  FoundCountyPayload?: FoundCountyPayloadResolvers<ContextType>;
  FoundHomeBranchPayload?: FoundHomeBranchPayloadResolvers<ContextType>;
  FoundTownshipPayload?: FoundTownshipPayloadResolvers<ContextType>;
  HomeBranch?: HomeBranchResolvers<ContextType>;
  HomeBranchConnection?: HomeBranchConnectionResolvers<ContextType>;
  HomeBranchEdge?: HomeBranchEdgeResolvers<ContextType>;
  ImportChange?: ImportChangeResolvers<ContextType>;
  ImportColumn?: ImportColumnResolvers<ContextType>;
  ImportCounts?: ImportCountsResolvers<ContextType>;
  ImportFailure?: ImportFailureResolvers<ContextType>;
  ImportProblem?: ImportProblemResolvers<ContextType>;
  ImportProgress?: ImportProgressResolvers<ContextType>;
  ImportRow?: ImportRowResolvers<ContextType>;
  ImportRowConnection?: ImportRowConnectionResolvers<ContextType>;
  ImportRowEdge?: ImportRowEdgeResolvers<ContextType>;
  ImportSheet?: ImportSheetResolvers<ContextType>;
  KeptDetail?: KeptDetailResolvers<ContextType>;
  LogOriginContactPayload?: LogOriginContactPayloadResolvers<ContextType>;
  LogOriginFulfilmentPayload?: LogOriginFulfilmentPayloadResolvers<ContextType>;
  Member?: MemberResolvers<ContextType>;
  MemberConnection?: MemberConnectionResolvers<ContextType>;
  MemberEdge?: MemberEdgeResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  OriginContact?: OriginContactResolvers<ContextType>;
  OriginContactConnection?: OriginContactConnectionResolvers<ContextType>;
  OriginContactEdge?: OriginContactEdgeResolvers<ContextType>;
  OriginContactLog?: OriginContactLogResolvers<ContextType>;
  OriginContactLogConnection?: OriginContactLogConnectionResolvers<ContextType>;
  OriginContactLogEdge?: OriginContactLogEdgeResolvers<ContextType>;
  OriginExport?: OriginExportResolvers<ContextType>;
  OriginExportConnection?: OriginExportConnectionResolvers<ContextType>;
  OriginExportEdge?: OriginExportEdgeResolvers<ContextType>;
  OriginFacts?: GraphQLScalarType;
  OriginFulfilment?: OriginFulfilmentResolvers<ContextType>;
  OriginFulfilmentConnection?: OriginFulfilmentConnectionResolvers<ContextType>;
  OriginFulfilmentEdge?: OriginFulfilmentEdgeResolvers<ContextType>;
  OriginImport?: OriginImportResolvers<ContextType>;
  OriginImportConnection?: OriginImportConnectionResolvers<ContextType>;
  OriginImportEdge?: OriginImportEdgeResolvers<ContextType>;
  Outflow?: OutflowResolvers<ContextType>;
  OutflowConnection?: OutflowConnectionResolvers<ContextType>;
  OutflowEdge?: OutflowEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  RegisterMemberPayload?: RegisterMemberPayloadResolvers<ContextType>;
  ReportWhereaboutsPayload?: ReportWhereaboutsPayloadResolvers<ContextType>;
  ResumeSearchPayload?: ResumeSearchPayloadResolvers<ContextType>;
  RuleDocument?: RuleDocumentResolvers<ContextType>;
  RuleDocumentConnection?: RuleDocumentConnectionResolvers<ContextType>;
  RuleDocumentEdge?: RuleDocumentEdgeResolvers<ContextType>;
  Search?: SearchResolvers<ContextType>;
  SearchCampaign?: SearchCampaignResolvers<ContextType>;
  SearchCampaignConnection?: SearchCampaignConnectionResolvers<ContextType>;
  SearchCampaignEdge?: SearchCampaignEdgeResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  StartOriginExportPayload?: StartOriginExportPayloadResolvers<ContextType>;
  StartOriginImportPayload?: StartOriginImportPayloadResolvers<ContextType>;
  StopSearch?: StopSearchResolvers<ContextType>;
  StopSearchConnection?: StopSearchConnectionResolvers<ContextType>;
  StopSearchEdge?: StopSearchEdgeResolvers<ContextType>;
  StopSearchPayload?: StopSearchPayloadResolvers<ContextType>;
  Township?: TownshipResolvers<ContextType>;
  TownshipConnection?: TownshipConnectionResolvers<ContextType>;
  TownshipEdge?: TownshipEdgeResolvers<ContextType>;
  UndoOriginImportPayload?: UndoOriginImportPayloadResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  WhereaboutsReport?: WhereaboutsReportResolvers<ContextType>;
  WhereaboutsReportConnection?: WhereaboutsReportConnectionResolvers<ContextType>;
  WhereaboutsReportEdge?: WhereaboutsReportEdgeResolvers<ContextType>;
};

