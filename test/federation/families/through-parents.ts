import { composeWorld } from '../compose.ts';
import type { World } from '../world.ts';
import type { Family } from './family.ts';

/** Objects without a key of their own, reached through their parent's; keys that must be fetched; keys that are null. */
const offices = [
  { __typename: 'Office', id: 'o1', seal: 'x1', region: 'r1', pair: { __typename: 'Pair', a: '1', b: '2' } },
  { __typename: 'Office', id: 'o2', seal: 'x2', region: 'r2', pair: { __typename: 'Pair', a: '1', b: '3' } },
  { __typename: 'Office', id: 'o3', seal: null, region: 'r1', pair: null },
];
const regions = [
  { __typename: 'Region', id: 'r1', name: 'East', counts: { __typename: 'Counts', offices: 2 } },
  { __typename: 'Region', id: 'r2', name: 'West', counts: { __typename: 'Counts', offices: 1 } },
];
const boards = [{ __typename: 'Board', id: 'b1', offices, first: offices[0] }];
const region = (id: unknown) => regions.find((one) => one.id === offices.find((office) => office.id === id)?.region);

const world: World = {
  types: {
    Office: {
      records: offices,
      fields: {
        region: (read) => region(read('id')),
        phone: (read) => `phone of ${read('seal')}`,
        street: (read) => `street of ${JSON.stringify(read('pair'), ['a', 'b'])}`,
      },
    },
    Region: { records: regions },
    Board: { records: boards },
  },
  roots: {
    Query: {
      offices: () => offices,
      board: () => boards[0],
      summary: () => ({ __typename: 'Summary', open: 3, closed: 1, lead: { __typename: 'Leader', name: 'Wu' } }),
      summaries: () => [{ __typename: 'Summary', open: 3, closed: 1, lead: null }],
    },
  },
};

export const throughParents: Family = {
  supergraph: composeWorld('through parents', world, {
    offices: `
      type Query { offices: [Office!]! board: Board summary: Summary! @shareable summaries: [Summary!]! @shareable }
      type Office @key(fields: "id") { id: ID! region: Region @shareable }
      type Region @key(fields: "id") { id: ID! name: String @shareable }
      type Board @key(fields: "id") { id: ID! offices: [Office!] }
      type Summary { open: Int }`,
    seals: `
      type Query { summary: Summary! @shareable summaries: [Summary!]! @shareable }
      type Office @key(fields: "id") @key(fields: "id seal") { id: ID! seal: ID pair: Pair @shareable }
      type Pair @shareable { a: ID b: ID }
      type Summary { closed: Int lead: Leader }
      type Leader { name: String }`,
    counts: `
      type Office @key(fields: "id seal") { id: ID! seal: ID region: Region @shareable phone: String }
      type Region { counts: Counts }
      type Counts { offices: Int }`,
    streets: `
      type Office @key(fields: "pair { a b }") @key(fields: "id", resolvable: false) { id: ID! pair: Pair @shareable street: String }
      type Pair @shareable { a: ID b: ID }
      type Board @key(fields: "id") { id: ID! first: Office }`,
  }),
  questions: {
    'what only the parent leads to': '{ offices { id region { id counts { offices } } } }',
    'with a key that comes from elsewhere': '{ offices { phone } }',
    'with a nested key': '{ offices { id street } }',
    'of a parent in a list of a parent':
      '{ board { offices { region { name counts { offices } } street } first { id street phone } } }',
    'a root that every subgraph knows part of': '{ summary { open closed lead { name } } }',
    'a list of such roots': '{ summaries { closed open lead { name } } }',
  },
};
