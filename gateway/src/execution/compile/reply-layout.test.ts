import { type OperationDefinitionNode, parse } from 'graphql';
import { expect, test } from 'vitest';
import { compileReplyLayout } from './reply-layout.ts';

const layoutOf = (operation: string) =>
  compileReplyLayout(parse(operation).definitions[0] as OperationDefinitionNode) ?? (() => 'no layout');

const read = (operation: string, text: string) => layoutOf(operation)(Buffer.from(text));

const products = '{ products { upc price inStock tags maker { name } } }';
const entities = '{ _entities { ... on Book { id pages } ... on Film { id minutes } } }';

test.each([
  ['null for everything', products, '{"data":null}'],
  [
    'every kind of leaf',
    products,
    '{"data":{"products":[{"upc":"p1","price":-1.5e3,"inStock":true,"tags":["a",null],"maker":null}]}}',
  ],
  [
    'nested objects',
    products,
    '{"data":{"products":[{"upc":"p1","price":0,"inStock":false,"tags":[],"maker":{"name":"x"}},null]}}',
  ],
  [
    'letters of any script',
    products,
    '{"data":{"products":[{"upc":"永嘉","price":900719925474099,"inStock":null,"tags":[[]],"maker":{"name":"é"}}]}}',
  ],
  ['objects of several types', entities, '{"data":{"_entities":[{"id":"1","minutes":90},null,{"id":"2","pages":1}]}}'],
  [
    'type names, the same and others in turn',
    '{ a { __typename b } }',
    `{"data":{"a":[${['Book', 'Book', 'Boo', 'Books', '', 'Book', 'é', 'é', 'Book']
      .map((name) => `{"__typename":"${name}","b":1},{"__typename":null,"b":1}`)
      .join(',')}]}}`,
  ],
  ['white space at the end', '{ a }', '{"data":{"a":1.25}}\r\n'],
])('reads %s as JSON.parse does', (_name, operation, text) => {
  expect(read(operation, text)).toEqual(JSON.parse(text));
});

test.each([
  ['errors beside the data', '{ a }', '{"data":{"a":1},"errors":[]}'],
  ['errors before the data', '{ a }', '{"errors":[],"data":{"a":1}}'],
  ['a field more', '{ a }', '{"data":{"a":1,"b":2}}'],
  ['a field less', '{ a b }', '{"data":{"a":1}}'],
  ['fields in another order', '{ a b }', '{"data":{"b":1,"a":2}}'],
  ['white space', '{ a }', '{"data": {"a":1}}'],
  ['an escaped character', '{ a }', '{"data":{"a":"\\u0041"}}'],
  ['an object where a leaf was asked for', '{ a }', '{"data":{"a":{}}}'],
  ['more digits than a number holds', '{ a }', '{"data":{"a":12345678901234567}}'],
  ['a reply that breaks off', '{ a }', '{"data":{"a":"x'],
  ['a reply that breaks off in a list', '{ a }', '{"data":{"a":[1,'],
  ['a line break within a string', '{ a }', '{"data":{"a":"x\ny"}}'],
  ['a number that begins with 0', '{ a }', '{"data":{"a":01}}'],
  ['a number that ends with a dot', '{ a }', '{"data":{"a":1.}}'],
  ['no number', '{ a }', '{"data":{"a":-}}'],
  ['a word that is none', '{ a }', '{"data":{"a":tree}}'],
  ['something after the end', '{ a }', '{"data":{"a":1}}{}'],
  ['lists within lists without end', '{ a }', `{"data":{"a":${'['.repeat(100_000)}`],
])('leaves %s to the parser', (_name, operation, text) => {
  expect(read(operation, text)).toBeUndefined();
});

test.each([
  ['a condition', '{ a @include(if: true) }'],
  ['a fragment within a fragment', '{ a { ... on B { ... on C { d } } } }'],
  ['one key twice', '{ a { b } a { c } }'],
  ['a key that is no property', '{ __proto__: a }'],
])('has no layout for %s', (_name, operation) => {
  expect(compileReplyLayout(parse(operation).definitions[0] as OperationDefinitionNode)).toBeUndefined();
});

test('gives lone surrogates and broken UTF-8 as the parser does', () => {
  const bytes = Buffer.concat([Buffer.from('{"data":{"a":"x'), Buffer.from([0xff, 0xe6, 0xb0]), Buffer.from('"}}')]);
  expect(layoutOf('{ a }')(bytes)).toEqual(JSON.parse(bytes.toString()));
});

test('reads a reply that stands in the midst of other bytes', () => {
  const bytes = Buffer.from('xx{"data":{"a":"y"}}"}}');
  expect(layoutOf('{ a }')(bytes.subarray(2, 20))).toEqual({ data: { a: 'y' } });
});

test('a type name of bytes that are no text is never taken for another', () => {
  const layout = layoutOf('{ a { __typename } }');
  const bytes = Buffer.from('{"data":{"a":[{"__typename":"\xe9"},{"__typename":"\xe9"}]}}', 'latin1');
  expect(layout(bytes)).toEqual(JSON.parse(bytes.toString()));
});
