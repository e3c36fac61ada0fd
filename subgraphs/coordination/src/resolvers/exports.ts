import { exportGraph } from '@liangdi/kit';
import type { MutationResolvers, QueryResolvers, Resolvers } from '../generated/graphql.ts';

const { start, cancel, one, many, fields, words } = exportGraph('coordination');

/** Exports of lists: the kit's, under this side's names. */
export const exports = { CoordinationExport: fields, ...words } satisfies Resolvers;

export const exportQueries = { coordinationExport: one, coordinationExports: many } satisfies QueryResolvers;

export const exportMutations = {
  startCoordinationExport: start,
  cancelCoordinationExport: cancel,
} satisfies MutationResolvers;
