import type {
  BranchVersion,
  CareCaseVersion,
  ContactLogVersion,
  ContactPersonVersion,
  DisputeVersion,
  FulfilmentVersion,
  Instant,
  LinkVersion,
  MembershipVersion,
  MemberVersion,
  OutflowVersion,
  PairVersion,
  PersonRecordVersion,
  ReceptionVersion,
  SearchVersion,
  SideName,
  StopSearchVersion,
  UnlinkedRecordVersion,
  WhereaboutsVersion,
} from '../facts.ts';
import type { ResponsibleOrganisation } from '../view.ts';

/** What a side knows, as recorded by the instant. Lists named `open…` hold at the instant, earliest first. */
export interface SharedPicture {
  readonly branches: readonly BranchVersion[];
  readonly openContactPersons: readonly ContactPersonVersion[];
  readonly contactPersons: readonly ContactPersonVersion[];
  readonly contactLogs: readonly ContactLogVersion[];
  readonly openCareCases: readonly CareCaseVersion[];
  readonly fulfilments: readonly FulfilmentVersion[];
}

export interface OriginPicture extends SharedPicture {
  /** Member core at the instant; null when the origin knows no such member (yet). */
  readonly member: MemberVersion | null;
  readonly outflows: readonly OutflowVersion[];
  /** The open outflow that began last; the origin's database allows one. */
  readonly openOutflow: OutflowVersion | null;
  /** The last word on the whereabouts; null = never in doubt. */
  readonly whereabouts: WhereaboutsVersion | null;
  readonly searches: readonly SearchVersion[];
  readonly openStopSearches: readonly StopSearchVersion[];
}

export interface DestinationPicture extends SharedPicture {
  readonly openRecords: readonly PersonRecordVersion[];
  readonly receptions: readonly ReceptionVersion[];
  readonly openReceptions: readonly ReceptionVersion[];
}

export interface AssociationPicture extends SharedPicture {
  readonly openRecords: readonly PersonRecordVersion[];
  readonly openMemberships: readonly MembershipVersion[];
  readonly memberships: readonly MembershipVersion[];
  readonly openPairs: readonly PairVersion[];
}

/** One member as known, valid and linked at one instant; a silent side is null. */
export interface Picture {
  readonly at: Instant;
  readonly origin: OriginPicture | null;
  readonly destination: DestinationPicture | null;
  readonly association: AssociationPicture | null;
  /** Who answers for the member on each side; null where the side is silent or has nobody. */
  readonly organisations: Readonly<Record<SideName, ResponsibleOrganisation | null>>;
  readonly openLinks: readonly LinkVersion[];
  readonly openDisputes: readonly DisputeVersion[];
  readonly openUnlinkedRecords: readonly UnlinkedRecordVersion[];
}

/** A side of the picture; null while it is silent. */
export const sharedPicture = (picture: Picture, side: SideName): SharedPicture | null => {
  switch (side) {
    case 'ORIGIN':
      return picture.origin;
    case 'DESTINATION':
      return picture.destination;
    case 'ASSOCIATION':
      return picture.association;
  }
};
