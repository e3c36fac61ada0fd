import type { FactRow, RowKey } from '@liangdi/kit';
import type {
  ActivityRow,
  AttendanceRow,
  CareCaseRow,
  ContactLogRow,
  ContactRow,
  FulfilmentRow,
  OrganisationRow,
  ParticipationRow,
  ReceivingBranchRow,
  ReceptionRow,
  RecordVersionRow,
  ServiceCentreRow,
  SubdistrictPlaceRow,
  SubdistrictRow,
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
export interface DestinationRows {
  readonly city: Organisation<OrganisationRow>;
  readonly subdistrict: Organisation<SubdistrictRow>;
  readonly receiving_branch: Organisation<ReceivingBranchRow>;
  readonly learning_terminal: Organisation<SubdistrictPlaceRow>;
  readonly service_centre: Organisation<ServiceCentreRow>;
  readonly record: RecordLoad;
  readonly activity: RowKey;
  readonly record_version: Version<RecordVersionRow>;
  readonly reception: Version<ReceptionRow>;
  readonly contact_person: Version<ContactRow>;
  readonly contact_log: Version<ContactLogRow>;
  readonly attendance: Version<AttendanceRow>;
  readonly care_case: Version<CareCaseRow>;
  readonly activity_version: Version<ActivityRow>;
  readonly participation: Version<ParticipationRow>;
  readonly fulfilment: Version<FulfilmentRow>;
}

/** One row on its way into its table. */
export type DestinationLoad = {
  readonly [Table in keyof DestinationRows]: { readonly table: Table; readonly row: DestinationRows[Table] };
}[keyof DestinationRows];
