import type { Instant, Sides } from '../facts.ts';
import { isMember } from '../judgement/duties.ts';
import { pictureAt } from '../judgement/picture.ts';
import { situationOf } from '../judgement/situation.ts';
import type { RuleVersion } from '../rules/rule.ts';
import { asRuleBook, type RuleBook, situationKey } from '../rules/rule-book.ts';
import type { Occurrence } from './rule-finding.ts';

/** The situations that members are in at `at`, with how many, most frequent first. Streams: holds one entry per situation. */
export const occurrencesOf = (
  members: Iterable<Sides>,
  rules: RuleBook | readonly RuleVersion[],
  at: Instant,
): readonly Occurrence[] => {
  const { monthBorders } = asRuleBook(rules).at(at);
  const counts = new Map<string, { situation: Occurrence['situation']; members: number }>();
  for (const sides of members) {
    const picture = pictureAt(sides, at);
    if (!isMember(picture)) continue;
    const situation = situationOf(picture, monthBorders);
    const key = situationKey(situation, monthBorders);
    const counted = counts.get(key);
    if (counted === undefined) counts.set(key, { situation, members: 1 });
    else counted.members++;
  }
  return [...counts.values()].sort((a, b) => b.members - a.members);
};
