import { expect, test } from 'vitest';
import { ask } from './ask.ts';
import { composeWorld } from './compose.ts';

const prices = composeWorld(
  'prices',
  {
    types: { Price: { records: [{ __typename: 'Price', id: 'p1' }], fields: { as: () => 'as written' } } },
    roots: { Query: { price: (_, view) => view.all('Price')[0], known: () => true, sum: () => true } },
  },
  {
    list: `scalar Decimal input Share { of: Decimal! parts: [Decimal!]! }
      type Query { price: Price known(of: Decimal): Boolean sum(of: [Decimal!]!, by: Decimal!, shares: [Share!]): Boolean }
      type Price @key(fields: "id") { id: ID! }`,
    amounts: 'scalar Decimal type Price @key(fields: "id") { id: ID! as(amount: [Decimal]): String }',
  },
);

test('numbers for custom scalars reach every subgraph as they are written', async () => {
  const document = `query($given: Decimal = 7.70) {
    known(of: 12345678901234567890) large: known(of: { is: 1e400 }) same: known(of: $given)
    price { as(amount: [1.10, 2]) given: as(amount: [$given]) }
  }`;
  const { answer, requests } = await ask(prices, document);
  expect(answer.errors).toBeUndefined();
  expect(requests.map(({ operation }) => operation.replace(/\s/g, ''))).toEqual([
    'query($given:Decimal=7.70){known(of:12345678901234567890)large:known(of:{is:1e400})same:known(of:$given)price{__typenameid}}',
    expect.stringContaining('as(amount:[1.102])given:as(amount:[$given])'),
  ]);
  expect(requests[1]?.operation).toContain('$given:Decimal=7.70');
});

test.each([
  '{sum(of:[1.10]by:2.0)}',
  '{sum(of:1.10 by:1.10)}',
  '{sum(of:[]by:1 shares:[{of:1.10 parts:[2.20 3]}])}',
  '{sum(of:[]by:1 shares:[{of:1.10 parts:2.20}])}',
])('a number reaches a place that may not be null, or is a list, as it is written: %s', async (document) => {
  const { answer, requests } = await ask(prices, document);
  expect(answer).toEqual({ data: { sum: true } });
  expect(requests.map(({ operation }) => operation)).toEqual([document]);
});
