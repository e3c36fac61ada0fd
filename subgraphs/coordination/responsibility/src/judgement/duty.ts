import type { Duty, SideName } from '../facts.ts';
import type { RuleVersion } from '../rules/rule.ts';
import type { Selection } from '../rules/select.ts';
import type { DutyState, DutyView, Reason } from '../view.ts';
import { ref } from './evidence.ts';
import type { Past } from './past.ts';
import { type Picture, sharedPicture } from './picture.ts';
import { reason, silences } from './reasons.ts';
import { standing } from './standing.ts';

/** One duty: who leads by the selected rule, and how the duty stands. */
export const judgeDuty = (duty: Duty, selection: Selection, picture: Picture, past: Past): DutyView => {
  switch (selection.kind) {
    case 'NO_RULE':
      return withoutLead(duty, 'UNASSIGNED', null, [reason('NO_RULE')], picture);
    case 'TIE': {
      const tied = selection.rules.map(({ id }) => reason('RULES_TIE', { rule: id }));
      return withoutLead(duty, 'CONTESTED', null, tied, picture);
    }
    case 'UNKNOWN':
      return nobody(duty, 'UNKNOWN', silences(picture, SIDES));
    case 'RULE':
      return selection.certain
        ? led(duty, selection.rule, picture, past)
        : ledBy(duty, selection.rule, 'UNKNOWN', silences(picture, SIDES));
  }
};

const led = (duty: Duty, rule: RuleVersion, picture: Picture, past: Past): DutyView => {
  const { lead } = rule;
  const leads = reason('RULE_LEADS', { rule: rule.id });
  if (sharedPicture(picture, lead) === null) {
    return ledBy(duty, rule, 'UNKNOWN', [leads, ...silences(picture, [lead])]);
  }
  if (picture.organisations[lead] === null) {
    const missing = [leads, reason('NO_ORGANISATION', { side: lead })];
    return withoutLead(duty, 'UNASSIGNED', rule.id, missing, picture);
  }
  const { state, lastFulfilled, nextDue, reasons } = standing(duty, rule, leads, picture, past);
  const claims = lead === 'DESTINATION' ? claimsOf(picture) : NO_CLAIMS;
  const contested = claims.length > 1;
  return {
    duty,
    state: contested ? 'CONTESTED' : state,
    lead,
    support: rule.support,
    rule: rule.id,
    lastFulfilled,
    nextDue,
    reasons: contested ? [leads, ...claims] : reasons,
  };
};

const NO_CLAIMS: readonly Reason[] = [];

/** Two open receptions: the destination leads, but two branches claim to be it. */
const claimsOf = ({ destination }: Picture): readonly Reason[] =>
  (destination?.openReceptions ?? []).map((reception) =>
    reason('CLAIMED_TWICE', { fact: ref('DESTINATION', 'receptions', reception) }),
  );

const SIDES: readonly SideName[] = ['ORIGIN', 'DESTINATION', 'ASSOCIATION'];

/** That nobody leads is a gap only for a member, and only the origin can say that they are one. */
const withoutLead = (
  duty: Duty,
  state: DutyState,
  rule: string | null,
  reasons: readonly Reason[],
  picture: Picture,
): DutyView =>
  picture.origin === null
    ? { ...nobody(duty, 'UNKNOWN', [...reasons, ...silences(picture, ['ORIGIN'])]), rule }
    : { ...nobody(duty, state, reasons), rule };

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
