import { expect, test } from 'vitest';
import { clientCredentials } from './client-credentials.ts';

const basic = (text: string): string => `Basic ${Buffer.from(text).toString('base64')}`;
const given = (id: string, secret: string) => ({ phase: 'given', id, secret });

test.each([
  ['HTTP Basic', basic('a:b'), '', given('a', 'b')],
  ['HTTP Basic with a colon in the secret', basic('a:b:c'), '', given('a', 'b:c')],
  ['HTTP Basic, form-encoded as the standard has it', basic('a%3Ab:c+d%2B'), '', given('a:b', 'c d+')],
  ['HTTP Basic with the id repeated in the form', basic('a:b'), 'client_id=a', given('a', 'b')],
  ['the form', undefined, 'client_id=a&client_secret=b', given('a', 'b')],
  ['both', basic('a:b'), 'client_id=a&client_secret=b', { phase: 'twice' }],
  ['neither', undefined, '', { phase: 'missing' }],
  ['an id without a secret', undefined, 'client_id=a', { phase: 'missing' }],
  ['another scheme', 'Bearer a.b.c', '', { phase: 'missing' }],
  ['HTTP Basic without a colon', basic('ab'), '', { phase: 'missing' }],
  ['HTTP Basic with a broken escape', basic('a:%zz'), '', { phase: 'missing' }],
])('a client may prove itself by %s, or is told that it did not', (_name, authorization, form, expected) => {
  expect(clientCredentials(authorization, new URLSearchParams(form))).toEqual(expected);
});
