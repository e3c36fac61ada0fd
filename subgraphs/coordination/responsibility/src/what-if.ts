import { assess } from './assess.ts';
import type { Duty, Instant, SideName, Sides } from './facts.ts';
import type { RuleVersion } from './rules/rule.ts';
import { asRuleBook, type RuleBook } from './rules/rule-book.ts';
import type { DutyState, DutyView, Finding, View } from './view.ts';

export interface WhatIfMember {
  readonly id: string;
  readonly sides: Sides;
}

/** A duty whose lead or state the draft would change. */
export interface DutyChange {
  readonly duty: Duty;
  readonly before: DutyStanding | null;
  readonly after: DutyStanding | null;
}

export interface DutyStanding {
  readonly lead: SideName | null;
  readonly state: DutyState;
  readonly rule: string | null;
}

/** What a draft would change for one member. */
export interface MemberChange {
  readonly id: string;
  readonly leadBefore: SideName | null;
  readonly leadAfter: SideName | null;
  readonly duties: readonly DutyChange[];
  readonly findingsAdded: readonly Finding[];
  readonly findingsRemoved: readonly Finding[];
}

/** The members whose lead, duty states or findings a draft rule set would change at `at`, in the order given. */
export const whatIf = (
  current: RuleBook | readonly RuleVersion[],
  draft: RuleBook | readonly RuleVersion[],
  members: Iterable<WhatIfMember>,
  at: Instant,
): readonly MemberChange[] => {
  const changes: MemberChange[] = [];
  const [before, after] = [asRuleBook(current), asRuleBook(draft)];
  for (const { id, sides } of members) {
    const change = compareViews(id, assess(sides, before, at), assess(sides, after, at));
    if (change !== null) changes.push(change);
  }
  return changes;
};

/** What differs between two views of one member, or null. */
export const compareViews = (id: string, before: View, after: View): MemberChange | null => {
  const duties = changedDuties(before.duties, after.duties);
  const findingsAdded = notIn(before.findings, after.findings);
  const findingsRemoved = notIn(after.findings, before.findings);
  const same = duties.length + findingsAdded.length + findingsRemoved.length === 0 && before.leading === after.leading;
  return same
    ? null
    : { id, leadBefore: before.leading, leadAfter: after.leading, duties, findingsAdded, findingsRemoved };
};

const changedDuties = (before: readonly DutyView[], after: readonly DutyView[]): readonly DutyChange[] => {
  const duties = new Set([...before, ...after].map(({ duty }) => duty));
  return [...duties]
    .map((duty) => ({ duty, before: standingOf(duty, before), after: standingOf(duty, after) }))
    .filter((change) => change.before?.lead !== change.after?.lead || change.before?.state !== change.after?.state);
};

const standingOf = (duty: Duty, views: readonly DutyView[]): DutyStanding | null => {
  const view = views.find((candidate) => candidate.duty === duty);
  return view === undefined ? null : { lead: view.lead, state: view.state, rule: view.rule };
};

const notIn = (known: readonly Finding[], findings: readonly Finding[]): readonly Finding[] =>
  findings.filter(({ key }) => !known.some((other) => other.key === key));
