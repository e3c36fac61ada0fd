import type {
  AssociationFacts,
  BranchVersion,
  CareCaseVersion,
  ContactLogVersion,
  ContactPersonVersion,
  DestinationFacts,
  DisputeVersion,
  FulfilmentVersion,
  Instant,
  LinkVersion,
  MembershipVersion,
  MemberVersion,
  OriginFacts,
  OutflowVersion,
  PairVersion,
  PersonRecordVersion,
  ReceptionVersion,
  SearchVersion,
  SharedFacts,
  SideName,
  Sides,
  StopSearchVersion,
  UnlinkedRecordVersion,
  WhereaboutsVersion,
} from '../facts.ts';
import { knownAt, lastBegun, openAt } from '../history/known.ts';
import type { ResponsibleOrganisation } from '../view.ts';
import { recordsThatCount } from './links.ts';
import { associationOrganisation, destinationOrganisation, originOrganisation } from './organisation.ts';

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

export const pictureAt = (sides: Sides, at: Instant): Picture => {
  const { coordination } = sides;
  const links = knownAt(coordination.links, at);
  const origin = sides.origin.status === 'SILENT' ? null : originAt(sides.origin.facts, at);
  const destination = sides.destination.status === 'SILENT' ? null : destinationAt(sides.destination.facts, links, at);
  const association = sides.association.status === 'SILENT' ? null : associationAt(sides.association.facts, links, at);
  return {
    at,
    origin,
    destination,
    association,
    organisations: {
      ORIGIN: originOrganisation(origin, at),
      DESTINATION: destinationOrganisation(destination, at),
      ASSOCIATION: associationOrganisation(association, at),
    },
    openLinks: openAt(links, at),
    openDisputes: openAt(knownAt(coordination.disputes, at), at),
    openUnlinkedRecords: openAt(knownAt(coordination.unlinkedRecords, at), at),
  };
};

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

const originAt = (facts: OriginFacts, at: Instant): OriginPicture => {
  const outflows = knownAt(facts.outflows, at);
  return {
    ...sharedAt(facts, at),
    member: openAt(knownAt(facts.members, at), at).at(-1) ?? null,
    outflows,
    openOutflow: openAt(outflows, at).at(-1) ?? null,
    whereabouts: lastBegun(knownAt(facts.whereabouts, at), at),
    searches: knownAt(facts.searches, at),
    openStopSearches: openAt(knownAt(facts.stopSearches, at), at),
  };
};

const destinationAt = (all: DestinationFacts, links: readonly LinkVersion[], at: Instant): DestinationPicture => {
  const facts = recordsThatCount(all, 'DESTINATION', links, at);
  const receptions = knownAt(facts.receptions, at);
  return {
    ...sharedAt(facts, at),
    openRecords: openAt(knownAt(facts.records, at), at),
    receptions,
    openReceptions: openAt(receptions, at).filter((reception) => reception.status !== 'DECLINED'),
  };
};

const associationAt = (all: AssociationFacts, links: readonly LinkVersion[], at: Instant): AssociationPicture => {
  const facts = recordsThatCount(all, 'ASSOCIATION', links, at);
  const memberships = knownAt(facts.memberships, at);
  return {
    ...sharedAt(facts, at),
    openRecords: openAt(knownAt(facts.records, at), at),
    memberships,
    openMemberships: openAt(memberships, at),
    openPairs: openAt(knownAt(facts.pairs, at), at),
  };
};

const sharedAt = (facts: SharedFacts, at: Instant): SharedPicture => {
  const contactPersons = knownAt(facts.contactPersons, at);
  return {
    branches: knownAt(facts.branches, at),
    contactPersons,
    openContactPersons: openAt(contactPersons, at),
    contactLogs: knownAt(facts.contactLogs, at),
    openCareCases: openAt(knownAt(facts.careCases, at), at),
    fulfilments: knownAt(facts.fulfilments, at),
  };
};
