import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { RegionRow, MemberRow, OrganisationRow, SubdistrictRow, ReceivingBranchRow, SubdistrictPlaceRow, ServiceCentreRow, RecordRow, ReceptionRow, ContactRow, ContactLogRow, AttendanceRow, CareCaseRow, ActivityRow, FulfilmentRow, CityConnectionRow, SubdistrictConnectionRow, ReceivingBranchConnectionRow, ServiceCentreConnectionRow, DestinationRecordConnectionRow, ReceptionConnectionRow, DestinationContactConnectionRow, DestinationContactLogConnectionRow, AttendanceConnectionRow, CareCaseConnectionRow, ActivityConnectionRow, DestinationFulfilmentConnectionRow, ImportConnectionRow, ImportRowConnectionRow, ImportProblemRow, ImportFailureRow, AccessConnectionRow, AuditEntryConnectionRow, ExportConnectionRow } from '../rows.ts';
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
  /** Every version of the facts that the destinations hold of a member, in the form that the judgement reads. Internal. */
  DestinationFacts: { input: unknown; output: unknown; }
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
export type Activity = Fact & Node & {
  __typename?: 'Activity';
  /** The branch that held it. */
  branch: ReceivingBranch;
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

/** A page of activities. */
export type ActivityConnection = {
  __typename?: 'ActivityConnection';
  /** The items of this page, each with its cursor. */
  edges: Array<ActivityEdge>;
  /** The items of this page without their cursors. */
  nodes: Array<Activity>;
  /** Where this page lies in the whole list. */
  pageInfo: PageInfo;
  /** How many items the whole list has for this viewer, counted when it is asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One of activities, with its place in the list. */
export type ActivityEdge = {
  __typename?: 'ActivityEdge';
  /** Opaque position of this item, to be given to `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Activity;
};

/** What `amendOwnDestinationContact` needs. */
export type AmendOwnDestinationContactInput = {
  /** The new address; null: none any more; left out: as it is. */
  address?: InputMaybe<Scalars['String']['input']>;
  /** Chosen by the caller, 8 to 128 characters: the same key with the same input gives the same answer and changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** The new number; null: none any more; left out: as it is. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** Global id of a record of yours, as `me { destinationRecords { id } }` gives it. */
  record: Scalars['ID']['input'];
};

/** What `amendOwnDestinationContact` answers. */
export type AmendOwnDestinationContactPayload = {
  __typename?: 'AmendOwnDestinationContactPayload';
  /** Your record as amended; null when nothing was changed. */
  record?: Maybe<DestinationRecord>;
  /** What the person can mend. Empty when the change was made. */
  userErrors: Array<UserError>;
};

/** What `assignDestinationContact` needs. */
export type AssignDestinationContactInput = {
  /** Chosen by the caller, 8 to 128 characters: the same key with the same input gives the same answer and changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** Name of the contact person, 1 to 100 characters. */
  name: Scalars['String']['input'];
  /** Phone of the contact person. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** Global id of the open reception. */
  reception: Scalars['ID']['input'];
  /** From when; now when left out. */
  validFrom?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What `assignDestinationContact` answers. */
export type AssignDestinationContactPayload = {
  __typename?: 'AssignDestinationContactPayload';
  /** The contact person; null when nothing was changed. */
  contact?: Maybe<DestinationContact>;
  /** What the person can mend. Empty when the change was made. */
  userErrors: Array<UserError>;
};

/** Attendance at a learning terminal. */
export type Attendance = Fact & Node & {
  __typename?: 'Attendance';
  /** Hours attended. */
  hours: Scalars['Float']['output'];
  /** Opaque global id of the fact; it stays the same over all its versions. */
  id: Scalars['ID']['output'];
  /** The record of the person. */
  record: DestinationRecord;
  /** When this version was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** What the fact came from: `graph`, `demo`, or the id of an import. */
  source: Scalars['String']['output'];
  /** The terminal. */
  terminal: LearningTerminal;
  /** What was learnt. */
  title: Scalars['String']['output'];
  /** From when the fact holds. */
  validFrom: Scalars['DateTime']['output'];
  /** Until when the fact holds, exclusive; null while it is open. */
  validTo?: Maybe<Scalars['DateTime']['output']>;
  /** Version of the fact, from 1; each correction is the next one. */
  version: Scalars['Int']['output'];
};

/** A page of attendances. */
export type AttendanceConnection = {
  __typename?: 'AttendanceConnection';
  /** The items of this page, each with its cursor. */
  edges: Array<AttendanceEdge>;
  /** The items of this page without their cursors. */
  nodes: Array<Attendance>;
  /** Where this page lies in the whole list. */
  pageInfo: PageInfo;
  /** How many items the whole list has for this viewer, counted when it is asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One of attendances, with its place in the list. */
export type AttendanceEdge = {
  __typename?: 'AttendanceEdge';
  /** Opaque position of this item, to be given to `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Attendance;
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

/** What `cancelDestinationExport` needs. */
export type CancelDestinationExportInput = {
  /** Global id of the export. */
  export: Scalars['ID']['input'];
  /** Chosen by the caller, 8 to 128 characters: the same key with the same input gives the same answer and changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
};

/** What `cancelDestinationExport` answers. */
export type CancelDestinationExportPayload = {
  __typename?: 'CancelDestinationExportPayload';
  /** The export as it is now; null when nothing was ended. */
  export?: Maybe<DestinationExport>;
  /** What the person can mend. Empty when the export has ended. */
  userErrors: Array<UserError>;
};

/** A request for care by a member, or for them, and its answer. */
export type CareCase = Fact & Node & {
  __typename?: 'CareCase';
  /** Until when an answer is due. */
  answerDueAt: Scalars['DateTime']['output'];
  /** When it was answered; null before that. */
  answeredAt?: Maybe<Scalars['DateTime']['output']>;
  /** The centre that was asked. */
  centre: ServiceCentre;
  /** Opaque global id of the fact; it stays the same over all its versions. */
  id: Scalars['ID']['output'];
  /**
   * Whether the sensitive fields are masked from you: null in them then says nothing. When false, null means that nothing
   * is recorded.
   */
  masked: Scalars['Boolean']['output'];
  /** What is needed. Sensitive: masked (null) unless the reader helps. */
  need?: Maybe<Scalars['String']['output']>;
  /** The record of the person. */
  record: DestinationRecord;
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

/** A page of care cases. */
export type CareCaseConnection = {
  __typename?: 'CareCaseConnection';
  /** The items of this page, each with its cursor. */
  edges: Array<CareCaseEdge>;
  /** The items of this page without their cursors. */
  nodes: Array<CareCase>;
  /** Where this page lies in the whole list. */
  pageInfo: PageInfo;
  /** How many items the whole list has for this viewer, counted when it is asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One of care cases, with its place in the list. */
export type CareCaseEdge = {
  __typename?: 'CareCaseEdge';
  /** Opaque position of this item, to be given to `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: CareCase;
};

/** A receiving city: the root of one destination's organisation tree. */
export type City = Node & Organisation & {
  __typename?: 'City';
  /** When it was closed; null while it works. */
  closedOn?: Maybe<Scalars['Date']['output']>;
  /** Opaque global id. */
  id: Scalars['ID']['output'];
  /** Name as registered. */
  name: Scalars['String']['output'];
  /** Since when it exists. */
  openedOn: Scalars['Date']['output'];
  /** The city's region. */
  region: Region;
  /** Its subdistricts, by name. */
  subdistricts: SubdistrictConnection;
};


/** A receiving city: the root of one destination's organisation tree. */
export type CitySubdistrictsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of receiving cities. */
export type CityConnection = {
  __typename?: 'CityConnection';
  /** The items of this page, each with its cursor. */
  edges: Array<CityEdge>;
  /** The items of this page without their cursors. */
  nodes: Array<City>;
  /** Where this page lies in the whole list. */
  pageInfo: PageInfo;
  /** How many items the whole list has for this viewer, counted when it is asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One of receiving cities, with its place in the list. */
export type CityEdge = {
  __typename?: 'CityEdge';
  /** Opaque position of this item, to be given to `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: City;
};

/** What `closeReceivingBranch` needs. */
export type CloseReceivingBranchInput = {
  /** Global id of the branch. */
  branch: Scalars['ID']['input'];
  /** From which day on it is closed. */
  closedOn: Scalars['Date']['input'];
  /** Chosen by the caller, 8 to 128 characters: the same key with the same input gives the same answer and changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
};

/** What `closeReceivingBranch` answers. */
export type CloseReceivingBranchPayload = {
  __typename?: 'CloseReceivingBranchPayload';
  /** The branch as closed; null when nothing was changed. */
  branch?: Maybe<ReceivingBranch>;
  /** What the person can mend. Empty when the change was made. */
  userErrors: Array<UserError>;
};

/** What `closeReception` needs. */
export type CloseReceptionInput = {
  /** Why it ended: returned or left. */
  endedBy: ReceptionEnd;
  /** Chosen by the caller, 8 to 128 characters: the same key with the same input gives the same answer and changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** Global id of the reception. */
  reception: Scalars['ID']['input'];
  /** When it ended; now when left out. */
  validTo?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What `closeReception` answers. */
export type CloseReceptionPayload = {
  __typename?: 'CloseReceptionPayload';
  /** The reception as closed; null when nothing was changed. */
  reception?: Maybe<Reception>;
  /** What the person can mend. Empty when the change was made. */
  userErrors: Array<UserError>;
};

/** What `closeSubdistrict` needs. */
export type CloseSubdistrictInput = {
  /** From which day on it is closed. */
  closedOn: Scalars['Date']['input'];
  /** Chosen by the caller, 8 to 128 characters: the same key with the same input gives the same answer and changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** Global id of the subdistrict. */
  subdistrict: Scalars['ID']['input'];
};

/** What `closeSubdistrict` answers. */
export type CloseSubdistrictPayload = {
  __typename?: 'CloseSubdistrictPayload';
  /** The subdistrict as closed; null when nothing was changed. */
  subdistrict?: Maybe<Subdistrict>;
  /** What the person can mend. Empty when the change was made. */
  userErrors: Array<UserError>;
};

/** What `commitDestinationImport` needs. */
export type CommitDestinationImportInput = {
  /** Chosen by the caller, 8 to 128 characters: the same key with the same input gives the same answer and changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** Global id of the import. */
  import: Scalars['ID']['input'];
  /** Whether suspect rows are written too. No when left out. */
  withSuspects?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What `commitDestinationImport` answers. */
export type CommitDestinationImportPayload = {
  __typename?: 'CommitDestinationImportPayload';
  /** The import as it is now; null when nothing was changed. */
  import?: Maybe<DestinationImport>;
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

/** What `declineReception` needs. */
export type DeclineReceptionInput = {
  /** When; now when left out. */
  at?: InputMaybe<Scalars['DateTime']['input']>;
  /** Global id of the branch that declines. */
  branch: Scalars['ID']['input'];
  /** Chosen by the caller, 8 to 128 characters: the same key with the same input gives the same answer and changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** Global id of the member, when known. */
  member?: InputMaybe<Scalars['ID']['input']>;
  /** The person, when the city meets them for the first time; beside `member` too. */
  person?: InputMaybe<DestinationRecordInput>;
  /** Why, 1 to 500 characters. */
  reason: Scalars['String']['input'];
  /** Global id of the city's record of the person, when there is one. */
  record?: InputMaybe<Scalars['ID']['input']>;
};

/** What `declineReception` answers. */
export type DeclineReceptionPayload = {
  __typename?: 'DeclineReceptionPayload';
  /** The declined reception; null when nothing was changed. */
  reception?: Maybe<Reception>;
  /** What the person can mend. Empty when the change was made. */
  userErrors: Array<UserError>;
};

/** A contact person of the destination for one member (联系责任人, 一联一). */
export type DestinationContact = Fact & Node & {
  __typename?: 'DestinationContact';
  /** The branch for which the person acts. */
  branch: ReceivingBranch;
  /** Opaque global id of the fact; it stays the same over all its versions. */
  id: Scalars['ID']['output'];
  /** The member, once the record is linked; null where their home county does not show them to the viewer. */
  member?: Maybe<Member>;
  /** Name of the contact person. */
  name: Scalars['String']['output'];
  /** Phone of the contact person, for members and offices to reach them. */
  phone?: Maybe<Scalars['String']['output']>;
  /** The record of the person whom the contact person answers for. */
  record: DestinationRecord;
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

/** A page of contact persons of the destination. */
export type DestinationContactConnection = {
  __typename?: 'DestinationContactConnection';
  /** The items of this page, each with its cursor. */
  edges: Array<DestinationContactEdge>;
  /** The items of this page without their cursors. */
  nodes: Array<DestinationContact>;
  /** Where this page lies in the whole list. */
  pageInfo: PageInfo;
  /** How many items the whole list has for this viewer, counted when it is asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One of contact persons of the destination, with its place in the list. */
export type DestinationContactEdge = {
  __typename?: 'DestinationContactEdge';
  /** Opaque position of this item, to be given to `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: DestinationContact;
};

/** A dated contact between the destination and a member (双向联系). */
export type DestinationContactLog = Fact & Node & {
  __typename?: 'DestinationContactLog';
  /** Who reached whom. */
  direction: ContactDirection;
  /** Opaque global id of the fact; it stays the same over all its versions. */
  id: Scalars['ID']['output'];
  /** By what means. */
  means: ContactMeans;
  /** The member, once the record is linked; null where their home county does not show them to the viewer. */
  member?: Maybe<Member>;
  /** Whether the one reached the other; an attempt does not fulfil the duty. */
  reached: Scalars['Boolean']['output'];
  /** The record of the person. */
  record: DestinationRecord;
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

/** A page of contacts logged by the destination. */
export type DestinationContactLogConnection = {
  __typename?: 'DestinationContactLogConnection';
  /** The items of this page, each with its cursor. */
  edges: Array<DestinationContactLogEdge>;
  /** The items of this page without their cursors. */
  nodes: Array<DestinationContactLog>;
  /** Where this page lies in the whole list. */
  pageInfo: PageInfo;
  /** How many items the whole list has for this viewer, counted when it is asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One of contacts logged by the destination, with its place in the list. */
export type DestinationContactLogEdge = {
  __typename?: 'DestinationContactLogEdge';
  /** Opaque position of this item, to be given to `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: DestinationContactLog;
};

/** Records of persons on their way into a file: only what the account sees, masked as for the account. Only that account fetches it. */
export type DestinationExport = {
  __typename?: 'DestinationExport';
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
export type DestinationExportConnection = {
  __typename?: 'DestinationExportConnection';
  /** The exports with their cursors. */
  edges: Array<DestinationExportEdge>;
  /** The exports. */
  nodes: Array<DestinationExport>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many exports there are. */
  totalCount: Scalars['Int']['output'];
};

/** An export with its cursor. */
export type DestinationExportEdge = {
  __typename?: 'DestinationExportEdge';
  /** Opaque place of the export in its list. */
  cursor: Scalars['String']['output'];
  /** The export. */
  node: DestinationExport;
};

/** A duty that the destination fulfilled once: dues collected, a vote made possible, a report given, a lesson held. */
export type DestinationFulfilment = Fact & Node & {
  __typename?: 'DestinationFulfilment';
  /** The duty. */
  duty: Duty;
  /** Opaque global id of the fact; it stays the same over all its versions. */
  id: Scalars['ID']['output'];
  /** The member, once the record is linked; null where their home county does not show them to the viewer. */
  member?: Maybe<Member>;
  /** What was done, in a line. */
  note?: Maybe<Scalars['String']['output']>;
  /** The record of the person. */
  record: DestinationRecord;
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

/** A page of fulfilments of duties by the destination. */
export type DestinationFulfilmentConnection = {
  __typename?: 'DestinationFulfilmentConnection';
  /** The items of this page, each with its cursor. */
  edges: Array<DestinationFulfilmentEdge>;
  /** The items of this page without their cursors. */
  nodes: Array<DestinationFulfilment>;
  /** Where this page lies in the whole list. */
  pageInfo: PageInfo;
  /** How many items the whole list has for this viewer, counted when it is asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One of fulfilments of duties by the destination, with its place in the list. */
export type DestinationFulfilmentEdge = {
  __typename?: 'DestinationFulfilmentEdge';
  /** Opaque position of this item, to be given to `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: DestinationFulfilment;
};

/** A roster on its way into the facts: dry run, commit, undo. Everything that it writes has its id as `source`. */
export type DestinationImport = {
  __typename?: 'DestinationImport';
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
  /** Six-digit code of the city that the rows belong to. */
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
export type DestinationImportRowsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  outcome?: InputMaybe<ImportOutcome>;
};

/** A page of imports. */
export type DestinationImportConnection = {
  __typename?: 'DestinationImportConnection';
  /** The imports with their cursors. */
  edges: Array<DestinationImportEdge>;
  /** The imports. */
  nodes: Array<DestinationImport>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many imports there are. */
  totalCount: Scalars['Int']['output'];
};

/** An import in its list. */
export type DestinationImportEdge = {
  __typename?: 'DestinationImportEdge';
  /** Where it lies in the list. */
  cursor: Scalars['String']['output'];
  /** The import. */
  node: DestinationImport;
};

/** What one city recorded about a person it met, with an id of its own. It belongs to a member once it is linked. */
export type DestinationRecord = Node & {
  __typename?: 'DestinationRecord';
  /** Address as recorded. Sensitive: masked (null) unless the reader answers for the person. */
  address?: Maybe<Scalars['String']['output']>;
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
  /** Name as recorded; null when only the member's id was given. */
  name?: Maybe<Scalars['String']['output']>;
  /** Phone number as recorded. Sensitive: masked (null) unless the reader answers for the person. */
  phone?: Maybe<Scalars['String']['output']>;
  /** Receptions of this person here, latest first. */
  receptions: ReceptionConnection;
  /** When this version was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** The city that recorded it. */
  region: Region;
  /** Sex as recorded. */
  sex?: Maybe<Sex>;
  /** Version of the record, from 1. */
  version: Scalars['Int']['output'];
};


/** What one city recorded about a person it met, with an id of its own. It belongs to a member once it is linked. */
export type DestinationRecordReceptionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of records of persons at the destination. */
export type DestinationRecordConnection = {
  __typename?: 'DestinationRecordConnection';
  /** The items of this page, each with its cursor. */
  edges: Array<DestinationRecordEdge>;
  /** The items of this page without their cursors. */
  nodes: Array<DestinationRecord>;
  /** Where this page lies in the whole list. */
  pageInfo: PageInfo;
  /** How many items the whole list has for this viewer, counted when it is asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One of records of persons at the destination, with its place in the list. */
export type DestinationRecordEdge = {
  __typename?: 'DestinationRecordEdge';
  /** Opaque position of this item, to be given to `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: DestinationRecord;
};

/** Which records to list. */
export type DestinationRecordFilter = {
  /** Six-digit code of the receiving city. */
  city?: InputMaybe<Scalars['String']['input']>;
  /** Whether the record is linked to a member. */
  linked?: InputMaybe<Scalars['Boolean']['input']>;
  /** Part of the name, two characters or more, or the exact name. */
  name?: InputMaybe<Scalars['String']['input']>;
};

/** A person whom a city meets for the first time, with or without a member id. */
export type DestinationRecordInput = {
  /** Address. */
  address?: InputMaybe<Scalars['String']['input']>;
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

/** What `endDestinationContact` needs. */
export type EndDestinationContactInput = {
  /** Global id of the contact person. */
  contact: Scalars['ID']['input'];
  /** Chosen by the caller, 8 to 128 characters: the same key with the same input gives the same answer and changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** When it ended; now when left out. */
  validTo?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What `endDestinationContact` answers. */
export type EndDestinationContactPayload = {
  __typename?: 'EndDestinationContactPayload';
  /** The contact person as ended; null when nothing was changed. */
  contact?: Maybe<DestinationContact>;
  /** What the person can mend. Empty when the change was made. */
  userErrors: Array<UserError>;
};

/** What `eraseDestinationDetails` needs. */
export type EraseDestinationDetailsInput = {
  /** Chosen by the caller, 8 to 128 characters: the same key with the same input gives the same answer and changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** Global id of the record; all records of yourself when left out. */
  record?: InputMaybe<Scalars['ID']['input']>;
};

/** What `eraseDestinationDetails` answers. */
export type EraseDestinationDetailsPayload = {
  __typename?: 'EraseDestinationDetailsPayload';
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

/** What `foundCity` needs. */
export type FoundCityInput = {
  /** Chosen by the caller, 8 to 128 characters: the same key with the same input gives the same answer and changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** Name, 1 to 100 characters. */
  name: Scalars['String']['input'];
  /** Since when it exists. */
  openedOn: Scalars['Date']['input'];
  /** Six-digit code of the region that it answers for. */
  region: Scalars['String']['input'];
};

/** What `foundCity` answers. */
export type FoundCityPayload = {
  __typename?: 'FoundCityPayload';
  /** The city; null when nothing was changed. */
  city?: Maybe<City>;
  /** What the person can mend. Empty when the change was made. */
  userErrors: Array<UserError>;
};

/** What `foundReceivingBranch` needs. */
export type FoundReceivingBranchInput = {
  /** Chosen by the caller, 8 to 128 characters: the same key with the same input gives the same answer and changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** What kind of place it works in. */
  kind: ReceivingBranchKind;
  /** Name, 1 to 100 characters; no other open one beside it has the same. */
  name: Scalars['String']['input'];
  /** Since when it exists. */
  openedOn: Scalars['Date']['input'];
  /** Global id of the subdistrict. */
  subdistrict: Scalars['ID']['input'];
};

/** What `foundReceivingBranch` answers. */
export type FoundReceivingBranchPayload = {
  __typename?: 'FoundReceivingBranchPayload';
  /** The branch; null when nothing was changed. */
  branch?: Maybe<ReceivingBranch>;
  /** What the person can mend. Empty when the change was made. */
  userErrors: Array<UserError>;
};

/** What `foundSubdistrict` needs. */
export type FoundSubdistrictInput = {
  /** Global id of the city. */
  city: Scalars['ID']['input'];
  /** Chosen by the caller, 8 to 128 characters: the same key with the same input gives the same answer and changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** Name, 1 to 100 characters; no other open one beside it has the same. */
  name: Scalars['String']['input'];
  /** Since when it exists. */
  openedOn: Scalars['Date']['input'];
};

/** What `foundSubdistrict` answers. */
export type FoundSubdistrictPayload = {
  __typename?: 'FoundSubdistrictPayload';
  /** The subdistrict; null when nothing was changed. */
  subdistrict?: Maybe<Subdistrict>;
  /** What the person can mend. Empty when the change was made. */
  userErrors: Array<UserError>;
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

/** A learning terminal (远程教育站点) of a subdistrict. */
export type LearningTerminal = Node & Organisation & {
  __typename?: 'LearningTerminal';
  /** When it was closed; null while it works. */
  closedOn?: Maybe<Scalars['Date']['output']>;
  /** Opaque global id. */
  id: Scalars['ID']['output'];
  /** Name as registered. */
  name: Scalars['String']['output'];
  /** Since when it exists. */
  openedOn: Scalars['Date']['output'];
  /** Region of its city. */
  region: Region;
  /** Its subdistrict. */
  subdistrict: Subdistrict;
};

/** What `logDestinationContact` needs. */
export type LogDestinationContactInput = {
  /** When. */
  at: Scalars['DateTime']['input'];
  /** Who reached whom. */
  direction: ContactDirection;
  /** Chosen by the caller, 8 to 128 characters: the same key with the same input gives the same answer and changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** By what means. */
  means: ContactMeans;
  /** Whether the one reached the other; true when left out. */
  reached?: InputMaybe<Scalars['Boolean']['input']>;
  /** Global id of the city's record of the person. */
  record: Scalars['ID']['input'];
  /** What it was about, in a line. */
  subject?: InputMaybe<Scalars['String']['input']>;
};

/** What `logDestinationContact` answers. */
export type LogDestinationContactPayload = {
  __typename?: 'LogDestinationContactPayload';
  /** The logged contact; null when nothing was changed. */
  contactLog?: Maybe<DestinationContactLog>;
  /** What the person can mend. Empty when the change was made. */
  userErrors: Array<UserError>;
};

/** What `logDestinationFulfilment` needs. */
export type LogDestinationFulfilmentInput = {
  /** When. */
  at: Scalars['DateTime']['input'];
  /** The duty. */
  duty: Duty;
  /** Chosen by the caller, 8 to 128 characters: the same key with the same input gives the same answer and changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** What was done, in a line. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Global id of the city's record of the person. */
  record: Scalars['ID']['input'];
};

/** What `logDestinationFulfilment` answers. */
export type LogDestinationFulfilmentPayload = {
  __typename?: 'LogDestinationFulfilmentPayload';
  /** The logged fulfilment; null when nothing was changed. */
  fulfilment?: Maybe<DestinationFulfilment>;
  /** What the person can mend. Empty when the change was made. */
  userErrors: Array<UserError>;
};

/** A member, as far as destinations know them. */
export type Member = {
  __typename?: 'Member';
  /** Activities that the member took part in, latest first. */
  activities: ActivityConnection;
  /** Attendance at learning terminals, latest first. */
  attendances: AttendanceConnection;
  /** Care cases, latest first. */
  careCases: CareCaseConnection;
  /** Who read your data in the records of the destinations or recorded something there, latest first. Yours alone: empty for everybody else. */
  destinationAccesses: AccessConnection;
  /** The destination's contact person at an instant. */
  destinationContact?: Maybe<DestinationContact>;
  /** Contacts between destinations and the member, latest first. */
  destinationContactLog: DestinationContactLogConnection;
  /** All contact persons that destinations have named, latest first. */
  destinationContacts: DestinationContactConnection;
  /** The destination's facts for the judgement. Internal. */
  destinationFacts?: Maybe<Scalars['DestinationFacts']['output']>;
  /** Duties that destinations fulfilled, latest first. */
  destinationFulfilments: DestinationFulfilmentConnection;
  /** What destinations recorded about the person, one record for each city. */
  destinationRecords: Array<DestinationRecord>;
  /** Opaque global id, issued by the origin. */
  id: Scalars['ID']['output'];
  /** The reception that is open at an instant; the latest of them when there are two. */
  reception?: Maybe<Reception>;
  /** Receptions, latest first. */
  receptions: ReceptionConnection;
};


/** A member, as far as destinations know them. */
export type MemberActivitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A member, as far as destinations know them. */
export type MemberAttendancesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A member, as far as destinations know them. */
export type MemberCareCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A member, as far as destinations know them. */
export type MemberDestinationAccessesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  own?: InputMaybe<Scalars['Boolean']['input']>;
};


/** A member, as far as destinations know them. */
export type MemberDestinationContactArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
};


/** A member, as far as destinations know them. */
export type MemberDestinationContactLogArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A member, as far as destinations know them. */
export type MemberDestinationContactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A member, as far as destinations know them. */
export type MemberDestinationFulfilmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A member, as far as destinations know them. */
export type MemberReceptionArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
};


/** A member, as far as destinations know them. */
export type MemberReceptionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** Root of all changes. */
export type Mutation = {
  __typename?: 'Mutation';
  /** Change how a city reaches you: your own phone number and address in its record of you. */
  amendOwnDestinationContact: AmendOwnDestinationContactPayload;
  /** Name the destination's contact person for a received member. An open one must be ended first. */
  assignDestinationContact: AssignDestinationContactPayload;
  /** End an export: one that is being written stops, and the file of one that is ready is deleted. What has ended stays so. */
  cancelDestinationExport: CancelDestinationExportPayload;
  /** Close a branch. Receptions stay; from then on what stands above it answers for whom it received. */
  closeReceivingBranch: CloseReceivingBranchPayload;
  /** Close a reception: the member went home, or left. */
  closeReception: CloseReceptionPayload;
  /** Close a subdistrict that has no open branch, terminal or service centre then. */
  closeSubdistrict: CloseSubdistrictPayload;
  /** Write what the dry run found, row by row, each exactly once. */
  commitDestinationImport: CommitDestinationImportPayload;
  /** Decline to receive a member, with a reason. */
  declineReception: DeclineReceptionPayload;
  /** End the duty of a contact person of the destination. */
  endDestinationContact: EndDestinationContactPayload;
  /** Erase what the cities need no longer hold of a person: details of what was replaced or has ended. For the member, or for the authority when the member asks it to. It cannot be undone. */
  eraseDestinationDetails: EraseDestinationDetailsPayload;
  /** Enter a receiving city, once: everything else of the destination stands under it. */
  foundCity: FoundCityPayload;
  /** Set up a branch that receives members. */
  foundReceivingBranch: FoundReceivingBranchPayload;
  /** Enter a subdistrict of a city. */
  foundSubdistrict: FoundSubdistrictPayload;
  /** Log a contact between the destination and a member. */
  logDestinationContact: LogDestinationContactPayload;
  /** Log that the destination fulfilled a duty once. */
  logDestinationFulfilment: LogDestinationFulfilmentPayload;
  /** Receive a member into a branch. Give `member` when the person showed a certificate with it, else `person`, or `record` when the city already has one. */
  receiveMember: ReceiveMemberPayload;
  /** Write records of persons into a file, page by page, as the account sees them. */
  startDestinationExport: StartDestinationExportPayload;
  /** Read an uploaded roster and compare it with the facts (dry run): nothing is written. The same file for the same organisation and account is the same import. */
  startDestinationImport: StartDestinationImportPayload;
  /** Transfer a member to another branch of the same city: the open reception ends and the next begins at the same instant. */
  transferReception: TransferReceptionPayload;
  /** Take back everything that an import wrote, unless something was built on it. */
  undoDestinationImport: UndoDestinationImportPayload;
};


/** Root of all changes. */
export type MutationAmendOwnDestinationContactArgs = {
  input: AmendOwnDestinationContactInput;
};


/** Root of all changes. */
export type MutationAssignDestinationContactArgs = {
  input: AssignDestinationContactInput;
};


/** Root of all changes. */
export type MutationCancelDestinationExportArgs = {
  input: CancelDestinationExportInput;
};


/** Root of all changes. */
export type MutationCloseReceivingBranchArgs = {
  input: CloseReceivingBranchInput;
};


/** Root of all changes. */
export type MutationCloseReceptionArgs = {
  input: CloseReceptionInput;
};


/** Root of all changes. */
export type MutationCloseSubdistrictArgs = {
  input: CloseSubdistrictInput;
};


/** Root of all changes. */
export type MutationCommitDestinationImportArgs = {
  input: CommitDestinationImportInput;
};


/** Root of all changes. */
export type MutationDeclineReceptionArgs = {
  input: DeclineReceptionInput;
};


/** Root of all changes. */
export type MutationEndDestinationContactArgs = {
  input: EndDestinationContactInput;
};


/** Root of all changes. */
export type MutationEraseDestinationDetailsArgs = {
  input: EraseDestinationDetailsInput;
};


/** Root of all changes. */
export type MutationFoundCityArgs = {
  input: FoundCityInput;
};


/** Root of all changes. */
export type MutationFoundReceivingBranchArgs = {
  input: FoundReceivingBranchInput;
};


/** Root of all changes. */
export type MutationFoundSubdistrictArgs = {
  input: FoundSubdistrictInput;
};


/** Root of all changes. */
export type MutationLogDestinationContactArgs = {
  input: LogDestinationContactInput;
};


/** Root of all changes. */
export type MutationLogDestinationFulfilmentArgs = {
  input: LogDestinationFulfilmentInput;
};


/** Root of all changes. */
export type MutationReceiveMemberArgs = {
  input: ReceiveMemberInput;
};


/** Root of all changes. */
export type MutationStartDestinationExportArgs = {
  input: StartDestinationExportInput;
};


/** Root of all changes. */
export type MutationStartDestinationImportArgs = {
  input: StartDestinationImportInput;
};


/** Root of all changes. */
export type MutationTransferReceptionArgs = {
  input: TransferReceptionInput;
};


/** Root of all changes. */
export type MutationUndoDestinationImportArgs = {
  input: UndoDestinationImportInput;
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
  /** Receiving cities that keep their records here, by name. */
  cities: CityConnection;
  /** One receiving city by its six-digit code. */
  city?: Maybe<City>;
  /** The audit log of the destinations, latest first. For auditors; empty for everybody else. */
  destinationAudit: AuditEntryConnection;
  /** An export by its id; null when it does not exist or is not yours. */
  destinationExport?: Maybe<DestinationExport>;
  /** The exports that the account has ordered, the latest first. */
  destinationExports: DestinationExportConnection;
  /** An import by its id; null when it does not exist or is not yours. */
  destinationImport?: Maybe<DestinationImport>;
  /** Your imports, the newest first. */
  destinationImports: DestinationImportConnection;
  /** Records of persons, by name and id. */
  destinationRecords: DestinationRecordConnection;
  /** Receptions, latest first. */
  receptions: ReceptionConnection;
};


/** Root of all reads. */
export type QueryCitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Root of all reads. */
export type QueryCityArgs = {
  code: Scalars['String']['input'];
};


/** Root of all reads. */
export type QueryDestinationAuditArgs = {
  about?: InputMaybe<Scalars['ID']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Root of all reads. */
export type QueryDestinationExportArgs = {
  id: Scalars['ID']['input'];
};


/** Root of all reads. */
export type QueryDestinationExportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Root of all reads. */
export type QueryDestinationImportArgs = {
  id: Scalars['ID']['input'];
};


/** Root of all reads. */
export type QueryDestinationImportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  region: Scalars['String']['input'];
};


/** Root of all reads. */
export type QueryDestinationRecordsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DestinationRecordFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Root of all reads. */
export type QueryReceptionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ReceptionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** What `receiveMember` needs. */
export type ReceiveMemberInput = {
  /** Global id of the branch that receives. */
  branch: Scalars['ID']['input'];
  /** Number of the certificate that the person showed, 1 to 50 characters. Where the outflow declaration has one, the two must agree for `member` to open what others hold; nobody reads it here. */
  certificateNumber?: InputMaybe<Scalars['String']['input']>;
  /** Chosen by the caller, 8 to 128 characters: the same key with the same input gives the same answer and changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** Global id of the member, when known. */
  member?: InputMaybe<Scalars['ID']['input']>;
  /** The person, when the city meets them for the first time; beside `member` too. */
  person?: InputMaybe<DestinationRecordInput>;
  /** Global id of the city's record of the person, when there is one. */
  record?: InputMaybe<Scalars['ID']['input']>;
  /** From when; now when left out. */
  validFrom?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What `receiveMember` answers. */
export type ReceiveMemberPayload = {
  __typename?: 'ReceiveMemberPayload';
  /** The reception; null when nothing was changed. */
  reception?: Maybe<Reception>;
  /** What the person can mend. Empty when the change was made. */
  userErrors: Array<UserError>;
};

/** A branch that receives members from elsewhere. */
export type ReceivingBranch = Node & Organisation & {
  __typename?: 'ReceivingBranch';
  /** When it was closed; null while it works. */
  closedOn?: Maybe<Scalars['Date']['output']>;
  /** Opaque global id. */
  id: Scalars['ID']['output'];
  /** Where it lives. */
  kind: ReceivingBranchKind;
  /** Name as registered. */
  name: Scalars['String']['output'];
  /** Since when it exists. */
  openedOn: Scalars['Date']['output'];
  /** Receptions that are open now, latest first. */
  receptions: ReceptionConnection;
  /** Region of its city. */
  region: Region;
  /** Its subdistrict. */
  subdistrict: Subdistrict;
};


/** A branch that receives members from elsewhere. */
export type ReceivingBranchReceptionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of receiving branches. */
export type ReceivingBranchConnection = {
  __typename?: 'ReceivingBranchConnection';
  /** The items of this page, each with its cursor. */
  edges: Array<ReceivingBranchEdge>;
  /** The items of this page without their cursors. */
  nodes: Array<ReceivingBranch>;
  /** Where this page lies in the whole list. */
  pageInfo: PageInfo;
  /** How many items the whole list has for this viewer, counted when it is asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One of receiving branches, with its place in the list. */
export type ReceivingBranchEdge = {
  __typename?: 'ReceivingBranchEdge';
  /** Opaque position of this item, to be given to `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: ReceivingBranch;
};

/** Where a receiving branch lives. */
export type ReceivingBranchKind =
  /** Away-from-home branch (流动支部). */
  | 'AWAY_FROM_HOME'
  /** Building site (项目工地). */
  | 'BUILDING_SITE'
  /** Community (社区). */
  | 'COMMUNITY'
  /** Market (集贸市场). */
  | 'MARKET'
  /** Office building (商务楼宇). */
  | 'OFFICE_BUILDING';

/** A reception (流入登记): this branch received this member on this day, or declined. */
export type Reception = Fact & Node & {
  __typename?: 'Reception';
  /** The branch. */
  branch: ReceivingBranch;
  /** Why it declined; null when it received. */
  declineReason?: Maybe<Scalars['String']['output']>;
  /** Why the reception ended; null while it is open. */
  endedBy?: Maybe<ReceptionEnd>;
  /** All versions of this reception, latest first. */
  history: Array<Reception>;
  /** Opaque global id of the fact; it stays the same over all its versions. */
  id: Scalars['ID']['output'];
  /** The member, once the record is linked; null where their home county does not show them to the viewer. */
  member?: Maybe<Member>;
  /** The record of the person received. */
  record: DestinationRecord;
  /** When this version was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** What the fact came from: `graph`, `demo`, or the id of an import. */
  source: Scalars['String']['output'];
  /** What the branch said. */
  status: ReceptionStatus;
  /** From when the fact holds. */
  validFrom: Scalars['DateTime']['output'];
  /** Until when the fact holds, exclusive; null while it is open. */
  validTo?: Maybe<Scalars['DateTime']['output']>;
  /** Version of the fact, from 1; each correction is the next one. */
  version: Scalars['Int']['output'];
};

/** A page of receptions. */
export type ReceptionConnection = {
  __typename?: 'ReceptionConnection';
  /** The items of this page, each with its cursor. */
  edges: Array<ReceptionEdge>;
  /** The items of this page without their cursors. */
  nodes: Array<Reception>;
  /** Where this page lies in the whole list. */
  pageInfo: PageInfo;
  /** How many items the whole list has for this viewer, counted when it is asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One of receptions, with its place in the list. */
export type ReceptionEdge = {
  __typename?: 'ReceptionEdge';
  /** Opaque position of this item, to be given to `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Reception;
};

/** Why a reception ended. */
export type ReceptionEnd =
  /** The member left for elsewhere, or it is not known where to. */
  | 'LEFT'
  /** The member went home. */
  | 'RETURNED'
  /** The member moved to another branch of the city. */
  | 'TRANSFERRED';

/** Which receptions to list. */
export type ReceptionFilter = {
  /** Global id of the receiving branch. */
  branch?: InputMaybe<Scalars['ID']['input']>;
  /** Six-digit code of the receiving city. */
  city?: InputMaybe<Scalars['String']['input']>;
  /** Only those open at this instant. */
  openAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** What the branch said. */
  status?: InputMaybe<ReceptionStatus>;
};

/** What a branch said to a reception. */
export type ReceptionStatus =
  /** The branch declined, with a reason. */
  | 'DECLINED'
  /** The branch received the member. */
  | 'RECEIVED';

/** A region of the administrative code table. Its name and place in the tree are coordination's. */
export type Region = {
  __typename?: 'Region';
  /** The receiving city with this code: one, or none. */
  city?: Maybe<City>;
  /** Six-digit administrative code. */
  code: Scalars['String']['output'];
};

/** A service centre (服务中心) for members from elsewhere. */
export type ServiceCentre = Node & Organisation & {
  __typename?: 'ServiceCentre';
  /** When it was closed; null while it works. */
  closedOn?: Maybe<Scalars['Date']['output']>;
  /** Opaque global id. */
  id: Scalars['ID']['output'];
  /** Name as registered. */
  name: Scalars['String']['output'];
  /** What it offers, in a line. */
  offers: Scalars['String']['output'];
  /** Since when it exists. */
  openedOn: Scalars['Date']['output'];
  /** Region of its city. */
  region: Region;
  /** Its subdistrict. */
  subdistrict: Subdistrict;
};

/** A page of service centres. */
export type ServiceCentreConnection = {
  __typename?: 'ServiceCentreConnection';
  /** The items of this page, each with its cursor. */
  edges: Array<ServiceCentreEdge>;
  /** The items of this page without their cursors. */
  nodes: Array<ServiceCentre>;
  /** Where this page lies in the whole list. */
  pageInfo: PageInfo;
  /** How many items the whole list has for this viewer, counted when it is asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One of service centres, with its place in the list. */
export type ServiceCentreEdge = {
  __typename?: 'ServiceCentreEdge';
  /** Opaque position of this item, to be given to `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: ServiceCentre;
};

/** Sex as recorded. */
export type Sex =
  /** Female. */
  | 'FEMALE'
  /** Male. */
  | 'MALE';

/** What `startDestinationExport` needs. */
export type StartDestinationExportInput = {
  /** Which records of persons; all visible ones when left out. */
  filter?: InputMaybe<DestinationRecordFilter>;
  /** Form of the file. */
  format: ExportFormat;
  /** Chosen by the caller, 8 to 128 characters: the same key with the same input gives the same answer and changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** What it is for, 2 to 200 characters. It is logged with the filter, the number of rows and the digest. */
  purpose: Scalars['String']['input'];
};

/** What `startDestinationExport` answers. */
export type StartDestinationExportPayload = {
  __typename?: 'StartDestinationExportPayload';
  /** The export as it is now; null when nothing was begun. */
  export?: Maybe<DestinationExport>;
  /** What the person can mend. Empty when the export was begun. */
  userErrors: Array<UserError>;
};

/** What `startDestinationImport` needs. */
export type StartDestinationImportInput = {
  /** Chosen by the caller, 8 to 128 characters: the same key with the same input gives the same answer and changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** A choice of columns, where the guess is wrong. */
  mapping?: InputMaybe<ImportMappingInput>;
  /** Global id of a receiving branch, or of the city: rows that name no organisation belong to it. */
  organisation: Scalars['ID']['input'];
  /** Id that the upload gave. */
  upload: Scalars['ID']['input'];
};

/** What `startDestinationImport` answers. */
export type StartDestinationImportPayload = {
  __typename?: 'StartDestinationImportPayload';
  /** The import as it is now; null when nothing was changed. */
  import?: Maybe<DestinationImport>;
  /** What the person can mend. Empty when the change was made. */
  userErrors: Array<UserError>;
};

/** A subdistrict of a receiving city (街道). */
export type Subdistrict = Node & Organisation & {
  __typename?: 'Subdistrict';
  /** Its city. */
  city: City;
  /** When it was closed; null while it works. */
  closedOn?: Maybe<Scalars['Date']['output']>;
  /** Opaque global id. */
  id: Scalars['ID']['output'];
  /** Name as registered. */
  name: Scalars['String']['output'];
  /** Since when it exists. */
  openedOn: Scalars['Date']['output'];
  /** Its branches, by name. */
  receivingBranches: ReceivingBranchConnection;
  /** Region of its city. */
  region: Region;
  /** Its service centres, by name. */
  serviceCentres: ServiceCentreConnection;
};


/** A subdistrict of a receiving city (街道). */
export type SubdistrictReceivingBranchesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A subdistrict of a receiving city (街道). */
export type SubdistrictServiceCentresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of subdistricts. */
export type SubdistrictConnection = {
  __typename?: 'SubdistrictConnection';
  /** The items of this page, each with its cursor. */
  edges: Array<SubdistrictEdge>;
  /** The items of this page without their cursors. */
  nodes: Array<Subdistrict>;
  /** Where this page lies in the whole list. */
  pageInfo: PageInfo;
  /** How many items the whole list has for this viewer, counted when it is asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One of subdistricts, with its place in the list. */
export type SubdistrictEdge = {
  __typename?: 'SubdistrictEdge';
  /** Opaque position of this item, to be given to `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Subdistrict;
};

/** What `transferReception` needs. */
export type TransferReceptionInput = {
  /** When; now when left out. */
  at?: InputMaybe<Scalars['DateTime']['input']>;
  /** Chosen by the caller, 8 to 128 characters: the same key with the same input gives the same answer and changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** Global id of the open reception. */
  reception: Scalars['ID']['input'];
  /** Global id of the branch that takes over. */
  toBranch: Scalars['ID']['input'];
};

/** What `transferReception` answers. */
export type TransferReceptionPayload = {
  __typename?: 'TransferReceptionPayload';
  /** The reception at the new branch; null when nothing was changed. */
  reception?: Maybe<Reception>;
  /** What the person can mend. Empty when the change was made. */
  userErrors: Array<UserError>;
};

/** What `undoDestinationImport` needs. */
export type UndoDestinationImportInput = {
  /** Chosen by the caller, 8 to 128 characters: the same key with the same input gives the same answer and changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** Global id of the import. */
  import: Scalars['ID']['input'];
};

/** What `undoDestinationImport` answers. */
export type UndoDestinationImportPayload = {
  __typename?: 'UndoDestinationImportPayload';
  /** The import as it is now; null when nothing was changed. */
  import?: Maybe<DestinationImport>;
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
  Activity: Activity;
  Attendance: Attendance;
  CareCase: CareCase;
  City: City;
  DestinationContact: DestinationContact;
  DestinationContactLog: DestinationContactLog;
  DestinationFulfilment: DestinationFulfilment;
  DestinationRecord: DestinationRecord;
  LearningTerminal: LearningTerminal;
  Member: Member;
  ReceivingBranch: ReceivingBranch;
  Reception: Reception;
  Region: Region;
  ServiceCentre: ServiceCentre;
  Subdistrict: Subdistrict;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Activity:
    ( { __typename: 'Activity' }
    & GraphQLRecursivePick<FederationTypes['Activity'], {"id":true}> );
  Attendance:
    ( { __typename: 'Attendance' }
    & GraphQLRecursivePick<FederationTypes['Attendance'], {"id":true}> );
  CareCase:
    ( { __typename: 'CareCase' }
    & GraphQLRecursivePick<FederationTypes['CareCase'], {"id":true}> );
  City:
    ( { __typename: 'City' }
    & GraphQLRecursivePick<FederationTypes['City'], {"id":true}> );
  DestinationContact:
    ( { __typename: 'DestinationContact' }
    & GraphQLRecursivePick<FederationTypes['DestinationContact'], {"id":true}> );
  DestinationContactLog:
    ( { __typename: 'DestinationContactLog' }
    & GraphQLRecursivePick<FederationTypes['DestinationContactLog'], {"id":true}> );
  DestinationFulfilment:
    ( { __typename: 'DestinationFulfilment' }
    & GraphQLRecursivePick<FederationTypes['DestinationFulfilment'], {"id":true}> );
  DestinationRecord:
    ( { __typename: 'DestinationRecord' }
    & GraphQLRecursivePick<FederationTypes['DestinationRecord'], {"id":true}> );
  LearningTerminal:
    ( { __typename: 'LearningTerminal' }
    & GraphQLRecursivePick<FederationTypes['LearningTerminal'], {"id":true}> );
  Member:
    ( { __typename: 'Member' }
    & GraphQLRecursivePick<FederationTypes['Member'], {"id":true}> );
  ReceivingBranch:
    ( { __typename: 'ReceivingBranch' }
    & GraphQLRecursivePick<FederationTypes['ReceivingBranch'], {"id":true}> );
  Reception:
    ( { __typename: 'Reception' }
    & GraphQLRecursivePick<FederationTypes['Reception'], {"id":true}> );
  Region:
    ( { __typename: 'Region' }
    & GraphQLRecursivePick<FederationTypes['Region'], {"code":true}> );
  ServiceCentre:
    ( { __typename: 'ServiceCentre' }
    & GraphQLRecursivePick<FederationTypes['ServiceCentre'], {"id":true}> );
  Subdistrict:
    ( { __typename: 'Subdistrict' }
    & GraphQLRecursivePick<FederationTypes['Subdistrict'], {"id":true}> );
};


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Fact:
    | ( ActivityRow )
    | ( AttendanceRow )
    | ( CareCaseRow )
    | ( ContactRow )
    | ( ContactLogRow )
    | ( FulfilmentRow )
    | ( ReceptionRow )
  ;
  Node:
    | ( ActivityRow )
    | ( AttendanceRow )
    | ( CareCaseRow )
    | ( OrganisationRow )
    | ( ContactRow )
    | ( ContactLogRow )
    | ( FulfilmentRow )
    | ( RecordRow )
    | ( SubdistrictPlaceRow )
    | ( ReceivingBranchRow )
    | ( ReceptionRow )
    | ( ServiceCentreRow )
    | ( SubdistrictRow )
  ;
  Organisation:
    | ( OrganisationRow )
    | ( SubdistrictPlaceRow )
    | ( ReceivingBranchRow )
    | ( ServiceCentreRow )
    | ( SubdistrictRow )
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
  Activity: ResolverTypeWrapper<ActivityRow>;
  ActivityConnection: ResolverTypeWrapper<ActivityConnectionRow>;
  ActivityEdge: ResolverTypeWrapper<Omit<ActivityEdge, 'node'> & { node: ResolversTypes['Activity'] }>;
  AmendOwnDestinationContactInput: AmendOwnDestinationContactInput;
  AmendOwnDestinationContactPayload: ResolverTypeWrapper<Omit<AmendOwnDestinationContactPayload, 'record'> & { record?: Maybe<ResolversTypes['DestinationRecord']> }>;
  AssignDestinationContactInput: AssignDestinationContactInput;
  AssignDestinationContactPayload: ResolverTypeWrapper<Omit<AssignDestinationContactPayload, 'contact'> & { contact?: Maybe<ResolversTypes['DestinationContact']> }>;
  Attendance: ResolverTypeWrapper<AttendanceRow>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  AttendanceConnection: ResolverTypeWrapper<AttendanceConnectionRow>;
  AttendanceEdge: ResolverTypeWrapper<Omit<AttendanceEdge, 'node'> & { node: ResolversTypes['Attendance'] }>;
  AuditEntry: ResolverTypeWrapper<AuditRow>;
  AuditEntryConnection: ResolverTypeWrapper<AuditEntryConnectionRow>;
  AuditEntryEdge: ResolverTypeWrapper<Omit<AuditEntryEdge, 'node'> & { node: ResolversTypes['AuditEntry'] }>;
  CancelDestinationExportInput: CancelDestinationExportInput;
  CancelDestinationExportPayload: ResolverTypeWrapper<Omit<CancelDestinationExportPayload, 'export'> & { export?: Maybe<ResolversTypes['DestinationExport']> }>;
  CareCase: ResolverTypeWrapper<CareCaseRow>;
  CareCaseConnection: ResolverTypeWrapper<CareCaseConnectionRow>;
  CareCaseEdge: ResolverTypeWrapper<Omit<CareCaseEdge, 'node'> & { node: ResolversTypes['CareCase'] }>;
  City: ResolverTypeWrapper<OrganisationRow>;
  CityConnection: ResolverTypeWrapper<CityConnectionRow>;
  CityEdge: ResolverTypeWrapper<Omit<CityEdge, 'node'> & { node: ResolversTypes['City'] }>;
  CloseReceivingBranchInput: CloseReceivingBranchInput;
  CloseReceivingBranchPayload: ResolverTypeWrapper<Omit<CloseReceivingBranchPayload, 'branch'> & { branch?: Maybe<ResolversTypes['ReceivingBranch']> }>;
  CloseReceptionInput: CloseReceptionInput;
  CloseReceptionPayload: ResolverTypeWrapper<Omit<CloseReceptionPayload, 'reception'> & { reception?: Maybe<ResolversTypes['Reception']> }>;
  CloseSubdistrictInput: CloseSubdistrictInput;
  CloseSubdistrictPayload: ResolverTypeWrapper<Omit<CloseSubdistrictPayload, 'subdistrict'> & { subdistrict?: Maybe<ResolversTypes['Subdistrict']> }>;
  CommitDestinationImportInput: CommitDestinationImportInput;
  CommitDestinationImportPayload: ResolverTypeWrapper<Omit<CommitDestinationImportPayload, 'import'> & { import?: Maybe<ResolversTypes['DestinationImport']> }>;
  ContactDirection: ContactDirection;
  ContactMeans: ContactMeans;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DeclineReceptionInput: DeclineReceptionInput;
  DeclineReceptionPayload: ResolverTypeWrapper<Omit<DeclineReceptionPayload, 'reception'> & { reception?: Maybe<ResolversTypes['Reception']> }>;
  DestinationContact: ResolverTypeWrapper<ContactRow>;
  DestinationContactConnection: ResolverTypeWrapper<DestinationContactConnectionRow>;
  DestinationContactEdge: ResolverTypeWrapper<Omit<DestinationContactEdge, 'node'> & { node: ResolversTypes['DestinationContact'] }>;
  DestinationContactLog: ResolverTypeWrapper<ContactLogRow>;
  DestinationContactLogConnection: ResolverTypeWrapper<DestinationContactLogConnectionRow>;
  DestinationContactLogEdge: ResolverTypeWrapper<Omit<DestinationContactLogEdge, 'node'> & { node: ResolversTypes['DestinationContactLog'] }>;
  DestinationExport: ResolverTypeWrapper<ExportRecord>;
  DestinationExportConnection: ResolverTypeWrapper<ExportConnectionRow>;
  DestinationExportEdge: ResolverTypeWrapper<Omit<DestinationExportEdge, 'node'> & { node: ResolversTypes['DestinationExport'] }>;
  DestinationFacts: ResolverTypeWrapper<Scalars['DestinationFacts']['output']>;
  DestinationFulfilment: ResolverTypeWrapper<FulfilmentRow>;
  DestinationFulfilmentConnection: ResolverTypeWrapper<DestinationFulfilmentConnectionRow>;
  DestinationFulfilmentEdge: ResolverTypeWrapper<Omit<DestinationFulfilmentEdge, 'node'> & { node: ResolversTypes['DestinationFulfilment'] }>;
  DestinationImport: ResolverTypeWrapper<ImportRecord>;
  DestinationImportConnection: ResolverTypeWrapper<ImportConnectionRow>;
  DestinationImportEdge: ResolverTypeWrapper<Omit<DestinationImportEdge, 'node'> & { node: ResolversTypes['DestinationImport'] }>;
  DestinationRecord: ResolverTypeWrapper<RecordRow>;
  DestinationRecordConnection: ResolverTypeWrapper<DestinationRecordConnectionRow>;
  DestinationRecordEdge: ResolverTypeWrapper<Omit<DestinationRecordEdge, 'node'> & { node: ResolversTypes['DestinationRecord'] }>;
  DestinationRecordFilter: DestinationRecordFilter;
  DestinationRecordInput: DestinationRecordInput;
  Duty: Duty;
  EndDestinationContactInput: EndDestinationContactInput;
  EndDestinationContactPayload: ResolverTypeWrapper<Omit<EndDestinationContactPayload, 'contact'> & { contact?: Maybe<ResolversTypes['DestinationContact']> }>;
  EraseDestinationDetailsInput: EraseDestinationDetailsInput;
  EraseDestinationDetailsPayload: ResolverTypeWrapper<EraseDestinationDetailsPayload>;
  ErasedDetail: ResolverTypeWrapper<ErasedDetail>;
  ExportFailure: ResolverTypeWrapper<ExportFailureRecord>;
  ExportFormat: ExportFormat;
  ExportState: ExportState;
  Fact: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Fact']>;
  FoundCityInput: FoundCityInput;
  FoundCityPayload: ResolverTypeWrapper<Omit<FoundCityPayload, 'city'> & { city?: Maybe<ResolversTypes['City']> }>;
  FoundReceivingBranchInput: FoundReceivingBranchInput;
  FoundReceivingBranchPayload: ResolverTypeWrapper<Omit<FoundReceivingBranchPayload, 'branch'> & { branch?: Maybe<ResolversTypes['ReceivingBranch']> }>;
  FoundSubdistrictInput: FoundSubdistrictInput;
  FoundSubdistrictPayload: ResolverTypeWrapper<Omit<FoundSubdistrictPayload, 'subdistrict'> & { subdistrict?: Maybe<ResolversTypes['Subdistrict']> }>;
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
  LearningTerminal: ResolverTypeWrapper<SubdistrictPlaceRow>;
  LogDestinationContactInput: LogDestinationContactInput;
  LogDestinationContactPayload: ResolverTypeWrapper<Omit<LogDestinationContactPayload, 'contactLog'> & { contactLog?: Maybe<ResolversTypes['DestinationContactLog']> }>;
  LogDestinationFulfilmentInput: LogDestinationFulfilmentInput;
  LogDestinationFulfilmentPayload: ResolverTypeWrapper<Omit<LogDestinationFulfilmentPayload, 'fulfilment'> & { fulfilment?: Maybe<ResolversTypes['DestinationFulfilment']> }>;
  Member: ResolverTypeWrapper<MemberRow>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  Organisation: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Organisation']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReceiveMemberInput: ReceiveMemberInput;
  ReceiveMemberPayload: ResolverTypeWrapper<Omit<ReceiveMemberPayload, 'reception'> & { reception?: Maybe<ResolversTypes['Reception']> }>;
  ReceivingBranch: ResolverTypeWrapper<ReceivingBranchRow>;
  ReceivingBranchConnection: ResolverTypeWrapper<ReceivingBranchConnectionRow>;
  ReceivingBranchEdge: ResolverTypeWrapper<Omit<ReceivingBranchEdge, 'node'> & { node: ResolversTypes['ReceivingBranch'] }>;
  ReceivingBranchKind: ReceivingBranchKind;
  Reception: ResolverTypeWrapper<ReceptionRow>;
  ReceptionConnection: ResolverTypeWrapper<ReceptionConnectionRow>;
  ReceptionEdge: ResolverTypeWrapper<Omit<ReceptionEdge, 'node'> & { node: ResolversTypes['Reception'] }>;
  ReceptionEnd: ReceptionEnd;
  ReceptionFilter: ReceptionFilter;
  ReceptionStatus: ReceptionStatus;
  Region: ResolverTypeWrapper<RegionRow>;
  ServiceCentre: ResolverTypeWrapper<ServiceCentreRow>;
  ServiceCentreConnection: ResolverTypeWrapper<ServiceCentreConnectionRow>;
  ServiceCentreEdge: ResolverTypeWrapper<Omit<ServiceCentreEdge, 'node'> & { node: ResolversTypes['ServiceCentre'] }>;
  Sex: Sex;
  StartDestinationExportInput: StartDestinationExportInput;
  StartDestinationExportPayload: ResolverTypeWrapper<Omit<StartDestinationExportPayload, 'export'> & { export?: Maybe<ResolversTypes['DestinationExport']> }>;
  StartDestinationImportInput: StartDestinationImportInput;
  StartDestinationImportPayload: ResolverTypeWrapper<Omit<StartDestinationImportPayload, 'import'> & { import?: Maybe<ResolversTypes['DestinationImport']> }>;
  Subdistrict: ResolverTypeWrapper<SubdistrictRow>;
  SubdistrictConnection: ResolverTypeWrapper<SubdistrictConnectionRow>;
  SubdistrictEdge: ResolverTypeWrapper<Omit<SubdistrictEdge, 'node'> & { node: ResolversTypes['Subdistrict'] }>;
  TransferReceptionInput: TransferReceptionInput;
  TransferReceptionPayload: ResolverTypeWrapper<Omit<TransferReceptionPayload, 'reception'> & { reception?: Maybe<ResolversTypes['Reception']> }>;
  UndoDestinationImportInput: UndoDestinationImportInput;
  UndoDestinationImportPayload: ResolverTypeWrapper<Omit<UndoDestinationImportPayload, 'import'> & { import?: Maybe<ResolversTypes['DestinationImport']> }>;
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
  Activity: ActivityRow;
  ActivityConnection: ActivityConnectionRow;
  ActivityEdge: Omit<ActivityEdge, 'node'> & { node: ResolversParentTypes['Activity'] };
  AmendOwnDestinationContactInput: AmendOwnDestinationContactInput;
  AmendOwnDestinationContactPayload: Omit<AmendOwnDestinationContactPayload, 'record'> & { record?: Maybe<ResolversParentTypes['DestinationRecord']> };
  AssignDestinationContactInput: AssignDestinationContactInput;
  AssignDestinationContactPayload: Omit<AssignDestinationContactPayload, 'contact'> & { contact?: Maybe<ResolversParentTypes['DestinationContact']> };
  Attendance: AttendanceRow;
  Float: Scalars['Float']['output'];
  AttendanceConnection: AttendanceConnectionRow;
  AttendanceEdge: Omit<AttendanceEdge, 'node'> & { node: ResolversParentTypes['Attendance'] };
  AuditEntry: AuditRow;
  AuditEntryConnection: AuditEntryConnectionRow;
  AuditEntryEdge: Omit<AuditEntryEdge, 'node'> & { node: ResolversParentTypes['AuditEntry'] };
  CancelDestinationExportInput: CancelDestinationExportInput;
  CancelDestinationExportPayload: Omit<CancelDestinationExportPayload, 'export'> & { export?: Maybe<ResolversParentTypes['DestinationExport']> };
  CareCase: CareCaseRow;
  CareCaseConnection: CareCaseConnectionRow;
  CareCaseEdge: Omit<CareCaseEdge, 'node'> & { node: ResolversParentTypes['CareCase'] };
  City: OrganisationRow;
  CityConnection: CityConnectionRow;
  CityEdge: Omit<CityEdge, 'node'> & { node: ResolversParentTypes['City'] };
  CloseReceivingBranchInput: CloseReceivingBranchInput;
  CloseReceivingBranchPayload: Omit<CloseReceivingBranchPayload, 'branch'> & { branch?: Maybe<ResolversParentTypes['ReceivingBranch']> };
  CloseReceptionInput: CloseReceptionInput;
  CloseReceptionPayload: Omit<CloseReceptionPayload, 'reception'> & { reception?: Maybe<ResolversParentTypes['Reception']> };
  CloseSubdistrictInput: CloseSubdistrictInput;
  CloseSubdistrictPayload: Omit<CloseSubdistrictPayload, 'subdistrict'> & { subdistrict?: Maybe<ResolversParentTypes['Subdistrict']> };
  CommitDestinationImportInput: CommitDestinationImportInput;
  CommitDestinationImportPayload: Omit<CommitDestinationImportPayload, 'import'> & { import?: Maybe<ResolversParentTypes['DestinationImport']> };
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DeclineReceptionInput: DeclineReceptionInput;
  DeclineReceptionPayload: Omit<DeclineReceptionPayload, 'reception'> & { reception?: Maybe<ResolversParentTypes['Reception']> };
  DestinationContact: ContactRow;
  DestinationContactConnection: DestinationContactConnectionRow;
  DestinationContactEdge: Omit<DestinationContactEdge, 'node'> & { node: ResolversParentTypes['DestinationContact'] };
  DestinationContactLog: ContactLogRow;
  DestinationContactLogConnection: DestinationContactLogConnectionRow;
  DestinationContactLogEdge: Omit<DestinationContactLogEdge, 'node'> & { node: ResolversParentTypes['DestinationContactLog'] };
  DestinationExport: ExportRecord;
  DestinationExportConnection: ExportConnectionRow;
  DestinationExportEdge: Omit<DestinationExportEdge, 'node'> & { node: ResolversParentTypes['DestinationExport'] };
  DestinationFacts: Scalars['DestinationFacts']['output'];
  DestinationFulfilment: FulfilmentRow;
  DestinationFulfilmentConnection: DestinationFulfilmentConnectionRow;
  DestinationFulfilmentEdge: Omit<DestinationFulfilmentEdge, 'node'> & { node: ResolversParentTypes['DestinationFulfilment'] };
  DestinationImport: ImportRecord;
  DestinationImportConnection: ImportConnectionRow;
  DestinationImportEdge: Omit<DestinationImportEdge, 'node'> & { node: ResolversParentTypes['DestinationImport'] };
  DestinationRecord: RecordRow;
  DestinationRecordConnection: DestinationRecordConnectionRow;
  DestinationRecordEdge: Omit<DestinationRecordEdge, 'node'> & { node: ResolversParentTypes['DestinationRecord'] };
  DestinationRecordFilter: DestinationRecordFilter;
  DestinationRecordInput: DestinationRecordInput;
  EndDestinationContactInput: EndDestinationContactInput;
  EndDestinationContactPayload: Omit<EndDestinationContactPayload, 'contact'> & { contact?: Maybe<ResolversParentTypes['DestinationContact']> };
  EraseDestinationDetailsInput: EraseDestinationDetailsInput;
  EraseDestinationDetailsPayload: EraseDestinationDetailsPayload;
  ErasedDetail: ErasedDetail;
  ExportFailure: ExportFailureRecord;
  Fact: ResolversInterfaceTypes<ResolversParentTypes>['Fact'];
  FoundCityInput: FoundCityInput;
  FoundCityPayload: Omit<FoundCityPayload, 'city'> & { city?: Maybe<ResolversParentTypes['City']> };
  FoundReceivingBranchInput: FoundReceivingBranchInput;
  FoundReceivingBranchPayload: Omit<FoundReceivingBranchPayload, 'branch'> & { branch?: Maybe<ResolversParentTypes['ReceivingBranch']> };
  FoundSubdistrictInput: FoundSubdistrictInput;
  FoundSubdistrictPayload: Omit<FoundSubdistrictPayload, 'subdistrict'> & { subdistrict?: Maybe<ResolversParentTypes['Subdistrict']> };
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
  LearningTerminal: SubdistrictPlaceRow;
  LogDestinationContactInput: LogDestinationContactInput;
  LogDestinationContactPayload: Omit<LogDestinationContactPayload, 'contactLog'> & { contactLog?: Maybe<ResolversParentTypes['DestinationContactLog']> };
  LogDestinationFulfilmentInput: LogDestinationFulfilmentInput;
  LogDestinationFulfilmentPayload: Omit<LogDestinationFulfilmentPayload, 'fulfilment'> & { fulfilment?: Maybe<ResolversParentTypes['DestinationFulfilment']> };
  Member: MemberRow;
  Mutation: Record<PropertyKey, never>;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  Organisation: ResolversInterfaceTypes<ResolversParentTypes>['Organisation'];
  PageInfo: PageInfo;
  Query: Record<PropertyKey, never>;
  ReceiveMemberInput: ReceiveMemberInput;
  ReceiveMemberPayload: Omit<ReceiveMemberPayload, 'reception'> & { reception?: Maybe<ResolversParentTypes['Reception']> };
  ReceivingBranch: ReceivingBranchRow;
  ReceivingBranchConnection: ReceivingBranchConnectionRow;
  ReceivingBranchEdge: Omit<ReceivingBranchEdge, 'node'> & { node: ResolversParentTypes['ReceivingBranch'] };
  Reception: ReceptionRow;
  ReceptionConnection: ReceptionConnectionRow;
  ReceptionEdge: Omit<ReceptionEdge, 'node'> & { node: ResolversParentTypes['Reception'] };
  ReceptionFilter: ReceptionFilter;
  Region: RegionRow;
  ServiceCentre: ServiceCentreRow;
  ServiceCentreConnection: ServiceCentreConnectionRow;
  ServiceCentreEdge: Omit<ServiceCentreEdge, 'node'> & { node: ResolversParentTypes['ServiceCentre'] };
  StartDestinationExportInput: StartDestinationExportInput;
  StartDestinationExportPayload: Omit<StartDestinationExportPayload, 'export'> & { export?: Maybe<ResolversParentTypes['DestinationExport']> };
  StartDestinationImportInput: StartDestinationImportInput;
  StartDestinationImportPayload: Omit<StartDestinationImportPayload, 'import'> & { import?: Maybe<ResolversParentTypes['DestinationImport']> };
  Subdistrict: SubdistrictRow;
  SubdistrictConnection: SubdistrictConnectionRow;
  SubdistrictEdge: Omit<SubdistrictEdge, 'node'> & { node: ResolversParentTypes['Subdistrict'] };
  TransferReceptionInput: TransferReceptionInput;
  TransferReceptionPayload: Omit<TransferReceptionPayload, 'reception'> & { reception?: Maybe<ResolversParentTypes['Reception']> };
  UndoDestinationImportInput: UndoDestinationImportInput;
  UndoDestinationImportPayload: Omit<UndoDestinationImportPayload, 'import'> & { import?: Maybe<ResolversParentTypes['DestinationImport']> };
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

export type ActivityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Activity'] = ResolversParentTypes['Activity'], FederationReferenceType extends FederationReferenceTypes['Activity'] = FederationReferenceTypes['Activity']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Activity']> | FederationReferenceType, FederationReferenceType, ContextType>;
  branch?: Resolver<ResolversTypes['ReceivingBranch'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ActivityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActivityConnection'] = ResolversParentTypes['ActivityConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ActivityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Activity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActivityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActivityEdge'] = ResolversParentTypes['ActivityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Activity'], ParentType, ContextType>;
};

export type AmendOwnDestinationContactPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AmendOwnDestinationContactPayload'] = ResolversParentTypes['AmendOwnDestinationContactPayload']> = {
  record?: Resolver<Maybe<ResolversTypes['DestinationRecord']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AssignDestinationContactPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssignDestinationContactPayload'] = ResolversParentTypes['AssignDestinationContactPayload']> = {
  contact?: Resolver<Maybe<ResolversTypes['DestinationContact']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AttendanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Attendance'] = ResolversParentTypes['Attendance'], FederationReferenceType extends FederationReferenceTypes['Attendance'] = FederationReferenceTypes['Attendance']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Attendance']> | FederationReferenceType, FederationReferenceType, ContextType>;
  hours?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  record?: Resolver<ResolversTypes['DestinationRecord'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  terminal?: Resolver<ResolversTypes['LearningTerminal'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AttendanceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttendanceConnection'] = ResolversParentTypes['AttendanceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AttendanceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Attendance']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AttendanceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttendanceEdge'] = ResolversParentTypes['AttendanceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Attendance'], ParentType, ContextType>;
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

export type CancelDestinationExportPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelDestinationExportPayload'] = ResolversParentTypes['CancelDestinationExportPayload']> = {
  export?: Resolver<Maybe<ResolversTypes['DestinationExport']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CareCaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CareCase'] = ResolversParentTypes['CareCase'], FederationReferenceType extends FederationReferenceTypes['CareCase'] = FederationReferenceTypes['CareCase']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CareCase']> | FederationReferenceType, FederationReferenceType, ContextType>;
  answerDueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  centre?: Resolver<ResolversTypes['ServiceCentre'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  masked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  need?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  record?: Resolver<ResolversTypes['DestinationRecord'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CareCaseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CareCaseConnection'] = ResolversParentTypes['CareCaseConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CareCaseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CareCase']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CareCaseEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CareCaseEdge'] = ResolversParentTypes['CareCaseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CareCase'], ParentType, ContextType>;
};

export type CityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['City'] = ResolversParentTypes['City'], FederationReferenceType extends FederationReferenceTypes['City'] = FederationReferenceTypes['City']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['City']> | FederationReferenceType, FederationReferenceType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  openedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  subdistricts?: Resolver<ResolversTypes['SubdistrictConnection'], ParentType, ContextType, Partial<CitySubdistrictsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CityConnection'] = ResolversParentTypes['CityConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['City']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CityEdge'] = ResolversParentTypes['CityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['City'], ParentType, ContextType>;
};

export type CloseReceivingBranchPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CloseReceivingBranchPayload'] = ResolversParentTypes['CloseReceivingBranchPayload']> = {
  branch?: Resolver<Maybe<ResolversTypes['ReceivingBranch']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CloseReceptionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CloseReceptionPayload'] = ResolversParentTypes['CloseReceptionPayload']> = {
  reception?: Resolver<Maybe<ResolversTypes['Reception']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CloseSubdistrictPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CloseSubdistrictPayload'] = ResolversParentTypes['CloseSubdistrictPayload']> = {
  subdistrict?: Resolver<Maybe<ResolversTypes['Subdistrict']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CommitDestinationImportPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommitDestinationImportPayload'] = ResolversParentTypes['CommitDestinationImportPayload']> = {
  import?: Resolver<Maybe<ResolversTypes['DestinationImport']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DeclineReceptionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclineReceptionPayload'] = ResolversParentTypes['DeclineReceptionPayload']> = {
  reception?: Resolver<Maybe<ResolversTypes['Reception']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DestinationContactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DestinationContact'] = ResolversParentTypes['DestinationContact'], FederationReferenceType extends FederationReferenceTypes['DestinationContact'] = FederationReferenceTypes['DestinationContact']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DestinationContact']> | FederationReferenceType, FederationReferenceType, ContextType>;
  branch?: Resolver<ResolversTypes['ReceivingBranch'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  member?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  record?: Resolver<ResolversTypes['DestinationRecord'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DestinationContactConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DestinationContactConnection'] = ResolversParentTypes['DestinationContactConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DestinationContactEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['DestinationContact']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DestinationContactEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DestinationContactEdge'] = ResolversParentTypes['DestinationContactEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DestinationContact'], ParentType, ContextType>;
};

export type DestinationContactLogResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DestinationContactLog'] = ResolversParentTypes['DestinationContactLog'], FederationReferenceType extends FederationReferenceTypes['DestinationContactLog'] = FederationReferenceTypes['DestinationContactLog']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DestinationContactLog']> | FederationReferenceType, FederationReferenceType, ContextType>;
  direction?: Resolver<ResolversTypes['ContactDirection'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  means?: Resolver<ResolversTypes['ContactMeans'], ParentType, ContextType>;
  member?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  reached?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  record?: Resolver<ResolversTypes['DestinationRecord'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DestinationContactLogConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DestinationContactLogConnection'] = ResolversParentTypes['DestinationContactLogConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DestinationContactLogEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['DestinationContactLog']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DestinationContactLogEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DestinationContactLogEdge'] = ResolversParentTypes['DestinationContactLogEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DestinationContactLog'], ParentType, ContextType>;
};

export type DestinationExportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DestinationExport'] = ResolversParentTypes['DestinationExport']> = {
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

export type DestinationExportConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DestinationExportConnection'] = ResolversParentTypes['DestinationExportConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DestinationExportEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['DestinationExport']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DestinationExportEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DestinationExportEdge'] = ResolversParentTypes['DestinationExportEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DestinationExport'], ParentType, ContextType>;
};

export interface DestinationFactsScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DestinationFacts'], any> {
  name: 'DestinationFacts';
}

export type DestinationFulfilmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DestinationFulfilment'] = ResolversParentTypes['DestinationFulfilment'], FederationReferenceType extends FederationReferenceTypes['DestinationFulfilment'] = FederationReferenceTypes['DestinationFulfilment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DestinationFulfilment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  duty?: Resolver<ResolversTypes['Duty'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  member?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  record?: Resolver<ResolversTypes['DestinationRecord'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DestinationFulfilmentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DestinationFulfilmentConnection'] = ResolversParentTypes['DestinationFulfilmentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DestinationFulfilmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['DestinationFulfilment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DestinationFulfilmentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DestinationFulfilmentEdge'] = ResolversParentTypes['DestinationFulfilmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DestinationFulfilment'], ParentType, ContextType>;
};

export type DestinationImportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DestinationImport'] = ResolversParentTypes['DestinationImport']> = {
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
  rows?: Resolver<ResolversTypes['ImportRowConnection'], ParentType, ContextType, Partial<DestinationImportRowsArgs>>;
  sheets?: Resolver<Array<ResolversTypes['ImportSheet']>, ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ImportState'], ParentType, ContextType>;
  undoneAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type DestinationImportConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DestinationImportConnection'] = ResolversParentTypes['DestinationImportConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DestinationImportEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['DestinationImport']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DestinationImportEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DestinationImportEdge'] = ResolversParentTypes['DestinationImportEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DestinationImport'], ParentType, ContextType>;
};

export type DestinationRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DestinationRecord'] = ResolversParentTypes['DestinationRecord'], FederationReferenceType extends FederationReferenceTypes['DestinationRecord'] = FederationReferenceTypes['DestinationRecord']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DestinationRecord']> | FederationReferenceType, FederationReferenceType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  birthDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  hasIdentityToken?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  homeCounty?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  masked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  member?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  receptions?: Resolver<ResolversTypes['ReceptionConnection'], ParentType, ContextType, Partial<DestinationRecordReceptionsArgs>>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  sex?: Resolver<Maybe<ResolversTypes['Sex']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DestinationRecordConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DestinationRecordConnection'] = ResolversParentTypes['DestinationRecordConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DestinationRecordEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['DestinationRecord']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DestinationRecordEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DestinationRecordEdge'] = ResolversParentTypes['DestinationRecordEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DestinationRecord'], ParentType, ContextType>;
};

export type EndDestinationContactPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndDestinationContactPayload'] = ResolversParentTypes['EndDestinationContactPayload']> = {
  contact?: Resolver<Maybe<ResolversTypes['DestinationContact']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EraseDestinationDetailsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EraseDestinationDetailsPayload'] = ResolversParentTypes['EraseDestinationDetailsPayload']> = {
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
  __resolveType: TypeResolveFn<'Activity' | 'Attendance' | 'CareCase' | 'DestinationContact' | 'DestinationContactLog' | 'DestinationFulfilment' | 'Reception', ParentType, ContextType>;
};

export type FoundCityPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FoundCityPayload'] = ResolversParentTypes['FoundCityPayload']> = {
  city?: Resolver<Maybe<ResolversTypes['City']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type FoundReceivingBranchPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FoundReceivingBranchPayload'] = ResolversParentTypes['FoundReceivingBranchPayload']> = {
  branch?: Resolver<Maybe<ResolversTypes['ReceivingBranch']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type FoundSubdistrictPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FoundSubdistrictPayload'] = ResolversParentTypes['FoundSubdistrictPayload']> = {
  subdistrict?: Resolver<Maybe<ResolversTypes['Subdistrict']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
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

export type LearningTerminalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LearningTerminal'] = ResolversParentTypes['LearningTerminal'], FederationReferenceType extends FederationReferenceTypes['LearningTerminal'] = FederationReferenceTypes['LearningTerminal']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['LearningTerminal']> | FederationReferenceType, FederationReferenceType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  openedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  subdistrict?: Resolver<ResolversTypes['Subdistrict'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LogDestinationContactPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LogDestinationContactPayload'] = ResolversParentTypes['LogDestinationContactPayload']> = {
  contactLog?: Resolver<Maybe<ResolversTypes['DestinationContactLog']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type LogDestinationFulfilmentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LogDestinationFulfilmentPayload'] = ResolversParentTypes['LogDestinationFulfilmentPayload']> = {
  fulfilment?: Resolver<Maybe<ResolversTypes['DestinationFulfilment']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Member'] = ResolversParentTypes['Member'], FederationReferenceType extends FederationReferenceTypes['Member'] = FederationReferenceTypes['Member']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Member']> | FederationReferenceType, FederationReferenceType, ContextType>;
  activities?: Resolver<ResolversTypes['ActivityConnection'], ParentType, ContextType, Partial<MemberActivitiesArgs>>;
  attendances?: Resolver<ResolversTypes['AttendanceConnection'], ParentType, ContextType, Partial<MemberAttendancesArgs>>;
  careCases?: Resolver<ResolversTypes['CareCaseConnection'], ParentType, ContextType, Partial<MemberCareCasesArgs>>;
  destinationAccesses?: Resolver<ResolversTypes['AccessConnection'], ParentType, ContextType, Partial<MemberDestinationAccessesArgs>>;
  destinationContact?: Resolver<Maybe<ResolversTypes['DestinationContact']>, ParentType, ContextType, Partial<MemberDestinationContactArgs>>;
  destinationContactLog?: Resolver<ResolversTypes['DestinationContactLogConnection'], ParentType, ContextType, Partial<MemberDestinationContactLogArgs>>;
  destinationContacts?: Resolver<ResolversTypes['DestinationContactConnection'], ParentType, ContextType, Partial<MemberDestinationContactsArgs>>;
  destinationFacts?: Resolver<Maybe<ResolversTypes['DestinationFacts']>, ParentType, ContextType>;
  destinationFulfilments?: Resolver<ResolversTypes['DestinationFulfilmentConnection'], ParentType, ContextType, Partial<MemberDestinationFulfilmentsArgs>>;
  destinationRecords?: Resolver<Array<ResolversTypes['DestinationRecord']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reception?: Resolver<Maybe<ResolversTypes['Reception']>, ParentType, ContextType, Partial<MemberReceptionArgs>>;
  receptions?: Resolver<ResolversTypes['ReceptionConnection'], ParentType, ContextType, Partial<MemberReceptionsArgs>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  amendOwnDestinationContact?: Resolver<ResolversTypes['AmendOwnDestinationContactPayload'], ParentType, ContextType, RequireFields<MutationAmendOwnDestinationContactArgs, 'input'>>;
  assignDestinationContact?: Resolver<ResolversTypes['AssignDestinationContactPayload'], ParentType, ContextType, RequireFields<MutationAssignDestinationContactArgs, 'input'>>;
  cancelDestinationExport?: Resolver<ResolversTypes['CancelDestinationExportPayload'], ParentType, ContextType, RequireFields<MutationCancelDestinationExportArgs, 'input'>>;
  closeReceivingBranch?: Resolver<ResolversTypes['CloseReceivingBranchPayload'], ParentType, ContextType, RequireFields<MutationCloseReceivingBranchArgs, 'input'>>;
  closeReception?: Resolver<ResolversTypes['CloseReceptionPayload'], ParentType, ContextType, RequireFields<MutationCloseReceptionArgs, 'input'>>;
  closeSubdistrict?: Resolver<ResolversTypes['CloseSubdistrictPayload'], ParentType, ContextType, RequireFields<MutationCloseSubdistrictArgs, 'input'>>;
  commitDestinationImport?: Resolver<ResolversTypes['CommitDestinationImportPayload'], ParentType, ContextType, RequireFields<MutationCommitDestinationImportArgs, 'input'>>;
  declineReception?: Resolver<ResolversTypes['DeclineReceptionPayload'], ParentType, ContextType, RequireFields<MutationDeclineReceptionArgs, 'input'>>;
  endDestinationContact?: Resolver<ResolversTypes['EndDestinationContactPayload'], ParentType, ContextType, RequireFields<MutationEndDestinationContactArgs, 'input'>>;
  eraseDestinationDetails?: Resolver<ResolversTypes['EraseDestinationDetailsPayload'], ParentType, ContextType, RequireFields<MutationEraseDestinationDetailsArgs, 'input'>>;
  foundCity?: Resolver<ResolversTypes['FoundCityPayload'], ParentType, ContextType, RequireFields<MutationFoundCityArgs, 'input'>>;
  foundReceivingBranch?: Resolver<ResolversTypes['FoundReceivingBranchPayload'], ParentType, ContextType, RequireFields<MutationFoundReceivingBranchArgs, 'input'>>;
  foundSubdistrict?: Resolver<ResolversTypes['FoundSubdistrictPayload'], ParentType, ContextType, RequireFields<MutationFoundSubdistrictArgs, 'input'>>;
  logDestinationContact?: Resolver<ResolversTypes['LogDestinationContactPayload'], ParentType, ContextType, RequireFields<MutationLogDestinationContactArgs, 'input'>>;
  logDestinationFulfilment?: Resolver<ResolversTypes['LogDestinationFulfilmentPayload'], ParentType, ContextType, RequireFields<MutationLogDestinationFulfilmentArgs, 'input'>>;
  receiveMember?: Resolver<ResolversTypes['ReceiveMemberPayload'], ParentType, ContextType, RequireFields<MutationReceiveMemberArgs, 'input'>>;
  startDestinationExport?: Resolver<ResolversTypes['StartDestinationExportPayload'], ParentType, ContextType, RequireFields<MutationStartDestinationExportArgs, 'input'>>;
  startDestinationImport?: Resolver<ResolversTypes['StartDestinationImportPayload'], ParentType, ContextType, RequireFields<MutationStartDestinationImportArgs, 'input'>>;
  transferReception?: Resolver<ResolversTypes['TransferReceptionPayload'], ParentType, ContextType, RequireFields<MutationTransferReceptionArgs, 'input'>>;
  undoDestinationImport?: Resolver<ResolversTypes['UndoDestinationImportPayload'], ParentType, ContextType, RequireFields<MutationUndoDestinationImportArgs, 'input'>>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Activity' | 'Attendance' | 'CareCase' | 'City' | 'DestinationContact' | 'DestinationContactLog' | 'DestinationFulfilment' | 'DestinationRecord' | 'LearningTerminal' | 'ReceivingBranch' | 'Reception' | 'ServiceCentre' | 'Subdistrict', ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation']> = {
  __resolveType: TypeResolveFn<'City' | 'LearningTerminal' | 'ReceivingBranch' | 'ServiceCentre' | 'Subdistrict', ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  cities?: Resolver<ResolversTypes['CityConnection'], ParentType, ContextType, Partial<QueryCitiesArgs>>;
  city?: Resolver<Maybe<ResolversTypes['City']>, ParentType, ContextType, RequireFields<QueryCityArgs, 'code'>>;
  destinationAudit?: Resolver<ResolversTypes['AuditEntryConnection'], ParentType, ContextType, Partial<QueryDestinationAuditArgs>>;
  destinationExport?: Resolver<Maybe<ResolversTypes['DestinationExport']>, ParentType, ContextType, RequireFields<QueryDestinationExportArgs, 'id'>>;
  destinationExports?: Resolver<ResolversTypes['DestinationExportConnection'], ParentType, ContextType, Partial<QueryDestinationExportsArgs>>;
  destinationImport?: Resolver<Maybe<ResolversTypes['DestinationImport']>, ParentType, ContextType, RequireFields<QueryDestinationImportArgs, 'id'>>;
  destinationImports?: Resolver<ResolversTypes['DestinationImportConnection'], ParentType, ContextType, RequireFields<QueryDestinationImportsArgs, 'region'>>;
  destinationRecords?: Resolver<ResolversTypes['DestinationRecordConnection'], ParentType, ContextType, Partial<QueryDestinationRecordsArgs>>;
  receptions?: Resolver<ResolversTypes['ReceptionConnection'], ParentType, ContextType, Partial<QueryReceptionsArgs>>;
};

export type ReceiveMemberPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceiveMemberPayload'] = ResolversParentTypes['ReceiveMemberPayload']> = {
  reception?: Resolver<Maybe<ResolversTypes['Reception']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReceivingBranchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceivingBranch'] = ResolversParentTypes['ReceivingBranch'], FederationReferenceType extends FederationReferenceTypes['ReceivingBranch'] = FederationReferenceTypes['ReceivingBranch']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ReceivingBranch']> | FederationReferenceType, FederationReferenceType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ReceivingBranchKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  openedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  receptions?: Resolver<ResolversTypes['ReceptionConnection'], ParentType, ContextType, Partial<ReceivingBranchReceptionsArgs>>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  subdistrict?: Resolver<ResolversTypes['Subdistrict'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReceivingBranchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceivingBranchConnection'] = ResolversParentTypes['ReceivingBranchConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ReceivingBranchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ReceivingBranch']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReceivingBranchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceivingBranchEdge'] = ResolversParentTypes['ReceivingBranchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ReceivingBranch'], ParentType, ContextType>;
};

export type ReceptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Reception'] = ResolversParentTypes['Reception'], FederationReferenceType extends FederationReferenceTypes['Reception'] = FederationReferenceTypes['Reception']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Reception']> | FederationReferenceType, FederationReferenceType, ContextType>;
  branch?: Resolver<ResolversTypes['ReceivingBranch'], ParentType, ContextType>;
  declineReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endedBy?: Resolver<Maybe<ResolversTypes['ReceptionEnd']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['Reception']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  member?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  record?: Resolver<ResolversTypes['DestinationRecord'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ReceptionStatus'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReceptionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceptionConnection'] = ResolversParentTypes['ReceptionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ReceptionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Reception']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReceptionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceptionEdge'] = ResolversParentTypes['ReceptionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Reception'], ParentType, ContextType>;
};

export type RegionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region'], FederationReferenceType extends FederationReferenceTypes['Region'] = FederationReferenceTypes['Region']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Region']> | FederationReferenceType, FederationReferenceType, ContextType>;
  city?: Resolver<Maybe<ResolversTypes['City']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ServiceCentreResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceCentre'] = ResolversParentTypes['ServiceCentre'], FederationReferenceType extends FederationReferenceTypes['ServiceCentre'] = FederationReferenceTypes['ServiceCentre']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ServiceCentre']> | FederationReferenceType, FederationReferenceType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  offers?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  openedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  subdistrict?: Resolver<ResolversTypes['Subdistrict'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ServiceCentreConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceCentreConnection'] = ResolversParentTypes['ServiceCentreConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ServiceCentreEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ServiceCentre']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ServiceCentreEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceCentreEdge'] = ResolversParentTypes['ServiceCentreEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ServiceCentre'], ParentType, ContextType>;
};

export type StartDestinationExportPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartDestinationExportPayload'] = ResolversParentTypes['StartDestinationExportPayload']> = {
  export?: Resolver<Maybe<ResolversTypes['DestinationExport']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type StartDestinationImportPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartDestinationImportPayload'] = ResolversParentTypes['StartDestinationImportPayload']> = {
  import?: Resolver<Maybe<ResolversTypes['DestinationImport']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SubdistrictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subdistrict'] = ResolversParentTypes['Subdistrict'], FederationReferenceType extends FederationReferenceTypes['Subdistrict'] = FederationReferenceTypes['Subdistrict']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Subdistrict']> | FederationReferenceType, FederationReferenceType, ContextType>;
  city?: Resolver<ResolversTypes['City'], ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  openedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  receivingBranches?: Resolver<ResolversTypes['ReceivingBranchConnection'], ParentType, ContextType, Partial<SubdistrictReceivingBranchesArgs>>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  serviceCentres?: Resolver<ResolversTypes['ServiceCentreConnection'], ParentType, ContextType, Partial<SubdistrictServiceCentresArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubdistrictConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubdistrictConnection'] = ResolversParentTypes['SubdistrictConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SubdistrictEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Subdistrict']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SubdistrictEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubdistrictEdge'] = ResolversParentTypes['SubdistrictEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Subdistrict'], ParentType, ContextType>;
};

export type TransferReceptionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransferReceptionPayload'] = ResolversParentTypes['TransferReceptionPayload']> = {
  reception?: Resolver<Maybe<ResolversTypes['Reception']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UndoDestinationImportPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UndoDestinationImportPayload'] = ResolversParentTypes['UndoDestinationImportPayload']> = {
  import?: Resolver<Maybe<ResolversTypes['DestinationImport']>, ParentType, ContextType>;
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
  Activity?: ActivityResolvers<ContextType>;
  ActivityConnection?: ActivityConnectionResolvers<ContextType>;
  ActivityEdge?: ActivityEdgeResolvers<ContextType>;
  AmendOwnDestinationContactPayload?: AmendOwnDestinationContactPayloadResolvers<ContextType>;
  AssignDestinationContactPayload?: AssignDestinationContactPayloadResolvers<ContextType>;
  Attendance?: AttendanceResolvers<ContextType>;
  AttendanceConnection?: AttendanceConnectionResolvers<ContextType>;
  AttendanceEdge?: AttendanceEdgeResolvers<ContextType>;
  AuditEntry?: AuditEntryResolvers<ContextType>;
  AuditEntryConnection?: AuditEntryConnectionResolvers<ContextType>;
  AuditEntryEdge?: AuditEntryEdgeResolvers<ContextType>;
  CancelDestinationExportPayload?: CancelDestinationExportPayloadResolvers<ContextType>;
  CareCase?: CareCaseResolvers<ContextType>;
  CareCaseConnection?: CareCaseConnectionResolvers<ContextType>;
  CareCaseEdge?: CareCaseEdgeResolvers<ContextType>;
  City?: CityResolvers<ContextType>;
  CityConnection?: CityConnectionResolvers<ContextType>;
  CityEdge?: CityEdgeResolvers<ContextType>;
  CloseReceivingBranchPayload?: CloseReceivingBranchPayloadResolvers<ContextType>;
  CloseReceptionPayload?: CloseReceptionPayloadResolvers<ContextType>;
  CloseSubdistrictPayload?: CloseSubdistrictPayloadResolvers<ContextType>;
  CommitDestinationImportPayload?: CommitDestinationImportPayloadResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DeclineReceptionPayload?: DeclineReceptionPayloadResolvers<ContextType>;
  DestinationContact?: DestinationContactResolvers<ContextType>;
  DestinationContactConnection?: DestinationContactConnectionResolvers<ContextType>;
  DestinationContactEdge?: DestinationContactEdgeResolvers<ContextType>;
  DestinationContactLog?: DestinationContactLogResolvers<ContextType>;
  DestinationContactLogConnection?: DestinationContactLogConnectionResolvers<ContextType>;
  DestinationContactLogEdge?: DestinationContactLogEdgeResolvers<ContextType>;
  DestinationExport?: DestinationExportResolvers<ContextType>;
  DestinationExportConnection?: DestinationExportConnectionResolvers<ContextType>;
  DestinationExportEdge?: DestinationExportEdgeResolvers<ContextType>;
  DestinationFacts?: GraphQLScalarType;
  DestinationFulfilment?: DestinationFulfilmentResolvers<ContextType>;
  DestinationFulfilmentConnection?: DestinationFulfilmentConnectionResolvers<ContextType>;
  DestinationFulfilmentEdge?: DestinationFulfilmentEdgeResolvers<ContextType>;
  DestinationImport?: DestinationImportResolvers<ContextType>;
  DestinationImportConnection?: DestinationImportConnectionResolvers<ContextType>;
  DestinationImportEdge?: DestinationImportEdgeResolvers<ContextType>;
  DestinationRecord?: DestinationRecordResolvers<ContextType>;
  DestinationRecordConnection?: DestinationRecordConnectionResolvers<ContextType>;
  DestinationRecordEdge?: DestinationRecordEdgeResolvers<ContextType>;
  EndDestinationContactPayload?: EndDestinationContactPayloadResolvers<ContextType>;
  EraseDestinationDetailsPayload?: EraseDestinationDetailsPayloadResolvers<ContextType>;
  ErasedDetail?: ErasedDetailResolvers<ContextType>;
  ExportFailure?: ExportFailureResolvers<ContextType>;
  Fact?: FactResolvers<ContextType>;
  FoundCityPayload?: FoundCityPayloadResolvers<ContextType>;
  FoundReceivingBranchPayload?: FoundReceivingBranchPayloadResolvers<ContextType>;
  FoundSubdistrictPayload?: FoundSubdistrictPayloadResolvers<ContextType>;
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
  LearningTerminal?: LearningTerminalResolvers<ContextType>;
  LogDestinationContactPayload?: LogDestinationContactPayloadResolvers<ContextType>;
  LogDestinationFulfilmentPayload?: LogDestinationFulfilmentPayloadResolvers<ContextType>;
  Member?: MemberResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  ReceiveMemberPayload?: ReceiveMemberPayloadResolvers<ContextType>;
  ReceivingBranch?: ReceivingBranchResolvers<ContextType>;
  ReceivingBranchConnection?: ReceivingBranchConnectionResolvers<ContextType>;
  ReceivingBranchEdge?: ReceivingBranchEdgeResolvers<ContextType>;
  Reception?: ReceptionResolvers<ContextType>;
  ReceptionConnection?: ReceptionConnectionResolvers<ContextType>;
  ReceptionEdge?: ReceptionEdgeResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  ServiceCentre?: ServiceCentreResolvers<ContextType>;
  ServiceCentreConnection?: ServiceCentreConnectionResolvers<ContextType>;
  ServiceCentreEdge?: ServiceCentreEdgeResolvers<ContextType>;
  StartDestinationExportPayload?: StartDestinationExportPayloadResolvers<ContextType>;
  StartDestinationImportPayload?: StartDestinationImportPayloadResolvers<ContextType>;
  Subdistrict?: SubdistrictResolvers<ContextType>;
  SubdistrictConnection?: SubdistrictConnectionResolvers<ContextType>;
  SubdistrictEdge?: SubdistrictEdgeResolvers<ContextType>;
  TransferReceptionPayload?: TransferReceptionPayloadResolvers<ContextType>;
  UndoDestinationImportPayload?: UndoDestinationImportPayloadResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
};

