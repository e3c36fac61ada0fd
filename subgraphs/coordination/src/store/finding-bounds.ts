import type { Cell } from './finding-cells.ts';
import type { FindingFilters } from './finding-filter.ts';

/** Half-open bounds on due and since, epoch milliseconds. */
export interface Bounds {
  readonly dueFrom: number;
  readonly dueBefore: number;
  readonly sinceUpTo: number;
}

const DAY = 86_400_000;

export const boundsOf = ({ filter, now }: FindingFilters): Bounds => ({
  dueFrom: filter.dueFrom == null ? Number.NEGATIVE_INFINITY : new Date(filter.dueFrom).getTime(),
  dueBefore: filter.dueBefore == null ? Number.POSITIVE_INFINITY : new Date(filter.dueBefore).getTime(),
  sinceUpTo: filter.minAgeDays == null ? Number.POSITIVE_INFINITY : now - filter.minAgeDays * DAY,
});

export const isBounded = (bounds: Bounds): boolean => Object.values(bounds).some(Number.isFinite);

/** A bound on both columns, in which a cell's scan need not leave its index range to find out. */
export interface CellRange {
  readonly id: number;
  readonly due_from: string;
  readonly due_to: string;
  readonly since_from: string;
  readonly since_to: string;
}

/**
 * What the bounds mean in one cell. Due minus since lies within the cell's lags, so that a bound on the one bounds the
 * other, too: a list sorted by since and filtered by due starts where the first match can be.
 */
export const rangeIn = (cell: Cell, { dueFrom, dueBefore, sinceUpTo }: Bounds): CellRange => {
  const known = cell.lag_min !== null && cell.lag_max !== null;
  const [low, high] = [cell.lag_min ?? 0, cell.lag_max ?? 0];
  return {
    id: cell.id,
    due_from: instant(dueFrom),
    due_to: instant(known ? Math.min(dueBefore, sinceUpTo + high + 1) : dueBefore),
    since_from: instant(known ? dueFrom - high : Number.NEGATIVE_INFINITY),
    since_to: instant(known ? Math.min(sinceUpTo + 1, dueBefore - low) : sinceUpTo + 1),
  };
};

const instant = (value: number): string =>
  value === Number.POSITIVE_INFINITY
    ? 'infinity'
    : value === Number.NEGATIVE_INFINITY
      ? '-infinity'
      : new Date(value).toISOString();
