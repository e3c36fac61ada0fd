import type { SideName } from '../facts.ts';
import { judgeDuties } from '../judgement/duties.ts';
import { pastOf } from '../judgement/past.ts';
import { situationOf, without } from '../judgement/situation.ts';
import type { DutyView } from '../view.ts';
import { type FindingRule, finding, type Judged, NONE, ownedBy } from './finding.ts';

/** The side that leads contact has let the rule's cadence pass. */
export const contactOverdue: FindingRule = (judged) => {
  const contact = overdue(judged.duties);
  if (contact === undefined || contact.lead === null || contact.nextDue === null) return NONE;
  return [
    finding({
      kind: 'CONTACT_OVERDUE',
      discriminator: contact.lead,
      ...ownedBy(contact.lead, judged.picture),
      since: contact.nextDue,
      evidence: contact.reasons.flatMap(({ fact }) => (fact === null ? [] : [fact])),
      drawnFrom: SIDES.filter((side) => isOverdueByWordOf(side, judged)),
      mutation: MUTATIONS[contact.lead],
      duties: ['CONTACT'],
    }),
  ];
};

const overdue = (duties: readonly DutyView[]): DutyView | undefined =>
  duties.find(({ duty, state }) => duty === 'CONTACT' && state === 'OVERDUE');

/** Whether the silence of a side would leave open who leads contact, since when, or how long ago the last one was. */
const isOverdueByWordOf = (side: SideName, { picture, rules }: Judged): boolean => {
  const rest = without(picture, side);
  const selections = rules.select(situationOf(rest, rules.monthBorders));
  return overdue(judgeDuties(selections, rest, pastOf(rest, rules))) === undefined;
};

const SIDES: readonly SideName[] = ['ORIGIN', 'DESTINATION', 'ASSOCIATION'];

const MUTATIONS: Readonly<Record<SideName, string | null>> = {
  ORIGIN: 'logOriginContact',
  DESTINATION: 'logDestinationContact',
  ASSOCIATION: null,
};
