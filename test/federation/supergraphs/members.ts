import { composeWorld } from '../compose.ts';

/** Members known to two sides; `view` is judged from what both say, `place` needs the second side only. */
export const memberRecords = Array.from({ length: 20 }, (_, at) => ({
  __typename: 'Member',
  id: `m${at}`,
  name: `name of m${at}`,
  facts: `facts of m${at}，永嘉县`,
  place: `place of m${at}`,
}));

export const members = composeWorld(
  'members',
  {
    types: {
      Member: { records: memberRecords, fields: { view: (read) => `judged from ${read('facts') ?? 'silence'}` } },
    },
    roots: { Query: { members: (_args, view) => view.all('Member') } },
  },
  {
    origin: 'type Query { members: [Member!]! } type Member @key(fields: "id") { id: ID! name: String! }',
    destination: 'type Member @key(fields: "id") { id: ID! facts: String place: String }',
    coordination:
      'type Member @key(fields: "id") { id: ID! facts: String @external view: String @requires(fields: "facts") }',
  },
);
