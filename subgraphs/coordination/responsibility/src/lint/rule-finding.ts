import type { Duty, Instant } from '../facts.ts';
import type { RuleVersion } from '../rules/rule.ts';
import { covers, type Situation } from '../rules/situation.ts';
import type { RuleFindingKind, Severity } from '../view.ts';

/** A circumstance that really occurs in the data, and how many members are in it. */
export interface Occurrence {
  readonly situation: Situation;
  readonly members: number;
}

/** A defect of the rules themselves; its owner is coordination. */
export interface RuleFinding {
  readonly kind: RuleFindingKind;
  /** Stable for as long as the same rules are wrong in the same way. */
  readonly key: string;
  readonly severity: Severity;
  readonly owner: 'COORDINATION';
  readonly ownerRegion: string | null;
  readonly since: Instant;
  readonly due: Instant | null;
  readonly duty: Duty;
  /** Ids of the rules concerned; none for a blind spot. */
  readonly rules: readonly string[];
  /** Of a blind spot: where. */
  readonly situation: Situation | null;
  /** Members whose circumstances the rules concerned cover, or who are in the blind spot. */
  readonly members: number;
  readonly mutation: string;
}

export interface LintInput {
  readonly all: readonly RuleVersion[];
  /** Approved and valid, superseded or not. */
  readonly approved: readonly RuleVersion[];
  readonly inForce: readonly RuleVersion[];
  readonly occurrences: readonly Occurrence[];
  readonly at: Instant;
}

/** One kind of defect: pure, and it may report several. */
export type LintRule = (input: LintInput) => readonly RuleFinding[];

/** Members in a situation that every one of `rules` covers. */
export const membersUnder = (rules: readonly RuleVersion[], occurrences: readonly Occurrence[]): number =>
  occurrences
    .filter(({ situation }) => rules.every(({ scope }) => covers(scope, situation) === true))
    .reduce((sum, { members }) => sum + members, 0);

/** Two rules of one duty, in a stable order. */
export const pairs = (rules: readonly RuleVersion[]): readonly (readonly [RuleVersion, RuleVersion])[] => {
  const ordered = [...rules].sort((a, b) => (a.id < b.id ? -1 : 1));
  return ordered.flatMap((a, index) =>
    ordered.slice(index + 1).flatMap((b) => (a.duty === b.duty ? [[a, b] as const] : [])),
  );
};
