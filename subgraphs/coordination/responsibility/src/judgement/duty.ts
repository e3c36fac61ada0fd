import type { Duty, SideName } from '../facts.ts';
import type { RuleVersion } from '../rules/rule.ts';
import type { Selection } from '../rules/select.ts';
import type { DutyState, DutyView, Reason } from '../view.ts';
import { ref } from './evidence.ts';
import type { Picture } from './picture.ts';
import { reason, silences } from './reasons.ts';
import { responsibleOrganisation, sharedPicture } from './side-view.ts';
import { standing } from './standing.ts';

/** One duty: who leads by the selected rule, and how the duty stands. */
export const judgeDuty = (duty: Duty, selection: Selection, picture: Picture): DutyView => {
  switch (selection.kind) {
    case 'NO_RULE':
      return nobody(duty, 'UNASSIGNED', [reason('NO_RULE')]);
    case 'TIE': {
      const tied = selection.rules.map(({ id }) => reason('RULES_TIE', { rule: id }));
      return nobody(duty, 'CONTESTED', tied);
    }
    case 'UNKNOWN':
      return nobody(duty, 'UNKNOWN', silences(picture, SIDES));
    case 'RULE':
      return selection.certain
        ? led(duty, selection.rule, picture)
        : ledBy(duty, selection.rule, 'UNKNOWN', silences(picture, SIDES));
  }
};

const led = (duty: Duty, rule: RuleVersion, picture: Picture): DutyView => {
  const { lead } = rule;
  const leads = reason('RULE_LEADS', { rule: rule.id });
  if (sharedPicture(picture, lead) === null) {
    return ledBy(duty, rule, 'UNKNOWN', [leads, ...silences(picture, [lead])]);
  }
  if (responsibleOrganisation(lead, picture) === null) {
    const missing = [leads, reason('NO_ORGANISATION', { side: lead })];
    return { ...nobody(duty, 'UNASSIGNED', missing), rule: rule.id };
  }
  const judged = { ...ledBy(duty, rule, 'UNKNOWN', []), ...standing(duty, rule, picture) };
  const claims = lead === 'DESTINATION' ? claimsOf(picture) : [];
  return claims.length < 2 ? judged : { ...judged, state: 'CONTESTED', reasons: [leads, ...claims] };
};

/** Two open receptions: the destination leads, but two branches claim to be it. */
const claimsOf = ({ destination }: Picture): readonly Reason[] =>
  (destination?.openReceptions ?? []).map((reception) =>
    reason('CLAIMED_TWICE', { fact: ref('DESTINATION', 'receptions', reception) }),
  );

const SIDES: readonly SideName[] = ['ORIGIN', 'DESTINATION', 'ASSOCIATION'];

const nobody = (duty: Duty, state: DutyState, reasons: readonly Reason[]): DutyView => ({
  duty,
  state,
  lead: null,
  support: [],
  rule: null,
  lastFulfilled: null,
  nextDue: null,
  reasons,
});

const ledBy = (
  duty: Duty,
  { id, lead, support }: RuleVersion,
  state: DutyState,
  reasons: readonly Reason[],
): DutyView => ({ ...nobody(duty, state, reasons), lead, support, rule: id });
