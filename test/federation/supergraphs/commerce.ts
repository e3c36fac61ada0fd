import { composeWorld } from '../compose.ts';
import { Broken, type World } from '../world.ts';

/** Entities, requires with and without arguments, provides, shareable, lists with holes, errors in the middle. */
const product = (upc: string) => ({ __typename: 'Product', ...products.find((one) => one.upc === upc) }) as never;
const user = (id: string) => ({ __typename: 'User', ...users.find((one) => one.id === id) }) as never;
const category = (id: number, average: number | null) => ({ __typename: 'Category', id, average });

const products = [
  { upc: 'p1', name: 'Table', weight: 100, base: 899, category: category(1, 10) },
  { upc: 'p2', name: 'Couch "big"', weight: 1000, base: 1299, category: category(2, 20) },
  { upc: 'p3', name: null, weight: null, base: 54, category: null },
  { upc: 'p4', name: new Broken('no name'), weight: 5, base: 5, category: category(3, null) },
];
const users = [
  { id: 'u1', username: '@ada', email: 'ada@example.org', friends: ['u2', 'u3'] },
  { id: 'u2', username: '@边', email: null, friends: ['u1', null, 'u2'] },
  { id: 'u3', username: null, email: new Broken('secret'), friends: [] },
];
const reviews = [
  { id: 'r1', body: 'Love it', author: 'u1', of: 'p1', stars: 5 },
  { id: 'r2', body: 'Too\nexpensive', author: 'u2', of: 'p2', stars: 2 },
  { id: 'r3', body: null, author: null, of: 'p1', stars: new Broken('lost') },
  { id: 'r4', body: 'Prefer\\something else', author: 'u2', of: 'p4', stars: 1 },
];
const records = <Row extends object>(__typename: string, rows: readonly Row[]) =>
  rows.map((row) => ({ ...row, __typename }));
const review = (id: string) => ({ __typename: 'Review', ...reviews.find((one) => one.id === id) }) as never;

const world: World = {
  types: {
    Product: {
      records: records('Product', products),
      fields: {
        price: (read, { currency }) => (Number(read('base')) * (currency === 'EUR' ? 2 : 1)) | 0,
        shipping: (read) => Number(read('price', { currency: 'USD' })) * Number(read('weight') ?? 0),
        shippingEur: (read) => Number(read('price', { currency: 'EUR' })) + Number(read('weight') ?? 0),
        heavy: (read) => (read('weight') === null ? null : Number(read('weight')) > 500),
        dear: (read) => {
          const found = read('category') as { average?: number | null; averagePrice?: number | null } | null;
          return found === null ? null : Number(found.average ?? found.averagePrice ?? 0) > 15;
        },
        inStock: (read) => read('upc') !== 'p2',
        reviews: (read, { first }) =>
          reviews
            .filter(({ of }) => of === read('upc'))
            .slice(0, first === undefined || first === null ? undefined : Number(first))
            .map(({ id }) => review(id)),
        similar: (read) =>
          products.map(({ upc }) => (upc === 'p3' ? null : product(upc))).slice(read('upc') === 'p1' ? 0 : 2),
        grid: (read) => [[product('p1'), null], null, [product(String(read('upc')))], []],
      },
    },
    Category: { fields: { averagePrice: (read) => read('average') } },
    User: {
      records: records('User', users),
      fields: {
        friends: (read) => (read('friendIds') as (string | null)[]).map((id) => (id === null ? null : user(id))),
        friendIds: (read) => users.find(({ id }) => id === read('id'))?.friends ?? [],
        reviews: (read) => reviews.filter(({ author }) => author === read('id')).map(({ id }) => review(id)),
        badge: (read) => (read('username') === null ? null : `badge of ${read('username')}`),
      },
    },
    Review: {
      records: records('Review', reviews),
      fields: {
        author: (read) => (read('authorId') === null ? null : user(String(read('authorId')))),
        authorId: (read) => reviews.find(({ id }) => id === read('id'))?.author ?? null,
        product: (read) => product(reviews.find(({ id }) => id === read('id'))?.of ?? ''),
      },
    },
  },
  roots: {
    Query: {
      me: () => user('u1'),
      user: ({ id }, view) => view.find('User', { id }) ?? null,
      topProducts: ({ first }) => products.slice(0, Number(first ?? 5)).map(({ upc }) => product(upc)),
      product: ({ upc }, view) => view.find('Product', { upc }) ?? null,
      products: () => [product('p1'), null, product('p2'), product('p1'), product('p4')],
      reviews: () => reviews.map(({ id }) => review(id)),
      ping: () => 'pong',
    },
  },
};

export const commerce = composeWorld(
  'commerce',
  world,
  {
    accounts: `
      type Query { me: User user(id: ID!): User ping: String @shareable }
      type User @key(fields: "id") { id: ID! username: String @shareable email: String friends: [User] }`,
    products: `
      type Query { topProducts(first: Int = 5): [Product!]! product(upc: String!): Product products: [Product] ping: String @shareable }
      type Product @key(fields: "upc") {
        upc: String! name: String weight: Int price(currency: String! = "USD"): Int category: Category similar: [Product] grid: [[Product]]
      }
      type Category { id: Int averagePrice(currency: String): Int }`,
    reviews: `
      type Query { reviews: [Review!] }
      type Review @key(fields: "id") { id: ID! body: String stars: Int author: User @provides(fields: "username") product: Product! }
      type User @key(fields: "id") { id: ID! username: String @external reviews: [Review] badge: String @requires(fields: "username") }
      type Product @key(fields: "upc") { upc: String! reviews(first: Int): [Review!] }`,
    inventory: `
      type Product @key(fields: "upc") {
        upc: String! inStock: Boolean weight: Int @external price(currency: String! = "USD"): Int @external category: Category @external
        shipping: Int @requires(fields: "price(currency: \\"USD\\") weight")
        shippingEur: Int @requires(fields: "price(currency: \\"EUR\\") weight")
        heavy: Boolean @requires(fields: "weight")
        dear: Boolean @requires(fields: "category { averagePrice(currency: \\"USD\\") }")
      }
      type Category { averagePrice(currency: String): Int @external }`,
  },
  { ID: ['u1', 'u2', 'u3', 'nobody'], String: ['p1', 'p2', 'p3', 'USD', 'EUR'], Int: [0, 1, 2, 3] },
);
