import { inProcessTransport } from '@liangdi/gateway/execution';
import type { GraphQLSchema } from 'graphql';
import { expect, test } from 'vitest';
import { ask } from './ask.ts';
import { composeWorld } from './compose.ts';
import { engineHere } from './engine-here.ts';
import { Broken, type World, type WorldRecord } from './world.ts';

const book = { __typename: 'Book', id: 'b1' };

const worldOf = (shops: readonly WorldRecord[]): World => ({
  types: { Shop: { records: shops }, Book: { records: [book], fields: { label: (_read, { language }) => language } } },
  roots: { Query: { shops: () => shops } },
});

const shopsIn = (languages: readonly unknown[]) =>
  composeWorld(
    'shops',
    worldOf(languages.map((language, at) => ({ __typename: 'Shop', id: `p${at}`, language, best: book }))),
    {
      shops: `type Query { shops: [Shop] }
        type Shop @key(fields: "id") @context(name: "place") { id: ID! language: String @external best: Book }
        type Book @key(fields: "id") { id: ID! label(language: String @fromContext(field: "$place { language }")): String }`,
      languages: 'type Shop @key(fields: "id") { id: ID! language: String }',
    },
  );

test('many values of a context go in a few requests, and each object gets what was asked for it', async () => {
  const languages = Array.from({ length: 120 }, (_, at) => `l${at}`);
  const { answer, requests } = await ask(shopsIn(languages), '{ shops { best { label } } }');
  expect(answer.data?.shops).toEqual(languages.map((label) => ({ best: { label } })));
  expect(requests).toHaveLength(2 + Math.ceil(languages.length / 50));
});

test('objects below one value of a context are asked about together', async () => {
  const { answer, requests } = await ask(shopsIn(['zh', 'en', 'zh', 'zh']), '{ shops { best { label } } }');
  expect(answer.data?.shops).toEqual(['zh', 'en', 'zh', 'zh'].map((label) => ({ best: { label } })));
  const { variables } = requests.at(-1) as (typeof requests)[number];
  expect(Object.keys(variables)).toHaveLength(4);
  expect(variables).toMatchObject({ representations_0: [book], representations_1: [book] });
});

test('a value that its subgraph cannot give is null, and the error is told', async () => {
  const { answer } = await ask(shopsIn(['zh', new Broken('lost')]), '{ shops { best { label } } }');
  expect(answer.data?.shops).toEqual([{ best: { label: 'zh' } }, { best: { label: null } }]);
  expect(answer.errors).toEqual([
    { message: 'lost', extensions: { code: 'SIDE_ERROR', side: 'languages' }, path: ['shops', 1] },
  ]);
});

test('where the side of a context is silent, its value is null and all else is answered', async () => {
  const { supergraphSdl, subgraphs } = shopsIn(['zh']);
  const engine = await engineHere({
    supergraphSdl,
    transports: (name) =>
      name === 'languages'
        ? { send: () => Promise.reject(new Error('down')) }
        : inProcessTransport(subgraphs[name] as GraphQLSchema),
  });
  const { data, errors } = await engine.execute(await engine.prepare('{ shops { id best { id label } } }'), {
    context: {},
  });
  expect(data).toEqual({ shops: [{ id: 'p0', best: { id: 'b1', label: null } }] });
  expect(errors).toMatchObject([{ extensions: { side: 'languages' } }]);
});

test('what a caller gives under the name of a contextual argument goes nowhere', async () => {
  const { answer, requests } = await ask(shopsIn(['zh']), '{ shops { best { label } } }', {
    contextualArgument_1_0: 'en',
    contextualArgument_2_0: 'en',
  });
  expect(answer.data?.shops).toEqual([{ best: { label: 'zh' } }]);
  expect(JSON.stringify(requests)).not.toContain('"en"');
});

test('directives under other names set contexts and take from them', async () => {
  const link = `#fed1
    extend schema @link(url: "https://specs.apollo.dev/federation/v2.8",
      import: ["@key", { name: "@context", as: "@sets" }, { name: "@fromContext", as: "@takes" }])`;
  const house = {
    __typename: 'House',
    id: 'h1',
    language: 'zh',
    shops: [{ __typename: 'Shop', id: 'p1', language: 'en', best: book }],
  };
  const { types } = worldOf([]);
  const world = { types: { ...types, House: { records: [house] } }, roots: { Query: { house: () => house } } };
  const { answer } = await ask(
    composeWorld('houses', world, {
      shops: `${link}
        type Query { house: House }
        type House @sets(name: "place") @key(fields: "id") { id: ID! language: String shops: [Seller] }
        interface Seller { best: Book }
        type Shop implements Seller @sets(name: "place") @key(fields: "id") { id: ID! language: String best: Book }
        type Stall implements Seller { best: Book }
        type Book @key(fields: "id") { id: ID! label(language: String @takes(field: "$place { language }")): String }`,
    }),
    '{ house { shops { best { label } } } }',
  );
  expect(answer).toEqual({ data: { house: { shops: [{ best: { label: 'en' } }] } } });
});
