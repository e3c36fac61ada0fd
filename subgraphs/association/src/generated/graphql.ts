import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { RegionRow, MemberRow, AssociationRow, BranchRow, RecordRow, MembershipRow, HelpPairRow, JointActivityRow, ContributionRow, ResourceRow, AssociationConnectionRow, AssociationBranchConnectionRow, AssociationRecordConnectionRow, MembershipConnectionRow, HelpPairConnectionRow, JointActivityConnectionRow, ContributionConnectionRow, ResourceConnectionRow, ImportConnectionRow, ImportRowConnectionRow, ImportProblemRow, ImportFailureRow, AccessConnectionRow, AuditEntryConnectionRow, ExportConnectionRow } from '../rows.ts';
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
  /** Every version of the facts that associations hold of a member, in the form that the judgement reads. Internal. */
  AssociationFacts: { input: unknown; output: unknown; }
  /** A calendar day, `YYYY-MM-DD`. Given by callers, it lies in the years 1800 to 2999. */
  Date: { input: string; output: string; }
  /**
   * An instant, ISO 8601 with its offset. A plain date is read as the start of that day at +08:00. Given by
   * callers, it lies in the years 1800 to 2999 there.
   */
  DateTime: { input: Date; output: Date | string; }
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

/** What `admitMember` needs. */
export type AdmitMemberInput = {
  /** Global id of the association. */
  association: Scalars['ID']['input'];
  /** Global id of the association's branch, if any. */
  branch?: InputMaybe<Scalars['ID']['input']>;
  /** Number of the certificate that the person showed, 1 to 50 characters. Where the outflow declaration has one, the two must agree for `member` to open what others hold; nobody reads it here. */
  certificateNumber?: InputMaybe<Scalars['String']['input']>;
  /** Enterprise of the person. */
  enterprise?: InputMaybe<Scalars['String']['input']>;
  /** Chosen by the caller, 8 to 128 characters: the same key with the same input gives the same answer and changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** Global id of the member, when known. */
  member?: InputMaybe<Scalars['ID']['input']>;
  /** The person, when the association meets them for the first time; beside `member` too. */
  person?: InputMaybe<AssociationRecordInput>;
  /** Global id of the record of the person, when there is one. */
  record?: InputMaybe<Scalars['ID']['input']>;
  /** Role; ordinary member when left out. */
  role?: InputMaybe<MembershipRole>;
  /** Trade of the person. */
  trade?: InputMaybe<Scalars['String']['input']>;
  /** From when; now when left out. */
  validFrom?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What `admitMember` answers. */
export type AdmitMemberPayload = {
  __typename?: 'AdmitMemberPayload';
  /** The membership; null when nothing was changed. */
  membership?: Maybe<Membership>;
  /** What the person can mend. Empty when the change was made. */
  userErrors: Array<UserError>;
};

/** What `amendMembership` needs. */
export type AmendMembershipInput = {
  /** Global id of the association's branch. */
  branch?: InputMaybe<Scalars['ID']['input']>;
  /** Enterprise of the person. */
  enterprise?: InputMaybe<Scalars['String']['input']>;
  /** The version that was read; the change is refused if there is a later one. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Chosen by the caller, 8 to 128 characters: the same key with the same input gives the same answer and changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** Global id of the membership. */
  membership: Scalars['ID']['input'];
  /** Role. */
  role?: InputMaybe<MembershipRole>;
  /** Trade of the person. */
  trade?: InputMaybe<Scalars['String']['input']>;
};

/** What `amendMembership` answers. */
export type AmendMembershipPayload = {
  __typename?: 'AmendMembershipPayload';
  /** The membership as amended; null when nothing was changed. */
  membership?: Maybe<Membership>;
  /** What the person can mend. Empty when the change was made. */
  userErrors: Array<UserError>;
};

/** What `amendOwnAssociationContact` needs. */
export type AmendOwnAssociationContactInput = {
  /** Chosen by the caller, 8 to 128 characters: the same key with the same input gives the same answer and changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** The new number; null: none any more. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** Global id of a record of yours, as `me { associationRecords { id } }` gives it. */
  record: Scalars['ID']['input'];
};

/** What `amendOwnAssociationContact` answers. */
export type AmendOwnAssociationContactPayload = {
  __typename?: 'AmendOwnAssociationContactPayload';
  /** Your record as amended; null when nothing was changed. */
  record?: Maybe<AssociationRecord>;
  /** What the person can mend. Empty when the change was made. */
  userErrors: Array<UserError>;
};

/** A chamber of commerce or trade association away from home. */
export type Association = Node & Organisation & {
  __typename?: 'Association';
  /** Its branches, by name. */
  branches: AssociationBranchConnection;
  /** When it was closed; null while it works. */
  closedOn?: Maybe<Scalars['Date']['output']>;
  /** Opaque global id. */
  id: Scalars['ID']['output'];
  /** What kind it is. */
  kind: AssociationKind;
  /** Its memberships, latest first. */
  memberships: MembershipConnection;
  /** Name as registered. */
  name: Scalars['String']['output'];
  /** Since when it exists. */
  openedOn: Scalars['Date']['output'];
  /** Region where it works. */
  region: Region;
  /** What it offers to home and host places, latest first. */
  resources: ResourceConnection;
  /** Trade, for a trade association. */
  trade?: Maybe<Scalars['String']['output']>;
};


/** A chamber of commerce or trade association away from home. */
export type AssociationBranchesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A chamber of commerce or trade association away from home. */
export type AssociationMembershipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A chamber of commerce or trade association away from home. */
export type AssociationResourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A branch of an association. A joint branch (共建支部) was set up together with a home county. */
export type AssociationBranch = Node & Organisation & {
  __typename?: 'AssociationBranch';
  /** Its association. */
  association: Association;
  /** When it was closed; null while it works. */
  closedOn?: Maybe<Scalars['Date']['output']>;
  /** Opaque global id. */
  id: Scalars['ID']['output'];
  /** Members of the branch, latest first. */
  memberships: MembershipConnection;
  /** Name as registered. */
  name: Scalars['String']['output'];
  /** Since when it exists. */
  openedOn: Scalars['Date']['output'];
  /** The home county with which it was set up; null when it is not a joint branch. */
  originCounty?: Maybe<Region>;
  /** Region where it works. */
  region: Region;
  /** Its secretary's name. */
  secretary?: Maybe<Scalars['String']['output']>;
};


/** A branch of an association. A joint branch (共建支部) was set up together with a home county. */
export type AssociationBranchMembershipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of branches of associations. */
export type AssociationBranchConnection = {
  __typename?: 'AssociationBranchConnection';
  /** The items of this page, each with its cursor. */
  edges: Array<AssociationBranchEdge>;
  /** The items of this page without their cursors. */
  nodes: Array<AssociationBranch>;
  /** Where this page lies in the whole list. */
  pageInfo: PageInfo;
  /** How many items the whole list has for this viewer, counted when it is asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One of branches of associations, with its place in the list. */
export type AssociationBranchEdge = {
  __typename?: 'AssociationBranchEdge';
  /** Opaque position of this item, to be given to `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: AssociationBranch;
};

/** Which branches to list. */
export type AssociationBranchFilter = {
  /** Whether to list joint branches only, or others only. */
  joint?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only joint branches with this home county. */
  originCounty?: InputMaybe<Scalars['String']['input']>;
  /** Six-digit code of the region where they work. */
  region?: InputMaybe<Scalars['String']['input']>;
};

/** A page of associations. */
export type AssociationConnection = {
  __typename?: 'AssociationConnection';
  /** The items of this page, each with its cursor. */
  edges: Array<AssociationEdge>;
  /** The items of this page without their cursors. */
  nodes: Array<Association>;
  /** Where this page lies in the whole list. */
  pageInfo: PageInfo;
  /** How many items the whole list has for this viewer, counted when it is asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One of associations, with its place in the list. */
export type AssociationEdge = {
  __typename?: 'AssociationEdge';
  /** Opaque position of this item, to be given to `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Association;
};

/** Records of persons on their way into a file: only what the account sees, masked as for the account. Only that account fetches it. */
export type AssociationExport = {
  __typename?: 'AssociationExport';
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
export type AssociationExportConnection = {
  __typename?: 'AssociationExportConnection';
  /** The exports with their cursors. */
  edges: Array<AssociationExportEdge>;
  /** The exports. */
  nodes: Array<AssociationExport>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many exports there are. */
  totalCount: Scalars['Int']['output'];
};

/** An export with its cursor. */
export type AssociationExportEdge = {
  __typename?: 'AssociationExportEdge';
  /** Opaque place of the export in its list. */
  cursor: Scalars['String']['output'];
  /** The export. */
  node: AssociationExport;
};

/** Which associations to list. */
export type AssociationFilter = {
  /** What kind. */
  kind?: InputMaybe<AssociationKind>;
  /** Six-digit code of the region where they work. */
  region?: InputMaybe<Scalars['String']['input']>;
};

/** A roster on its way into the facts: dry run, commit, undo. Everything that it writes has its id as `source`. */
export type AssociationImport = {
  __typename?: 'AssociationImport';
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
  /** Six-digit code of the region that the rows belong to. */
  region: Scalars['String']['output'];
  /**
   * Its rows in the order of the file. They say what the account that ordered it sees: they are for that account while it is what
   * it was. For others there are none.
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
export type AssociationImportRowsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  outcome?: InputMaybe<ImportOutcome>;
};

/** A page of imports. */
export type AssociationImportConnection = {
  __typename?: 'AssociationImportConnection';
  /** The imports with their cursors. */
  edges: Array<AssociationImportEdge>;
  /** The imports. */
  nodes: Array<AssociationImport>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many imports there are. */
  totalCount: Scalars['Int']['output'];
};

/** An import in its list. */
export type AssociationImportEdge = {
  __typename?: 'AssociationImportEdge';
  /** Where it lies in the list. */
  cursor: Scalars['String']['output'];
  /** The import. */
  node: AssociationImport;
};

/** What kind of association it is. */
export type AssociationKind =
  /** Chamber of commerce of a home place (商会). */
  | 'CHAMBER_OF_COMMERCE'
  /** Association of a trade (行业协会). */
  | 'TRADE_ASSOCIATION';

/** What the associations of one region recorded about a person, with an id of its own. It belongs to a member once it is linked. */
export type AssociationRecord = Node & {
  __typename?: 'AssociationRecord';
  /** Birth date as recorded. Sensitive: masked (null) unless the reader answers for the person. */
  birthDate?: Maybe<Scalars['Date']['output']>;
  /** Whether an identity token is on record. The token itself is never shown. */
  hasIdentityToken: Scalars['Boolean']['output'];
  /** Home county as the person gave it. */
  homeCounty?: Maybe<Region>;
  /** Opaque global id. */
  id: Scalars['ID']['output'];
  /**
   * Whether the sensitive fields are masked from you: null in them then says nothing. When false, null means that nothing
   * is recorded.
   */
  masked: Scalars['Boolean']['output'];
  /** The member, once the record is linked; null where their home county does not show them to the viewer. */
  member?: Maybe<Member>;
  /** Memberships of this person, latest first. */
  memberships: MembershipConnection;
  /** Name as recorded; null when only the member's id was given. */
  name?: Maybe<Scalars['String']['output']>;
  /** Phone number as recorded. Sensitive: masked (null) unless the reader answers for the person. */
  phone?: Maybe<Scalars['String']['output']>;
  /** When this version was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** The region whose associations recorded it. */
  region: Region;
  /** Sex as recorded. */
  sex?: Maybe<Sex>;
  /** Version of the record, from 1. */
  version: Scalars['Int']['output'];
};


/** What the associations of one region recorded about a person, with an id of its own. It belongs to a member once it is linked. */
export type AssociationRecordMembershipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of records of persons at associations. */
export type AssociationRecordConnection = {
  __typename?: 'AssociationRecordConnection';
  /** The items of this page, each with its cursor. */
  edges: Array<AssociationRecordEdge>;
  /** The items of this page without their cursors. */
  nodes: Array<AssociationRecord>;
  /** Where this page lies in the whole list. */
  pageInfo: PageInfo;
  /** How many items the whole list has for this viewer, counted when it is asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One of records of persons at associations, with its place in the list. */
export type AssociationRecordEdge = {
  __typename?: 'AssociationRecordEdge';
  /** Opaque position of this item, to be given to `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: AssociationRecord;
};

/** Which records to list. */
export type AssociationRecordFilter = {
  /** Whether the record is linked to a member. */
  linked?: InputMaybe<Scalars['Boolean']['input']>;
  /** Part of the name, two characters or more, or the exact name. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Six-digit code of the region. */
  region?: InputMaybe<Scalars['String']['input']>;
};

/** A person whom an association meets for the first time, with or without a member id. */
export type AssociationRecordInput = {
  /** Birth date. */
  birthDate?: InputMaybe<Scalars['Date']['input']>;
  /** Six-digit code of the home county as the person gave it. */
  homeCounty?: InputMaybe<Scalars['String']['input']>;
  /** Resident ID number. It is turned into an identity token at once and never stored. */
  idNumber?: InputMaybe<Scalars['String']['input']>;
  /** Name as the person gave it, 1 to 100 characters. */
  name: Scalars['String']['input'];
  /** Phone number. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** Sex. */
  sex?: InputMaybe<Sex>;
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

/** What `cancelAssociationExport` needs. */
export type CancelAssociationExportInput = {
  /** Global id of the export. */
  export: Scalars['ID']['input'];
  /** Chosen by the caller, 8 to 128 characters: the same key with the same input gives the same answer and changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
};

/** What `cancelAssociationExport` answers. */
export type CancelAssociationExportPayload = {
  __typename?: 'CancelAssociationExportPayload';
  /** The export as it is now; null when nothing was ended. */
  export?: Maybe<AssociationExport>;
  /** What the person can mend. Empty when the export has ended. */
  userErrors: Array<UserError>;
};

/** What `closeAssociationBranch` needs. */
export type CloseAssociationBranchInput = {
  /** Global id of the branch. */
  branch: Scalars['ID']['input'];
  /** When it was closed. */
  closedOn: Scalars['Date']['input'];
  /** Chosen by the caller, 8 to 128 characters: the same key with the same input gives the same answer and changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
};

/** What `closeAssociationBranch` answers. */
export type CloseAssociationBranchPayload = {
  __typename?: 'CloseAssociationBranchPayload';
  /** The branch as closed; null when nothing was changed. */
  branch?: Maybe<AssociationBranch>;
  /** What the person can mend. Empty when the change was made. */
  userErrors: Array<UserError>;
};

/** What `commitAssociationImport` needs. */
export type CommitAssociationImportInput = {
  /** Chosen by the caller, 8 to 128 characters: the same key with the same input gives the same answer and changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** Global id of the import. */
  import: Scalars['ID']['input'];
  /** Whether suspect rows are written too. No when left out. */
  withSuspects?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What `commitAssociationImport` answers. */
export type CommitAssociationImportPayload = {
  __typename?: 'CommitAssociationImportPayload';
  /** The import as it is now; null when nothing was changed. */
  import?: Maybe<AssociationImport>;
  /** What the person can mend. Empty when the change was made. */
  userErrors: Array<UserError>;
};

/** A member's contribution to host place or home town. */
export type Contribution = Fact & Node & {
  __typename?: 'Contribution';
  /** The region that it went to. */
  beneficiary: Region;
  /** Opaque global id of the fact; it stays the same over all its versions. */
  id: Scalars['ID']['output'];
  /** The record of the person. */
  record: AssociationRecord;
  /** When this version was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** Whether the person was named a role model for it. */
  roleModel: Scalars['Boolean']['output'];
  /** What the fact came from: `graph`, `demo`, or the id of an import. */
  source: Scalars['String']['output'];
  /** What was contributed, in a line. */
  title: Scalars['String']['output'];
  /** From when the fact holds. */
  validFrom: Scalars['DateTime']['output'];
  /** Until when the fact holds, exclusive; null while it is open. */
  validTo?: Maybe<Scalars['DateTime']['output']>;
  /** Version of the fact, from 1; each correction is the next one. */
  version: Scalars['Int']['output'];
};

/** A page of contributions. */
export type ContributionConnection = {
  __typename?: 'ContributionConnection';
  /** The items of this page, each with its cursor. */
  edges: Array<ContributionEdge>;
  /** The items of this page without their cursors. */
  nodes: Array<Contribution>;
  /** Where this page lies in the whole list. */
  pageInfo: PageInfo;
  /** How many items the whole list has for this viewer, counted when it is asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One of contributions, with its place in the list. */
export type ContributionEdge = {
  __typename?: 'ContributionEdge';
  /** Opaque position of this item, to be given to `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Contribution;
};

/** What `endMembership` needs. */
export type EndMembershipInput = {
  /** Chosen by the caller, 8 to 128 characters: the same key with the same input gives the same answer and changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** Global id of the membership. */
  membership: Scalars['ID']['input'];
  /** When it ended; now when left out. */
  validTo?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What `endMembership` answers. */
export type EndMembershipPayload = {
  __typename?: 'EndMembershipPayload';
  /** The membership as ended; null when nothing was changed. */
  membership?: Maybe<Membership>;
  /** What the person can mend. Empty when the change was made. */
  userErrors: Array<UserError>;
};

/** What `eraseAssociationDetails` needs. */
export type EraseAssociationDetailsInput = {
  /** Chosen by the caller, 8 to 128 characters: the same key with the same input gives the same answer and changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** Global id of the record; all records of yourself when left out. */
  record?: InputMaybe<Scalars['ID']['input']>;
};

/** What `eraseAssociationDetails` answers. */
export type EraseAssociationDetailsPayload = {
  __typename?: 'EraseAssociationDetailsPayload';
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

/** What `foundAssociation` needs. */
export type FoundAssociationInput = {
  /** Chosen by the caller, 8 to 128 characters: the same key with the same input gives the same answer and changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** What kind. */
  kind: AssociationKind;
  /** Name, 1 to 100 characters. */
  name: Scalars['String']['input'];
  /** Since when it exists. */
  openedOn: Scalars['Date']['input'];
  /** Six-digit code of the region where it works. */
  region: Scalars['String']['input'];
  /** Trade, for a trade association. */
  trade?: InputMaybe<Scalars['String']['input']>;
};

/** What `foundAssociation` answers. */
export type FoundAssociationPayload = {
  __typename?: 'FoundAssociationPayload';
  /** The association; null when nothing was changed. */
  association?: Maybe<Association>;
  /** What the person can mend. Empty when the change was made. */
  userErrors: Array<UserError>;
};

/** What `foundJointBranch` needs. */
export type FoundJointBranchInput = {
  /** Global id of the association. */
  association: Scalars['ID']['input'];
  /** Chosen by the caller, 8 to 128 characters: the same key with the same input gives the same answer and changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** Name, 1 to 100 characters. */
  name: Scalars['String']['input'];
  /** Since when it exists. */
  openedOn: Scalars['Date']['input'];
  /** Six-digit code of the home county with which it is set up. */
  originCounty?: InputMaybe<Scalars['String']['input']>;
  /** Its secretary's name. */
  secretary?: InputMaybe<Scalars['String']['input']>;
};

/** What `foundJointBranch` answers. */
export type FoundJointBranchPayload = {
  __typename?: 'FoundJointBranchPayload';
  /** The branch; null when nothing was changed. */
  branch?: Maybe<AssociationBranch>;
  /** What the person can mend. Empty when the change was made. */
  userErrors: Array<UserError>;
};

/** A one-helps-one pair (一帮一). */
export type HelpPair = Fact & Node & {
  __typename?: 'HelpPair';
  /** Who is helped; null when it is not for you to see. */
  helped?: Maybe<AssociationRecord>;
  /** Who helps; null when it is not for you to see. */
  helper?: Maybe<AssociationRecord>;
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

/** A page of one-helps-one pairs. */
export type HelpPairConnection = {
  __typename?: 'HelpPairConnection';
  /** The items of this page, each with its cursor. */
  edges: Array<HelpPairEdge>;
  /** The items of this page without their cursors. */
  nodes: Array<HelpPair>;
  /** Where this page lies in the whole list. */
  pageInfo: PageInfo;
  /** How many items the whole list has for this viewer, counted when it is asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One of one-helps-one pairs, with its place in the list. */
export type HelpPairEdge = {
  __typename?: 'HelpPairEdge';
  /** Opaque position of this item, to be given to `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: HelpPair;
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

/** An activity of an association, held alone or with others. */
export type JointActivity = Fact & Node & {
  __typename?: 'JointActivity';
  /** The association that holds it. */
  association: Association;
  /** Opaque global id of the fact; it stays the same over all its versions. */
  id: Scalars['ID']['output'];
  /** When this version was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** What the fact came from: `graph`, `demo`, or the id of an import. */
  source: Scalars['String']['output'];
  /** Title. */
  title: Scalars['String']['output'];
  /** From when the fact holds. */
  validFrom: Scalars['DateTime']['output'];
  /** Until when the fact holds, exclusive; null while it is open. */
  validTo?: Maybe<Scalars['DateTime']['output']>;
  /** Version of the fact, from 1; each correction is the next one. */
  version: Scalars['Int']['output'];
};

/** A page of joint activities. */
export type JointActivityConnection = {
  __typename?: 'JointActivityConnection';
  /** The items of this page, each with its cursor. */
  edges: Array<JointActivityEdge>;
  /** The items of this page without their cursors. */
  nodes: Array<JointActivity>;
  /** Where this page lies in the whole list. */
  pageInfo: PageInfo;
  /** How many items the whole list has for this viewer, counted when it is asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One of joint activities, with its place in the list. */
export type JointActivityEdge = {
  __typename?: 'JointActivityEdge';
  /** Opaque position of this item, to be given to `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: JointActivity;
};

/** What stays, and why. */
export type KeptDetail = {
  __typename?: 'KeptDetail';
  /** Which, in words. */
  what: Scalars['String']['output'];
  /** Why it stays. */
  why: Scalars['String']['output'];
};

/** A member, as far as associations know them. */
export type Member = {
  __typename?: 'Member';
  /** Who read your data in the records of the associations or recorded something there, latest first. Yours alone: empty for everybody else. */
  associationAccesses: AccessConnection;
  /** The association's facts for the judgement. Internal. */
  associationFacts?: Maybe<Scalars['AssociationFacts']['output']>;
  /** What associations recorded about the person, one record for each region. */
  associationRecords: Array<AssociationRecord>;
  /** Contributions to host place and home town, latest first. */
  contributions: ContributionConnection;
  /** One-helps-one pairs in which the member helps or is helped, latest first. */
  helpPairs: HelpPairConnection;
  /** Opaque global id, issued by the origin. */
  id: Scalars['ID']['output'];
  /** Joint activities that the member took part in, latest first. */
  jointActivities: JointActivityConnection;
  /**
   * The membership that is open at an instant; where there are several, the one that began first, whose association answers
   * for the member.
   */
  membership?: Maybe<Membership>;
  /** Memberships, latest first. */
  memberships: MembershipConnection;
};


/** A member, as far as associations know them. */
export type MemberAssociationAccessesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  own?: InputMaybe<Scalars['Boolean']['input']>;
};


/** A member, as far as associations know them. */
export type MemberContributionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A member, as far as associations know them. */
export type MemberHelpPairsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A member, as far as associations know them. */
export type MemberJointActivitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A member, as far as associations know them. */
export type MemberMembershipArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
};


/** A member, as far as associations know them. */
export type MemberMembershipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** An association membership (会籍): this person belongs, with enterprise, trade and role. */
export type Membership = Fact & Node & {
  __typename?: 'Membership';
  /** The association. */
  association: Association;
  /** The association's branch that the person belongs to, if any. */
  branch?: Maybe<AssociationBranch>;
  /** Enterprise of the person. */
  enterprise?: Maybe<Scalars['String']['output']>;
  /** All versions of this membership, latest first. */
  history: Array<Membership>;
  /** Opaque global id of the fact; it stays the same over all its versions. */
  id: Scalars['ID']['output'];
  /** The member, once the record is linked; null where their home county does not show them to the viewer. */
  member?: Maybe<Member>;
  /** The record of the person. */
  record: AssociationRecord;
  /** When this version was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** Role in the association. */
  role: MembershipRole;
  /** What the fact came from: `graph`, `demo`, or the id of an import. */
  source: Scalars['String']['output'];
  /** Trade of the person. */
  trade?: Maybe<Scalars['String']['output']>;
  /** From when the fact holds. */
  validFrom: Scalars['DateTime']['output'];
  /** Until when the fact holds, exclusive; null while it is open. */
  validTo?: Maybe<Scalars['DateTime']['output']>;
  /** Version of the fact, from 1; each correction is the next one. */
  version: Scalars['Int']['output'];
};

/** A page of memberships. */
export type MembershipConnection = {
  __typename?: 'MembershipConnection';
  /** The items of this page, each with its cursor. */
  edges: Array<MembershipEdge>;
  /** The items of this page without their cursors. */
  nodes: Array<Membership>;
  /** Where this page lies in the whole list. */
  pageInfo: PageInfo;
  /** How many items the whole list has for this viewer, counted when it is asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One of memberships, with its place in the list. */
export type MembershipEdge = {
  __typename?: 'MembershipEdge';
  /** Opaque position of this item, to be given to `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Membership;
};

/** Role in an association. */
export type MembershipRole =
  /** Member of the council. */
  | 'COUNCIL'
  /** Ordinary member. */
  | 'MEMBER'
  /** President. */
  | 'PRESIDENT'
  /** Secretary general. */
  | 'SECRETARY_GENERAL'
  /** Vice president. */
  | 'VICE_PRESIDENT';

/** Root of all changes. */
export type Mutation = {
  __typename?: 'Mutation';
  /** Admit a person to an association. Give `member` when the person showed a certificate with it, else `person`, or `record` when there is one. */
  admitMember: AdmitMemberPayload;
  /** Amend a membership: what is given replaces, what is left out stays. The earlier version is kept. */
  amendMembership: AmendMembershipPayload;
  /** Change your own phone number in what associations have on record of you. */
  amendOwnAssociationContact: AmendOwnAssociationContactPayload;
  /** End an export: one that is being written stops, and the file of one that is ready is deleted. What has ended stays so. */
  cancelAssociationExport: CancelAssociationExportPayload;
  /** Close a branch of an association. */
  closeAssociationBranch: CloseAssociationBranchPayload;
  /** Write what the dry run found, row by row, each exactly once. */
  commitAssociationImport: CommitAssociationImportPayload;
  /** End a membership. */
  endMembership: EndMembershipPayload;
  /** Erase what the associations need no longer hold of a person: details of what was replaced or has ended. For the member, or for the authority when the member asks it to. It cannot be undone. */
  eraseAssociationDetails: EraseAssociationDetailsPayload;
  /** Register an association in a region. */
  foundAssociation: FoundAssociationPayload;
  /** Set up a branch of an association, together with a home county when `originCounty` is given (共建支部). */
  foundJointBranch: FoundJointBranchPayload;
  /** Write records of persons into a file, page by page, as the account sees them. */
  startAssociationExport: StartAssociationExportPayload;
  /** Read an uploaded roster and compare it with the facts (dry run): nothing is written. The same file for the same organisation and account is the same import. */
  startAssociationImport: StartAssociationImportPayload;
  /** Take back everything that an import wrote, unless something was built on it. */
  undoAssociationImport: UndoAssociationImportPayload;
};


/** Root of all changes. */
export type MutationAdmitMemberArgs = {
  input: AdmitMemberInput;
};


/** Root of all changes. */
export type MutationAmendMembershipArgs = {
  input: AmendMembershipInput;
};


/** Root of all changes. */
export type MutationAmendOwnAssociationContactArgs = {
  input: AmendOwnAssociationContactInput;
};


/** Root of all changes. */
export type MutationCancelAssociationExportArgs = {
  input: CancelAssociationExportInput;
};


/** Root of all changes. */
export type MutationCloseAssociationBranchArgs = {
  input: CloseAssociationBranchInput;
};


/** Root of all changes. */
export type MutationCommitAssociationImportArgs = {
  input: CommitAssociationImportInput;
};


/** Root of all changes. */
export type MutationEndMembershipArgs = {
  input: EndMembershipInput;
};


/** Root of all changes. */
export type MutationEraseAssociationDetailsArgs = {
  input: EraseAssociationDetailsInput;
};


/** Root of all changes. */
export type MutationFoundAssociationArgs = {
  input: FoundAssociationInput;
};


/** Root of all changes. */
export type MutationFoundJointBranchArgs = {
  input: FoundJointBranchInput;
};


/** Root of all changes. */
export type MutationStartAssociationExportArgs = {
  input: StartAssociationExportInput;
};


/** Root of all changes. */
export type MutationStartAssociationImportArgs = {
  input: StartAssociationImportInput;
};


/** Root of all changes. */
export type MutationUndoAssociationImportArgs = {
  input: UndoAssociationImportInput;
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
  /** One association by global id. */
  association?: Maybe<Association>;
  /** The audit log of the associations, latest first. For auditors; empty for everybody else. */
  associationAudit: AuditEntryConnection;
  /** Branches of associations, by name. */
  associationBranches: AssociationBranchConnection;
  /** An export by its id; null when it does not exist or is not yours. */
  associationExport?: Maybe<AssociationExport>;
  /** The exports that the account has ordered, the latest first. */
  associationExports: AssociationExportConnection;
  /** An import by its id; null when it does not exist or is not yours. */
  associationImport?: Maybe<AssociationImport>;
  /** Your imports, the newest first. */
  associationImports: AssociationImportConnection;
  /** Records of persons, by name and id. */
  associationRecords: AssociationRecordConnection;
  /** Associations, by name. */
  associations: AssociationConnection;
};


/** Root of all reads. */
export type QueryAssociationArgs = {
  id: Scalars['ID']['input'];
};


/** Root of all reads. */
export type QueryAssociationAuditArgs = {
  about?: InputMaybe<Scalars['ID']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Root of all reads. */
export type QueryAssociationBranchesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AssociationBranchFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Root of all reads. */
export type QueryAssociationExportArgs = {
  id: Scalars['ID']['input'];
};


/** Root of all reads. */
export type QueryAssociationExportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Root of all reads. */
export type QueryAssociationImportArgs = {
  id: Scalars['ID']['input'];
};


/** Root of all reads. */
export type QueryAssociationImportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  region: Scalars['String']['input'];
};


/** Root of all reads. */
export type QueryAssociationRecordsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AssociationRecordFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Root of all reads. */
export type QueryAssociationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AssociationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A region of the administrative code table. Its name and place in the tree are coordination's. */
export type Region = {
  __typename?: 'Region';
  /** Associations at work in this region, by name. */
  associations: AssociationConnection;
  /** Six-digit administrative code. */
  code: Scalars['String']['output'];
};


/** A region of the administrative code table. Its name and place in the tree are coordination's. */
export type RegionAssociationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A resource that an association offers to home and host places. */
export type Resource = Fact & Node & {
  __typename?: 'Resource';
  /** The association that offers it. */
  association: Association;
  /** Opaque global id of the fact; it stays the same over all its versions. */
  id: Scalars['ID']['output'];
  /** When this version was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** What the fact came from: `graph`, `demo`, or the id of an import. */
  source: Scalars['String']['output'];
  /** What is offered, in a line. */
  title: Scalars['String']['output'];
  /** From when the fact holds. */
  validFrom: Scalars['DateTime']['output'];
  /** Until when the fact holds, exclusive; null while it is open. */
  validTo?: Maybe<Scalars['DateTime']['output']>;
  /** Version of the fact, from 1; each correction is the next one. */
  version: Scalars['Int']['output'];
};

/** A page of resources. */
export type ResourceConnection = {
  __typename?: 'ResourceConnection';
  /** The items of this page, each with its cursor. */
  edges: Array<ResourceEdge>;
  /** The items of this page without their cursors. */
  nodes: Array<Resource>;
  /** Where this page lies in the whole list. */
  pageInfo: PageInfo;
  /** How many items the whole list has for this viewer, counted when it is asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One of resources, with its place in the list. */
export type ResourceEdge = {
  __typename?: 'ResourceEdge';
  /** Opaque position of this item, to be given to `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Resource;
};

/** Sex as recorded. */
export type Sex =
  /** Female. */
  | 'FEMALE'
  /** Male. */
  | 'MALE';

/** What `startAssociationExport` needs. */
export type StartAssociationExportInput = {
  /** Which records of persons; all visible ones when left out. */
  filter?: InputMaybe<AssociationRecordFilter>;
  /** Form of the file. */
  format: ExportFormat;
  /** Chosen by the caller, 8 to 128 characters: the same key with the same input gives the same answer and changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** What it is for, 2 to 200 characters. It is logged with the filter, the number of rows and the digest. */
  purpose: Scalars['String']['input'];
};

/** What `startAssociationExport` answers. */
export type StartAssociationExportPayload = {
  __typename?: 'StartAssociationExportPayload';
  /** The export as it is now; null when nothing was begun. */
  export?: Maybe<AssociationExport>;
  /** What the person can mend. Empty when the export was begun. */
  userErrors: Array<UserError>;
};

/** What `startAssociationImport` needs. */
export type StartAssociationImportInput = {
  /** Chosen by the caller, 8 to 128 characters: the same key with the same input gives the same answer and changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** A choice of columns, where the guess is wrong. */
  mapping?: InputMaybe<ImportMappingInput>;
  /** Global id of an association or one of its branches: rows that name no organisation belong to it. */
  organisation: Scalars['ID']['input'];
  /** Id that the upload gave. */
  upload: Scalars['ID']['input'];
};

/** What `startAssociationImport` answers. */
export type StartAssociationImportPayload = {
  __typename?: 'StartAssociationImportPayload';
  /** The import as it is now; null when nothing was changed. */
  import?: Maybe<AssociationImport>;
  /** What the person can mend. Empty when the change was made. */
  userErrors: Array<UserError>;
};

/** What `undoAssociationImport` needs. */
export type UndoAssociationImportInput = {
  /** Chosen by the caller, 8 to 128 characters: the same key with the same input gives the same answer and changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** Global id of the import. */
  import: Scalars['ID']['input'];
};

/** What `undoAssociationImport` answers. */
export type UndoAssociationImportPayload = {
  __typename?: 'UndoAssociationImportPayload';
  /** The import as it is now; null when nothing was changed. */
  import?: Maybe<AssociationImport>;
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
  Association: Association;
  AssociationBranch: AssociationBranch;
  AssociationRecord: AssociationRecord;
  Contribution: Contribution;
  HelpPair: HelpPair;
  JointActivity: JointActivity;
  Member: Member;
  Membership: Membership;
  Region: Region;
  Resource: Resource;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Association:
    ( { __typename: 'Association' }
    & GraphQLRecursivePick<FederationTypes['Association'], {"id":true}> );
  AssociationBranch:
    ( { __typename: 'AssociationBranch' }
    & GraphQLRecursivePick<FederationTypes['AssociationBranch'], {"id":true}> );
  AssociationRecord:
    ( { __typename: 'AssociationRecord' }
    & GraphQLRecursivePick<FederationTypes['AssociationRecord'], {"id":true}> );
  Contribution:
    ( { __typename: 'Contribution' }
    & GraphQLRecursivePick<FederationTypes['Contribution'], {"id":true}> );
  HelpPair:
    ( { __typename: 'HelpPair' }
    & GraphQLRecursivePick<FederationTypes['HelpPair'], {"id":true}> );
  JointActivity:
    ( { __typename: 'JointActivity' }
    & GraphQLRecursivePick<FederationTypes['JointActivity'], {"id":true}> );
  Member:
    ( { __typename: 'Member' }
    & GraphQLRecursivePick<FederationTypes['Member'], {"id":true}> );
  Membership:
    ( { __typename: 'Membership' }
    & GraphQLRecursivePick<FederationTypes['Membership'], {"id":true}> );
  Region:
    ( { __typename: 'Region' }
    & GraphQLRecursivePick<FederationTypes['Region'], {"code":true}> );
  Resource:
    ( { __typename: 'Resource' }
    & GraphQLRecursivePick<FederationTypes['Resource'], {"id":true}> );
};


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Fact:
    | ( ContributionRow )
    | ( HelpPairRow )
    | ( JointActivityRow )
    | ( MembershipRow )
    | ( ResourceRow )
  ;
  Node:
    | ( AssociationRow )
    | ( BranchRow )
    | ( RecordRow )
    | ( ContributionRow )
    | ( HelpPairRow )
    | ( JointActivityRow )
    | ( MembershipRow )
    | ( ResourceRow )
  ;
  Organisation:
    | ( AssociationRow )
    | ( BranchRow )
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
  AdmitMemberInput: AdmitMemberInput;
  AdmitMemberPayload: ResolverTypeWrapper<Omit<AdmitMemberPayload, 'membership'> & { membership?: Maybe<ResolversTypes['Membership']> }>;
  AmendMembershipInput: AmendMembershipInput;
  AmendMembershipPayload: ResolverTypeWrapper<Omit<AmendMembershipPayload, 'membership'> & { membership?: Maybe<ResolversTypes['Membership']> }>;
  AmendOwnAssociationContactInput: AmendOwnAssociationContactInput;
  AmendOwnAssociationContactPayload: ResolverTypeWrapper<Omit<AmendOwnAssociationContactPayload, 'record'> & { record?: Maybe<ResolversTypes['AssociationRecord']> }>;
  Association: ResolverTypeWrapper<AssociationRow>;
  AssociationBranch: ResolverTypeWrapper<BranchRow>;
  AssociationBranchConnection: ResolverTypeWrapper<AssociationBranchConnectionRow>;
  AssociationBranchEdge: ResolverTypeWrapper<Omit<AssociationBranchEdge, 'node'> & { node: ResolversTypes['AssociationBranch'] }>;
  AssociationBranchFilter: AssociationBranchFilter;
  AssociationConnection: ResolverTypeWrapper<AssociationConnectionRow>;
  AssociationEdge: ResolverTypeWrapper<Omit<AssociationEdge, 'node'> & { node: ResolversTypes['Association'] }>;
  AssociationExport: ResolverTypeWrapper<ExportRecord>;
  AssociationExportConnection: ResolverTypeWrapper<ExportConnectionRow>;
  AssociationExportEdge: ResolverTypeWrapper<Omit<AssociationExportEdge, 'node'> & { node: ResolversTypes['AssociationExport'] }>;
  AssociationFacts: ResolverTypeWrapper<Scalars['AssociationFacts']['output']>;
  AssociationFilter: AssociationFilter;
  AssociationImport: ResolverTypeWrapper<ImportRecord>;
  AssociationImportConnection: ResolverTypeWrapper<ImportConnectionRow>;
  AssociationImportEdge: ResolverTypeWrapper<Omit<AssociationImportEdge, 'node'> & { node: ResolversTypes['AssociationImport'] }>;
  AssociationKind: AssociationKind;
  AssociationRecord: ResolverTypeWrapper<RecordRow>;
  AssociationRecordConnection: ResolverTypeWrapper<AssociationRecordConnectionRow>;
  AssociationRecordEdge: ResolverTypeWrapper<Omit<AssociationRecordEdge, 'node'> & { node: ResolversTypes['AssociationRecord'] }>;
  AssociationRecordFilter: AssociationRecordFilter;
  AssociationRecordInput: AssociationRecordInput;
  AuditEntry: ResolverTypeWrapper<AuditRow>;
  AuditEntryConnection: ResolverTypeWrapper<AuditEntryConnectionRow>;
  AuditEntryEdge: ResolverTypeWrapper<Omit<AuditEntryEdge, 'node'> & { node: ResolversTypes['AuditEntry'] }>;
  CancelAssociationExportInput: CancelAssociationExportInput;
  CancelAssociationExportPayload: ResolverTypeWrapper<Omit<CancelAssociationExportPayload, 'export'> & { export?: Maybe<ResolversTypes['AssociationExport']> }>;
  CloseAssociationBranchInput: CloseAssociationBranchInput;
  CloseAssociationBranchPayload: ResolverTypeWrapper<Omit<CloseAssociationBranchPayload, 'branch'> & { branch?: Maybe<ResolversTypes['AssociationBranch']> }>;
  CommitAssociationImportInput: CommitAssociationImportInput;
  CommitAssociationImportPayload: ResolverTypeWrapper<Omit<CommitAssociationImportPayload, 'import'> & { import?: Maybe<ResolversTypes['AssociationImport']> }>;
  Contribution: ResolverTypeWrapper<ContributionRow>;
  ContributionConnection: ResolverTypeWrapper<ContributionConnectionRow>;
  ContributionEdge: ResolverTypeWrapper<Omit<ContributionEdge, 'node'> & { node: ResolversTypes['Contribution'] }>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  EndMembershipInput: EndMembershipInput;
  EndMembershipPayload: ResolverTypeWrapper<Omit<EndMembershipPayload, 'membership'> & { membership?: Maybe<ResolversTypes['Membership']> }>;
  EraseAssociationDetailsInput: EraseAssociationDetailsInput;
  EraseAssociationDetailsPayload: ResolverTypeWrapper<EraseAssociationDetailsPayload>;
  ErasedDetail: ResolverTypeWrapper<ErasedDetail>;
  ExportFailure: ResolverTypeWrapper<ExportFailureRecord>;
  ExportFormat: ExportFormat;
  ExportState: ExportState;
  Fact: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Fact']>;
  FoundAssociationInput: FoundAssociationInput;
  FoundAssociationPayload: ResolverTypeWrapper<Omit<FoundAssociationPayload, 'association'> & { association?: Maybe<ResolversTypes['Association']> }>;
  FoundJointBranchInput: FoundJointBranchInput;
  FoundJointBranchPayload: ResolverTypeWrapper<Omit<FoundJointBranchPayload, 'branch'> & { branch?: Maybe<ResolversTypes['AssociationBranch']> }>;
  HelpPair: ResolverTypeWrapper<HelpPairRow>;
  HelpPairConnection: ResolverTypeWrapper<HelpPairConnectionRow>;
  HelpPairEdge: ResolverTypeWrapper<Omit<HelpPairEdge, 'node'> & { node: ResolversTypes['HelpPair'] }>;
  ImportChange: ResolverTypeWrapper<ImportChange>;
  ImportColumn: ResolverTypeWrapper<ImportColumn>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
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
  JointActivity: ResolverTypeWrapper<JointActivityRow>;
  JointActivityConnection: ResolverTypeWrapper<JointActivityConnectionRow>;
  JointActivityEdge: ResolverTypeWrapper<Omit<JointActivityEdge, 'node'> & { node: ResolversTypes['JointActivity'] }>;
  KeptDetail: ResolverTypeWrapper<KeptDetail>;
  Member: ResolverTypeWrapper<MemberRow>;
  Membership: ResolverTypeWrapper<MembershipRow>;
  MembershipConnection: ResolverTypeWrapper<MembershipConnectionRow>;
  MembershipEdge: ResolverTypeWrapper<Omit<MembershipEdge, 'node'> & { node: ResolversTypes['Membership'] }>;
  MembershipRole: MembershipRole;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  Organisation: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Organisation']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Region: ResolverTypeWrapper<RegionRow>;
  Resource: ResolverTypeWrapper<ResourceRow>;
  ResourceConnection: ResolverTypeWrapper<ResourceConnectionRow>;
  ResourceEdge: ResolverTypeWrapper<Omit<ResourceEdge, 'node'> & { node: ResolversTypes['Resource'] }>;
  Sex: Sex;
  StartAssociationExportInput: StartAssociationExportInput;
  StartAssociationExportPayload: ResolverTypeWrapper<Omit<StartAssociationExportPayload, 'export'> & { export?: Maybe<ResolversTypes['AssociationExport']> }>;
  StartAssociationImportInput: StartAssociationImportInput;
  StartAssociationImportPayload: ResolverTypeWrapper<Omit<StartAssociationImportPayload, 'import'> & { import?: Maybe<ResolversTypes['AssociationImport']> }>;
  UndoAssociationImportInput: UndoAssociationImportInput;
  UndoAssociationImportPayload: ResolverTypeWrapper<Omit<UndoAssociationImportPayload, 'import'> & { import?: Maybe<ResolversTypes['AssociationImport']> }>;
  UserError: ResolverTypeWrapper<UserError>;
  UserErrorCode: UserErrorCode;
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
  AdmitMemberInput: AdmitMemberInput;
  AdmitMemberPayload: Omit<AdmitMemberPayload, 'membership'> & { membership?: Maybe<ResolversParentTypes['Membership']> };
  AmendMembershipInput: AmendMembershipInput;
  AmendMembershipPayload: Omit<AmendMembershipPayload, 'membership'> & { membership?: Maybe<ResolversParentTypes['Membership']> };
  AmendOwnAssociationContactInput: AmendOwnAssociationContactInput;
  AmendOwnAssociationContactPayload: Omit<AmendOwnAssociationContactPayload, 'record'> & { record?: Maybe<ResolversParentTypes['AssociationRecord']> };
  Association: AssociationRow;
  AssociationBranch: BranchRow;
  AssociationBranchConnection: AssociationBranchConnectionRow;
  AssociationBranchEdge: Omit<AssociationBranchEdge, 'node'> & { node: ResolversParentTypes['AssociationBranch'] };
  AssociationBranchFilter: AssociationBranchFilter;
  AssociationConnection: AssociationConnectionRow;
  AssociationEdge: Omit<AssociationEdge, 'node'> & { node: ResolversParentTypes['Association'] };
  AssociationExport: ExportRecord;
  AssociationExportConnection: ExportConnectionRow;
  AssociationExportEdge: Omit<AssociationExportEdge, 'node'> & { node: ResolversParentTypes['AssociationExport'] };
  AssociationFacts: Scalars['AssociationFacts']['output'];
  AssociationFilter: AssociationFilter;
  AssociationImport: ImportRecord;
  AssociationImportConnection: ImportConnectionRow;
  AssociationImportEdge: Omit<AssociationImportEdge, 'node'> & { node: ResolversParentTypes['AssociationImport'] };
  AssociationRecord: RecordRow;
  AssociationRecordConnection: AssociationRecordConnectionRow;
  AssociationRecordEdge: Omit<AssociationRecordEdge, 'node'> & { node: ResolversParentTypes['AssociationRecord'] };
  AssociationRecordFilter: AssociationRecordFilter;
  AssociationRecordInput: AssociationRecordInput;
  AuditEntry: AuditRow;
  AuditEntryConnection: AuditEntryConnectionRow;
  AuditEntryEdge: Omit<AuditEntryEdge, 'node'> & { node: ResolversParentTypes['AuditEntry'] };
  CancelAssociationExportInput: CancelAssociationExportInput;
  CancelAssociationExportPayload: Omit<CancelAssociationExportPayload, 'export'> & { export?: Maybe<ResolversParentTypes['AssociationExport']> };
  CloseAssociationBranchInput: CloseAssociationBranchInput;
  CloseAssociationBranchPayload: Omit<CloseAssociationBranchPayload, 'branch'> & { branch?: Maybe<ResolversParentTypes['AssociationBranch']> };
  CommitAssociationImportInput: CommitAssociationImportInput;
  CommitAssociationImportPayload: Omit<CommitAssociationImportPayload, 'import'> & { import?: Maybe<ResolversParentTypes['AssociationImport']> };
  Contribution: ContributionRow;
  ContributionConnection: ContributionConnectionRow;
  ContributionEdge: Omit<ContributionEdge, 'node'> & { node: ResolversParentTypes['Contribution'] };
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  EndMembershipInput: EndMembershipInput;
  EndMembershipPayload: Omit<EndMembershipPayload, 'membership'> & { membership?: Maybe<ResolversParentTypes['Membership']> };
  EraseAssociationDetailsInput: EraseAssociationDetailsInput;
  EraseAssociationDetailsPayload: EraseAssociationDetailsPayload;
  ErasedDetail: ErasedDetail;
  ExportFailure: ExportFailureRecord;
  Fact: ResolversInterfaceTypes<ResolversParentTypes>['Fact'];
  FoundAssociationInput: FoundAssociationInput;
  FoundAssociationPayload: Omit<FoundAssociationPayload, 'association'> & { association?: Maybe<ResolversParentTypes['Association']> };
  FoundJointBranchInput: FoundJointBranchInput;
  FoundJointBranchPayload: Omit<FoundJointBranchPayload, 'branch'> & { branch?: Maybe<ResolversParentTypes['AssociationBranch']> };
  HelpPair: HelpPairRow;
  HelpPairConnection: HelpPairConnectionRow;
  HelpPairEdge: Omit<HelpPairEdge, 'node'> & { node: ResolversParentTypes['HelpPair'] };
  ImportChange: ImportChange;
  ImportColumn: ImportColumn;
  Float: Scalars['Float']['output'];
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
  JointActivity: JointActivityRow;
  JointActivityConnection: JointActivityConnectionRow;
  JointActivityEdge: Omit<JointActivityEdge, 'node'> & { node: ResolversParentTypes['JointActivity'] };
  KeptDetail: KeptDetail;
  Member: MemberRow;
  Membership: MembershipRow;
  MembershipConnection: MembershipConnectionRow;
  MembershipEdge: Omit<MembershipEdge, 'node'> & { node: ResolversParentTypes['Membership'] };
  Mutation: Record<PropertyKey, never>;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  Organisation: ResolversInterfaceTypes<ResolversParentTypes>['Organisation'];
  PageInfo: PageInfo;
  Query: Record<PropertyKey, never>;
  Region: RegionRow;
  Resource: ResourceRow;
  ResourceConnection: ResourceConnectionRow;
  ResourceEdge: Omit<ResourceEdge, 'node'> & { node: ResolversParentTypes['Resource'] };
  StartAssociationExportInput: StartAssociationExportInput;
  StartAssociationExportPayload: Omit<StartAssociationExportPayload, 'export'> & { export?: Maybe<ResolversParentTypes['AssociationExport']> };
  StartAssociationImportInput: StartAssociationImportInput;
  StartAssociationImportPayload: Omit<StartAssociationImportPayload, 'import'> & { import?: Maybe<ResolversParentTypes['AssociationImport']> };
  UndoAssociationImportInput: UndoAssociationImportInput;
  UndoAssociationImportPayload: Omit<UndoAssociationImportPayload, 'import'> & { import?: Maybe<ResolversParentTypes['AssociationImport']> };
  UserError: UserError;
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

export type AdmitMemberPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdmitMemberPayload'] = ResolversParentTypes['AdmitMemberPayload']> = {
  membership?: Resolver<Maybe<ResolversTypes['Membership']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AmendMembershipPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AmendMembershipPayload'] = ResolversParentTypes['AmendMembershipPayload']> = {
  membership?: Resolver<Maybe<ResolversTypes['Membership']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AmendOwnAssociationContactPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AmendOwnAssociationContactPayload'] = ResolversParentTypes['AmendOwnAssociationContactPayload']> = {
  record?: Resolver<Maybe<ResolversTypes['AssociationRecord']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AssociationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Association'] = ResolversParentTypes['Association'], FederationReferenceType extends FederationReferenceTypes['Association'] = FederationReferenceTypes['Association']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Association']> | FederationReferenceType, FederationReferenceType, ContextType>;
  branches?: Resolver<ResolversTypes['AssociationBranchConnection'], ParentType, ContextType, Partial<AssociationBranchesArgs>>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AssociationKind'], ParentType, ContextType>;
  memberships?: Resolver<ResolversTypes['MembershipConnection'], ParentType, ContextType, Partial<AssociationMembershipsArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  openedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  resources?: Resolver<ResolversTypes['ResourceConnection'], ParentType, ContextType, Partial<AssociationResourcesArgs>>;
  trade?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssociationBranchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssociationBranch'] = ResolversParentTypes['AssociationBranch'], FederationReferenceType extends FederationReferenceTypes['AssociationBranch'] = FederationReferenceTypes['AssociationBranch']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AssociationBranch']> | FederationReferenceType, FederationReferenceType, ContextType>;
  association?: Resolver<ResolversTypes['Association'], ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  memberships?: Resolver<ResolversTypes['MembershipConnection'], ParentType, ContextType, Partial<AssociationBranchMembershipsArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  openedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  originCounty?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  secretary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssociationBranchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssociationBranchConnection'] = ResolversParentTypes['AssociationBranchConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AssociationBranchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['AssociationBranch']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AssociationBranchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssociationBranchEdge'] = ResolversParentTypes['AssociationBranchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AssociationBranch'], ParentType, ContextType>;
};

export type AssociationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssociationConnection'] = ResolversParentTypes['AssociationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AssociationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Association']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AssociationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssociationEdge'] = ResolversParentTypes['AssociationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Association'], ParentType, ContextType>;
};

export type AssociationExportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssociationExport'] = ResolversParentTypes['AssociationExport']> = {
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

export type AssociationExportConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssociationExportConnection'] = ResolversParentTypes['AssociationExportConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AssociationExportEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['AssociationExport']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AssociationExportEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssociationExportEdge'] = ResolversParentTypes['AssociationExportEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AssociationExport'], ParentType, ContextType>;
};

export interface AssociationFactsScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['AssociationFacts'], any> {
  name: 'AssociationFacts';
}

export type AssociationImportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssociationImport'] = ResolversParentTypes['AssociationImport']> = {
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
  rows?: Resolver<ResolversTypes['ImportRowConnection'], ParentType, ContextType, Partial<AssociationImportRowsArgs>>;
  sheets?: Resolver<Array<ResolversTypes['ImportSheet']>, ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ImportState'], ParentType, ContextType>;
  undoneAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type AssociationImportConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssociationImportConnection'] = ResolversParentTypes['AssociationImportConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AssociationImportEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['AssociationImport']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AssociationImportEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssociationImportEdge'] = ResolversParentTypes['AssociationImportEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AssociationImport'], ParentType, ContextType>;
};

export type AssociationRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssociationRecord'] = ResolversParentTypes['AssociationRecord'], FederationReferenceType extends FederationReferenceTypes['AssociationRecord'] = FederationReferenceTypes['AssociationRecord']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AssociationRecord']> | FederationReferenceType, FederationReferenceType, ContextType>;
  birthDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  hasIdentityToken?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  homeCounty?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  masked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  member?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  memberships?: Resolver<ResolversTypes['MembershipConnection'], ParentType, ContextType, Partial<AssociationRecordMembershipsArgs>>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  sex?: Resolver<Maybe<ResolversTypes['Sex']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssociationRecordConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssociationRecordConnection'] = ResolversParentTypes['AssociationRecordConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AssociationRecordEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['AssociationRecord']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AssociationRecordEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssociationRecordEdge'] = ResolversParentTypes['AssociationRecordEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AssociationRecord'], ParentType, ContextType>;
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

export type CancelAssociationExportPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelAssociationExportPayload'] = ResolversParentTypes['CancelAssociationExportPayload']> = {
  export?: Resolver<Maybe<ResolversTypes['AssociationExport']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CloseAssociationBranchPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CloseAssociationBranchPayload'] = ResolversParentTypes['CloseAssociationBranchPayload']> = {
  branch?: Resolver<Maybe<ResolversTypes['AssociationBranch']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CommitAssociationImportPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommitAssociationImportPayload'] = ResolversParentTypes['CommitAssociationImportPayload']> = {
  import?: Resolver<Maybe<ResolversTypes['AssociationImport']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ContributionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Contribution'] = ResolversParentTypes['Contribution'], FederationReferenceType extends FederationReferenceTypes['Contribution'] = FederationReferenceTypes['Contribution']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Contribution']> | FederationReferenceType, FederationReferenceType, ContextType>;
  beneficiary?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  record?: Resolver<ResolversTypes['AssociationRecord'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  roleModel?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContributionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContributionConnection'] = ResolversParentTypes['ContributionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ContributionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Contribution']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ContributionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContributionEdge'] = ResolversParentTypes['ContributionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Contribution'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type EndMembershipPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndMembershipPayload'] = ResolversParentTypes['EndMembershipPayload']> = {
  membership?: Resolver<Maybe<ResolversTypes['Membership']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EraseAssociationDetailsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EraseAssociationDetailsPayload'] = ResolversParentTypes['EraseAssociationDetailsPayload']> = {
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
  __resolveType: TypeResolveFn<'Contribution' | 'HelpPair' | 'JointActivity' | 'Membership' | 'Resource', ParentType, ContextType>;
};

export type FoundAssociationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FoundAssociationPayload'] = ResolversParentTypes['FoundAssociationPayload']> = {
  association?: Resolver<Maybe<ResolversTypes['Association']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type FoundJointBranchPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FoundJointBranchPayload'] = ResolversParentTypes['FoundJointBranchPayload']> = {
  branch?: Resolver<Maybe<ResolversTypes['AssociationBranch']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type HelpPairResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HelpPair'] = ResolversParentTypes['HelpPair'], FederationReferenceType extends FederationReferenceTypes['HelpPair'] = FederationReferenceTypes['HelpPair']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['HelpPair']> | FederationReferenceType, FederationReferenceType, ContextType>;
  helped?: Resolver<Maybe<ResolversTypes['AssociationRecord']>, ParentType, ContextType>;
  helper?: Resolver<Maybe<ResolversTypes['AssociationRecord']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HelpPairConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HelpPairConnection'] = ResolversParentTypes['HelpPairConnection']> = {
  edges?: Resolver<Array<ResolversTypes['HelpPairEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['HelpPair']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HelpPairEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HelpPairEdge'] = ResolversParentTypes['HelpPairEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['HelpPair'], ParentType, ContextType>;
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

export type JointActivityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JointActivity'] = ResolversParentTypes['JointActivity'], FederationReferenceType extends FederationReferenceTypes['JointActivity'] = FederationReferenceTypes['JointActivity']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['JointActivity']> | FederationReferenceType, FederationReferenceType, ContextType>;
  association?: Resolver<ResolversTypes['Association'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JointActivityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JointActivityConnection'] = ResolversParentTypes['JointActivityConnection']> = {
  edges?: Resolver<Array<ResolversTypes['JointActivityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['JointActivity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type JointActivityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JointActivityEdge'] = ResolversParentTypes['JointActivityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['JointActivity'], ParentType, ContextType>;
};

export type KeptDetailResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KeptDetail'] = ResolversParentTypes['KeptDetail']> = {
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Member'] = ResolversParentTypes['Member'], FederationReferenceType extends FederationReferenceTypes['Member'] = FederationReferenceTypes['Member']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Member']> | FederationReferenceType, FederationReferenceType, ContextType>;
  associationAccesses?: Resolver<ResolversTypes['AccessConnection'], ParentType, ContextType, Partial<MemberAssociationAccessesArgs>>;
  associationFacts?: Resolver<Maybe<ResolversTypes['AssociationFacts']>, ParentType, ContextType>;
  associationRecords?: Resolver<Array<ResolversTypes['AssociationRecord']>, ParentType, ContextType>;
  contributions?: Resolver<ResolversTypes['ContributionConnection'], ParentType, ContextType, Partial<MemberContributionsArgs>>;
  helpPairs?: Resolver<ResolversTypes['HelpPairConnection'], ParentType, ContextType, Partial<MemberHelpPairsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jointActivities?: Resolver<ResolversTypes['JointActivityConnection'], ParentType, ContextType, Partial<MemberJointActivitiesArgs>>;
  membership?: Resolver<Maybe<ResolversTypes['Membership']>, ParentType, ContextType, Partial<MemberMembershipArgs>>;
  memberships?: Resolver<ResolversTypes['MembershipConnection'], ParentType, ContextType, Partial<MemberMembershipsArgs>>;
};

export type MembershipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Membership'] = ResolversParentTypes['Membership'], FederationReferenceType extends FederationReferenceTypes['Membership'] = FederationReferenceTypes['Membership']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Membership']> | FederationReferenceType, FederationReferenceType, ContextType>;
  association?: Resolver<ResolversTypes['Association'], ParentType, ContextType>;
  branch?: Resolver<Maybe<ResolversTypes['AssociationBranch']>, ParentType, ContextType>;
  enterprise?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['Membership']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  member?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  record?: Resolver<ResolversTypes['AssociationRecord'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['MembershipRole'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  trade?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MembershipConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MembershipConnection'] = ResolversParentTypes['MembershipConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MembershipEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Membership']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MembershipEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MembershipEdge'] = ResolversParentTypes['MembershipEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Membership'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  admitMember?: Resolver<ResolversTypes['AdmitMemberPayload'], ParentType, ContextType, RequireFields<MutationAdmitMemberArgs, 'input'>>;
  amendMembership?: Resolver<ResolversTypes['AmendMembershipPayload'], ParentType, ContextType, RequireFields<MutationAmendMembershipArgs, 'input'>>;
  amendOwnAssociationContact?: Resolver<ResolversTypes['AmendOwnAssociationContactPayload'], ParentType, ContextType, RequireFields<MutationAmendOwnAssociationContactArgs, 'input'>>;
  cancelAssociationExport?: Resolver<ResolversTypes['CancelAssociationExportPayload'], ParentType, ContextType, RequireFields<MutationCancelAssociationExportArgs, 'input'>>;
  closeAssociationBranch?: Resolver<ResolversTypes['CloseAssociationBranchPayload'], ParentType, ContextType, RequireFields<MutationCloseAssociationBranchArgs, 'input'>>;
  commitAssociationImport?: Resolver<ResolversTypes['CommitAssociationImportPayload'], ParentType, ContextType, RequireFields<MutationCommitAssociationImportArgs, 'input'>>;
  endMembership?: Resolver<ResolversTypes['EndMembershipPayload'], ParentType, ContextType, RequireFields<MutationEndMembershipArgs, 'input'>>;
  eraseAssociationDetails?: Resolver<ResolversTypes['EraseAssociationDetailsPayload'], ParentType, ContextType, RequireFields<MutationEraseAssociationDetailsArgs, 'input'>>;
  foundAssociation?: Resolver<ResolversTypes['FoundAssociationPayload'], ParentType, ContextType, RequireFields<MutationFoundAssociationArgs, 'input'>>;
  foundJointBranch?: Resolver<ResolversTypes['FoundJointBranchPayload'], ParentType, ContextType, RequireFields<MutationFoundJointBranchArgs, 'input'>>;
  startAssociationExport?: Resolver<ResolversTypes['StartAssociationExportPayload'], ParentType, ContextType, RequireFields<MutationStartAssociationExportArgs, 'input'>>;
  startAssociationImport?: Resolver<ResolversTypes['StartAssociationImportPayload'], ParentType, ContextType, RequireFields<MutationStartAssociationImportArgs, 'input'>>;
  undoAssociationImport?: Resolver<ResolversTypes['UndoAssociationImportPayload'], ParentType, ContextType, RequireFields<MutationUndoAssociationImportArgs, 'input'>>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Association' | 'AssociationBranch' | 'AssociationRecord' | 'Contribution' | 'HelpPair' | 'JointActivity' | 'Membership' | 'Resource', ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation']> = {
  __resolveType: TypeResolveFn<'Association' | 'AssociationBranch', ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  association?: Resolver<Maybe<ResolversTypes['Association']>, ParentType, ContextType, RequireFields<QueryAssociationArgs, 'id'>>;
  associationAudit?: Resolver<ResolversTypes['AuditEntryConnection'], ParentType, ContextType, Partial<QueryAssociationAuditArgs>>;
  associationBranches?: Resolver<ResolversTypes['AssociationBranchConnection'], ParentType, ContextType, Partial<QueryAssociationBranchesArgs>>;
  associationExport?: Resolver<Maybe<ResolversTypes['AssociationExport']>, ParentType, ContextType, RequireFields<QueryAssociationExportArgs, 'id'>>;
  associationExports?: Resolver<ResolversTypes['AssociationExportConnection'], ParentType, ContextType, Partial<QueryAssociationExportsArgs>>;
  associationImport?: Resolver<Maybe<ResolversTypes['AssociationImport']>, ParentType, ContextType, RequireFields<QueryAssociationImportArgs, 'id'>>;
  associationImports?: Resolver<ResolversTypes['AssociationImportConnection'], ParentType, ContextType, RequireFields<QueryAssociationImportsArgs, 'region'>>;
  associationRecords?: Resolver<ResolversTypes['AssociationRecordConnection'], ParentType, ContextType, Partial<QueryAssociationRecordsArgs>>;
  associations?: Resolver<ResolversTypes['AssociationConnection'], ParentType, ContextType, Partial<QueryAssociationsArgs>>;
};

export type RegionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region'], FederationReferenceType extends FederationReferenceTypes['Region'] = FederationReferenceTypes['Region']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Region']> | FederationReferenceType, FederationReferenceType, ContextType>;
  associations?: Resolver<ResolversTypes['AssociationConnection'], ParentType, ContextType, Partial<RegionAssociationsArgs>>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ResourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Resource'] = ResolversParentTypes['Resource'], FederationReferenceType extends FederationReferenceTypes['Resource'] = FederationReferenceTypes['Resource']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Resource']> | FederationReferenceType, FederationReferenceType, ContextType>;
  association?: Resolver<ResolversTypes['Association'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResourceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResourceConnection'] = ResolversParentTypes['ResourceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ResourceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Resource']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ResourceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResourceEdge'] = ResolversParentTypes['ResourceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Resource'], ParentType, ContextType>;
};

export type StartAssociationExportPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartAssociationExportPayload'] = ResolversParentTypes['StartAssociationExportPayload']> = {
  export?: Resolver<Maybe<ResolversTypes['AssociationExport']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type StartAssociationImportPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartAssociationImportPayload'] = ResolversParentTypes['StartAssociationImportPayload']> = {
  import?: Resolver<Maybe<ResolversTypes['AssociationImport']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UndoAssociationImportPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UndoAssociationImportPayload'] = ResolversParentTypes['UndoAssociationImportPayload']> = {
  import?: Resolver<Maybe<ResolversTypes['AssociationImport']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Access?: AccessResolvers<ContextType>;
  AccessConnection?: AccessConnectionResolvers<ContextType>;
  AccessEdge?: AccessEdgeResolvers<ContextType>;
  AdmitMemberPayload?: AdmitMemberPayloadResolvers<ContextType>;
  AmendMembershipPayload?: AmendMembershipPayloadResolvers<ContextType>;
  AmendOwnAssociationContactPayload?: AmendOwnAssociationContactPayloadResolvers<ContextType>;
  Association?: AssociationResolvers<ContextType>;
  AssociationBranch?: AssociationBranchResolvers<ContextType>;
  AssociationBranchConnection?: AssociationBranchConnectionResolvers<ContextType>;
  AssociationBranchEdge?: AssociationBranchEdgeResolvers<ContextType>;
  AssociationConnection?: AssociationConnectionResolvers<ContextType>;
  AssociationEdge?: AssociationEdgeResolvers<ContextType>;
  AssociationExport?: AssociationExportResolvers<ContextType>;
  AssociationExportConnection?: AssociationExportConnectionResolvers<ContextType>;
  AssociationExportEdge?: AssociationExportEdgeResolvers<ContextType>;
  AssociationFacts?: GraphQLScalarType;
  AssociationImport?: AssociationImportResolvers<ContextType>;
  AssociationImportConnection?: AssociationImportConnectionResolvers<ContextType>;
  AssociationImportEdge?: AssociationImportEdgeResolvers<ContextType>;
  AssociationRecord?: AssociationRecordResolvers<ContextType>;
  AssociationRecordConnection?: AssociationRecordConnectionResolvers<ContextType>;
  AssociationRecordEdge?: AssociationRecordEdgeResolvers<ContextType>;
  AuditEntry?: AuditEntryResolvers<ContextType>;
  AuditEntryConnection?: AuditEntryConnectionResolvers<ContextType>;
  AuditEntryEdge?: AuditEntryEdgeResolvers<ContextType>;
  CancelAssociationExportPayload?: CancelAssociationExportPayloadResolvers<ContextType>;
  CloseAssociationBranchPayload?: CloseAssociationBranchPayloadResolvers<ContextType>;
  CommitAssociationImportPayload?: CommitAssociationImportPayloadResolvers<ContextType>;
  Contribution?: ContributionResolvers<ContextType>;
  ContributionConnection?: ContributionConnectionResolvers<ContextType>;
  ContributionEdge?: ContributionEdgeResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  EndMembershipPayload?: EndMembershipPayloadResolvers<ContextType>;
  EraseAssociationDetailsPayload?: EraseAssociationDetailsPayloadResolvers<ContextType>;
  ErasedDetail?: ErasedDetailResolvers<ContextType>;
  ExportFailure?: ExportFailureResolvers<ContextType>;
  Fact?: FactResolvers<ContextType>;
  FoundAssociationPayload?: FoundAssociationPayloadResolvers<ContextType>;
  FoundJointBranchPayload?: FoundJointBranchPayloadResolvers<ContextType>;
  HelpPair?: HelpPairResolvers<ContextType>;
  HelpPairConnection?: HelpPairConnectionResolvers<ContextType>;
  HelpPairEdge?: HelpPairEdgeResolvers<ContextType>;
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
  JointActivity?: JointActivityResolvers<ContextType>;
  JointActivityConnection?: JointActivityConnectionResolvers<ContextType>;
  JointActivityEdge?: JointActivityEdgeResolvers<ContextType>;
  KeptDetail?: KeptDetailResolvers<ContextType>;
  Member?: MemberResolvers<ContextType>;
  Membership?: MembershipResolvers<ContextType>;
  MembershipConnection?: MembershipConnectionResolvers<ContextType>;
  MembershipEdge?: MembershipEdgeResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  Resource?: ResourceResolvers<ContextType>;
  ResourceConnection?: ResourceConnectionResolvers<ContextType>;
  ResourceEdge?: ResourceEdgeResolvers<ContextType>;
  StartAssociationExportPayload?: StartAssociationExportPayloadResolvers<ContextType>;
  StartAssociationImportPayload?: StartAssociationImportPayloadResolvers<ContextType>;
  UndoAssociationImportPayload?: UndoAssociationImportPayloadResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
};

