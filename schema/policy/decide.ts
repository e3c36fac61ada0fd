import type { Claims } from './claims.ts';
import { paired, type RowRule } from './row-rule.ts';
import { type RulesByRole, type SideName, subjects } from './subjects.ts';

/** What is known of one subject: for each attribute its values. */
export type Attributes = Readonly<Record<string, readonly string[]>>;

/** Whether a code lies where a pattern of the claims says, `31%`. */
export const isWithin = (pattern: string, value: string): boolean => value.startsWith(pattern.slice(0, -1));

/** Whether one rule makes the subject the viewer's. */
export const holds = (rule: RowRule, subject: Attributes, claims: Claims): boolean => {
  const valuesOf = (attribute: string): readonly string[] => subject[attribute] ?? [];
  switch (rule.rule) {
    case 'own':
      return valuesOf(rule.attribute).some((value) => claims[rule.claim].includes(value));
    case 'within':
      return valuesOf(rule.attribute).some((value) => claims.within.some((pattern) => isWithin(pattern, value)));
    case 'agreed':
      return (
        claims.agreement !== null &&
        !valuesOf(rule.withdrawnFrom).includes(claims.agreement) &&
        holds(paired(rule.origin, rule.destination), subject, claims)
      );
    case 'paired':
      return claims.pairs.some(
        ([origin, destination]) =>
          valuesOf(rule.origin).includes(origin) &&
          valuesOf(rule.destination).some((value) => isWithin(destination, value)),
      );
    case 'self':
      return claims.member !== null && valuesOf(rule.attribute).includes(claims.member);
    case 'answered':
      return valuesOf(rule.attribute).some((value) => claims.answering.includes(value));
    case 'account':
      return valuesOf(rule.attribute).includes(claims.account);
    default:
      return rule satisfies never;
  }
};

/** Whether some rule of the viewer's role holds; a role without rules is refused. */
export const anyHolds = (rules: RulesByRole, subject: Attributes, claims: Claims): boolean =>
  (rules[claims.role] ?? []).some((rule) => holds(rule, subject, claims));

/** Whether the viewer sees rows about the subject. */
export const sees = (side: SideName, subject: Attributes, claims: Claims): boolean =>
  anyHolds(subjects[side].sees, subject, claims);

/** Whether the sensitive fields of the subject are open to the viewer: who answers for them, or broke the glass. */
export const answersFor = (side: SideName, subject: Attributes, claims: Claims): boolean =>
  anyHolds(subjects[side].answers, subject, claims) ||
  (sees(side, subject, claims) && (subject.member ?? []).some((member) => claims.grants.includes(member)));
