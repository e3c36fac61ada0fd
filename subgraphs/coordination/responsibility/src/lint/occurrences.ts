import type { Instant, Sides } from '../facts.ts';
import { isMember } from '../judgement/duties.ts';
import { pictureAt } from '../judgement/picture-at.ts';
import { situationOf } from '../judgement/situation.ts';
import type { RuleVersion } from '../rules/rule.ts';
import { asRuleBook, type RuleBook, situationKey } from '../rules/rule-book.ts';
import type { Situation } from '../rules/situation.ts';
import type { Occurrence } from './rule-finding.ts';

/** A situation under its key: equal keys are governed by equal rules. */
export interface KeyedSituation {
  readonly key: string;
  readonly situation: Situation;
}

/** The situation of one member at `at`, to be kept and counted; null for who is no member at home. */
export const situationAt = (
  sides: Sides,
  rules: RuleBook | readonly RuleVersion[],
  at: Instant,
): KeyedSituation | null => {
  const picture = pictureAt(sides, at);
  if (!isMember(picture)) return null;
  const { monthBorders } = asRuleBook(rules).at(at);
  const situation = situationOf(picture, monthBorders);
  return { key: situationKey(situation, monthBorders), situation };
};

/** The situations that members are in at `at`, most frequent first. Streams: keeps one entry per situation. */
export const occurrencesOf = (
  members: Iterable<Sides>,
  rules: RuleBook | readonly RuleVersion[],
  at: Instant,
): readonly Occurrence[] => {
  const book = asRuleBook(rules);
  const counts = new Map<string, { readonly situation: Situation; members: number }>();
  for (const sides of members) {
    const keyed = situationAt(sides, book, at);
    if (keyed === null) continue;
    const counted = counts.get(keyed.key);
    if (counted === undefined) counts.set(keyed.key, { situation: keyed.situation, members: 1 });
    else counted.members++;
  }
  return [...counts.values()].sort((a, b) => b.members - a.members);
};
