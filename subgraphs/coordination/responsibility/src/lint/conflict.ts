import { DAY } from '../history/calendar.ts';
import { precedence } from '../rules/precedence.ts';
import type { RuleVersion } from '../rules/rule.ts';
import { type LintRule, membersUnder, pairs } from './rule-finding.ts';
import { askTheSame, equalScopes, overlap } from './scopes.ts';

/**
 * Two rules in force contradict each other: they ask different things of the very same members (whichever prevails),
 * or of members that both cover without precedence deciding. Then nobody leads if their leads differ.
 */
export const conflict: LintRule = ({ inForce, occurrences }) =>
  pairs(inForce)
    .filter(([a, b]) => contradict(a, b))
    .map(([a, b]) => {
      const since = Math.max(a.validFrom, b.validFrom);
      return {
        kind: 'RULE_CONFLICT',
        key: `RULE_CONFLICT:${a.id}:${b.id}`,
        severity: precedence(a, b) === 0 && a.lead !== b.lead ? 'HIGH' : 'MEDIUM',
        owner: 'COORDINATION',
        ownerRegion: a.region,
        since,
        due: since + 30 * DAY,
        duty: a.duty,
        rules: [a.id, b.id],
        situation: null,
        members: membersUnder([a, b], occurrences),
        mutation: 'withdrawRule',
      };
    });

const contradict = (a: RuleVersion, b: RuleVersion): boolean =>
  !askTheSame(a, b) && (equalScopes(a.scope, b.scope) || (precedence(a, b) === 0 && overlap(a.scope, b.scope)));
