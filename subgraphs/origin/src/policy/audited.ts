/** Whom a row is about: a member of the origin. */
const ofMember = ({ region, id }: { readonly region: string; readonly id: string }): string => `${region}:${id}`;
const ofFact = ({ region, memberId }: { readonly region: string; readonly memberId: string }): string =>
  `${region}:${memberId}`;

/** What the origin logs: who read of which members. */
export const audited = {
  subjects: {
    Member: ofMember,
    Outflow: ofFact,
    OriginContact: ofFact,
    OriginContactLog: ofFact,
    OriginFulfilment: ofFact,
    Search: ofFact,
    Credit: ofFact,
    FamilyHelp: ofFact,
    StopSearch: ofFact,
    WhereaboutsReport: ofFact,
  },
  named: ['Member'],
};

/** Tables that name the organisations of readers. */
export const namedOrganisations = { County: 'county', Township: 'township', HomeBranch: 'home_branch' };
