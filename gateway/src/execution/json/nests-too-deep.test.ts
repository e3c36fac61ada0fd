import { expect, test } from 'vitest';
import { nestsTooDeep } from './nests-too-deep.ts';

const nested = (levels: number, open: string, close: string) => open.repeat(levels) + close.repeat(levels);

test.each([
  ['lists', nested(50_000, '[', ']'), true],
  ['objects', nested(3_000, '{"a":', '}').replace('}', '1}'), true],
  ['some levels', nested(1_000, '[', ']'), false],
  ['many values on one level', `[${'[{}],'.repeat(10_000)}[]]`, false],
  ['brackets in a string', JSON.stringify('["{\\'.repeat(10_000)), false],
  ['a string that does not end', `"${'['.repeat(10_000)}\\`, false],
])('%s', (_, json, isTooDeep) => {
  expect(nestsTooDeep(Buffer.from(json))).toBe(isTooDeep);
});
