import type { GraphQLResolverMap } from '@apollo/subgraph/dist/schema-helper/resolverMap.js';
import * as data from './data.ts';

interface SubgraphSource {
  readonly sdl: string;
  readonly resolvers: GraphQLResolverMap<unknown>;
}

const link = (...names: readonly string[]): string =>
  `extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: [${names.map((each) => `"@${each}"`).join(', ')}])`;

const byId = new Map(data.users.map((user) => [user.id, user]));
const byUpc = new Map(data.products.map((product) => [product.upc, product]));

export const accounts: SubgraphSource = {
  sdl: `${link('key', 'shareable')}
type Query { me: User user(id: ID!): User users: [User] }
type User @key(fields: "id") { id: ID! name: String username: String @shareable birthday: String }`,
  resolvers: {
    Query: {
      me: () => data.users[0],
      user: (_: unknown, { id }: { id: string }) => byId.get(id),
      users: () => data.users,
    },
    User: { __resolveReference: ({ id }: { id: string }) => byId.get(id) },
  },
};

export const products: SubgraphSource = {
  sdl: `${link('key')}
type Query { topProducts(first: Int = 5): [Product] catalogue: [Product] }
type Product @key(fields: "upc") { upc: String! name: String price: Int weight: Int }`,
  resolvers: {
    Query: {
      topProducts: (_: unknown, { first }: { first: number }) => data.products.slice(0, first),
      catalogue: () => data.products,
    },
    Product: { __resolveReference: ({ upc }: { upc: string }) => byUpc.get(upc) },
  },
};

export const inventory: SubgraphSource = {
  sdl: `${link('key', 'external', 'requires')}
type Product @key(fields: "upc") {
  upc: String!
  weight: Int @external
  price: Int @external
  inStock: Boolean
  shippingEstimate: Int @requires(fields: "price weight")
}`,
  resolvers: {
    Product: {
      inStock: ({ upc }: { upc: string }) => data.inStock(upc),
      shippingEstimate: (product: data.Product) => data.shippingEstimate(product),
    },
  },
};

export const reviews: SubgraphSource = {
  sdl: `${link('key', 'external', 'provides', 'shareable')}
type Review @key(fields: "id") { id: ID! body: String author: User @provides(fields: "username") product: Product }
type User @key(fields: "id") { id: ID! username: String @external numberOfReviews: Int reviews: [Review] }
type Product @key(fields: "upc") { upc: String! reviews: [Review] rating: Float }`,
  resolvers: {
    Review: {
      author: ({ authorId }: data.Review) => byId.get(authorId),
      product: ({ productUpc }: data.Review) => ({ upc: productUpc }),
    },
    User: {
      numberOfReviews: ({ id }: { id: string }) => data.reviews.filter(({ authorId }) => authorId === id).length,
      reviews: ({ id }: { id: string }) => data.reviews.filter(({ authorId }) => authorId === id).slice(0, 2),
    },
    Product: {
      reviews: ({ upc }: { upc: string }) => data.reviews.filter(({ productUpc }) => productUpc === upc),
      rating: ({ upc }: { upc: string }) => {
        const ratings = data.reviews.filter(({ productUpc }) => productUpc === upc).map(({ rating }) => rating);
        return ratings.length === 0 ? null : ratings.reduce((a, b) => a + b, 0) / ratings.length;
      },
    },
  },
};
