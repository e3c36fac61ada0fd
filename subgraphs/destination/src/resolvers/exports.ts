import { exportGraph } from '@liangdi/kit';
import type { MutationResolvers, QueryResolvers, Resolvers } from '../generated/graphql.ts';

const { start, cancel, one, many, fields, words } = exportGraph('destination');

/** Exports of lists: the kit's, under this side's names. */
export const exports = { DestinationExport: fields, ...words } satisfies Resolvers;

export const exportQueries = { destinationExport: one, destinationExports: many } satisfies QueryResolvers;

export const exportMutations = {
  startDestinationExport: start,
  cancelDestinationExport: cancel,
} satisfies MutationResolvers;
