import type { FactRow } from '@liangdi/kit';
import type {
  ContactLogRow,
  ContactPersonRow,
  CountyRow,
  CourseRow,
  CreditRow,
  FamilyHelpRow,
  FulfilmentRow,
  HomeBranchRow,
  MemberRow,
  OutflowRow,
  RuleDocumentRow,
  SearchCampaignRow,
  SearchRow,
  StopSearchRow,
  TownshipRow,
  WhereaboutsReportRow,
} from '../src/rows.ts';

/** A row of a table without versions, as it is loaded. */
type Plain<Row> = Row & { readonly recordedAt: Date; readonly source: string };

/** An organisation that is closed says when that was recorded. */
type Organisation<Row> = Plain<Row> & { readonly closedRecordedAt: Date | null };

/** A version of a fact, as it is loaded: also when the next one was recorded, and by whom. */
type Version<Row extends FactRow> = Row & {
  readonly supersededAt: Date | null;
  readonly withdrawn: boolean;
  readonly recordedBy: string;
};

/** What may be loaded, by table. A member's anchor is made from its first version, a campaign's likewise. */
export interface OriginRows {
  readonly county: Organisation<CountyRow>;
  readonly township: Organisation<TownshipRow>;
  readonly home_branch: Organisation<HomeBranchRow>;
  readonly course: Plain<CourseRow>;
  readonly rule_document: Plain<RuleDocumentRow> & { readonly repealedRecordedAt: Date | null };
  readonly member_version: Version<MemberRow>;
  readonly outflow: Version<OutflowRow>;
  readonly contact_person: Version<ContactPersonRow>;
  readonly contact_log: Version<ContactLogRow>;
  readonly fulfilment: Version<FulfilmentRow>;
  readonly search_campaign_version: Version<SearchCampaignRow>;
  readonly search: Version<SearchRow>;
  readonly stop_search: Version<StopSearchRow>;
  readonly whereabouts_report: Version<WhereaboutsReportRow>;
  readonly credit: Version<CreditRow>;
  readonly family_help: Version<FamilyHelpRow>;
}

/** One row on its way into its table. */
export type OriginLoad = {
  readonly [Table in keyof OriginRows]: { readonly table: Table; readonly row: OriginRows[Table] };
}[keyof OriginRows];
