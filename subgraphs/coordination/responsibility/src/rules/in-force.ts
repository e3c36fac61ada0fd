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

/**
 * Known, approved and valid at `at`, whether or not another rule replaces them. A rule that the registry has closed as
 * superseded goes on until its end, so that a successor may be approved before it begins.
 */
export const approvedAt = (rules: readonly RuleVersion[], at: Instant): readonly RuleVersion[] =>
  knownAt(rules, at).filter((rule) => wasApproved(rule) && isOpen(rule, at));

/** Whether a version judges from its beginning to its end: what its successor ended at once, or before it began, never does. */
export const wasApproved = ({ status, validTo }: Pick<RuleVersion, 'status' | 'validTo'>): boolean =>
  status === 'APPROVED' || (status === 'SUPERSEDED' && validTo !== null);

/** Ids of the rules and sources that `rules` replace. */
const supersededBy = (rules: readonly RuleVersion[]): ReadonlySet<string> =>
  new Set(rules.flatMap((rule) => [...rule.supersedes, ...rule.source.supersedes]));
