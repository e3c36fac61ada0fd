import { importGraph, importWords } from '@liangdi/kit';
import type { MutationResolvers, QueryResolvers, Resolvers } from '../generated/graphql.ts';

const { start, commit, undo, one, many, fields } = importGraph(
  'association',
  ['Association', 'AssociationBranch'],
  ['address', 'note'],
);

/** Imports of rosters: the kit's, under this side's names. */
export const imports = { AssociationImport: fields, ...importWords } satisfies Resolvers;

export const importQueries = { associationImport: one, associationImports: many } satisfies QueryResolvers;

export const importMutations = {
  startAssociationImport: start,
  commitAssociationImport: commit,
  undoAssociationImport: undo,
} satisfies MutationResolvers;
