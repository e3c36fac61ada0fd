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
