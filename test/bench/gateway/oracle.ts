import { makeExecutableSchema } from '@graphql-tools/schema';
import { graphql } from 'graphql';
import * as data from './data.ts';

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

/** The answer's `data` as JSON text, in the operation's order. */
export const rightAnswer = async (query: string): Promise<string> => {
  const { data: answer, errors } = await graphql({ schema, source: query });
  if (errors) throw new Error(`the oracle cannot answer: ${errors.join('; ')}`);
  return JSON.stringify(answer);
};
