import type {
  AssociationFacts,
  DestinationFacts,
  Instant,
  LinkVersion,
  OriginFacts,
  SharedFacts,
  Sides,
} from '../facts.ts';
import { knownAt, lastBegun, openAt } from '../history/known.ts';
import { recordsThatCount } from './links.ts';
import { associationOrganisation, destinationOrganisation, originOrganisation } from './organisation.ts';
import type { AssociationPicture, DestinationPicture, OriginPicture, Picture, SharedPicture } from './picture.ts';

/** One member as known, valid and linked at `at`. */
export const pictureAt = (sides: Sides, at: Instant): Picture => {
  const { coordination } = sides;
  const links = knownAt(coordination.links, at);
  const origin = sides.origin.status === 'SILENT' ? null : originAt(sides.origin.facts, at);
  const destination =
    sides.destination.status === 'SILENT' ? null : destinationAt(sides.destination.facts, coordination.links, at);
  const association =
    sides.association.status === 'SILENT' ? null : associationAt(sides.association.facts, coordination.links, at);
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
