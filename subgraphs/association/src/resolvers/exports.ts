import { exportGraph } from '@liangdi/kit';
import type { MutationResolvers, QueryResolvers, Resolvers } from '../generated/graphql.ts';

const { start, cancel, one, many, fields, words } = exportGraph('association');

/** Exports of lists: the kit's, under this side's names. */
export const exports = { AssociationExport: fields, ...words } satisfies Resolvers;

export const exportQueries = { associationExport: one, associationExports: many } satisfies QueryResolvers;

export const exportMutations = {
  startAssociationExport: start,
  cancelAssociationExport: cancel,
} satisfies MutationResolvers;
