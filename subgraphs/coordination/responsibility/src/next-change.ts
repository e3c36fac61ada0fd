import { alike } from './alike.ts';
import { assess } from './assess.ts';
import type { Instant, Sides } from './facts.ts';
import { addMonths, DAY } from './history/calendar.ts';
import { pictureAt } from './judgement/picture-at.ts';
import { awaySince } from './judgement/situation.ts';
import type { RuleVersion } from './rules/rule.ts';
import { asRuleBook, type RuleBook } from './rules/rule-book.ts';
import type { View } from './view.ts';

/**
 * The earliest instant after `at` at which the view differs by time alone (a deadline, a due date, the border of a
 * validity, a fact or rule recorded for later), or null when it stays as it is. Until then, judging again is idle.
 */
export const nextChangeAt = (
  sides: Sides,
  rules: RuleBook | readonly RuleVersion[],
  at: Instant,
  /** `assess(sides, rules, at)`, where the caller has it already. */
  now: View = assess(sides, rules, at),
): Instant | null => {
  const book = asRuleBook(rules);
  const later = new Set<Instant>();
  for (const instant of book.borders) if (instant > at) later.add(instant);
  for (const instant of fromView(now, book)) if (instant > at) later.add(instant);
  for (const instant of monthBorders(sides, book, at)) if (instant > at) later.add(instant);
  addBorders(sides, at, later);
  if (later.size === 0) return null;
  for (const instant of [...later].sort((a, b) => a - b)) {
    if (!alike({ ...assess(sides, book, instant), at }, now)) return instant;
  }
  return null;
};

/** Every later instant that a fact names: when it is recorded, begins, ends, is due, was answered or found. */
const addBorders = (sides: Sides, at: Instant, later: Set<Instant>): void => {
  addFrom(sides.coordination, at, later);
  for (const side of [sides.origin, sides.destination, sides.association]) {
    if (side.status === 'HEARD') addFrom(side.facts, at, later);
  }
};

const addFrom = (facts: object, at: Instant, later: Set<Instant>): void => {
  for (const list of Object.values(facts) as (readonly Readonly<Record<string, unknown>>[])[]) {
    for (const fact of list) {
      for (const key of INSTANTS) {
        const instant = fact[key];
        if (typeof instant === 'number' && instant > at) later.add(instant);
      }
    }
  }
};

const INSTANTS = ['recordedAt', 'validFrom', 'validTo', 'deadline', 'confirmedAt', 'answeredAt', 'outcomeAt'] as const;

/** Due dates, the notice before them, and the end of the cadence since the last fulfilment. */
const fromView = ({ at, duties }: View, book: RuleBook): readonly Instant[] =>
  duties.flatMap(({ nextDue, lastFulfilled, rule }) => {
    if (nextDue === null) return [];
    const { months, noticeDays } = book.at(at).byId.get(rule ?? '')?.cadence ?? { months: 0, noticeDays: 0 };
    const lasts = lastFulfilled === null ? [] : [addMonths(lastFulfilled, months)];
    return [nextDue, nextDue - noticeDays * DAY, ...lasts];
  });

/** When the member has been away for as many months as some rule names. */
const monthBorders = (sides: Sides, book: RuleBook, at: Instant): readonly Instant[] => {
  const since = awaySince(pictureAt(sides, at));
  return since === null ? [] : book.at(at).monthBorders.map((months) => addMonths(since, months));
};
