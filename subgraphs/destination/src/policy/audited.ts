/** Whom a row is about: a record of the city. */
const ofRecord = ({ region, id }: { readonly region: string; readonly id: string }): string => `${region}:${id}`;
const ofFact = ({ region, recordId }: { readonly region: string; readonly recordId: string }): string =>
  `${region}:${recordId}`;

/** What the destination logs: who read of which records. */
export const audited = {
  subjects: {
    DestinationRecord: ofRecord,
    Reception: ofFact,
    DestinationContact: ofFact,
    DestinationContactLog: ofFact,
    DestinationFulfilment: ofFact,
    Attendance: ofFact,
    CareCase: ofFact,
  },
  named: ['DestinationRecord'],
};

/** Tables that name the organisations of readers. */
export const namedOrganisations = { City: 'city', Subdistrict: 'subdistrict', ReceivingBranch: 'receiving_branch' };
