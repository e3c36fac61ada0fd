import type { Instant } from '../facts.ts';
import { isOpen, knownAt } from '../history/known.ts';
import type { RuleVersion } from './rule.ts';

/**
 * The rules that judge at `at`: known by then, approved, valid, and replaced neither themselves nor with their source
 * by another rule that is in force.
 */
export const rulesInForce = (rules: readonly RuleVersion[], at: Instant): readonly RuleVersion[] => {
  const approved = approvedAt(rules, at);
  const gone = supersededBy(approved);
  return approved.filter((rule) => !gone.has(rule.id) && !gone.has(rule.source.id));
};

/** Known, approved and valid at `at`, superseded or not. */
export const approvedAt = (rules: readonly RuleVersion[], at: Instant): readonly RuleVersion[] =>
  knownAt(rules, at).filter((rule) => rule.status === 'APPROVED' && isOpen(rule, at));

/** Ids of the rules and sources that `rules` replace. */
export const supersededBy = (rules: readonly RuleVersion[]): ReadonlySet<string> =>
  new Set(rules.flatMap((rule) => [...rule.supersedes, ...rule.source.supersedes]));
