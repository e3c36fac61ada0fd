import type { ConsentRow } from '../consents/consent-store.ts';
import type { WhatIfChangeRow } from '../rows.ts';

type Region = { readonly region: string };

const ofMemberRow = ({ region, member_id }: Region & { readonly member_id: string | null }): string | null =>
  member_id === null ? null : `${region}:${member_id}`;

/** What coordination logs: whom somebody had judged, found in the queue, or linked. `Responsibility` logs itself. */
export const audited = {
  subjects: {
    Finding: ofMemberRow,
    IdentityLink: ofMemberRow,
    ResponsibleMember: ofMemberRow,
    Transfer: ofMemberRow,
    WhatIfChange: ({ key: { region, id } }: WhatIfChangeRow): string => `${region}:${id}`,
    Consent: ({ member: { region, id } }: ConsentRow): string => `${region}:${id}`,
    BreakGlassGrant: ofMemberRow,
    Dispute: ofMemberRow,
    Responsibility: () => null,
  },
  named: [],
};

/** Tables that name the organisations of readers. Coordination knows none.*/
export const namedOrganisations = {};
