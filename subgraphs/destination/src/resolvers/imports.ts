import { importGraph, importWords } from '@liangdi/kit';
import type { MutationResolvers, QueryResolvers, Resolvers } from '../generated/graphql.ts';

const { start, commit, undo, one, many, fields } = importGraph(
  'destination',
  ['ReceivingBranch', 'City'],
  ['employer', 'note'],
);

/** Imports of rosters: the kit's, under this side's names. */
export const imports = { DestinationImport: fields, ...importWords } satisfies Resolvers;

export const importQueries = { destinationImport: one, destinationImports: many } satisfies QueryResolvers;

export const importMutations = {
  startDestinationImport: start,
  commitDestinationImport: commit,
  undoDestinationImport: undo,
} satisfies MutationResolvers;
