import { composeWorld } from '../compose.ts';
import { Broken, type World } from '../world.ts';

/** Federation 1 subgraphs: extended types, external keys, value types shared without a word. */
const accounts = [
  {
    __typename: 'Account',
    id: 'c1',
    name: 'Lin',
    rank: 3,
    address: { __typename: 'Address', street: 'East', zip: '325100' },
  },
  { __typename: 'Account', id: 'c2', name: null, rank: 1, address: null },
  {
    __typename: 'Account',
    id: 'c3',
    name: 'Zhou',
    rank: new Broken('unranked'),
    address: { __typename: 'Address', street: null, zip: '1' },
  },
];
const notes = [
  { __typename: 'Note', id: 'n1', text: 'first', by: 'c1' },
  { __typename: 'Note', id: 'n2', text: 'second', by: 'c2' },
  { __typename: 'Note', id: 'n3', text: 'third', by: 'c3' },
];
const account = (id: string) => accounts.find((one) => one.id === id) as never;

const world: World = {
  types: {
    Account: {
      records: accounts,
      fields: {
        notes: (read) => notes.filter(({ by }) => by === read('id')),
        title: (read) => (read('name') === null ? null : `Dr ${read('name')}`),
        lines: (read) => {
          const address = read('address') as { street: string | null } | null;
          return address === null ? [] : [address.street];
        },
      },
    },
    Note: { records: notes, fields: { by: (read) => account(notes.find(({ id }) => id === read('id'))?.by ?? '') } },
  },
  roots: {
    Query: {
      account: ({ id }, view) => view.find('Account', { id }) ?? null,
      accounts: () => accounts,
      notes: () => notes,
      note: () => notes[1],
    },
    Mutation: {
      rename: ({ to }) => ({ __typename: 'Account', ...accounts[0], name: to }),
      touch: ({ id }, view) => view.find('Account', { id }) ?? null,
      write: ({ text }) => ({ __typename: 'Note', id: 'n1', text, by: 'c1' }),
    },
  },
};

export const legacy = composeWorld(
  'legacy',
  world,
  {
    accounts: `#fed1
      type Query { account(id: ID!): Account accounts: [Account!] }
      type Mutation { rename(to: String!): Account touch(id: ID!): Account }
      type Account @key(fields: "id") { id: ID! name: String rank: Int address: Address }
      type Address { street: String zip: String! }`,
    notes: `#fed1
      type Query { notes: [Note!]! note: Note }
      type Mutation { write(text: String!): Note }
      type Note @key(fields: "id") { id: ID! text: String by: Account @provides(fields: "name") }
      extend type Account @key(fields: "id") {
        id: ID! @external name: String @external address: Address @external
        notes: [Note] title: String @requires(fields: "name") lines: [String] @requires(fields: "address { street }")
      }
      type Address { street: String zip: String! }`,
  },
  { ID: ['c1', 'c2', 'c3', 'x'], String: ['a', 'b'] },
);
