import type { Instant } from '../facts.ts';
import { rulesInForce } from './in-force.ts';
import { precedence } from './precedence.ts';
import type { RuleVersion } from './rule.ts';
import { DUTIES, type Selection, select } from './select.ts';
import type { Situation } from './situation.ts';

/** The rules in force at one instant, ready to judge: one selection per duty, in the order of `DUTIES`. */
export interface RulesInForce {
  readonly rules: readonly RuleVersion[];
  readonly byId: ReadonlyMap<string, RuleVersion>;
  /** The months away at which some rule begins or ceases to apply, ascending. */
  readonly monthBorders: readonly number[];
  select(situation: Situation): readonly Selection[];
}

/** All versions of all rules, compiled once; cheap to ask for any instant. */
export interface RuleBook {
  readonly rules: readonly RuleVersion[];
  /** The instants at which the rules in force may change, ascending. */
  readonly borders: readonly Instant[];
  at(instant: Instant): RulesInForce;
}

/** Situations remembered per period; a county has some dozens, a country some thousands. */
const REMEMBERED = 50_000;

export const compileRules = (rules: readonly RuleVersion[]): RuleBook => {
  const instants = rules.flatMap(({ recordedAt, validFrom, validTo }) => [
    recordedAt,
    validFrom,
    validTo ?? recordedAt,
  ]);
  const borders = [...new Set(instants)].sort((a, b) => a - b);
  const periods = new Map<number, RulesInForce>();
  return {
    rules,
    borders,
    at: (instant) => {
      const period = countUpTo(borders, instant);
      const known = periods.get(period);
      if (known !== undefined) return known;
      const compiled = compilePeriod(rulesInForce(rules, instant));
      periods.set(period, compiled);
      return compiled;
    },
  };
};

const compilePeriod = (rules: readonly RuleVersion[]): RulesInForce => {
  const ranked = DUTIES.map((duty) => rules.filter((rule) => rule.duty === duty).sort(byRank));
  const monthBorders = bordersInMonths(rules);
  const remembered = new Map<string, readonly Selection[]>();
  return {
    rules,
    byId: new Map(rules.map((rule) => [rule.id, rule])),
    monthBorders,
    select: (situation) => {
      const key = situationKey(situation, monthBorders);
      const known = remembered.get(key);
      if (known !== undefined) return known;
      if (remembered.size >= REMEMBERED) remembered.clear();
      const selections = ranked.map((candidates) => select(candidates, situation));
      remembered.set(key, selections);
      return selections;
    },
  };
};

/** Equal ranks by id, so that the order of the registry never shows. */
const byRank = (a: RuleVersion, b: RuleVersion): number => precedence(a, b) || (a.id < b.id ? -1 : 1);

const bordersInMonths = (rules: readonly RuleVersion[]): readonly number[] => {
  const months = rules.flatMap(({ scope }) => [scope.awayFromMonths ?? 0, scope.awayUntilMonths ?? 0]);
  return [...new Set(months)].filter((month) => month > 0).sort((a, b) => a - b);
};

/** Situations with equal keys are governed by equal rules. */
export const situationKey = (situation: Situation, monthBorders: readonly number[]): string =>
  `${situation.originRegion}/${situation.destinationRegion}/${situation.branchKind}/${situation.away}/${
    situation.monthsAway === null ? null : countUpTo(monthBorders, situation.monthsAway)
  }/${situation.received}/${situation.inJointBranch}`;

/** How many of `ascending` are at most `limit`. */
const countUpTo = (ascending: readonly number[], limit: number): number => {
  let [from, to] = [0, ascending.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((ascending[middle] ?? Infinity) <= limit) from = middle + 1;
    else to = middle;
  }
  return from;
};

const books = new WeakMap<readonly RuleVersion[], RuleBook>();

/** A rule list is compiled once, as long as the caller keeps the same list. */
export const asRuleBook = (rules: RuleBook | readonly RuleVersion[]): RuleBook => {
  if ('at' in rules && 'borders' in rules) return rules;
  const known = books.get(rules);
  if (known !== undefined) return known;
  const book = compileRules(rules);
  books.set(rules, book);
  return book;
};
