import { buildSchema, parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import { recordDocuments } from './record-documents.ts';

const schema = buildSchema(`
  type Query { me: Member }
  type PageInfo { hasNextPage: Boolean! endCursor: String }
  type Member { id: ID! phone: String fact(asOf: String): Fact other(of: ID!): Fact facts(first: Int, after: String): FactConnection! accesses(first: Int, after: String, own: Boolean): FactConnection! }
  type Fact { id: ID! member: Member! place: Place history: [Fact!]! others(first: Int): FactConnection! }
  type Place { name: String! above: Place }
  type FactConnection { nodes: [Fact!]! pageInfo: PageInfo! }
`);

test('every field of the member is read: what is no list at once, each list page by page', () => {
  const documents = recordDocuments(schema);
  expect(documents.map(({ list }) => list)).toEqual([null, 'facts', 'accesses']);
  for (const { query } of documents) expect(validate(schema, parse(query)), query).toEqual([]);
  const [record, facts, accesses] = documents.map(({ query }) => query.replace(/\s+/g, ' '));
  expect(record).toBe(
    'query MyRecord { me { id phone fact { id place { name above { name } } history { id place { name } } } } }',
  );
  expect(facts).toContain('facts(first: 100, after: $after) { nodes {');
  expect(accesses).toContain('own: true');
});

test('nobody else who is a member is read, and nothing that must be asked for by name', () => {
  const whole = recordDocuments(schema)
    .map(({ query }) => query)
    .join();
  expect(whole).not.toContain('member {');
  expect(whole).not.toContain('other');
});
