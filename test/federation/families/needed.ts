import { composeWorld } from '../compose.ts';
import type { World } from '../world.ts';
import type { Family } from './family.ts';

/** What one field needs is missing for the others of its side: it is skipped, or no other side can tell a second key. */
const plots = [
  { __typename: 'Plot', id: 'p1', size: 7, owner: 'Lin', sheet: 's1' },
  { __typename: 'Plot', id: 'p2', size: 9, owner: 'Chen' },
];

const world: World = {
  types: {
    Plot: {
      records: plots,
      fields: {
        rent: (read) => `rent for ${read('size')}`,
        tax: (read) => `tax on ${read('size')} of ${read('owner')}`,
        note: (read) => `note for ${read('owner')}`,
      },
    },
  },
  roots: { Query: { plots: () => plots } },
};

export const needed: Family = {
  supergraph: composeWorld('needed fields', world, {
    plots: `
      type Query { plots: [Plot] }
      type Plot @key(fields: "id") { id: ID! size: Int! }`,
    rents: `
      type Plot @key(fields: "id") @key(fields: "sheet") {
        id: ID! sheet: ID! size: Int! @external owner: String
        rent: String @requires(fields: "size")
        tax: String @requires(fields: "size")
      }`,
    notes: `
      type Plot @key(fields: "id") { id: ID! owner: String @external note: String @requires(fields: "owner") }`,
  }),
  questions: {
    'a field beside one that is skipped': 'query($x: Boolean = true) { plots { owner rent @skip(if: $x) } }',
    'a field beside one that is not included':
      'query($x: Boolean = false) { plots { owner ... @include(if: $x) { rent tax } } }',
    'both where nothing is skipped': 'query($x: Boolean = false) { plots { owner rent @skip(if: $x) tax } }',
    'what is required in turn, beside one that is skipped':
      'query($x: Boolean = true) { plots { note rent @skip(if: $x) } }',
    'a second key that is not known of each': { document: '{ plots { id owner rent } }', requests: 2 },
  },
};
