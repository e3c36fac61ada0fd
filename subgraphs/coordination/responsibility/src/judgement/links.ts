import type { Instant, LinkVersion } from '../facts.ts';
import { isOpen } from '../history/known.ts';

/**
 * A side's facts without those that hang on a record that is not (or no longer) linked to this member.
 * A record without any link known at the instant counts: its side recorded it under the member's id.
 */
export const recordsThatCount = <Facts extends object>(
  facts: Facts,
  side: LinkVersion['recordSide'],
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

const unlinkedRecords = (
  side: LinkVersion['recordSide'],
  links: readonly LinkVersion[],
  at: Instant,
): ReadonlySet<string> => {
  const ofSide = links.filter((link) => link.recordSide === side);
  if (ofSide.every((link) => isLinked(link, at))) return NONE;
  const linked = new Set(ofSide.filter((link) => isLinked(link, at)).map((link) => link.recordId));
  return new Set(ofSide.map((link) => link.recordId).filter((id) => !linked.has(id)));
};

const NONE: ReadonlySet<string> = new Set();

const isLinked = (link: LinkVersion, at: Instant): boolean => link.state === 'LINKED' && isOpen(link, at);
