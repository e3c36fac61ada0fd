import type { LinkVersion, UnlinkedRecordVersion } from '../facts.ts';
import { ref } from '../judgement/evidence.ts';
import type { Finding } from '../view.ts';
import { type FindingRule, finding } from './finding.ts';
import { firstOfEachRecord } from './first-of-each-record.ts';

/** A side's record that may be this member's waits for a decision. One finding per record. */
export const recordUnlinked: FindingRule = ({ picture: { openLinks, openUnlinkedRecords } }) => {
  const proposed = firstOfEachRecord(openLinks.filter(({ state }) => state === 'PROPOSED'));
  const decidable = new Set(proposed.map(({ recordId }) => recordId));
  return [
    ...proposed.map((link) => unlinked('links', link)),
    ...firstOfEachRecord(openUnlinkedRecords)
      .filter(({ recordId }) => !decidable.has(recordId))
      .map(unlinkedRecord),
  ];
};

/** Also for a record that concerns no known member, outside of any view. */
export const unlinkedRecord = (record: UnlinkedRecordVersion): Finding => unlinked('unlinkedRecords', record);

const unlinked = (list: string, fact: LinkVersion | UnlinkedRecordVersion): Finding =>
  finding({
    kind: 'RECORD_UNLINKED',
    discriminator: fact.recordId,
    owner: 'COORDINATION',
    ownerRegion: fact.recordRegion,
    ownerOrganisation: null,
    since: fact.validFrom,
    evidence: [ref('COORDINATION', list, fact)],
    drawnFrom: [],
  });
