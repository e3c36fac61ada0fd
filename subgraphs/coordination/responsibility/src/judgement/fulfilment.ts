import type { Duty, Instant, SideName } from '../facts.ts';
import type { FactRef } from '../view.ts';
import { ref } from './evidence.ts';
import { type OriginPicture, type Picture, sharedPicture } from './picture.ts';

export interface Fulfilment {
  readonly at: Instant;
  readonly fact: FactRef;
}

/**
 * The last fulfilment of a duty on the counted sides that are heard. Besides what a side records as a fulfilment:
 * contact — a contact, in either direction, that reached the other;
 * keep record — the origin's own amendments of the member core and the results of its searches.
 */
export const lastFulfilment = (duty: Duty, counts: readonly SideName[], picture: Picture): Fulfilment | null => {
  let last: Fulfilment | null = null;
  for (const side of counts) last = later(last, onSide(duty, side, picture), picture.at);
  return last;
};

const onSide = (duty: Duty, side: SideName, picture: Picture): Fulfilment | null => {
  const shared = sharedPicture(picture, side);
  if (shared === null) return null;
  let last: Fulfilment | null = null;
  for (const fact of shared.fulfilments) {
    if (fact.duty === duty && reaches(last, fact.validFrom, picture.at)) {
      last = later(last, { at: fact.validFrom, fact: ref(side, 'fulfilments', fact) }, picture.at);
    }
  }
  if (duty === 'KEEP_RECORD' && side === 'ORIGIN' && picture.origin !== null) {
    last = recordKept(last, picture.origin, picture.at);
  }
  if (duty !== 'CONTACT') return last;
  for (const fact of shared.contactLogs) {
    if (fact.reached && reaches(last, fact.validFrom, picture.at)) {
      last = later(last, { at: fact.validFrom, fact: ref(side, 'contactLogs', fact) }, picture.at);
    }
  }
  return last;
};

const recordKept = (before: Fulfilment | null, { member, searches }: OriginPicture, at: Instant): Fulfilment | null => {
  let last = before;
  if (member !== null) last = later(last, { at: member.recordedAt, fact: ref('ORIGIN', 'members', member) }, at);
  for (const search of searches) {
    if (search.outcome === null || search.outcomeAt === null) continue;
    last = later(last, { at: search.outcomeAt, fact: ref('ORIGIN', 'searches', search) }, at);
  }
  return last;
};

const reaches = (last: Fulfilment | null, candidate: Instant, at: Instant): boolean =>
  candidate <= at && (last === null || candidate >= last.at);

/** The later of both by the instant; of simultaneous ones the one with the lower id, so that order never shows. */
const later = (a: Fulfilment | null, b: Fulfilment | null, at: Instant): Fulfilment | null => {
  if (b === null || b.at > at) return a;
  if (a === null || b.at > a.at) return b;
  return b.at === a.at && b.fact.id < a.fact.id ? b : a;
};
