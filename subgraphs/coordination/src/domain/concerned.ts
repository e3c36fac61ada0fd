/** A party with its region. */
export interface Recipient {
  readonly recipient: string;
  readonly region: string | null;
}

interface Concern {
  readonly kind: string;
  readonly owner: string;
  readonly ownerRegion: string | null;
  readonly origin: string;
}

/** Findings that are told as they come up; of the others the queue is enough. `true`: the origin is told as well as the owner. */
const TOLD: Readonly<Record<string, { readonly origin: boolean }>> = {
  RECEPTION_LAPSED: { origin: true },
  RECEPTION_DECLINED: { origin: true },
  UNDECLARED_OUTFLOW: { origin: true },
  DOUBLE_CLAIM: { origin: true },
  RETURN_NOT_CLOSED: { origin: true },
  WHEREABOUTS_UNKNOWN: { origin: true },
  IDENTITY_COLLISION: { origin: true },
  CARE_UNANSWERED: { origin: false },
  CONTACT_OVERDUE: { origin: false },
  DISPUTED_BY_MEMBER: { origin: false },
  NOBODY_LEADS: { origin: true },
};

/** Everyone who must be told that a finding came up, each once. */
export const concerned = ({ kind, owner, ownerRegion, origin }: Concern): readonly Recipient[] => {
  const told = TOLD[kind];
  if (told === undefined) return [];
  const all = [{ recipient: owner, region: ownerRegion }];
  if (told.origin && owner !== 'ORIGIN' && origin !== '') all.push({ recipient: 'ORIGIN', region: origin });
  return all;
};
