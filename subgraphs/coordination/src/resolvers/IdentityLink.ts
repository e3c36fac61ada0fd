import { fromGlobalId, toGlobalId } from '@liangdi/kit';
import type { IdentityLinkResolvers } from '../generated/graphql.ts';

export const IdentityLink: IdentityLinkResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.link.load(keyOf(id)),
  id: ({ region, id }) => toGlobalId('IdentityLink', region, id),
  member: ({ region, member_id }) => ({ id: toGlobalId('Member', region, member_id) }),
  record: ({ side, record_region, record_id }) =>
    toGlobalId(side === 'DESTINATION' ? 'DestinationRecord' : 'AssociationRecord', record_region, record_id),
  evidence: ({ evidence }, _arguments, { words }) => evidence.map((text) => text[words]),
  confirmedBy: ({ confirmed_by }) => [...confirmed_by],
  since: ({ valid_from }) => valid_from,
};

const keyOf = (globalId: string) => {
  const { region, id } = fromGlobalId('IdentityLink', globalId);
  return { region, id };
};
