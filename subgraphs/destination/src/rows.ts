import type {
  AccessRow,
  AuditRow,
  Connection,
  ExportRecord,
  FactRow,
  ImportFailure,
  ImportProblem,
  ImportRecord,
  ImportRowRecord,
  RowKey,
} from '@liangdi/kit';
import type {
  ContactDirection,
  ContactMeans,
  Duty,
  ReceivingBranchKind,
  ReceptionEnd,
  ReceptionStatus,
  Sex,
} from './generated/graphql.ts';

/** Reference to a region of the code table. */
export interface RegionRow {
  readonly code: string;
}

/** A member, known by the id that the origin issued, whether or not any city knows them. */
export type MemberRow = RowKey;

/** Days are `YYYY-MM-DD`. */
export interface OrganisationRow extends RowKey {
  readonly name: string;
  readonly openedOn: string;
  readonly closedOn: string | null;
}

export interface SubdistrictRow extends OrganisationRow {
  readonly cityId: string;
}

/** What a subdistrict has: a branch, a terminal, a service centre. */
export interface SubdistrictPlaceRow extends OrganisationRow {
  readonly subdistrictId: string;
}

export interface ReceivingBranchRow extends SubdistrictPlaceRow {
  readonly kind: ReceivingBranchKind;
}

export interface ServiceCentreRow extends SubdistrictPlaceRow {
  readonly offers: string;
}

/** The current version of a record, with the member whom it is linked to. */
export interface RecordRow extends RowKey {
  readonly memberRegion: string | null;
  readonly memberId: string | null;
  readonly version: number;
  readonly recordedAt: Date;
  /** Null when the city was given nothing but the member's id. */
  readonly name: string | null;
  readonly sex: Sex | null;
  /** `YYYY-MM-DD` */
  readonly birthDate: string | null;
  readonly phone: string | null;
  readonly address: string | null;
  readonly homeCounty: string | null;
  readonly hasIdentityToken: boolean;
  /** Whether the sensitive fields are null for the viewer, whatever is recorded. */
  readonly masked: boolean;
}

/** One version of a record, with what only this side and linkage get to see. */
export interface RecordVersionRow extends FactRow {
  readonly name: string | null;
  readonly sex: Sex | null;
  readonly birthDate: string | null;
  readonly phone: string | null;
  readonly address: string | null;
  readonly homeCounty: string | null;
  readonly identityToken: string | null;
}

/** One version of a fact about a person. */
export interface PersonFactRow extends FactRow {
  readonly recordId: string;
}

export interface ReceptionRow extends PersonFactRow {
  readonly branchId: string;
  readonly status: ReceptionStatus;
  readonly declineReason: string | null;
  readonly endedBy: ReceptionEnd | null;
  /** The outflow declaration of the origin that it answers, where the city knew one. */
  readonly outflowId: string | null;
  /** Number of the certificate that the person showed; compared by coordination, and shown to nobody. */
  readonly certificateNumber: string | null;
}

export interface ContactRow extends PersonFactRow {
  readonly branchId: string;
  readonly name: string;
  readonly phone: string | null;
}

export interface ContactLogRow extends PersonFactRow {
  /** Branch whose own contact it is; null of the city's. */
  readonly branchId: string | null;
  readonly direction: ContactDirection;
  readonly means: ContactMeans;
  readonly reached: boolean;
  readonly subject: string | null;
}

export interface AttendanceRow extends PersonFactRow {
  readonly terminalId: string;
  readonly title: string;
  readonly hours: number;
}

export interface CareCaseRow extends PersonFactRow {
  readonly centreId: string;
  /** Null once it was erased. */
  readonly need: string | null;
  readonly answerDueAt: Date;
  readonly answeredAt: Date | null;
}

export interface ActivityRow extends FactRow {
  readonly branchId: string;
  readonly title: string;
}

export interface FulfilmentRow extends PersonFactRow {
  /** Branch that did it; null of the city's. */
  readonly branchId: string | null;
  readonly duty: Duty;
  readonly note: string | null;
}

export interface ParticipationRow extends PersonFactRow {
  readonly activityId: string;
}

export type CityConnectionRow = Connection<OrganisationRow>;
export type SubdistrictConnectionRow = Connection<SubdistrictRow>;
export type ReceivingBranchConnectionRow = Connection<ReceivingBranchRow>;
export type ServiceCentreConnectionRow = Connection<ServiceCentreRow>;
export type DestinationRecordConnectionRow = Connection<RecordRow>;
export type ReceptionConnectionRow = Connection<ReceptionRow>;
export type DestinationContactConnectionRow = Connection<ContactRow>;
export type DestinationContactLogConnectionRow = Connection<ContactLogRow>;
export type AttendanceConnectionRow = Connection<AttendanceRow>;
export type CareCaseConnectionRow = Connection<CareCaseRow>;
export type ActivityConnectionRow = Connection<ActivityRow>;
export type DestinationFulfilmentConnectionRow = Connection<FulfilmentRow>;
export type ImportConnectionRow = Connection<ImportRecord>;
export type ExportConnectionRow = Connection<ExportRecord>;
export type ImportRowConnectionRow = Connection<ImportRowRecord>;
export type ImportProblemRow = ImportProblem;
export type ImportFailureRow = ImportFailure;
export type AccessConnectionRow = Connection<AccessRow>;
export type AuditEntryConnectionRow = Connection<AuditRow>;
