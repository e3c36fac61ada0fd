import { DUTIES, type Selection } from '../rules/select.ts';
import type { DutyView } from '../view.ts';
import { judgeDuty } from './duty.ts';
import type { Picture } from './picture.ts';

/**
 * Every duty that is owed. Nothing that the origin would lead, and nothing that nobody leads, is owed to someone who
 * is no member at home at the instant; a destination or association that still has them goes on to owe what it leads.
 */
export const judgeDuties = (selections: readonly Selection[], picture: Picture): readonly DutyView[] => {
  const duties: DutyView[] = [];
  for (const [index, duty] of DUTIES.entries()) {
    const selection = selections[index] ?? { kind: 'NO_RULE' };
    if (isMember(picture) || isLedElsewhere(selection)) duties.push(judgeDuty(duty, selection, picture));
  }
  return duties;
};

/** Also true while the origin is silent, who alone could deny it. */
export const isMember = ({ origin }: Picture): boolean =>
  origin === null || (origin.member !== null && origin.member.standing !== 'ENDED');

const isLedElsewhere = (selection: Selection): boolean => selection.kind === 'RULE' && selection.lead !== 'ORIGIN';
