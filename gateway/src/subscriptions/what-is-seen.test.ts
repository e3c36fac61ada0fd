import { expect, test } from 'vitest';
import { seenKey } from './as-query.ts';
import { whatIsSeen } from './what-is-seen.ts';

const errorOf = (side: string, code: string, path: readonly (string | number)[]) => ({
  message: code,
  path,
  extensions: { code, side },
});
const error = (code: string, ...path: readonly (string | number)[]) => errorOf('origin', code, path);
/** Of a side that is asked for other parts. */
const other = (code: string, ...path: readonly (string | number)[]) => errorOf('other', code, path);

test.each([
  ['visible', { data: { m: { [seenKey]: 'name' } } }],
  ['visible', { data: { m: { id: '1' } } }],
  ['visible', { data: { m: { [seenKey]: 'name', place: null } }, errors: [error('SIDE_SILENT', 'm', 'place')] }],
  ['hidden', { data: { m: null } }],
  ['hidden', { data: { m: { [seenKey]: null } } }],
  ['hidden', { data: { m: { [seenKey]: null, place: null } }, errors: [error('SIDE_SILENT', 'm', 'place')] }],
  ['hidden', { data: { m: null }, errors: [error('FORBIDDEN', 'm')] }],
  ['hidden', { data: { m: { [seenKey]: null } }, errors: [other('SIDE_SILENT', 'm')] }],
  ['hidden', { data: { m: null }, errors: [other('SIDE_SILENT', 'm', 'place')] }],
  ['hidden', { errors: [{ message: 'no such field', extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }] }],
  ['unknown', { data: { m: null }, errors: [error('SIDE_SILENT', 'm')] }],
  ['unknown', { data: { m: null }, errors: [error('SIDE_SILENT')] }],
  ['unknown', { data: null, errors: [error('SIDE_ERROR')] }],
  ['unknown', { data: { m: null }, errors: [error('SIDE_SILENT', 'm', 'place', 'name')] }],
  ['unknown', { data: { m: { [seenKey]: null } }, errors: [error('SIDE_SILENT', 'm', seenKey)] }],
  ['unknown', { data: { m: { [seenKey]: null } }, errors: [error('SIDE_SILENT', 'm')] }],
  ['unknown', { errors: [{ message: 'too much', extensions: { code: 'OVERLOADED' } }] }],
])('%s: %j', (phase, answer) => {
  expect(whatIsSeen(answer, 'm', new Set(['origin'])).phase).toBe(phase);
});
