import { composeWorld } from '../compose.ts';
import type { World } from '../world.ts';
import type { Family } from './family.ts';

/** Abstract types whose types are not the same in every subgraph, and types that are not declared alike. */
const tools = [
  { __typename: 'Stove', id: 's1', years: 1, like: 's2' },
  { __typename: 'Stove', id: 's2', years: 2, like: 's1' },
  { __typename: 'Lamp', id: 'l1', years: 3, like: null },
];
const members = [
  { __typename: 'Member', id: 'm1', name: 'Lin' },
  { __typename: 'Clerk', id: 'k1', name: 'Bo' },
];
const books = [
  { __typename: 'Book', id: 'b1', pages: 10, twin: 'b2' },
  { __typename: 'Book', id: 'b2', pages: 10, twin: 'b1' },
];
const actions = [
  { __typename: 'Call', id: 'c1', to: 'home' },
  { __typename: 'Visit', id: 'v1', at: 'noon', why: 'care' },
];

const world: World = {
  types: {
    Stove: { records: tools.slice(0, 2) },
    Lamp: { records: tools.slice(2) },
    Member: { records: members.slice(0, 1), fields: { around: () => members } },
    Clerk: { records: members.slice(1), fields: { around: () => members } },
    Book: { records: books, fields: { twin: (read) => books.find(({ id }) => id !== read('id')) } },
  },
  roots: {
    Query: {
      tools: () => tools,
      nodes: () => tools.slice(2),
      lamps: () => tools.slice(2),
      members: () => members.slice(0, 1),
      accounts: () => members,
      book: () => books[0],
      plan: () => ({ __typename: 'Plan', title: 'Week', actions }),
    },
  },
};

export const scattered: Family = {
  supergraph: composeWorld('scattered types', world, {
    tools: `
      type Query { tools: [Tool] nodes: [Node] lamps: [Lamp] members: [Member!]! plan: Plan }
      union Tool = Stove | Lamp
      interface Node { id: ID! }
      interface Warranted { years: Int }
      type Stove @key(fields: "id") { id: ID! }
      type Lamp implements Node & Warranted @key(fields: "id") { id: ID! years: Int }
      type Member { id: ID @shareable }
      type Plan @shareable { title: String actions: [Action!]! }
      union Action = Call | Visit
      type Call @shareable { id: ID! to: String }
      type Visit { id: ID! at: String why: String }`,
    years: `
      interface Node { id: ID! }
      interface Warranted { years: Int }
      type Stove implements Node & Warranted @key(fields: "id") { id: ID! years: Int }
      type Plan @shareable { title: String actions: [Action!]! }
      union Action = Call
      type Call @shareable { id: ID! to: String }`,
    accounts: `
      type Query { accounts: [Account!]! book: Twin }
      union Account = Member | Clerk
      type Member @key(fields: "id") { id: ID! name: String around: [Account!]! }
      type Clerk { id: ID name: String around: [Account!]! }
      interface Twin { twin: Twin }
      type Book implements Twin @key(fields: "id") { id: ID! twin: Book @provides(fields: "pages") pages: Int @external }`,
    pages: 'type Book @key(fields: "id") { id: ID! pages: Int @shareable }',
  }),
  questions: {
    'an interface within a union, over types that only together implement it': '{ tools { ... on Node { id } } }',
    'the same with a field of another subgraph': '{ tools { ... on Warranted { years } ... on Node { __typename } } }',
    'a type that cannot occur there': '{ nodes { ... on Lamp { years } ... on Stove { id } } }',
    'interfaces within interfaces': '{ nodes { ... on Node { id ... on Node { id ... on Warranted { years } } } } }',
    'fragments on the type and on its interface':
      '{ lamps { ...L ...N } } fragment L on Lamp { id } fragment N on Node { id __typename }',
    'type names under several aliases':
      '{ tools { __typename kind: __typename ... on Lamp { what: __typename } ... on Stove { what: __typename } } }',
    'a member that has an id here and surely has one there':
      '{ members { id } accounts { ... on Member { id name } ... on Clerk { id name } } }',
    'the same around itself':
      '{ accounts { ... on Member { id around { ... on Member { id around { ... on Clerk { id name } } } ... on Clerk { name } } } ... on Clerk { around { ... on Member { name } } } } }',
    'an interface that leads to itself': '{ book { twin { ... on Twin { twin { __typename } } } } }',
    'an interface and its type side by side':
      '{ book { __typename twin { __typename ... on Book { id } twin { ... on Book { id } } } ... on Book { id pages twin { id pages } } } }',
    'a union that another subgraph knows less of':
      '{ plan { title actions { __typename ... on Call { id to } ... on Visit { id at why } } } }',
    'only what the other subgraph does not know': '{ plan { actions { __typename ... on Visit { why } } } }',
  },
};
