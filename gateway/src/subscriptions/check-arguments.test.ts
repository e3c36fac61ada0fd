import { toGlobalId } from '@liangdi/kit';
import { expect, test } from 'vitest';
import { checkArguments } from './check-arguments.ts';

const id = '0199a000-0000-7000-8000-000000000001';
const member = toGlobalId('Member', '330324', id);

test.each([
  {},
  { member: null, origin: null, filter: null },
  { member, origin: '330324', destination: '310000' },
  { filter: { member, origin: '330324', destination: null, kinds: ['DOUBLE_CLAIM'], assignee: 'x' } },
])('%j may be followed', (given) => expect(() => checkArguments(given)).not.toThrow());

test.each([
  [{ member: 'x' }, 'INVALID_VALUE', ['member']],
  [{ member: toGlobalId('Outflow', '330324', id) }, 'INVALID_VALUE', ['member']],
  [{ origin: '999999' }, 'REGION_UNKNOWN', ['origin']],
  [{ destination: '' }, 'REGION_UNKNOWN', ['destination']],
  [{ filter: { member: 'x' } }, 'INVALID_VALUE', ['filter', 'member']],
  [{ filter: { origin: 'nope' } }, 'REGION_UNKNOWN', ['filter', 'origin']],
])('%j is refused as %s of %j', (given, code, field) =>
  expect(() => checkArguments(given)).toThrow(expect.objectContaining({ code, field })),
);
