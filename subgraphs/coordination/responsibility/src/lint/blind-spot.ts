import { DUTIES, select } from '../rules/select.ts';
import { RULE_FINDINGS } from './catalogue.ts';
import type { LintRule } from './rule-finding.ts';

/** A duty in a situation that really occurs is covered by no rule in force: nobody leads it there. `since` = when it was looked for. */
export const blindSpot: LintRule = ({ inForce, occurrences, at }) =>
  DUTIES.flatMap((duty) => {
    const rules = inForce.filter((rule) => rule.duty === duty);
    return occurrences
      .filter(({ situation, members }) => members > 0 && select(rules, situation).kind === 'NO_RULE')
      .map(({ situation, members }) => ({
        kind: 'RULE_BLIND_SPOT' as const,
        key: `RULE_BLIND_SPOT:${duty}:${Object.values(situation).join('/')}`,
        severity: RULE_FINDINGS.RULE_BLIND_SPOT.severity,
        owner: 'COORDINATION' as const,
        ownerRegion: situation.originRegion === 'NONE' ? null : situation.originRegion,
        since: at,
        due: null,
        duty,
        rules: [],
        situation,
        members,
        mutation: RULE_FINDINGS.RULE_BLIND_SPOT.mutation,
      }));
  });
