import { composeServices } from '@apollo/composition';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { type GraphQLSchema, graphql, parse } from 'graphql';
import type { Graph } from './graph.ts';
import { accounts, inventory, products, reviews } from './subgraph-schemas.ts';

const subgraphs = { accounts, inventory, products, reviews } as const;
export type SubgraphName = keyof typeof subgraphs;

export const subgraphNames = Object.keys(subgraphs) as SubgraphName[];

export const schemaOf = (name: SubgraphName): GraphQLSchema => {
  const { sdl, resolvers } = subgraphs[name];
  return buildSubgraphSchema({ typeDefs: parse(sdl), resolvers });
};

/** The supergraph over subgraphs that answer at these URLs. */
export const supergraphOf = (urls: Readonly<Record<string, string>>): string => {
  const { supergraphSdl, errors } = composeServices(
    subgraphNames.map((name) => ({ name, url: urls[name] ?? '', typeDefs: parse(subgraphs[name].sdl) })),
  );
  if (!supergraphSdl) throw new Error(`the benchmark graph does not compose: ${errors?.join('; ')}`);
  return supergraphSdl;
};

/** The four subgraphs of the well-known benchmark graph: who, what, what they think of it, and whether it is there. */
export const shop: Graph = {
  services: subgraphNames.map((name) => ({ name, sdl: subgraphs[name].sdl })),
  supergraph: supergraphOf,
  open: async () => {
    const schemas = new Map<string, GraphQLSchema>(subgraphNames.map((name) => [name, schemaOf(name)]));
    return {
      answer: async (service, { query, variables, operationName }) => {
        const schema = schemas.get(service);
        if (!schema) throw new Error(`there is no subgraph ${service}`);
        return graphql({ schema, source: query, variableValues: variables, operationName });
      },
      variables: {},
      stop: async () => {},
    };
  },
};
