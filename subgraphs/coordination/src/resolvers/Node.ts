import type { NodeResolvers } from '../generated/graphql.ts';

type TypeName = ReturnType<NodeResolvers['__resolveType']>;

export const Node: NodeResolvers = {
  __resolveType: (node) => (node as { __typename?: string }).__typename as TypeName,
};
