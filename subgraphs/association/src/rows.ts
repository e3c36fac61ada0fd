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
import type { AssociationKind, MembershipRole, Sex } from './generated/graphql.ts';

/** Reference to a region of the code table. */
export interface RegionRow {
  readonly code: string;
}

/** A member, known by the id that the origin issued, whether or not any association knows them. */
export type MemberRow = RowKey;

/** Days are `YYYY-MM-DD`. */
export interface OrganisationRow extends RowKey {
  readonly name: string;
  readonly openedOn: string;
  readonly closedOn: string | null;
}

export interface AssociationRow extends OrganisationRow {
  readonly kind: AssociationKind;
  readonly trade: string | null;
}

export interface BranchRow extends OrganisationRow {
  readonly associationId: string;
  /** Home county of a joint branch (共建支部), six-digit code. */
  readonly originCounty: string | null;
  readonly secretary: string | null;
}

/** The current version of a record, with the member whom it is linked to. */
export interface RecordRow extends RowKey {
  readonly memberRegion: string | null;
  readonly memberId: string | null;
  readonly version: number;
  readonly recordedAt: Date;
  /** Null when the association was given nothing but the member's id. */
  readonly name: string | null;
  readonly sex: Sex | null;
  /** `YYYY-MM-DD` */
  readonly birthDate: string | null;
  readonly phone: string | null;
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
  readonly homeCounty: string | null;
  readonly identityToken: string | null;
}

export interface MembershipRow extends FactRow {
  readonly recordId: string;
  readonly associationId: string;
  readonly branchId: string | null;
  readonly enterprise: string | null;
  readonly trade: string | null;
  readonly role: MembershipRole;
  /** Number of the certificate that the person showed; compared by coordination, and shown to nobody. */
  readonly certificateNumber: string | null;
}

export interface HelpPairRow extends FactRow {
  readonly helperId: string;
  readonly helpedId: string;
}

export interface JointActivityRow extends FactRow {
  readonly associationId: string;
  readonly title: string;
}

export interface ContributionRow extends FactRow {
  readonly recordId: string;
  readonly title: string;
  readonly beneficiary: string;
  readonly roleModel: boolean;
}

export interface ResourceRow extends FactRow {
  readonly associationId: string;
  readonly title: string;
}

export interface ParticipationRow extends FactRow {
  readonly recordId: string;
  readonly activityId: string;
}

export type AssociationConnectionRow = Connection<AssociationRow>;
export type AssociationBranchConnectionRow = Connection<BranchRow>;
export type AssociationRecordConnectionRow = Connection<RecordRow>;
export type MembershipConnectionRow = Connection<MembershipRow>;
export type HelpPairConnectionRow = Connection<HelpPairRow>;
export type JointActivityConnectionRow = Connection<JointActivityRow>;
export type ContributionConnectionRow = Connection<ContributionRow>;
export type ResourceConnectionRow = Connection<ResourceRow>;
export type ImportConnectionRow = Connection<ImportRecord>;
export type ExportConnectionRow = Connection<ExportRecord>;
export type ImportRowConnectionRow = Connection<ImportRowRecord>;
export type ImportProblemRow = ImportProblem;
export type ImportFailureRow = ImportFailure;
export type AccessConnectionRow = Connection<AccessRow>;
export type AuditEntryConnectionRow = Connection<AuditRow>;
