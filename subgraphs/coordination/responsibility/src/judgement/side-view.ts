import type { BranchVersion, FactVersion, Instant, SharedFacts, Side, SideName } from '../facts.ts';
import { isClosed } from '../history/known.ts';
import type { ResponsibleOrganisation, ResponsiblePerson, SideView } from '../view.ts';
import { ref } from './evidence.ts';
import type { Picture, SharedPicture } from './picture.ts';

/** A side's status, its responsible organisation and its contact person. */
export const sideView = (side: SideName, said: Side<SharedFacts>, picture: Picture): SideView => {
  const shared = sharedPicture(picture, side);
  if (said.status === 'SILENT' || shared === null) return { side, status: 'SILENT', organisation: null, person: null };
  const organisation = responsibleOrganisation(side, picture);
  return {
    side,
    status: holdsAnything(said.facts, picture.at) ? 'KNOWN' : 'NONE',
    organisation,
    person: contactPerson(side, shared, organisation),
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

/** Anything that began and was recorded by the instant. */
const holdsAnything = (facts: SharedFacts, at: Instant): boolean => {
  for (const list of Object.values(facts) as (readonly FactVersion[])[]) {
    for (const fact of list) if (fact.recordedAt <= at && fact.validFrom <= at) return true;
  }
  return false;
};

/**
 * Origin: the home branch. Destination: the receiving branch of the earliest open reception.
 * Association: the branch of the earliest open membership, or the association. What stands above a closed branch answers for it.
 */
export const responsibleOrganisation = (side: SideName, picture: Picture): ResponsibleOrganisation | null => {
  switch (side) {
    case 'ORIGIN': {
      const member = picture.origin?.member;
      if (member === undefined || member === null) return null;
      const above = member.townshipId ?? member.countyId;
      return branchOrAbove(member.branchId, member.region, picture.origin?.branches ?? [], above, picture.at);
    }
    case 'DESTINATION': {
      const reception = picture.destination?.openReceptions[0];
      if (reception === undefined) return null;
      return branchOrAbove(reception.branchId, reception.region, picture.destination?.branches ?? [], null, picture.at);
    }
    case 'ASSOCIATION': {
      const membership = picture.association?.openMemberships[0];
      if (membership === undefined) return null;
      const { associationId, branchId, region } = membership;
      if (branchId === null) return { id: associationId, region, level: 'ABOVE_BRANCH', branchKind: null };
      return branchOrAbove(branchId, region, picture.association?.branches ?? [], associationId, picture.at);
    }
  }
};

const branchOrAbove = (
  id: string,
  region: string,
  branches: readonly BranchVersion[],
  above: string | null,
  at: Instant,
): ResponsibleOrganisation | null => {
  const branch = branches.find((candidate) => candidate.id === id);
  if (branch === undefined || !isClosed(branch, at)) {
    return { id, region, level: 'BRANCH', branchKind: branch?.kind ?? null };
  }
  const parent = above ?? branch.parentId;
  return parent === null ? null : { id: parent, region, level: 'ABOVE_BRANCH', branchKind: null };
};

/** The contact person in the region of the responsible organisation before others, the earliest before later ones. */
const contactPerson = (
  side: SideName,
  shared: SharedPicture,
  organisation: ResponsibleOrganisation | null,
): ResponsiblePerson | null => {
  const persons = shared.openContactPersons;
  const person = persons.find(({ region }) => region === organisation?.region) ?? persons[0];
  if (person === undefined) return null;
  return { id: person.personId, name: person.name, since: person.validFrom, fact: ref(side, 'contactPersons', person) };
};
