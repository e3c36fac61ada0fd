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
  MemberStanding,
  OutflowReason,
  SearchOutcome,
  Sex,
  Whereabouts,
} from './generated/graphql.ts';

/** Reference to a region of the code table. */
export interface RegionRow {
  readonly code: string;
}

/** Days are `YYYY-MM-DD`. */
export interface OrganisationRow extends RowKey {
  readonly name: string;
  readonly openedOn: string;
  readonly closedOn: string | null;
}

export type CountyRow = OrganisationRow;

export interface TownshipRow extends OrganisationRow {
  readonly countyId: string;
}

export interface HomeBranchRow extends OrganisationRow {
  readonly townshipId: string;
}

/** A version of a member's record. Days are `YYYY-MM-DD`. */
export interface MemberRow extends FactRow {
  readonly branchId: string;
  readonly name: string;
  readonly sex: Sex;
  readonly birthDate: string | null;
  readonly phone: string | null;
  readonly standing: MemberStanding;
  readonly joinedOn: string;
  readonly whereabouts: Whereabouts;
  readonly whereaboutsSince: Date;
  readonly identityToken: string | null;
}

export interface OutflowRow extends FactRow {
  readonly memberId: string;
  /** Six-digit code of the region of the destination. */
  readonly destination: string;
  readonly reason: OutflowReason;
  readonly certificateNumber: string | null;
  readonly certificateFrom: string | null;
  readonly certificateUntil: string | null;
  readonly receptionDeadline: Date;
  readonly confirmedReceptionRegion: string | null;
  readonly confirmedReceptionId: string | null;
  readonly receptionConfirmedAt: Date | null;
  readonly returned: boolean;
}

export interface ContactPersonRow extends FactRow {
  readonly memberId: string;
  readonly branchId: string;
  readonly name: string;
  readonly phone: string | null;
}

export interface ContactLogRow extends FactRow {
  readonly memberId: string;
  readonly direction: ContactDirection;
  readonly means: ContactMeans;
  readonly reached: boolean;
  readonly subject: string | null;
}

export interface FulfilmentRow extends FactRow {
  readonly memberId: string;
  readonly duty: Duty;
  readonly note: string | null;
}

export interface SearchCampaignRow extends FactRow {
  readonly countyId: string;
  readonly title: string;
}

export interface SearchRow extends FactRow {
  readonly memberId: string;
  readonly campaignId: string;
  readonly finder: string;
  readonly outcome: SearchOutcome;
  readonly outcomeAt: Date | null;
}

export interface StopSearchRow extends FactRow {
  readonly memberId: string;
}

export interface WhereaboutsReportRow extends FactRow {
  readonly memberId: string;
  /** Six-digit code; null for "away, rather not say". */
  readonly place: string | null;
  readonly note: string | null;
}

export interface CourseRow extends RowKey {
  readonly countyId: string;
  readonly title: string;
  readonly term: string;
  readonly hours: number;
}

export interface CreditRow extends FactRow {
  readonly memberId: string;
  readonly courseId: string;
  readonly hours: number;
}

export interface FamilyHelpRow extends FactRow {
  readonly memberId: string;
  readonly note: string | null;
}

export interface RuleDocumentRow extends RowKey {
  readonly countyId: string;
  readonly title: string;
  readonly number: string;
  readonly issuedOn: string;
  readonly repealedOn: string | null;
  readonly text: string;
}

export type CountyConnectionRow = Connection<CountyRow>;
export type TownshipConnectionRow = Connection<TownshipRow>;
export type HomeBranchConnectionRow = Connection<HomeBranchRow>;
export type MemberConnectionRow = Connection<MemberRow>;
export type OutflowConnectionRow = Connection<OutflowRow>;
export type ContactPersonConnectionRow = Connection<ContactPersonRow>;
export type ContactLogConnectionRow = Connection<ContactLogRow>;
export type FulfilmentConnectionRow = Connection<FulfilmentRow>;
export type SearchCampaignConnectionRow = Connection<SearchCampaignRow>;
export type SearchConnectionRow = Connection<SearchRow>;
export type CourseConnectionRow = Connection<CourseRow>;
export type CreditConnectionRow = Connection<CreditRow>;
export type FamilyHelpConnectionRow = Connection<FamilyHelpRow>;
export type StopSearchConnectionRow = Connection<StopSearchRow>;
export type WhereaboutsReportConnectionRow = Connection<WhereaboutsReportRow>;
export type RuleDocumentConnectionRow = Connection<RuleDocumentRow>;
export type ImportConnectionRow = Connection<ImportRecord>;
export type ExportConnectionRow = Connection<ExportRecord>;
export type ImportRowConnectionRow = Connection<ImportRowRecord>;
export type ImportProblemRow = ImportProblem;
export type ImportFailureRow = ImportFailure;
export type AccessConnectionRow = Connection<AccessRow>;
export type AuditEntryConnectionRow = Connection<AuditRow>;
