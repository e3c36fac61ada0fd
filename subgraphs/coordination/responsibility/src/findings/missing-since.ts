import type { ContactPersonVersion, Instant } from '../facts.ts';
import { isClosed } from '../history/known.ts';

/** Since the need began, or since the last contact person after that ended. */
export const missingSince = (need: Instant, persons: readonly ContactPersonVersion[], at: Instant): Instant =>
  persons
    .filter((person) => isClosed(person, at))
    .reduce((since, person) => Math.max(since, person.validTo ?? since), need);
