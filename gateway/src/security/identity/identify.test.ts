import type { IncomingMessage } from 'node:http';
import { expect, test } from 'vitest';
import { createIdentify } from './identify.ts';

const identify = createIdentify({
  verify: async (token) =>
    token === 'abc.def'
      ? {
          phase: 'known',
          bearer: {
            account: 'someone',
            role: 'coordinator',
            organisations: [],
            regions: ['330324'],
            pairs: [],
            expiresAt: 0,
          },
        }
      : { phase: 'refused', why: 'unknown' },
  newId: () => 'request',
});

test.each([
  ['Bearer abc.def', 'known'],
  ['bearer abc.def', 'known'],
  // RFC 6750 has one blank or more.
  ['Bearer  abc.def', 'known'],
  ['Bearerabc.def', 'refused'],
  ['Bearer abc def', 'refused'],
  ['Basic abc.def', 'refused'],
])('"Authorization: %s" is %s', async (authorization, phase) => {
  const request = { headers: { authorization } } as IncomingMessage;
  expect((await identify(request)).phase).toBe(phase);
});

test.each([
  ['same-origin', undefined, 'known'],
  ['same-origin', 'application/json', 'known'],
  ['none', undefined, 'refused'],
  ['none', 'application/json', 'known'],
  ['same-site', 'application/json', 'refused'],
  ['cross-site', 'application/json', 'refused'],
  ['cross-site', undefined, 'refused'],
  // Browsers say nothing of it to a server without https, and other programs nothing at all.
  [undefined, 'application/json; charset=utf-8', 'known'],
  [undefined, 'text/plain', 'refused'],
  [undefined, undefined, 'refused'],
])('our cookie with "Sec-Fetch-Site: %s" and content type %s is %s', async (site, type, phase) => {
  const headers = { cookie: 'liangdi_token=abc.def', 'sec-fetch-site': site, 'content-type': type };
  expect((await identify({ headers } as unknown as IncomingMessage)).phase).toBe(phase);
});
