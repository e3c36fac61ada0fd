import type { FactVersion } from '@liangdi/responsibility';
import type { Document } from '../read-model/document.ts';

/** Why someone looks for a member: nobody knows where they are, or a campaign searches for them. */
export type Sought = 'WHEREABOUTS_UNKNOWN' | 'SEARCHED' | null;

type Version = FactVersion & Readonly<Record<string, unknown>>;

/** Whether the origin looks for a member at an instant, by all versions of its facts. A member who asked to stop is not looked for. */
export const soughtAt = (facts: Document, now: number): Sought => {
  const open = (list: string): readonly Version[] =>
    latest(facts[list] ?? []).filter((version) => isOpen(version, now));
  if (open('stopSearches').length > 0) return null;
  if (open('searches').some(({ outcome }) => outcome === null)) return 'SEARCHED';
  const whereabouts = open('whereabouts').reduce<Version | null>(
    (last, version) => (last === null || version.validFrom >= last.validFrom ? version : last),
    null,
  );
  return whereabouts?.known === false ? 'WHEREABOUTS_UNKNOWN' : null;
};

const latest = (versions: readonly FactVersion[]): readonly Version[] => [
  ...versions
    .reduce((byId, version) => {
      const held = byId.get(version.id);
      return held !== undefined && held.version > version.version ? byId : byId.set(version.id, version as Version);
    }, new Map<string, Version>())
    .values(),
];

const isOpen = ({ withdrawn, validFrom, validTo }: Version, now: number): boolean =>
  withdrawn !== true && validFrom <= now && (validTo === null || validTo > now);

/** The lists on which the answer rests. */
export const SOUGHT_LISTS: readonly string[] = ['whereabouts', 'searches', 'stopSearches'];
