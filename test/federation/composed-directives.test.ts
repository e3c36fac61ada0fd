import { expect, test } from 'vitest';
import { ask } from './ask.ts';
import { composeWorld } from './compose.ts';

const opening = `#fed1
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@composeDirective"])
    @link(url: "https://specs.liangdi.example/watch/v1.0", import: ["@watch"])
    @composeDirective(name: "@watch")
  enum Level { LOW HIGH }`;

/** One side has a default for what the other one must be told, so that no side could be sent the directive as it stands. */
const halls = composeWorld(
  'watched halls',
  {
    types: { Hall: { records: [{ __typename: 'Hall', id: 'h1', name: 'East', seats: 40 }] } },
    roots: { Query: { hall: (_args, view) => view.find('Hall', { id: 'h1' }) ?? null } },
  },
  {
    names: `${opening}
      directive @watch(level: Level!) on FIELD | QUERY | INLINE_FRAGMENT
      type Query { hall: Hall }
      type Hall @key(fields: "id") { id: ID! name: String }`,
    seats: `${opening}
      directive @watch(level: Level! = LOW) on FIELD | QUERY | INLINE_FRAGMENT
      type Hall @key(fields: "id") { id: ID! seats: Int }`,
  },
);

test.each<[string, string, Record<string, unknown>?]>([
  ['on fields', '{ hall @watch { name @watch(level: HIGH) seats @watch } }'],
  ['on the operation', 'query @watch { hall { name seats } }'],
  [
    'with a variable of its own',
    'query($level: Level!) { hall { name @watch(level: $level) seats } }',
    { level: 'LOW' },
  ],
  [
    'beside others',
    '{ hall { ... @include(if: true) @watch { name } ...Seats } } fragment Seats on Hall { seats @watch }',
  ],
])(
  'a directive that subgraphs added may stand in an operation, and is sent to none: %s',
  async (_, document: string, variables: Record<string, unknown> = {}) => {
    const { answer, requests } = await ask(halls, document, variables);
    expect(answer).toEqual({ data: { hall: { name: 'East', seats: 40 } } });
    expect(requests.map(({ side }) => side)).toEqual(['names', 'seats']);
    expect(JSON.stringify(requests)).not.toContain('watch');
  },
);

test.each([
  ['a wrong argument', '{ hall { name @watch(level: NOPE) } }'],
  ['a wrong place', 'query { ...All } fragment All on Query @watch { hall { name } }'],
  ['one that nobody defined', '{ hall { name @watched } }'],
])('%s is refused', async (_, document) => {
  const { answer, requests } = await ask(halls, document);
  expect(answer).toMatchObject({ errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }] });
  expect(requests).toEqual([]);
});

test('callers find it where they look for directives', async () => {
  const { answer } = await ask(halls, '{ __schema { directives { name args { name defaultValue } } } }');
  expect((answer.data as any).__schema.directives).toContainEqual({
    name: 'watch',
    args: [{ name: 'level', defaultValue: 'LOW' }],
  });
});

test('tags for caches are for those who have one: the supergraph is served', async () => {
  const link = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.12", import: ["@key", "@cacheTag"])';
  const tagged = composeWorld(
    'tagged',
    { types: {}, roots: { Query: { hall: () => 'East' } } },
    { halls: `#fed1\n${link} type Query { hall: String @cacheTag(format: "hall") }` },
  );
  expect(tagged.supergraphSdl).toContain('cacheTag/v0.1", for: EXECUTION');
  expect((await ask(tagged, '{ hall }')).answer).toEqual({ data: { hall: 'East' } });
});
