import { exportGraph } from '@liangdi/kit';
import type { MutationResolvers, QueryResolvers, Resolvers } from '../generated/graphql.ts';

const { start, cancel, one, many, fields, words } = exportGraph('origin');

/** Exports of lists: the kit's, under this side's names. */
export const exports = { OriginExport: fields, ...words } satisfies Resolvers;

export const exportQueries = { originExport: one, originExports: many } satisfies QueryResolvers;

export const exportMutations = { startOriginExport: start, cancelOriginExport: cancel } satisfies MutationResolvers;
