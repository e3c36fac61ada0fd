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

/** The least and the greatest of due minus since. */
export interface Lags {
  low(): string;
  high(): string;
}

/** Conditions over a finding `f`. */
export const within = ({ dueFrom, dueBefore, sinceUpTo }: Bounds): readonly string[] => [
  ...(dueFrom === null ? [] : [`f.due >= ${dueFrom}`]),
  ...(dueBefore === null ? [] : [`f.due < ${dueBefore}`]),
  ...(sinceUpTo === null ? [] : [`f.since <= ${sinceUpTo}`]),
];

/**
 * The same for a scan of a range `r` in the order of one of the times: what the other one is bounded by follows for it from
 * the range's lags, so that the scan starts where the first match can be, and ends where the last one can. The other's own
 * bounds stand so that no index is looked up by them: the list would have to be sorted.
 * @param lags name the range's lags, asked only for what is bounded
 */
export const withinRange = (
  { dueFrom, dueBefore, sinceUpTo }: Bounds,
  time: 'due' | 'since',
  lags: Lags = { low: () => 'r.low', high: () => 'r.high' },
): readonly string[] => {
  const [due, since] = time === 'due' ? ['f.due', `(f.since + '0')`] : [`(f.due + '0')`, 'f.since'];
  const byDue = [
    ...(dueFrom === null ? [] : [`${due} >= ${dueFrom}`]),
    ...(dueBefore === null ? [] : [`${due} < ${dueBefore}`]),
  ];
  const bySince = sinceUpTo === null ? [] : [`${since} <= ${sinceUpTo}`];
  const follows =
    time === 'due'
      ? sinceUpTo === null
        ? []
        : [`f.due <= ${sinceUpTo} + ${lags.high()}`]
      : [
          ...(dueFrom === null ? [] : [`f.since >= ${dueFrom} - ${lags.high()}`]),
          ...(dueBefore === null ? [] : [`f.since < ${dueBefore} - ${lags.low()}`]),
        ];
  return [...byDue, ...bySince, ...follows];
};

/** A range's lags: the least and the greatest of due minus since, given in milliseconds; no bound where nothing was ever due. */
export const lagsAs = (low: string, high: string): string =>
  `make_interval(secs => ${low} / 1000.0) as low, coalesce(make_interval(secs => ${high} / 1000.0), 'infinity') as high`;
