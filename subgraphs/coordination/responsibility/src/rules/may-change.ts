import type { Instant } from '../facts.ts';
import { owedAlikeBefore } from './owed-before.ts';
import type { RuleVersion } from './rule.ts';
import { asRuleBook, type RuleBook } from './rule-book.ts';
import type { Selection } from './select.ts';
import type { Situation } from './situation.ts';

/**
 * Whether a draft may change anything at `at` for a member in a situation. Rules reach a member only by what they select,
 * so that nothing changes for those for whom both select the same: now, and, where a duty's clock runs on for as long as the
 * same side has owed it, in whatever they may have been in before. What passes unseen in a view, months away and one of
 * several branches of associations, is left open: a situation that was judged earlier still tells.
 */
export const mayChange = (
  current: RuleBook | readonly RuleVersion[],
  draft: RuleBook | readonly RuleVersion[],
  at: Instant,
): ((situation: Situation) => boolean) => {
  const [before, after] = [asRuleBook(current).at(at), asRuleBook(draft).at(at)];
  const months = [0, ...new Set([...before.monthBorders, ...after.monthBorders])];
  const isOwedAlike = owedAlikeBefore(before, after, at);
  return (situation) => {
    const joint = situation.inJointBranch === null ? [null] : [true, false];
    const away = situation.monthsAway === null ? [null] : months;
    return joint.some((inJointBranch) =>
      away.some((monthsAway) => {
        const open = { ...situation, inJointBranch, monthsAway };
        const selections = before.select(open);
        return (
          !isAlike(selections, after.select(open)) ||
          selections.some((selection) => runsAClock(selection) && !isOwedAlike(selection.rule.duty, open))
        );
      }),
    );
  };
};

type Ruled = Extract<Selection, { kind: 'RULE' }>;

/** Whether the duty stands by when it began to be owed. */
const runsAClock = (selection: Selection): selection is Ruled =>
  selection.kind === 'RULE' && selection.certain && selection.rule.cadence !== null && selection.rule.duty !== 'CARE';

const isAlike = (before: readonly Selection[], after: readonly Selection[]): boolean =>
  before.every((selection, index) => selectsAlike(selection, after[index]));

const selectsAlike = (before: Selection, after: Selection | undefined): boolean => {
  switch (before.kind) {
    case 'RULE':
      return after?.kind === 'RULE' && after.rule === before.rule && after.certain === before.certain;
    case 'TIE':
      return after?.kind === 'TIE' && isSame(before.rules, after.rules);
    case 'NO_RULE':
    case 'UNKNOWN':
      return after?.kind === before.kind;
  }
};

const isSame = (a: readonly RuleVersion[], b: readonly RuleVersion[]): boolean =>
  a.length === b.length && a.every((rule, index) => rule === b[index]);
