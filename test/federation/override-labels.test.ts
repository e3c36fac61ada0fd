import './single-graphql.ts';
import { composeServices } from '@apollo/composition';
import { createEngine } from '@liangdi/gateway/execution';
import { parse } from 'graphql';
import { expect, test } from 'vitest';

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

test('a field that moves step by step is taken from where its label says', () => {
  const engine = createEngine({ supergraphSdl, transports: () => ({ send: () => Promise.reject() }) });
  const sidesOf = (document: string) => {
    const prepared = engine.prepare(document);
    if (prepared.phase !== 'ready') throw new Error(JSON.stringify(prepared.errors));
    return [...prepared.plan.pretty().matchAll(/service: "(\w+)"/g)].map(([, side]) => side);
  };
  expect(sidesOf('{ member { name } }')).toEqual(['old', 'new']);
  expect(sidesOf('{ member { town } }')).toEqual(['old']);
});
