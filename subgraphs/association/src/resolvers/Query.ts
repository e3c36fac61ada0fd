import { fromGlobalId, listAuditEntries } from '@liangdi/kit';
import type { QueryResolvers } from '../generated/graphql.ts';
import { listAssociations, listBranches } from '../store/list-associations.ts';
import { listRecords } from '../store/list-records.ts';

export const Query: QueryResolvers = {
  association: (_, { id }, { loaders }) => loaders.association.load(fromGlobalId('Association', id)),
  associations: (_, args, context) => listAssociations(args, context),
  associationBranches: (_, args, context) => listBranches(args, context),
  associationRecords: (_, args, context) => listRecords(args, context),
  associationAudit: (_, args, { session }) => listAuditEntries(session, args),
};
