import type { Instant, LinkVersion, SideName } from '../facts.ts';
import { isOpen, knownAt } from '../history/known.ts';

/**
 * A side's facts without those that hang on a record that was not linked to this member as was known at `at`.
 * A link counts from its recording only: deciding today whose a record is leaves what was known on past days as it was.
 * A record that nobody ever linked counts: its side recorded it under the member's id.
 * @param links every version, also later ones: they tell a record that came by a link from one that needs none
 */
export const recordsThatCount = <Facts extends object>(
  facts: Facts,
  side: SideName,
  links: readonly LinkVersion[],
  at: Instant,
): Facts => {
  const unlinked = unlinkedRecords(side, links, at);
  if (unlinked.size === 0) return facts;
  const counts = (list: string) => (fact: { id: string; recordId?: string | null }) =>
    !unlinked.has(list === 'records' ? fact.id : (fact.recordId ?? ''));
  return Object.fromEntries(
    Object.entries(facts).map(([list, versions]) => [list, versions.filter(counts(list))]),
  ) as Facts;
};

const unlinkedRecords = (side: SideName, links: readonly LinkVersion[], at: Instant): ReadonlySet<string> => {
  const ofSide = links.filter((link) => link.recordSide === side);
  if (ofSide.length === 0) return NONE;
  const linked = knownAt(links, at).filter((link) => link.state === 'LINKED' && isOpen(link, at));
  const before = ofSide.filter((link) => link.alreadyTheirs === true && at < link.recordedAt);
  const counting = new Set([...linked, ...before].map((link) => link.recordId));
  return new Set(ofSide.map((link) => link.recordId).filter((id) => !counting.has(id)));
};

const NONE: ReadonlySet<string> = new Set();
