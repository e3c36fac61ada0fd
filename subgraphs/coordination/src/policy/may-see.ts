import { claimsOf, type Viewer } from '@liangdi/kit';
import { type Attributes, sees } from '@liangdi/schema/policy';
import type { MemberReference } from '../rows.ts';

interface Version {
  readonly id: string;
  readonly version: number;
  readonly region: string;
  readonly withdrawn?: boolean;
  readonly validFrom: number;
  readonly validTo: number | null;
  readonly branchId?: string | null;
  readonly associationId?: string;
  readonly destination?: string;
  readonly status?: string;
}

/** The facts of a list that hold at an instant, each as last recorded. */
const holding = (document: unknown, list: string, at: number): readonly Version[] => {
  const versions = ((document ?? {}) as Readonly<Record<string, readonly Version[] | undefined>>)[list] ?? [];
  const latest = new Map<string, Version>();
  for (const version of versions)
    if ((latest.get(version.id)?.version ?? 0) < version.version) latest.set(version.id, version);
  return [...latest.values()].filter(
    ({ withdrawn, validFrom, validTo }) => withdrawn !== true && validFrom <= at && (validTo === null || at < validTo),
  );
};

const organisation = (type: string, region: string, id: string | null | undefined): readonly string[] =>
  id ? [`${type}:${region}:${id}`] : [];

/** What the policy asks of a member, read from the facts that the plan brought from the sides. */
export const attributesOf = (
  member: { readonly region: string; readonly id: string },
  { originFacts, destinationFacts, associationFacts }: MemberReference,
  now: Date,
  withdrawnFrom: readonly string[] = [],
): Attributes => {
  const at = now.getTime();
  const receptions = holding(destinationFacts, 'receptions', at).filter(({ status }) => status === 'RECEIVED');
  const memberships = holding(associationFacts, 'memberships', at);
  return {
    region: [member.region],
    withdrawnFrom,
    member: [`Member:${member.region}:${member.id}`],
    places: [
      ...holding(originFacts, 'outflows', at).flatMap(({ destination }) => destination ?? []),
      ...receptions.map(({ region }) => region),
      ...memberships.map(({ region }) => region),
    ],
    organisations: [
      ...holding(originFacts, 'members', at).flatMap((one) => organisation('HomeBranch', one.region, one.branchId)),
      ...receptions.flatMap((one) => organisation('ReceivingBranch', one.region, one.branchId)),
      ...memberships.flatMap((one) => [
        ...organisation('AssociationBranch', one.region, one.branchId),
        ...organisation('Association', one.region, one.associationId),
      ]),
    ],
  };
};

const emptied = <Document>(document: Document): Document =>
  (document === null || document === undefined
    ? null
    : Object.fromEntries(Object.keys(document).map((list) => [list, []]))) as Document;

/**
 * The member as the viewer may have them judged: as they are, or, for those who answer for them on no side, as one that
 * does not exist: unknown to the origin, and with nothing known elsewhere.
 */
export const asSeenBy = (
  viewer: Viewer,
  key: { readonly region: string; readonly id: string },
  member: MemberReference,
  now: Date,
  withdrawnFrom: readonly string[],
): { readonly member: MemberReference; readonly seen: boolean } => {
  if (sees('coordination', attributesOf(key, member, now, withdrawnFrom), claimsOf(viewer)))
    return { member, seen: true };
  return {
    member: {
      ...member,
      originFacts: null,
      destinationFacts: emptied(member.destinationFacts),
      associationFacts: emptied(member.associationFacts),
    },
    seen: false,
  };
};
