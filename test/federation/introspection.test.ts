import { inProcessTransport } from '@liangdi/gateway/execution';
import { getIntrospectionQuery, graphqlSync } from 'graphql';
import { expect, test } from 'vitest';
import { type SubgraphName, schemaOf, supergraphOf } from '../bench/gateway/shop-graph.ts';
import { engineHere } from './engine-here.ts';

test('the introspection query that every client sends, fragments and all, is answered as graphql-js answers it', async () => {
  const place = 'http://127.0.0.1:1/';
  const engine = await engineHere({
    supergraphSdl: supergraphOf({ accounts: place, inventory: place, products: place, reviews: place }),
    transports: (name) => inProcessTransport(schemaOf(name as SubgraphName)),
  });
  const prepared = await engine.prepare(getIntrospectionQuery().replace('{', '{ me { id } '), 'IntrospectionQuery');
  if (prepared.phase === 'refused') throw new Error(JSON.stringify(prepared.errors));
  const { data, errors } = await engine.execute(prepared, { context: {} });
  expect(errors).toBeUndefined();
  const { data: right } = graphqlSync({ schema: engine.apiSchema, source: getIntrospectionQuery() });
  expect(JSON.parse(JSON.stringify(data))).toEqual(JSON.parse(JSON.stringify({ me: { id: 'u1' }, ...right })));
  await engine.close();
});
