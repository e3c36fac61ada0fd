import type { FactRef } from '@liangdi/responsibility';

/** GraphQL type of a fact, by the side that owns it and its list in that side's document. */
const TYPES: Readonly<Record<string, string>> = {
  'ORIGIN/outflows': 'Outflow',
  'ORIGIN/contactPersons': 'OriginContact',
  'ORIGIN/contactLogs': 'OriginContactLog',
  'ORIGIN/searches': 'Search',
  'ORIGIN/careCases': 'FamilyHelp',
  'ORIGIN/fulfilments': 'OriginFulfilment',
  'ORIGIN/branches': 'HomeBranch',
  'DESTINATION/records': 'DestinationRecord',
  'DESTINATION/receptions': 'Reception',
  'DESTINATION/contactPersons': 'DestinationContact',
  'DESTINATION/contactLogs': 'DestinationContactLog',
  'DESTINATION/careCases': 'CareCase',
  'DESTINATION/fulfilments': 'DestinationFulfilment',
  'DESTINATION/branches': 'ReceivingBranch',
  'ASSOCIATION/records': 'AssociationRecord',
  'ASSOCIATION/memberships': 'Membership',
  'ASSOCIATION/pairs': 'HelpPair',
  'ASSOCIATION/branches': 'AssociationBranch',
  'COORDINATION/links': 'IdentityLink',
  'COORDINATION/disputes': 'Dispute',
  'COORDINATION/rules': 'Rule',
};

/** Facts that a member's own fields show: they have no node of their own. */
const OF_MEMBER: ReadonlySet<string> = new Set(['ORIGIN/members', 'ORIGIN/whereabouts', 'ORIGIN/stopSearches']);

export type ToGlobalId = (type: string, region: string, id: string) => string;

/** Global ids of facts, each once; a fact without a node stands as its member, or not at all. */
export const factIds = (
  facts: readonly FactRef[],
  memberId: string | null,
  toGlobalId: ToGlobalId,
): readonly string[] => {
  const ids = facts.flatMap(({ side, list, region, id }) => {
    const type = TYPES[`${side}/${list}`];
    if (type !== undefined) return [toGlobalId(type, region, id)];
    return memberId !== null && OF_MEMBER.has(`${side}/${list}`) ? [memberId] : [];
  });
  return [...new Set(ids)];
};

const ORGANISATIONS: Readonly<Record<string, string>> = {
  'ORIGIN/BRANCH': 'HomeBranch',
  'ORIGIN/ABOVE_BRANCH': 'Township',
  'DESTINATION/BRANCH': 'ReceivingBranch',
  'DESTINATION/ABOVE_BRANCH': 'Subdistrict',
  'ASSOCIATION/BRANCH': 'AssociationBranch',
  'ASSOCIATION/ABOVE_BRANCH': 'Association',
};

/** GraphQL type of the organisation that answers for a member on a side. */
export const organisationType = (side: string, level: string): string =>
  ORGANISATIONS[`${side}/${level}`] ?? 'HomeBranch';
