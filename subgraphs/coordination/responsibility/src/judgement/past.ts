import type { FactVersion, Instant, OutflowVersion } from '../facts.ts';
import { addMonths } from '../history/calendar.ts';
import { openAt } from '../history/known.ts';
import type { RulesInForce } from '../rules/rule-book.ts';
import type { Selection } from '../rules/select.ts';
import type { Picture } from './picture.ts';
import { situationOf } from './situation.ts';

/** The member just before a change of their circumstances, and what the rules in force now ask for of someone like that. */
export interface Stretch {
  /** When it ended. */
  readonly until: Instant;
  readonly picture: Picture;
  /** In the order of `DUTIES`. */
  readonly selections: readonly Selection[];
}

/** The stretches of a member's life by now, latest first: the one at `index`, or null when there is none, or it ended by `floor`. */
export type Past = (index: number, floor: Instant) => Stretch | null;

/** Stretches are judged when they are first asked for: most duties were fulfilled since the last change. */
export const pastOf = (picture: Picture, rules: RulesInForce): Past => {
  const stretches: Stretch[] = [];
  let borders: readonly Instant[] | null = null;
  return (index, floor) => {
    borders ??= bordersOf(picture, rules.monthBorders);
    const until = borders[index];
    if (until === undefined || until <= floor) return null;
    const stretch = stretches[index] ?? stretchUntil(until, picture, rules);
    stretches[index] = stretch;
    return stretch;
  };
};

const stretchUntil = (until: Instant, picture: Picture, rules: RulesInForce): Stretch => {
  const before = pictureBefore(picture, until);
  return { until, picture: before, selections: rules.select(situationOf(before, rules.monthBorders)) };
};

/** The instants by now at which what the rules ask for may have changed, latest first. */
const bordersOf = (
  { origin, destination, association, at }: Picture,
  months: readonly number[],
): readonly Instant[] => {
  const borders: Instant[] = [];
  const add = (instant: Instant | null): void => {
    if (instant !== null && instant <= at && !borders.includes(instant)) borders.push(instant);
  };
  const addAll = (facts: readonly FactVersion[], months: readonly number[]): void => {
    for (const { validFrom, validTo } of facts) {
      add(validFrom);
      add(validTo);
      for (const count of months) add(addMonths(validFrom, count));
    }
  };
  if (origin !== null) addAll(origin.outflows, months);
  if (destination !== null) addAll(destination.receptions, months);
  if (association !== null) addAll(association.memberships, []);
  add(origin?.member?.validFrom ?? null);
  return borders.sort((a, b) => b - a);
};

/** What is known now of who was where just before `instant`. */
const pictureBefore = (picture: Picture, instant: Instant): Picture => {
  const { origin, destination, association } = picture;
  const at = instant - 1;
  return {
    ...picture,
    at,
    origin: origin && { ...origin, openOutflow: openAt(lasting(origin.outflows, picture.at), at).at(-1) ?? null },
    destination: destination && {
      ...destination,
      openReceptions: openAt(destination.receptions, at).filter(({ status }) => status !== 'DECLINED'),
    },
    association: association && { ...association, openMemberships: openAt(association.memberships, at) },
  };
};

/** An outflow that ended without a return lasts until the next one begins: whoever is declared anew was away all along. */
const lasting = (outflows: readonly OutflowVersion[], at: Instant): readonly OutflowVersion[] =>
  outflows.length < 2
    ? outflows
    : outflows.map((outflow) => {
        const { validFrom, validTo, returned } = outflow;
        if (returned || validTo === null || validTo <= validFrom) return outflow;
        const next = outflows.map((other) => other.validFrom).filter((begun) => begun >= validTo && begun <= at);
        return next.length === 0 ? outflow : { ...outflow, validTo: Math.min(...next) };
      });
