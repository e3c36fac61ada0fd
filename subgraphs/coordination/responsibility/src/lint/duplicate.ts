import { DAY } from '../history/calendar.ts';
import { type LintRule, membersUnder, pairs } from './rule-finding.ts';
import { askTheSame, equalScopes } from './scopes.ts';

/** Two rules in force ask the same of the same members: one of them should be withdrawn. */
export const duplicate: LintRule = ({ inForce, occurrences }) =>
  pairs(inForce)
    .filter(([a, b]) => equalScopes(a.scope, b.scope) && askTheSame(a, b))
    .map(([a, b]) => {
      const since = Math.max(a.validFrom, b.validFrom);
      return {
        kind: 'RULE_DUPLICATE',
        key: `RULE_DUPLICATE:${a.id}:${b.id}`,
        severity: 'LOW',
        owner: 'COORDINATION',
        ownerRegion: a.region,
        since,
        due: since + 90 * DAY,
        duty: a.duty,
        rules: [a.id, b.id],
        situation: null,
        members: membersUnder([a, b], occurrences),
        mutation: 'withdrawRule',
      };
    });
