import { precedence } from '../rules/precedence.ts';
import type { RuleVersion } from '../rules/rule.ts';
import { RULE_FINDINGS } from './catalogue.ts';
import { defect } from './defect.ts';
import { type LintRule, pairs } from './rule-finding.ts';
import { askTheSame, equalScopes, overlap } from './scopes.ts';

/**
 * Two rules in force contradict each other: they ask different things of the very same members (whichever prevails),
 * or of members that both cover without precedence deciding. Then nobody leads if their leads differ.
 */
export const conflict: LintRule = ({ inForce, occurrences }) =>
  pairs(inForce)
    .filter(([a, b]) => contradict(a, b))
    .map(([a, b]) => ({
      ...defect('RULE_CONFLICT', [a, b], Math.max(a.validFrom, b.validFrom), occurrences),
      ...(precedence(a, b) === 0 && a.lead !== b.lead ? WORST : {}),
    }));

const { severity, worst = severity } = RULE_FINDINGS.RULE_CONFLICT;
const WORST = { severity: worst };

const contradict = (a: RuleVersion, b: RuleVersion): boolean =>
  !askTheSame(a, b) && (equalScopes(a.scope, b.scope) || (precedence(a, b) === 0 && overlap(a.scope, b.scope)));
