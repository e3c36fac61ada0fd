import type { HelpPairRow } from '../rows.ts';

/** Whom a row is about: a record of the region's associations. */
const ofRecord = ({ region, id }: { readonly region: string; readonly id: string }): string => `${region}:${id}`;
const ofFact = ({ region, recordId }: { readonly region: string; readonly recordId: string }): string =>
  `${region}:${recordId}`;
const ofPair = ({ region, helperId, helpedId }: HelpPairRow): readonly string[] => [
  `${region}:${helperId}`,
  `${region}:${helpedId}`,
];

/** What the associations log: who read of which records. */
export const audited = {
  subjects: { AssociationRecord: ofRecord, Membership: ofFact, Contribution: ofFact, HelpPair: ofPair },
  named: ['AssociationRecord'],
};

/** Tables that name the organisations of readers. */
export const namedOrganisations = { Association: 'association', AssociationBranch: 'association_branch' };
