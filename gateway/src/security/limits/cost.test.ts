import { schemaDocuments, supergraphSdl } from '@liangdi/schema';
import { buildSchema, type GraphQLSchema, getOperationAST, Kind, type OperationDefinitionNode, parse } from 'graphql';
import { expect, test } from 'vitest';
import { createEngine, startPlannerHere } from '../../execution/index.ts';
import { starterOperations } from '../../explorer/starter.ts';
import { asQuery } from '../../subscriptions/as-query.ts';
import { readTrustedDocuments } from '../trusted/trusted-documents.ts';
import { costOf } from './cost.ts';
import { defaultLimits } from './limits.ts';
import { plannedSize } from './planned-size.ts';

const schema = buildSchema(`
  type Thing { id: ID! name: String things(first: Int, last: Int, after: String): Page! }
  type Page { nodes: [Thing!]! totalCount: Int! }
  type Result { text: String }
  type Query {
    things(first: Int, after: String, last: Int): Page!
    nodes(ids: [ID!]!): [Thing]!
    whatIf(approve: [ID!], withdraw: [ID!]): Result
    named(names: [String!]): Thing
  }
`);

const cost = (text: string, variables: Readonly<Record<string, unknown>> = {}): number => {
  const document = parse(text);
  return costOf(schema, document, getOperationAST(document) as OperationDefinitionNode)(variables);
};

const page = (declared: string, given: string): string =>
  `query ${declared && `(${declared})`} { things${given && `(${given})`} { nodes { id } } }`;

test.each([
  ['as many as usual when nothing is said', '', '', {}, 21],
  ['first', '', 'first: 50', {}, 51],
  ['last', '', 'last: 50', {}, 51],
  ['the larger of the two', '', 'first: 10, last: 50', {}, 51],
  ['in whichever order', '', 'last: 50, first: 10', {}, 51],
  ['null as nothing said', '', 'first: null', {}, 21],
  ['last beside a null', '', 'first: null, last: 100', {}, 101],
  ['no more than a page may have', '', 'first: 100000', {}, 101],
  ['a variable', '$n: Int', 'first: $n', { n: 7 }, 8],
  ['a variable that is not given', '$n: Int', 'first: $n', {}, 21],
  ['a variable with a default value that is not given', '$n: Int = 100', 'first: $n', {}, 101],
  ['a variable given in the place of its default value', '$n: Int = 100', 'first: $n', { n: 3 }, 4],
  ['a variable given as null, whatever its default value', '$n: Int = 100', 'first: $n', { n: null }, 21],
  ['a null variable beside last', '$n: Int', 'first: $n, last: 60', { n: null }, 61],
  ['the larger of a variable and a number', '$n: Int = 90', 'first: 5, last: $n', {}, 91],
])('a page counts %s', (_name, declared, given, variables, points) => {
  expect(cost(page(declared, given), variables)).toBe(points);
});

const ids = (count: number): string[] => Array.from({ length: count }, (_, n) => `id${n}`);

test.each([
  ['ids written out', `{ nodes(ids: ${JSON.stringify(ids(100))}) { id } }`, {}, 100],
  ['a single id', '{ nodes(ids: "x") { id } }', {}, 1],
  ['no id', '{ nodes(ids: []) { id } }', {}, 1],
  ['ids in a variable', 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: ids(30) }, 30],
  ['ids by default', 'query ($ids: [ID!]! = ["a", "b"]) { nodes(ids: $ids) { id } }', {}, 2],
  ['pages below each', '{ nodes(ids: ["a", "b"]) { things(first: 10) { nodes { id } } } }', {}, 2 * (1 + 1 + 10)],
  ['two lists together', '{ whatIf(approve: ["a", "b"], withdraw: ["c"]) { text } }', {}, 1_500],
  ['ids within a fragment', '{ ...F } fragment F on Query { nodes(ids: ["a", "b"]) { id } }', {}, 2],
  ['names, which are no ids, once', '{ named(names: ["a", "b"]) { id } }', {}, 1],
])('what is asked for by ids counts for each: %s', (_name, text, variables, points) => {
  expect(cost(text, variables)).toBe(points);
});

const { apiSchema } = await createEngine({
  startPlanner: startPlannerHere,
  supergraphSdl: supergraphSdl(),
  transports: () => ({ send: async () => ({ data: {} }) }),
});

const pricesOf = (graph: GraphQLSchema, text: string): number[] => {
  const document = parse(text);
  return document.definitions.flatMap((definition) => {
    if (definition.kind !== Kind.OPERATION_DEFINITION) return [];
    if (definition.operation !== 'subscription') return [costOf(graph, document, definition)({})];
    const query = parse(asQuery(graph, document, definition)?.document ?? '');
    return [costOf(graph, query, getOperationAST(query) as OperationDefinitionNode)({})];
  });
};

test.each([
  ...readTrustedDocuments([schemaDocuments]).map(({ name, text }) => [name, text] as const),
  ['what the explorer opens with', starterOperations] as const,
])('%s is far within every limit', (_name, text) => {
  const prices = pricesOf(apiSchema, text);
  expect(prices.length).toBeGreaterThan(0);
  for (const price of prices) expect(price).toBeLessThan(defaultLimits.cost / 10);
  expect(plannedSize(apiSchema, parse(text))).toBeLessThan(defaultLimits.planned / 4);
  expect(text.length).toBeLessThan(defaultLimits.characters / 10);
});
