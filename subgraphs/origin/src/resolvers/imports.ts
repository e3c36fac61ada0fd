import { importGraph, importWords } from '@liangdi/kit';
import type { MutationResolvers, QueryResolvers, Resolvers } from '../generated/graphql.ts';

const { start, commit, undo, one, many, fields } = importGraph('origin', ['HomeBranch', 'County'], ['address', 'note']);

/** Imports of rosters: the kit's, under this side's names. */
export const imports = { OriginImport: fields, ...importWords } satisfies Resolvers;

export const importQueries = { originImport: one, originImports: many } satisfies QueryResolvers;

export const importMutations = {
  startOriginImport: start,
  commitOriginImport: commit,
  undoOriginImport: undo,
} satisfies MutationResolvers;
