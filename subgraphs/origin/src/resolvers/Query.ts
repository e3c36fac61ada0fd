import { fromGlobalId, listAuditEntries } from '@liangdi/kit';
import type { QueryResolvers } from '../generated/graphql.ts';

export const Query: QueryResolvers = {
  me: (_, _none, { viewer, loaders }) =>
    viewer.member === null ? null : loaders.member.current.load(fromGlobalId('Member', viewer.member)),
  member: (_, { id }, { loaders }) => loaders.member.current.load(fromGlobalId('Member', id)),
  members: (_, { filter, ...page }, { queries }) => queries.members(filter, page),
  county: (_, { code }, { loaders }) => loaders.countyOf.load(code),
  counties: (_, page, { queries }) => queries.counties(page),
  originAudit: (_, args, { session }) => listAuditEntries(session, args),
};
