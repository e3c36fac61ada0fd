import type { SideName } from '../facts.ts';
import { decidingSides, sidesAmong } from './deciding-sides.ts';
import { type FindingRule, finding, NONE, ownedBy } from './finding.ts';

/** The side that leads contact has let the rule's cadence pass. */
export const contactOverdue: FindingRule = (judged) => {
  const contact = judged.duties.find(({ duty, state }) => duty === 'CONTACT' && state === 'OVERDUE');
  if (contact === undefined || contact.lead === null || contact.nextDue === null) return NONE;
  const counts = judged.rules.byId.get(contact.rule ?? '')?.counts ?? [];
  return [
    finding({
      kind: 'CONTACT_OVERDUE',
      discriminator: contact.lead,
      ...ownedBy(contact.lead, judged.picture),
      since: contact.nextDue,
      evidence: contact.reasons.flatMap(({ fact }) => (fact === null ? [] : [fact])),
      drawnFrom: sidesAmong([contact.lead], counts, decidingSides('CONTACT', judged)),
      mutation: MUTATIONS[contact.lead],
      duties: ['CONTACT'],
    }),
  ];
};

const MUTATIONS: Readonly<Record<SideName, string | null>> = {
  ORIGIN: 'logOriginContact',
  DESTINATION: 'logDestinationContact',
  ASSOCIATION: null,
};
