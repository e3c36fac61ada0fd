import { buildSubgraphSchema } from '@apollo/subgraph';
import { inProcessTransport } from '@liangdi/gateway/execution';
import { parse } from 'graphql';
import { expect, test } from 'vitest';
import { composeWorld, type TestSupergraph } from './compose.ts';
import { engineHere } from './engine-here.ts';

const world = {
  types: { Post: { records: ['1', '2'].map((id) => ({ __typename: 'Post', id, title: `t${id}` })) } },
  roots: { Query: { posts: (_args: unknown, view: { all(type: string): readonly unknown[] }) => view.all('Post') } },
};
const titles = 'type Post @key(fields: "id") { id: ID! title: String }';
const posts = composeWorld('posts', world, {
  list: 'type Query { posts: [Post!]! } type Post @key(fields: "id") { id: ID! }',
  titles,
});

/** A subgraph that knows entities by their key but forgets to give it back. */
const forgetful: TestSupergraph = {
  ...posts,
  subgraphs: {
    ...posts.subgraphs,
    titles: buildSubgraphSchema({
      typeDefs: parse(
        `extend schema @link(url: "https://specs.apollo.dev/federation/v2.5", import: ["@key"]) ${titles}`,
      ),
      resolvers: { Post: { __resolveReference: ({ id }: { id: string }) => ({ title: `t${id}` }) } } as never,
    }),
  },
};

const answer = async (entityKeys: 'required' | 'possible') => {
  let asked = 0;
  const engine = await engineHere({
    supergraphSdl: forgetful.supergraphSdl,
    entityKeys,
    transports: (name) => {
      const transport = inProcessTransport(forgetful.subgraphs[name] as never);
      return {
        send(request) {
          asked++;
          return transport.send(request);
        },
      };
    },
  });
  const prepared = await engine.prepare('{ posts { title } }');
  const ask = () => engine.execute(prepared, { context: {} });
  const [first, atOnce] = await Promise.all([ask(), ask()]);
  const askedFirst = asked;
  await ask();
  return { first, atOnce, askedFirst, askedNext: asked - askedFirst };
};

test('where keys are required, an answer without one is nobody’s', async () => {
  const { first } = await answer('required');
  expect(first.data).toEqual({ posts: [{ title: null }, { title: null }] });
  expect(first.errors?.[0]?.extensions).toEqual({ code: 'SIDE_ERROR', side: 'titles' });
});

test('where they are not, the side is asked again without, and from then on without', async () => {
  const { first, atOnce, askedFirst, askedNext } = await answer('possible');
  expect(first).toEqual({ data: { posts: [{ title: 't1' }, { title: 't2' }] } });
  expect(atOnce).toEqual(first);
  expect([askedFirst, askedNext]).toEqual([6, 2]);
});
