import { beforeEach, expect, test } from 'vitest';
import { ask } from './ask.ts';
import { composeWorld } from './compose.ts';
import type { World } from './world.ts';

/** Writes in two subgraphs that build on each other, and one that both offer. */
let amount = 0;
const written: string[] = [];
const write = (what: string, value: number): number => {
  written.push(what);
  amount = value;
  return amount;
};
const entry = { __typename: 'Entry', id: 'e1', sum: 700 };

const world: World = {
  types: { Entry: { records: [entry], fields: { large: (read) => Number(read('sum')) > 500 } } },
  roots: {
    Query: { amount: () => amount },
    Mutation: {
      add: ({ by }) => write(`add ${by}`, amount + Number(by)),
      multiply: ({ by }) => write(`multiply ${by}`, amount * Number(by)),
      enter: () => {
        written.push('enter');
        return entry;
      },
    },
  },
};

const ledger = composeWorld('ledger', world, {
  sums: `
    type Query { amount: Int }
    type Mutation { add(by: Int!): Int enter: Entry! @shareable }
    type Entry @key(fields: "id") { id: ID! sum: Int }`,
  products: `
    type Mutation { multiply(by: Int!): Int enter: Entry! @shareable }
    type Entry @key(fields: "id") { id: ID! sum: Int @external large: Boolean @requires(fields: "sum") }`,
});

beforeEach(() => {
  amount = 0;
  written.length = 0;
});

/** `ask` puts each document twice. */
const twice = <Item>(items: readonly Item[]) => [...items, ...items];

test('each write is seen by the next, whichever subgraph does it', async () => {
  const document =
    'mutation { reset: multiply(by: 0) a: add(by: 5) b: multiply(by: 2) c: add(by: 2) d: multiply(by: 10) }';
  const { answer } = await ask(ledger, document);
  expect(answer).toEqual({ data: { reset: 0, a: 5, b: 10, c: 12, d: 120 } });
  expect(written).toEqual(twice(['multiply 0', 'add 5', 'multiply 2', 'add 2', 'multiply 10']));
});

test('a write that two subgraphs offer is done once, however many it takes to answer', async () => {
  const { answer, requests } = await ask(ledger, 'mutation { enter { id sum large } }');
  expect(answer).toEqual({ data: { enter: { id: 'e1', sum: 700, large: true } } });
  expect(written).toEqual(twice(['enter']));
  expect(requests.filter(({ operation }) => operation.startsWith('mutation'))).toHaveLength(1);
});

test('a write that is asked for at several places under conditions is done once, where it is met first', async () => {
  const document = `mutation($a: Boolean!, $b: Boolean!) {
    add(by: 5) @include(if: $a)
    ... on Mutation @skip(if: $b) { enter { id } }
    multiply(by: 0)
    add(by: 5)
    enter { sum large @include(if: $a) }
  }`;
  const both = await ask(ledger, document, { a: true, b: false });
  expect(both.answer.data).toEqual({ add: 5, enter: { id: 'e1', sum: 700, large: true }, multiply: 0 });
  expect(written).toEqual(twice(['add 5', 'enter', 'multiply 0']));
  written.length = 0;
  const none = await ask(ledger, document, { a: false, b: true });
  expect(Object.keys(none.answer.data ?? {})).toEqual(['multiply', 'add', 'enter']);
  expect(written).toEqual(twice(['multiply 0', 'add 5', 'enter']));
});
