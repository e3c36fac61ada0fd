import fc from 'fast-check';
import { type OperationDefinitionNode, parse } from 'graphql';
import { expect, test } from 'vitest';
import { compileReplyLayout } from './reply-layout.ts';

const layoutOf = (operation: string) =>
  compileReplyLayout(parse(operation).definitions[0] as OperationDefinitionNode) ?? (() => 'no layout');

/** What a reply says, as far as it is read. */
const read = (operation: string, reply: string | Buffer): unknown => {
  const said = layoutOf(operation)(Buffer.from(reply));
  return said && JSON.parse(JSON.stringify(said));
};

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
  ['errors and extensions', '{ a }', '{"data":{"a":null},"errors":[{"message":"永"}], "extensions": {} }\n'],
  ['white space at the end', '{ a }', '{"data":{"a":1.25}}\r\n'],
  ['escaped characters', '{ a }', JSON.stringify({ data: { a: ['"', '\\', '\ud842', 'a\n永嘉\t'] } })],
  ['every escape', '{ a }', '{"data":{"a":"\\/\\b\\f\\n\\r\\t\\u6C38\\u00e9"}}'],
  [
    'an object where a leaf was asked for',
    '{ a }',
    '{"data":{"a":{"b":[1,-0.5,"é",{"永":null,"\\"":true}],"__proto__":{}}}}',
  ],
  ['objects in a list where a leaf was asked for', '{ a }', '{"data":{"a":[{},[{"b":false}],1e21]}}'],
])('reads %s as JSON.parse does', (_name, operation, text) => {
  expect(read(operation, text)).toEqual(JSON.parse(text));
});

test.each([
  ['errors before the data', '{ a }', '{"errors":[],"data":{"a":1}}'],
  ['a field more', '{ a }', '{"data":{"a":1,"b":2}}'],
  ['a field less', '{ a b }', '{"data":{"a":1}}'],
  ['fields in another order', '{ a b }', '{"data":{"b":1,"a":2}}'],
  ['white space', '{ a }', '{"data": {"a":1}}'],
  ['an escape that is none', '{ a }', '{"data":{"a":"\\x"}}'],
  ['an escape that breaks off', '{ a }', '{"data":{"a":"\\u004"}}'],
  ['white space within an object', '{ a }', '{"data":{"a":{"b": 1}}}'],
  ['a number within an object that is written otherwise', '{ a }', '{"data":{"a":{"b":1.0}}}'],
  ['more digits than a number holds, within an object', '{ a }', '{"data":{"a":{"b":12345678901234567}}}'],
  ['an object that breaks off', '{ a }', '{"data":{"a":{"b":'],
  ['an object with a comma too many', '{ a }', '{"data":{"a":{"b":1,}}}'],
  ['objects within objects without end', '{ a }', `{"data":{"a":${'{"b":'.repeat(100_000)}`],
  ['more digits than a number holds', '{ a }', '{"data":{"a":12345678901234567}}'],
  ['a reply that breaks off', '{ a }', '{"data":{"a":"x'],
  ['a reply that breaks off in a list', '{ a }', '{"data":{"a":[1,'],
  ['a line break within a string', '{ a }', '{"data":{"a":"x\ny"}}'],
  ['a number that begins with 0', '{ a }', '{"data":{"a":01}}'],
  ['a number that ends with a dot', '{ a }', '{"data":{"a":1.}}'],
  ['no number', '{ a }', '{"data":{"a":-}}'],
  ['a word that is none', '{ a }', '{"data":{"a":tree}}'],
  ['data twice', '{ a }', '{"data":{"a":1},"data":{"a":2}}'],
  ['a comma too many', '{ a }', '{"data":{"a":1},}'],
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

test('broken UTF-8 within an object that nobody looks into is left to the parser', () => {
  const bytes = Buffer.from('{"data":{"a":{"b":"\xe9"}}}', 'latin1');
  expect(layoutOf('{ a }')(bytes)).toBeUndefined();
});

test('gives what the parser gives or nothing, whatever the bytes', () => {
  const said = {
    data: { a: { b: [1, -2.5e-7, 'é"\n', true, null, { c: {} }] }, d: '永嘉\\', e: [{ f: [] }, 'g'] },
    errors: [{ message: 'x' }],
  };
  const reply = Buffer.from(JSON.stringify(said));
  const change = fc.tuple(fc.nat(reply.length - 1), fc.oneof(fc.nat(255), fc.constantFrom(...reply)));
  let wasRead = 0;
  fc.assert(
    fc.property(fc.array(change, { maxLength: 3 }), (changes) => {
      const bytes = Buffer.from(reply);
      for (const [at, byte] of changes) bytes[at] = byte;
      const found = read('{ a d e }', bytes);
      if (found === undefined) return;
      wasRead += 1;
      expect(found).toEqual(JSON.parse(bytes.toString()));
    }),
    { numRuns: 5_000 },
  );
  expect(wasRead).toBeGreaterThan(500);
});

test('any value is given as it was written, but for one with numbers of more digits than are looked at', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 5, stringUnit: 'binary' }), (value) => {
      const text = JSON.stringify({ data: { a: value } });
      const found = read('{ a }', text);
      if (found === undefined) expect(text).toMatch(/\d{16}/);
      else expect(found).toEqual(JSON.parse(text));
    }),
    { numRuns: 1_000 },
  );
});

const long = 'x'.repeat(200_000);
const ones = '1,'.repeat(100_000);
test.each([
  ['text', `"${long}"`],
  ['an object', `{"b":"${long}"}`],
  ['a list', `[${ones}1]`],
  ['text that ends badly', `"${long}\u0001"`],
  ['an object that ends badly', `{"b":"${long}","c":1.0}`],
  ['a list in an object that ends badly', `{"b":[${ones}1.0]}`],
  ['digits', '1'.repeat(200_000)],
  ['a fraction', `1.${'1'.repeat(200_000)}`],
])('objects that may be of many types, within each other, are soon left to the parser: with %s', (_name, value) => {
  const types = ['A', 'B', 'C', 'D', 'E', 'F', 'G'];
  const nested = (depth: number): string =>
    depth === 0 ? '{ z }' : `{ ${types.map((type) => `... on ${type} { a n ${nested(depth - 1)} }`).join(' ')} }`;
  const layout = layoutOf(`{ n ${nested(4)} }`);
  let reply = '{"y":1}';
  for (let depth = 0; depth < 4; depth++) reply = `{"a":${depth === 0 ? value : 1},"n":${reply}}`;
  const started = performance.now();
  expect(layout(Buffer.from(`{"data":{"n":${reply}}}`))).toBeUndefined();
  expect(performance.now() - started).toBeLessThan(250);
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
