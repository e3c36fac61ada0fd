import type { Instant } from '../facts.ts';
import { knownAt } from '../history/known.ts';
import type { RuleVersion } from '../rules/rule.ts';
import { defect } from './defect.ts';
import type { LintInput, LintRule } from './rule-finding.ts';

/** The registry still calls a rule approved although its end has passed, or it or its source has been replaced. */
export const outdated: LintRule = (input) =>
  knownAt(input.all, input.at)
    .filter(({ status }) => status === 'APPROVED')
    .flatMap((rule) => {
      const since = outdatedSince(rule, input);
      return since === null ? [] : [defect('RULE_OUTDATED', [rule], since, input.occurrences)];
    });

const outdatedSince = (rule: RuleVersion, { approved, at }: LintInput): Instant | null => {
  const ends = approved
    .filter(({ supersedes, source }) => [...supersedes, ...source.supersedes].some((id) => names(rule, id)))
    .map((successor) => Math.max(successor.validFrom, rule.validFrom));
  if (rule.validTo !== null && rule.validTo <= at) ends.push(rule.validTo);
  return ends.length === 0 ? null : Math.min(...ends);
};

const names = (rule: RuleVersion, id: string): boolean => rule.id === id || rule.source.id === id;
