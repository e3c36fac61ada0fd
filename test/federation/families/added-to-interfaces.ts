import { composeWorld } from '../compose.ts';
import type { World } from '../world.ts';
import type { Family } from './family.ts';

/**
 * Fields that a subgraph adds to all types of an interface and requires something for, asked of objects that another
 * subgraph gives without knowing their types. The stock planner does not come to an end.
 */
const kinds = ['Known'];
const people = [
  { __typename: 'Member', kinds, id: 'm1', name: 'Lin', age: 30, desk: 7 },
  { __typename: 'Clerk', kinds, id: 'k1', name: 'Bo', age: 40, desk: 8 },
  { __typename: 'Member', kinds, id: 'm2', name: null, age: null, desk: 9 },
];
const fields = {
  greeting: (read: (name: string) => unknown) => `hello ${read('name') ?? 'nameless'}`,
  letter: (read: (name: string) => unknown) => ({ __typename: 'Letter', to: read('name'), about: 'dues' }),
};
const post = { __typename: 'Post', holder: people[1], waiting: [people[0], null, people[2]] };
const world: World = {
  types: {
    Member: { records: people.filter(({ __typename }) => __typename === 'Member'), fields },
    Clerk: { records: people.filter(({ __typename }) => __typename === 'Clerk'), fields },
  },
  roots: { Query: { people: () => people, posted: () => people, post: () => post } },
};

export const addedToInterfaces: Family = {
  supergraph: {
    ...composeWorld('added to interfaces', world, {
      people: `
        type Query { people: [Known!]! }
        interface Known @key(fields: "id") { id: ID! name: String }
        type Member implements Known @key(fields: "id") { id: ID! name: String age: Int }
        type Clerk implements Known @key(fields: "id") { id: ID! name: String age: Int }`,
      greetings: `
        type Known @key(fields: "id") @interfaceObject {
          id: ID! name: String @external greeting: String @requires(fields: "name") letter: Letter @requires(fields: "name")
        }
        type Letter { to: String about: String }`,
      posts: `
        type Query { posted: [Known] post: Post }
        type Post { holder: Known waiting: [Known] }
        type Known @key(fields: "id") @interfaceObject { id: ID! desk: Int }`,
    }),
    isBeyondStock: true,
  },
  questions: {
    'of one type': { document: '{ posted { ... on Member { greeting } } }', requests: 3 },
    'of each type, and what else they have':
      '{ posted { __typename ... on Member { age greeting } ... on Clerk { said: greeting desk } } }',
    'one name for what differs with the type':
      '{ posted { ... on Member { letter { it: to } } ... on Clerk { letter { it: about } said: age } } }',
    'below other fields, under conditions':
      'query ($not: Boolean = false) { post { holder { ... on Member { greeting } id } waiting { ... on Member { greeting @skip(if: $not) ... @include(if: $not) { desk greeting name } } } } }',
    'in a fragment of the interface':
      '{ posted { ...K } } fragment K on Known { id ... on Clerk { age ... on Known { greeting } } }',
    'where types are known': '{ people { ... on Member { greeting } ... on Clerk { letter { to } desk } } }',
  },
};
