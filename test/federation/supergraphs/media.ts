import { composeWorld } from '../compose.ts';
import { Broken, type World } from '../world.ts';

/** Interfaces and unions over several subgraphs, an entity interface and its interface objects. */
const kinds = ['Media'];
const media = [
  { __typename: 'Book', kinds, id: 'm1', title: 'Dream of the Red Chamber', pages: 1200, sku: 's1', year: 1791 },
  { __typename: 'Film', kinds, id: 'm2', title: 'Spring in a Small Town', minutes: 98, sku: 's2', year: 1948 },
  { __typename: 'Book', kinds, id: 'm3', title: null, pages: new Broken('torn'), sku: 's3', year: null },
  { __typename: 'Film', kinds, id: 'm4', title: 'Still Life', minutes: null, sku: 's4', year: 2006 },
];
const people = [
  { __typename: 'Person', id: 'a1', name: 'Cao', works: ['m1', 'm3'] },
  { __typename: 'Person', id: 'a2', name: 'Fei', works: ['m3'] },
];
const studios = [{ __typename: 'Studio', id: 't1', name: 'Wenhua', city: 'Shanghai' }];
const one = (id: string) => media.find((record) => record.id === id) as never;
const maker = (id: string) => (id === 'm2' ? studios[0] : id === 'm4' ? null : people[0]) as never;

const fields = {
  rating: (read: (field: string) => unknown) => ({ m1: 5, m2: 4, m3: null, m4: 3 })[String(read('id'))] ?? null,
  review: (read: (field: string) => unknown) => `review of ${read('title') ?? 'something'}`,
  maker: (read: (field: string) => unknown) => maker(String(read('id'))),
  related: (read: (field: string) => unknown) => media.filter(({ id }) => id !== read('id')).slice(0, 2),
  shelf: (read: (field: string) => unknown) => ({
    __typename: 'Shelf',
    label: `shelf ${read('sku')}`,
    first: one('m1'),
  }),
};

const world: World = {
  types: {
    Book: { records: media.filter(({ __typename }) => __typename === 'Book'), fields },
    Film: { records: media.filter(({ __typename }) => __typename === 'Film'), fields },
    Person: {
      records: people,
      fields: {
        works: (read) => (read('workIds') as string[]).map(one),
        workIds: (read) => people.find(({ id }) => id === read('id'))?.works ?? [],
      },
    },
    Studio: { records: studios },
  },
  roots: {
    Query: {
      media: ({ id }) => one(String(id)) ?? null,
      allMedia: () => media,
      rated: () => [one('m1'), null, one('m2')],
      search: () => [one('m2'), people[0], studios[0], one('m3'), null, people[1]],
      makers: () => [people[0], studios[0]],
      book: () => one('m1'),
      person: ({ id }, view) => view.find('Person', { id }) ?? null,
      named: () => [people[1], studios[0]],
    },
  },
};

export const mediaLibrary = composeWorld(
  'media library',
  world,
  {
    catalogue: `
      type Query { media(id: ID!): Media allMedia: [Media!]! search: [Hit] book: Book }
      interface Media @key(fields: "id") { id: ID! title: String }
      type Book implements Media @key(fields: "id") { id: ID! title: String pages: Int sku: String @shareable }
      type Film implements Media @key(fields: "id") { id: ID! title: String minutes: Int sku: String @shareable }
      union Hit = Book | Film | Person | Studio
      type Person @key(fields: "id") { id: ID! }
      type Studio @key(fields: "id") { id: ID! }`,
    ratings: `
      type Query { rated: [Media] }
      type Media @key(fields: "id") @interfaceObject {
        id: ID! rating: Int title: String @external review: String @requires(fields: "title") related: [Media!]
      }`,
    people: `
      type Query { makers: [Maker] person(id: ID!): Person named: [Named] }
      interface Named { name: String }
      type Person implements Named @key(fields: "id") { id: ID! name: String works: [Book] }
      type Studio implements Named @key(fields: "id") { id: ID! name: String city: String }
      union Maker = Person | Studio
      type Book @key(fields: "id") { id: ID! maker: Maker year: Int @shareable }
      type Film @key(fields: "id") { id: ID! maker: Maker year: Int @shareable }`,
    shelves: `
      type Book @key(fields: "id") { id: ID! sku: String @external shelf: Shelf @requires(fields: "sku") year: Int @shareable }
      type Shelf { label: String first: Book }`,
  },
  { ID: ['m1', 'm2', 'm3', 'm4', 'a1', 'x'] },
);
