import type { Instant } from '../facts.ts';
import { approvedAt, rulesInForce } from '../rules/in-force.ts';
import type { RuleVersion } from '../rules/rule.ts';
import { blindSpot } from './blind-spot.ts';
import { conflict } from './conflict.ts';
import { duplicate } from './duplicate.ts';
import { outdated } from './outdated.ts';
import type { LintRule, Occurrence, RuleFinding } from './rule-finding.ts';

/** The rules of lint, in the order of DOMAIN.md's closed list. */
const LINT_RULES: readonly LintRule[] = [duplicate, conflict, outdated, blindSpot];

/**
 * The defects of the rules as known at `at`. `occurrences`: the situations that really occur in the data, with their
 * members (`occurrencesOf`); without any, defects concern no members and there are no blind spots.
 */
export const lint = (
  rules: readonly RuleVersion[],
  occurrences: readonly Occurrence[],
  at: Instant,
): readonly RuleFinding[] => {
  const input = { all: rules, approved: approvedAt(rules, at), inForce: rulesInForce(rules, at), occurrences, at };
  return LINT_RULES.flatMap((rule) => rule(input));
};
