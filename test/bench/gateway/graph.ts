import { composeServices } from '@apollo/composition';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { type GraphQLSchema, parse } from 'graphql';
import { accounts, inventory, products, reviews } from './subgraph-schemas.ts';

/** The four subgraphs of the well-known benchmark graph: who, what, what they think of it, and whether it is there. */
export const subgraphs = { accounts, inventory, products, reviews } as const;
export type SubgraphName = keyof typeof subgraphs;

export const subgraphNames = Object.keys(subgraphs) as SubgraphName[];

export const schemaOf = (name: SubgraphName): GraphQLSchema => {
  const { sdl, resolvers } = subgraphs[name];
  return buildSubgraphSchema({ typeDefs: parse(sdl), resolvers });
};

/** The supergraph over subgraphs that answer at these URLs. */
export const supergraphOf = (urls: Readonly<Record<SubgraphName, string>>): string => {
  const { supergraphSdl, errors } = composeServices(
    subgraphNames.map((name) => ({ name, url: urls[name], typeDefs: parse(subgraphs[name].sdl) })),
  );
  if (!supergraphSdl) throw new Error(`the benchmark graph does not compose: ${errors?.join('; ')}`);
  return supergraphSdl;
};
