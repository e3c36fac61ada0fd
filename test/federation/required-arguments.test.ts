import { expect, test } from 'vitest';
import { ask } from './ask.ts';
import { composeWorld } from './compose.ts';

/** A thread's entries are cut by an argument; the archive needs three, the desk fifty, the caller as many as they like. */
const entries = ['e1', 'e2', 'e3', 'e4'].map((id, at) => ({ __typename: 'Entry', id, by: `w${at % 3}` }));
const fees = (read: (field: string, args?: Record<string, unknown>) => unknown) =>
  Number(read('fee', { kind: 'LOCAL' })) + 1;
const threads = composeWorld(
  'threads',
  {
    types: {
      Thread: {
        records: [
          { __typename: 'Thread', id: 't1' },
          { __typename: 'Thread', id: 't2' },
        ],
        fields: {
          entries: (_read, { limit }) => entries.slice(0, Number(limit)),
          third: (read) => (read('entries', { limit: 3 }) as unknown[]).length,
          fee: (_read, { kind }) => (kind === 'LOCAL' ? 10 : kind === 'AWAY' ? 20 : 5),
          localFee: fees,
          awayFee: (read) => Number(read('fee', { kind: 'AWAY' })) + 1,
          plainFee: (read) => Number(read('fee')) + 1,
        },
      },
      Entry: { records: entries },
    },
    roots: { Query: { threads: (_args, view) => view.all('Thread') } },
  },
  {
    board: `
      type Query { threads: [Thread!]! }
      type Thread @key(fields: "id") { id: ID! entries(limit: Int!): [Entry!] fee(kind: String): Int }
      type Entry @key(fields: "id") { id: ID! by: String }`,
    archive: `
      type Thread @key(fields: "id") {
        id: ID! entries(limit: Int!): [Entry!] @external fee(kind: String): Int @external
        third: Int @requires(fields: "entries(limit: 3) { id }")
        localFee: Int @requires(fields: "fee(kind: \\"LOCAL\\")")
        awayFee: Int @requires(fields: "fee(kind: \\"AWAY\\")")
        plainFee: Int @requires(fields: "fee")
      }
      type Entry @key(fields: "id") { id: ID! }`,
  },
);

test('what a subgraph requires is not what the caller asked for under the same name', async () => {
  const { answer } = await ask(threads, 'query($n: Int!) { threads { entries(limit: $n) { id } third } }', { n: 1 });
  expect(answer).toEqual({
    data: {
      threads: [
        { entries: [{ id: 'e1' }], third: 3 },
        { entries: [{ id: 'e1' }], third: 3 },
      ],
    },
  });
});

test('two fields that require one field with different arguments each get their own', async () => {
  const { answer, requests } = await ask(threads, '{ threads { localFee awayFee plainFee fee(kind: "AWAY") } }');
  const thread = { localFee: 11, awayFee: 21, plainFee: 6, fee: 20 };
  expect(answer).toEqual({ data: { threads: [thread, thread] } });
  expect(requests.map(({ side }) => side)).toEqual(['board', 'archive']);
});

test('conflicting requirements below a condition are split too', async () => {
  const document = 'query($yes: Boolean!) { threads { ... @include(if: $yes) { localFee awayFee } plainFee } }';
  const { answer } = await ask(threads, document, { yes: true });
  expect(answer.data?.threads).toEqual([11, 11].map((localFee) => ({ localFee, awayFee: 21, plainFee: 6 })));
});
