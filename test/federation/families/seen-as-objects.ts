import { composeWorld } from '../compose.ts';
import type { World } from '../world.ts';
import type { Family } from './family.ts';

/** Interfaces that other subgraphs see as one object type, which never say of what type an object is. */
const kinds = ['Known'];
const people = [
  { __typename: 'Member', kinds, id: 'm1', name: 'Lin', age: 30, active: true, call: 'lin' },
  { __typename: 'Clerk', kinds, id: 'k1', name: 'Bo', age: 40, active: true, call: 'bo' },
  { __typename: 'Member', kinds, id: 'm2', name: null, age: null, active: true, call: 'm' },
];

const fields = {
  greeting: (read: (name: string) => unknown) => `hello ${read('name') ?? 'nameless'}`,
  present: () => false,
  badge: (read: (name: string) => unknown) => `badge of ${read('active')}`,
  seen: (_read: unknown, { times }: { readonly times?: number }) => `seen ${times} times`,
  seat: () => ({ __typename: 'Seat', row: 3, place: 'left' }),
};

const world: World = {
  types: {
    Member: { records: people.filter(({ __typename }) => __typename === 'Member'), fields },
    Clerk: { records: people.filter(({ __typename }) => __typename === 'Clerk'), fields },
  },
  roots: {
    Query: {
      people: () => people,
      callers: () => people,
      seated: () => people.filter(({ __typename }) => __typename === 'Member'),
      visit: () => ({ __typename: 'Visit', id: 'v1', who: people[0], others: [people[1], null, people[2]] }),
    },
  },
};

export const seenAsObjects: Family = {
  supergraph: composeWorld('interfaces seen as objects', world, {
    people: `
      type Query { people: [Known!]! }
      interface Known @key(fields: "id") { id: ID! name: String }
      type Member implements Known @key(fields: "id") {
        id: ID! name: String age: Int active: Boolean @external badge: String @requires(fields: "active")
      }
      type Clerk implements Known @key(fields: "id") { id: ID! name: String age: Int }`,
    calls: `
      type Query { callers: [Known] visit: Visit }
      type Visit { id: ID! who: Known others: [Known] }
      type Known @key(fields: "id") @interfaceObject { id: ID! call: String name: String @external greeting: String @requires(fields: "name") }`,
    presence: `
      type Known @key(fields: "id") @interfaceObject { id: ID! present: Boolean seen(times: Int): String seat: Seat }
      type Seat { row: Int place: String }`,
    seats: 'type Query { seated: [Member] } type Member @key(fields: "id") { id: ID! active: Boolean }',
  }),
  questions: {
    'its own fields': { document: '{ callers { id call } }', requests: 1 },
    'a field of the interface': '{ callers { id name call } people { name call } }',
    'a requirement of the interface': '{ callers { greeting } people { greeting } visit { who { greeting } } }',
    'a type name': '{ callers { __typename call } }',
    'a field of one type': '{ callers { call ... on Member { age active } } }',
    'its own field, for one type only': '{ callers { ... on Clerk { call __typename } } }',
    'a field with other arguments for each type':
      '{ people { ... on Member { seen(times: 1) } ... on Clerk { seen(times: 2) again: seen(times: 3) } } }',
    'a name that is another field for each type':
      '{ people { ... on Member { what: seen(times: 1) seat { it: place } } ... on Clerk { what: greeting seat { it: place } } } }',
    'a name within that is another field for each type':
      '{ callers { ... on Member { seat { it: place } } ... on Clerk { seat { it: place row } } } }',
    'requirements of a type and of its interface':
      '{ seated { badge greeting } people { ... on Member { badge greeting } } }',
    'another such subgraph': '{ callers { present } people { present ... on Member { active call } } }',
    'within a list with holes': '{ visit { others { id present ... on Clerk { name age } } } }',
    'the same field inside and outside a condition': '{ callers { ... on Member { age id name call } id name } }',
  },
};
