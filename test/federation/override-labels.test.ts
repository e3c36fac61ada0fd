import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';
import { expect, test } from 'vitest';
import { engineHere } from './engine-here.ts';

const link = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.7", import: ["@key", "@override"])';
const { supergraphSdl = '' } = composeServices([
  {
    name: 'old',
    url: 'http://old',
    typeDefs: parse(
      `${link} type Query { member: Member } type Member @key(fields: "id") { id: ID! name: String town: String }`,
    ),
  },
  {
    name: 'new',
    url: 'http://new',
    typeDefs: parse(`${link} type Member @key(fields: "id") {
      id: ID! name: String @override(from: "old", label: "percent(100)") town: String @override(from: "old", label: "percent(0)")
    }`),
  },
]);

test('a field that moves step by step is taken from where its label says', async () => {
  const engine = await engineHere({ supergraphSdl, transports: () => ({ send: () => Promise.reject() }) });
  const sidesOf = async (document: string) => {
    const prepared = await engine.prepare(document);
    if (prepared.phase !== 'ready') throw new Error(JSON.stringify(prepared.errors));
    return [...(await prepared.plan.pretty()).matchAll(/service: "(\w+)"/g)].map(([, side]) => side);
  };
  expect(await sidesOf('{ member { name } }')).toEqual(['old', 'new']);
  expect(await sidesOf('{ member { town } }')).toEqual(['old']);
});
