import type { FindingFilters } from './finding-filter.ts';
import type { Values } from './values.ts';

const DAY = 86_400_000;

/** The bounds on time that a filter sets, each as the name of its value. */
export interface Bounds {
  readonly dueFrom: string | null;
  readonly dueBefore: string | null;
  readonly sinceUpTo: string | null;
}

export const boundsOf = ({ filter, now }: FindingFilters, { put }: Values): Bounds => {
  const instant = (at: Date | string | number | null | undefined): string | null =>
    at == null ? null : put(new Date(at), 'timestamptz');
  return {
    dueFrom: instant(filter.dueFrom),
    dueBefore: instant(filter.dueBefore),
    sinceUpTo: instant(filter.minAgeDays == null ? null : now - filter.minAgeDays * DAY),
  };
};

/** Conditions over a finding `f`. */
export const within = ({ dueFrom, dueBefore, sinceUpTo }: Bounds): readonly string[] => [
  ...(dueFrom === null ? [] : [`f.due >= ${dueFrom}`]),
  ...(dueBefore === null ? [] : [`f.due < ${dueBefore}`]),
  ...(sinceUpTo === null ? [] : [`f.since <= ${sinceUpTo}`]),
];

/**
 * The same, with what follows for the other time from the lags of a range `r`: a list sorted by since and filtered by due
 * starts where the first match can be, and ends where the last one can.
 */
export const withinRange = (bounds: Bounds): readonly string[] => [
  ...within(bounds),
  ...(bounds.dueFrom === null ? [] : [`f.since >= ${bounds.dueFrom} - r.high`]),
  ...(bounds.dueBefore === null ? [] : [`f.since < ${bounds.dueBefore} - r.low`]),
  ...(bounds.sinceUpTo === null ? [] : [`f.due <= ${bounds.sinceUpTo} + r.high`]),
];

/** A range's lags: the least and the greatest of due minus since, given in milliseconds; no bound where nothing was ever due. */
export const lagsAs = (low: string, high: string): string =>
  `make_interval(secs => ${low} / 1000.0) as low, coalesce(make_interval(secs => ${high} / 1000.0), 'infinity') as high`;
