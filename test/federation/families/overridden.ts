import { composeWorld } from '../compose.ts';
import type { World } from '../world.ts';
import type { Family } from './family.ts';

/** Fields that moved from one subgraph to another, with who requires them and what they implement. */
const notices = [
  { __typename: 'Notice', id: 'n1', dated: '2026-03-01', text: 'First' },
  { __typename: 'Notice', id: 'n2', dated: null, text: 'Second' },
];
const letters = [{ __typename: 'Letter', id: 'l1', dated: '2026-04-01', sealed: true }];

const world: World = {
  types: {
    Notice: { records: notices, fields: { stamp: (read) => `stamped ${read('dated') ?? 'undated'}` } },
    Letter: { records: letters },
  },
  roots: {
    Query: {
      board: () => [...notices, ...letters],
      notices: () => notices,
      newest: () => notices[0],
      sealed: () => letters[0],
    },
  },
};

export const overridden: Family = {
  supergraph: composeWorld('overridden fields', world, {
    before: `
      type Query { board: [Dated] notices: [Notice] @shareable }
      interface Dated { id: ID! dated: String }
      type Notice implements Dated @key(fields: "id") { id: ID! dated: String text: String @shareable }
      type Letter implements Dated @key(fields: "id") { id: ID! dated: String }`,
    after: `
      type Query { notices: [Notice] @shareable newest: Notice sealed: Sealed }
      interface Sealed { id: ID! dated: String }
      type Notice @key(fields: "id") {
        id: ID! dated: String @override(from: "before") text: String @shareable @override(from: "nobody")
      }
      type Letter implements Sealed @key(fields: "id") { id: ID! dated: String @override(from: "before") sealed: Boolean }`,
    stamps: `
      type Notice @key(fields: "id") { id: ID! dated: String @external stamp: String @requires(fields: "dated") }`,
  }),
  questions: {
    'a moved field': '{ notices { id dated text } newest { dated text } }',
    'a moved field behind an interface': '{ board { id dated ... on Notice { text } ... on Letter { sealed } } }',
    'a moved field of another interface': '{ sealed { id dated ... on Letter { sealed } } }',
    'a moved field that another requires': '{ notices { stamp } newest { stamp dated } }',
    'a moved field that another requires behind an interface': '{ board { ... on Notice { stamp } } }',
    'a field that moved from nobody': { document: '{ newest { text } }', requests: 1 },
  },
};
