import { Kind, parse } from 'graphql';
import { type ByteString, ofLatin1, toBytes } from '../json/byte-string.ts';
import { isObject } from '../merge/own.ts';
import type { SubgraphReply } from './transport.ts';

/** How many marks there are: a reply can be told from any of the fifteen before it and behind it on its connection. */
export const MARKS = 16;

const keyOf = (mark: number): string => `_m${mark}`;

/** Whether the operation itself has something that looks like a mark. */
export const hasOwnMark = (operation: string): boolean => /\b_m\d/.test(operation);

/**
 * A read with a mark that its reply must carry back: the root's `__typename` under an alias of the mark's own. So the reply
 * to one read is not taken for the reply to another, whatever a subgraph does to the order or number of `MARKS` of them.
 * Gives the operation as JSON for a mark; undefined where it has such an alias itself, or is no read.
 */
export function markedOperation(operation: string): ((mark: number) => ByteString) | undefined {
  if (hasOwnMark(operation)) return undefined;
  const [definition, ...others] = parse(operation).definitions;
  if (definition?.kind !== Kind.OPERATION_DEFINITION || others.length > 0) return undefined;
  const start = definition.selectionSet.loc?.start;
  if (definition.operation !== 'query' || start === undefined) return undefined;
  const before = toBytes(JSON.stringify(operation.slice(0, start + 1)).slice(0, -1));
  const behind = toBytes(JSON.stringify(`:__typename ${operation.slice(start + 1)}`).slice(1));
  return (mark) => ofLatin1(`${before}${keyOf(mark)}${behind}`);
}

const DATA = Buffer.from('{"data":{');
const BEGINNINGS = Array.from({ length: MARKS }, (_, mark) => Buffer.from(`{"data":{"${keyOf(mark)}":"`));
const QUOTE = 0x22;
const COMMA = 0x2c;

/**
 * A reply as if no mark had been asked for, in the same bytes, where it begins with its mark as most do; undefined where
 * it has to be looked at as a whole.
 */
export function withoutMark(body: Buffer, mark: number): Buffer | undefined {
  const beginning = BEGINNINGS[mark] as Buffer;
  for (let at = 0; at < beginning.length; at++) if (body[at] !== beginning[at]) return undefined;
  const end = body.indexOf(QUOTE, beginning.length);
  if (end < 0 || body[end + 1] !== COMMA || body[end + 2] !== QUOTE) return undefined;
  const from = end + 2 - DATA.length;
  for (let at = 0; at < DATA.length; at++) body[from + at] = DATA[at] as number;
  return body.subarray(from);
}

/** Takes the mark out of a reply that was read as a whole, and says which it was. */
export function takeMark({ data }: SubgraphReply): number | undefined {
  if (!isObject(data)) return undefined;
  for (let mark = 0; mark < MARKS; mark++) {
    const key = keyOf(mark);
    if (!Object.hasOwn(data, key)) continue;
    delete data[key];
    return mark;
  }
  return undefined;
}
