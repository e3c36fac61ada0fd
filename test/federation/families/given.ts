import { composeWorld } from '../compose.ts';
import { Broken, type World } from '../world.ts';
import type { Family } from './family.ts';

/** What callers give: inputs in inputs, defaults of all kinds, lists of one, and writes one after another. */
const orders = [
  { __typename: 'Order', id: 'o1' },
  { __typename: 'Order', id: 'o2' },
];

const broken = { __typename: 'Order', id: 'o3', sum: new Broken('lost'), due: null };

/** What a subgraph was given, whatever the order in which it is held. */
const told = (given: unknown): string =>
  JSON.stringify(given, (_, value) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );

const world: World = {
  types: {
    Order: {
      records: [...orders, broken],
      fields: {
        sum: (read, given) => (read('id') === 'o3' ? broken.sum : `${read('id')} ${told(given)}`),
        due: (read, given) => (read('id') === 'o3' ? null : `${read('id')} ${told(given)}`),
      },
    },
    Outcome: { records: [] },
  },
  roots: {
    Query: { found: (given) => told(given), orders: () => orders, paid: (given) => told(given) },
    Mutation: {
      order: (given) => (told(given).includes('"amount":2') ? broken : orders[0]),
      pay: (given) => told(given),
      send: () => ({ __typename: 'Outcome', order: orders[1], query: {} }),
      fail: () => new Broken('no'),
    },
  },
};

const inputs = (of: string) => `
  enum Unit { KG PIECE ${of} }
  input Line { item: String! amount: Int! = 1 unit: Unit = KG note: String = "none" parts: [Line!] }
  input Filter { lines: [Line] any: [[Int]] = [[1]] flag: Boolean ${of}: String }`;

export const given: Family = {
  supergraph: composeWorld('what is given', world, {
    orders: `${inputs('BOX')}
      type Query { found(filter: Filter, ids: [ID!]! = ["o1"]): String orders: [Order] }
      type Mutation { order(line: Line!, units: [Unit!] = [PIECE]): Order send(lines: [Line] = []): Outcome! }
      type Outcome { order: Order query: Query }
      type Order @key(fields: "id") { id: ID! }`,
    sums: `${inputs('BAG')}
      type Query { paid(by: [Line]): String }
      type Mutation { pay(line: Line, times: [Int]): String fail: String }
      type Order @key(fields: "id") { id: ID! sum(line: Line, of: Filter): String due(in: [Unit]): String! }`,
  }),
  questions: {
    'inputs in inputs, and what is left out':
      '{ found(filter: { lines: [{ item: "a", parts: { item: "b", amount: 3 } }, null], flag: null }) paid(by: { item: "c" }) }',
    'lists of one, and of none':
      '{ found(ids: "o2", filter: { any: 3 }) a: found(ids: [], filter: null) paid(by: []) }',
    'inputs of what an entity has elsewhere':
      '{ orders { sum(line: { item: "é", unit: PIECE }, of: { any: [] }) a: sum(of: { lines: { item: "" } }) due(in: KG) } }',
    'writes in both subgraphs':
      'mutation { order(line: { item: "x" }) { id sum due } pay(times: 2) send { order { sum(line: { item: "y" }) } query { orders { due } paid } } a: pay(line: { item: "z" }) }',
    'one write at two places': 'mutation { send { order { id } } pay send { order { sum } } }',
  },
};
