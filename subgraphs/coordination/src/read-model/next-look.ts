import type { FactVersion, RuleBook, Sides, View } from '@liangdi/responsibility';

const DAY = 86_400_000;
const OFFSET = 8 * 3_600_000;

/** Instants that a fact may name. */
const INSTANTS = ['recordedAt', 'validFrom', 'validTo', 'deadline', 'confirmedAt', 'answeredAt', 'outcomeAt'] as const;

/**
 * The earliest instant after `view.at` at which the view may differ by time alone, or null. Never later than the true
 * next change (`nextChangeAt`), and found without judging again: a look that finds nothing new is idle, not wrong.
 */
export const nextLook = (sides: Sides, view: View, rules: RuleBook): number | null => {
  const now = view.at;
  let next = Number.POSITIVE_INFINITY;
  const consider = (instant: unknown): void => {
    if (typeof instant === 'number' && instant > now && instant < next) next = instant;
  };
  const inForce = rules.at(now);
  for (const border of rules.borders) consider(border);
  for (const { nextDue, lastFulfilled, rule } of view.duties) {
    if (nextDue === null) continue;
    consider(nextDue);
    const cadence = inForce.rules.find(({ id }) => id === rule)?.cadence;
    if (!cadence) continue;
    consider(nextDue - cadence.noticeDays * DAY);
    if (lastFulfilled !== null) consider(monthsAfter(lastFulfilled, cadence.months));
  }
  for (const [list, versions] of listsOf(sides)) {
    for (const version of versions as readonly (FactVersion & Readonly<Record<string, unknown>>)[]) {
      for (const key of INSTANTS) consider(version[key]);
      if (list !== 'outflows' && list !== 'receptions') continue;
      for (const months of inForce.monthBorders) consider(monthsAfter(version.validFrom, months));
    }
  }
  return next === Number.POSITIVE_INFINITY ? null : next;
};

function* listsOf({
  origin,
  destination,
  association,
  coordination,
}: Sides): Iterable<readonly [string, readonly FactVersion[]]> {
  for (const side of [origin, destination, association]) if (side.status === 'HEARD') yield* Object.entries(side.facts);
  yield* Object.entries(coordination);
}

/** Calendar months later at +08:00; a day that the month lacks is its last. */
const monthsAfter = (instant: number, months: number): number => {
  const local = new Date(instant + OFFSET);
  const month = local.getUTCMonth() + months;
  const lastDay = new Date(Date.UTC(local.getUTCFullYear(), month + 1, 0)).getUTCDate();
  const timeOfDay = (((instant + OFFSET) % DAY) + DAY) % DAY;
  return Date.UTC(local.getUTCFullYear(), month, Math.min(local.getUTCDate(), lastDay)) + timeOfDay - OFFSET;
};
