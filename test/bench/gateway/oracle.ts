import { ApolloGateway, RemoteGraphQLDataSource } from '@apollo/gateway';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { type ExecutionResult, graphql, parse } from 'graphql';
import * as data from './data.ts';
import type { GraphName } from './graph.ts';

/** The same graph as one schema with no gateway in between: what every answer must equal. */
const schema = makeExecutableSchema({
  typeDefs: `
type Query { me: User user(id: ID!): User users: [User] topProducts(first: Int = 5): [Product] catalogue: [Product] }
type User { id: ID! name: String username: String birthday: String numberOfReviews: Int reviews: [Review] }
type Product { upc: String! name: String price: Int weight: Int inStock: Boolean shippingEstimate: Int reviews: [Review] rating: Float }
type Review { id: ID! body: String author: User product: Product }`,
  resolvers: {
    Query: {
      me: () => data.users[0],
      user: (_: unknown, { id }: { id: string }) => data.users.find((user) => user.id === id),
      users: () => data.users,
      topProducts: (_: unknown, { first }: { first: number }) => data.products.slice(0, first),
      catalogue: () => data.products,
    },
    User: {
      numberOfReviews: ({ id }: data.User) => data.reviews.filter(({ authorId }) => authorId === id).length,
      reviews: ({ id }: data.User) => data.reviews.filter(({ authorId }) => authorId === id).slice(0, 2),
    },
    Product: {
      inStock: ({ upc }: data.Product) => data.inStock(upc),
      shippingEstimate: (product: data.Product) => data.shippingEstimate(product),
      reviews: ({ upc }: data.Product) => data.reviews.filter(({ productUpc }) => productUpc === upc),
      rating: ({ upc }: data.Product) => {
        const ratings = data.reviews.filter(({ productUpc }) => productUpc === upc).map(({ rating }) => rating);
        return ratings.length === 0 ? null : ratings.reduce((a, b) => a + b, 0) / ratings.length;
      },
    },
    Review: {
      author: ({ authorId }: data.Review) => data.users.find(({ id }) => id === authorId),
      product: ({ productUpc }: data.Review) => data.products.find(({ upc }) => upc === productUpc),
    },
  },
});

/** The answer's `data` as JSON text, in the operation's order: of one schema for the shop, of the stock executor for ours. */
export const rightAnswer = async (
  graph: GraphName,
  supergraphSdl: string,
  query: string,
  variables: object | undefined,
): Promise<string> => {
  const { data: answer, errors } =
    graph === 'shop' ? await graphql({ schema, source: query }) : await stockAnswer(supergraphSdl, query, variables);
  if (errors) throw new Error(`the oracle cannot answer: ${errors.join('; ')}`);
  return JSON.stringify(answer);
};

const stockAnswer = async (supergraphSdl: string, query: string, variables: object = {}) => {
  const gateway = new ApolloGateway({
    supergraphSdl,
    buildService: ({ url }) =>
      new RemoteGraphQLDataSource({
        ...(url && { url }),
        willSendRequest: ({ request }) => request.http?.headers.set('authorization', 'Bearer oracle'),
      }),
  });
  const { executor } = await gateway.load();
  const request = { query, variables };
  const context = { request, document: parse(query), queryHash: query, context: {}, metrics: {}, cache: {} };
  const answer = await executor({ ...context, schema: gateway.schema, logger: console } as never);
  await gateway.stop();
  return answer as ExecutionResult;
};
