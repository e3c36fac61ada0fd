import { buildSchema } from 'graphql';
import { expect, test } from 'vitest';
import { hasSameTypes } from './has-same-types.ts';

const seen = 'type Query { thing: Thing } type Thing { id: ID! "What it is" name(long: Boolean = true): String }';

test.each([
  ['the same', seen, true],
  ['specifications beside it', `${seen} scalar join__FieldSet enum link__Purpose { SECURITY }`, true],
  ['a hidden type more', `${seen} enum Hidden { A }`, false],
  ['a hidden field more', seen.replace('id: ID!', 'id: ID! secret: Int'), false],
  ['another default', seen.replace('true', 'false'), false],
  ['other types, as many', seen.replaceAll('Thing', 'Other'), false],
])('%s: what is planned over is what callers see, %s', (_what, planned, same) => {
  expect(hasSameTypes(buildSchema(planned), buildSchema(seen))).toBe(same);
});
