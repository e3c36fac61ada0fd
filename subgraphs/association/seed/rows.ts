import type { FactRow, RowKey } from '@liangdi/kit';
import type {
  AssociationRow,
  BranchRow,
  ContributionRow,
  HelpPairRow,
  JointActivityRow,
  MembershipRow,
  OrganisationRow,
  ParticipationRow,
  RecordVersionRow,
  ResourceRow,
} from '../src/rows.ts';

/** An organisation, as it is loaded; one that is closed says when that was recorded. */
type Organisation<Row extends OrganisationRow> = Row & {
  readonly recordedAt: Date;
  readonly closedRecordedAt: Date | null;
  readonly source: string;
};

/** A version of a fact, as it is loaded: also when the next one was recorded, and by whom. */
type Version<Row extends FactRow> = Row & {
  readonly supersededAt: Date | null;
  readonly withdrawn: boolean;
  readonly recordedBy: string;
};

/** A record, and the member whose it is where that is known from the start: then `linkVersion` is 1. */
export interface RecordLoad extends RowKey {
  readonly memberRegion: string | null;
  readonly memberId: string | null;
  readonly linkVersion: 0 | 1;
  readonly linkedAt: Date | null;
}

/** What may be loaded, by table. */
export interface AssociationRows {
  readonly association: Organisation<AssociationRow>;
  readonly association_branch: Organisation<BranchRow>;
  readonly record: RecordLoad;
  readonly joint_activity: RowKey;
  readonly joint_activity_version: Version<JointActivityRow>;
  readonly record_version: Version<RecordVersionRow>;
  readonly membership: Version<MembershipRow>;
  readonly help_pair: Version<HelpPairRow>;
  readonly participation: Version<ParticipationRow>;
  readonly contribution: Version<ContributionRow>;
  readonly resource: Version<ResourceRow>;
}

/** One row on its way into its table. */
export type AssociationLoad = {
  readonly [Table in keyof AssociationRows]: { readonly table: Table; readonly row: AssociationRows[Table] };
}[keyof AssociationRows];
