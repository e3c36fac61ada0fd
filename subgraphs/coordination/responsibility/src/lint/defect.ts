import type { Instant } from '../facts.ts';
import { DAY } from '../history/calendar.ts';
import type { RuleVersion } from '../rules/rule.ts';
import type { RuleFindingKind } from '../view.ts';
import { RULE_FINDINGS } from './catalogue.ts';
import { membersUnder, type Occurrence, type RuleFinding } from './rule-finding.ts';

/** A defect of one or two rules, with what its kind's entry in the catalogue adds. */
export const defect = (
  kind: RuleFindingKind,
  rules: readonly [RuleVersion, ...RuleVersion[]],
  since: Instant,
  occurrences: readonly Occurrence[],
): RuleFinding => {
  const { severity, termDays, mutation } = RULE_FINDINGS[kind];
  const ids = rules.map(({ id }) => id);
  return {
    kind,
    key: [kind, ...ids].join(':'),
    severity,
    owner: 'COORDINATION',
    ownerRegion: rules[0].region,
    since,
    due: termDays === null ? null : since + termDays * DAY,
    duty: rules[0].duty,
    rules: ids,
    situation: null,
    members: membersUnder(rules, occurrences),
    mutation,
  };
};
