import type { FactVersion, Instant, LinkVersion, SharedFacts, Side, SideName } from '../facts.ts';
import type { ResponsibleOrganisation, ResponsiblePerson, SideView } from '../view.ts';
import { ref } from './evidence.ts';
import { recordsThatCount } from './links.ts';
import { type Picture, type SharedPicture, sharedPicture } from './picture.ts';

/** A side's status, its responsible organisation and its contact person. */
export const sideView = (
  side: SideName,
  said: Side<SharedFacts>,
  links: readonly LinkVersion[],
  picture: Picture,
): SideView => {
  const shared = sharedPicture(picture, side);
  if (said.status === 'SILENT' || shared === null) return { side, status: 'SILENT', organisation: null, person: null };
  const organisation = picture.organisations[side];
  return {
    side,
    status: holdsAnything(recordsThatCount(said.facts, side, links, picture.at), picture.at) ? 'KNOWN' : 'NONE',
    organisation,
    person: contactPerson(side, shared, organisation),
  };
};

/** Anything about the member that began and was recorded by the instant. Branches are about nobody. */
const holdsAnything = ({ branches: _, ...facts }: SharedFacts, at: Instant): boolean => {
  for (const list of Object.values(facts) as (readonly FactVersion[])[]) {
    for (const fact of list) if (fact.recordedAt <= at && fact.validFrom <= at) return true;
  }
  return false;
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
