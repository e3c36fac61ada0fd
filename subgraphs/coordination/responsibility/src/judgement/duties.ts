import { DUTIES, type Selection } from '../rules/select.ts';
import type { DutyView } from '../view.ts';
import { judgeDuty } from './duty.ts';
import type { Past } from './past.ts';
import type { Picture } from './picture.ts';

/**
 * Every duty that is owed. To someone who is no member at home at the instant (yet or any more) the origin owes
 * nothing; a destination or association that still has them goes on to owe what it leads.
 */
export const judgeDuties = (selections: readonly Selection[], picture: Picture, past: Past): readonly DutyView[] => {
  const duties: DutyView[] = [];
  const member = isMember(picture);
  for (const [index, duty] of DUTIES.entries()) {
    const view = judgeDuty(duty, selections[index] ?? { kind: 'NO_RULE' }, picture, past);
    if (member || (view.lead !== null && view.lead !== 'ORIGIN')) duties.push(view);
  }
  return duties;
};

/** Also true while the origin is silent, who alone could deny it. */
export const isMember = ({ origin }: Picture): boolean =>
  origin === null || (origin.member !== null && origin.member.standing !== 'ENDED');
