import type { RuleFindingKind, Severity } from '../view.ts';
import type { Meaning } from '../words/handover.ts';

export interface RuleFindingEntry extends Meaning {
  /** `worst`: when leads tie. */
  readonly severity: Severity;
  readonly worst?: Severity;
  /** Due that many days after `since`; null = no term. */
  readonly termDays: number | null;
  readonly mutation: string;
}

/** What every defect of a kind has in common. */
export const RULE_FINDINGS: Readonly<Record<RuleFindingKind, RuleFindingEntry>> = {
  RULE_DUPLICATE: {
    severity: 'LOW',
    termDays: 90,
    mutation: 'withdrawRule',
    name: { zh: '制度重复', en: 'duplicate rules' },
    facts: {
      zh: '两条现行制度对同样的成员就同一事项作同样的规定。',
      en: 'Two rules in force ask the same duty of the same members in the same way.',
    },
  },
  RULE_CONFLICT: {
    severity: 'MEDIUM',
    worst: 'HIGH',
    termDays: 30,
    mutation: 'withdrawRule',
    name: { zh: '制度矛盾', en: 'conflicting rules' },
    facts: {
      zh: '两条现行制度就同一事项作不同规定，而适用范围相同，或范围相交且优先次序无法区分。无法区分且牵头方不同时最严重。',
      en: 'Two rules in force ask different things for one duty, and their scopes are equal, or they overlap and precedence does not decide. Worst when it does not decide and their leads differ.',
    },
  },
  RULE_OUTDATED: {
    severity: 'LOW',
    termDays: 90,
    mutation: 'withdrawRule',
    name: { zh: '制度过时', en: 'outdated rule' },
    facts: {
      zh: '登记为已批准的制度已过有效期，或其自身或依据文件已被已批准的制度取代。',
      en: 'A rule that the registry calls approved is past its end, or it or its source has been replaced by an approved rule.',
    },
  },
  RULE_BLIND_SPOT: {
    severity: 'HIGH',
    termDays: null,
    mutation: 'proposeRule',
    name: { zh: '制度空白', en: 'blind spot' },
    facts: {
      zh: '数据中确有成员处于某种情形，而某事项在该情形下没有任何现行制度适用。',
      en: 'Members really are in a situation in which no rule in force covers a duty.',
    },
  },
};
