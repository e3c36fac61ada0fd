import { claimsOf, type Viewer } from '@liangdi/kit';
import { type Attributes, sees } from '@liangdi/schema/policy';
import type { MemberReference } from '../rows.ts';
import { holdsAt, latest, organisation, type Version } from './versions.ts';

/** The facts of a list that hold at an instant, each as last recorded. */
const holding = (document: unknown, list: string, at: Date): readonly Version[] =>
  latest(document, list).filter((fact) => holdsAt(fact, at));

/** What the policy asks of a member, read from the facts that the plan brought from the sides. */
export const attributesOf = (
  member: { readonly region: string; readonly id: string },
  { originFacts, destinationFacts, associationFacts }: MemberReference,
  now: Date,
  withdrawnFrom: readonly string[] = [],
): Attributes => {
  const receptions = holding(destinationFacts, 'receptions', now).filter(({ status }) => status === 'RECEIVED');
  const memberships = holding(associationFacts, 'memberships', now);
  return {
    region: [member.region],
    withdrawnFrom,
    member: [`Member:${member.region}:${member.id}`],
    places: [
      ...holding(originFacts, 'outflows', now).flatMap(({ destinationRegion }) => destinationRegion ?? []),
      ...receptions.map(({ region }) => region),
      ...memberships.map(({ region }) => region),
    ],
    organisations: [
      ...holding(originFacts, 'members', now).flatMap((one) => organisation('HomeBranch', one.region, one.branchId)),
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
