import { expect, test } from 'vitest';
import { toText } from './byte-string.ts';
import { jsonBytes } from './json-bytes.ts';
import { writeCode, writeText, writeValue } from './write-value.ts';

const jsonText = (write: (bytes: Buffer) => number): string => toText(jsonBytes(write));

const values = [
  '',
  'plain',
  'a quote " and a \\',
  'a line\nand a tab\t in a text that is too long to be looked at one by one',
  'é',
  '温州市永嘉县',
  '温州市永嘉县上塘镇，外出流动人员在上海市浦东新区务工，由两地共同负责管理服务',
  'Zürich, written at a length that is looked at by a pattern',
  '𠮷',
  'half a pair \ud842',
  '\u007f\u0080\u07ff\u0800\uffff',
  0,
  -0,
  7,
  10,
  99,
  100,
  2_147_483_647,
  -1,
  -2_147_483_648,
  2_147_483_648,
  1e21,
  0.1,
  -1.5e-7,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  true,
  null,
  ['温', { a: 1 }],
  { 'key "': 'é' },
];

test.each(values)('%j is written as JSON.stringify writes it', (value) => {
  expect(jsonText((bytes) => writeValue(bytes, 0, value))).toBe(JSON.stringify(value));
});

test('what JSON cannot hold is not written', () => {
  expect(writeValue(Buffer.alloc(8), 0, undefined)).toBe(-1);
});

test.each(['x', '温', '"'])('a text longer than the bytes that there are is written whole: of %s', (character) => {
  const items = Array.from({ length: 60_000 }, (_, index) => character.repeat(index % 40));
  const write = (bytes: Buffer): number => {
    let at = 0;
    for (const item of items) at = writeText(bytes, writeValue(bytes, at, item), ',');
    return at;
  };
  expect(jsonText(write)).toBe(items.map((item) => `${JSON.stringify(item)},`).join(''));
  expect(jsonText((bytes) => writeValue(bytes, 0, 'é'))).toBe('"é"');
});

test('text known beforehand is written by code of its own', () => {
  const write = new Function('b', 'p', `${writeCode('{"name":')} return p;`) as (bytes: Buffer, at: number) => number;
  expect(jsonText((bytes) => write(bytes, 0))).toBe('{"name":');
});
