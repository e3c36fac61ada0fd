import { defect } from './defect.ts';
import { type LintRule, pairs } from './rule-finding.ts';
import { askTheSame, equalScopes } from './scopes.ts';

/** Two rules in force ask the same of the same members: one of them should be withdrawn. */
export const duplicate: LintRule = ({ inForce, occurrences }) =>
  pairs(inForce)
    .filter(([a, b]) => equalScopes(a.scope, b.scope) && askTheSame(a, b))
    .map(([a, b]) => defect('RULE_DUPLICATE', [a, b], Math.max(a.validFrom, b.validFrom), occurrences));
