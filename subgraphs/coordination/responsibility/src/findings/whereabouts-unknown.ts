import type { Instant } from '../facts.ts';
import { isOpen } from '../history/known.ts';
import { ref } from '../judgement/evidence.ts';
import type { OriginPicture } from '../judgement/picture.ts';
import type { FactRef } from '../view.ts';
import { type FindingRule, finding, NONE, ownedBy } from './finding.ts';

/** The origin lost sight of the member and nothing at the origin has cleared that up since. */
export const whereaboutsUnknown: FindingRule = ({ picture }) => {
  const { origin, at } = picture;
  if (origin === null || origin.member === null || origin.member.standing === 'ENDED') return NONE;
  if (origin.openStopSearches.length > 0) return NONE;
  const doubt = lastDoubt(origin, at);
  if (doubt === null || isCleared(origin, doubt.since, at)) return NONE;
  const running = origin.searches.filter((search) => isOpen(search, at)).map(({ validTo }) => validTo ?? Infinity);
  const end = Math.min(...running);
  return [
    finding({
      kind: 'WHEREABOUTS_UNKNOWN',
      ...ownedBy('ORIGIN', picture),
      since: doubt.since,
      ...(Number.isFinite(end) ? { due: end } : {}),
      evidence: [doubt.fact],
      drawnFrom: ['ORIGIN'],
    }),
  ];
};

interface Doubt {
  readonly since: Instant;
  readonly fact: FactRef;
}

/**
 * The last record that nobody knows, or that a search could not reach them; of simultaneous ones the one with the lower
 * id, so that order never shows.
 */
const lastDoubt = ({ whereabouts, searches }: OriginPicture, at: Instant): Doubt | null => {
  let last: Doubt | null = null;
  if (whereabouts !== null && !whereabouts.known && isOpen(whereabouts, at)) {
    last = { since: whereabouts.validFrom, fact: ref('ORIGIN', 'whereabouts', whereabouts) };
  }
  for (const search of searches) {
    const { outcome, outcomeAt } = search;
    if (outcome !== 'UNREACHABLE' || outcomeAt === null || outcomeAt > at) continue;
    const later = last === null || outcomeAt > last.since || (outcomeAt === last.since && search.id < last.fact.id);
    if (later) last = { since: outcomeAt, fact: ref('ORIGIN', 'searches', search) };
  }
  return last;
};

const isCleared = (origin: OriginPicture, since: Instant, at: Instant): boolean => {
  const clears = (instant: Instant | null) => instant !== null && instant >= since && instant <= at;
  return (
    (origin.whereabouts?.known === true && clears(origin.whereabouts.validFrom)) ||
    origin.outflows.some(({ validFrom }) => clears(validFrom)) ||
    origin.contactLogs.some(({ reached, validFrom }) => reached && clears(validFrom)) ||
    origin.searches.some(({ outcome, outcomeAt }) => outcome !== null && outcome !== 'UNREACHABLE' && clears(outcomeAt))
  );
};
