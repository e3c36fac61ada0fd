import { request } from 'node:http';
import { silentLog } from '@liangdi/kit/testing';
import { expect, onTestFinished, test } from 'vitest';
import type { Account } from '../security/identity/local/accounts.ts';
import { serve } from '../serve.ts';
import { createSignIn } from './routes.ts';

const account = { id: 'one', kind: 'person', disabled: false } as Account;

/** Sends a request to the pages with one account that one click signs in: status and cookie. */
const asked = async (
  method: string,
  path: string,
  headers: Readonly<Record<string, string>> = {},
  body = 'account=one',
) => {
  const handle = createSignIn({
    issuer: { issue: async () => 'token' } as never,
    accounts: { find: () => account, all: () => [account] } as never,
    keys: {} as never,
    verify: async () => ({ phase: 'refused', why: '' }),
    oneClick: true,
  });
  const service = await serve({
    port: 0,
    host: '127.0.0.1',
    names: ['liangdi.example'],
    handles: [handle],
    log: silentLog,
    ready: async () => {},
  });
  onTestFinished(async () => {
    service.server.closeAllConnections();
    await service.drain();
  });
  return new Promise<{ status: number; cookie: string }>((resolve, reject) =>
    request(
      { port: service.port, host: '127.0.0.1', method, path, headers: { host: 'liangdi.example', ...headers } },
      (response) =>
        resolve({ status: response.resume().statusCode ?? 0, cookie: String(response.headers['set-cookie'] ?? '') }),
    )
      .on('error', reject)
      .end(method === 'POST' ? body : undefined),
  );
};

test.each([
  ['GET', '//', {}, 404],
  ['POST', '/sign-in', { origin: 'null' }, 403],
  ['POST', '/sign-in', { origin: 'https://elsewhere.example' }, 403],
])('%s %s is answered in its own words, not as a failure of ours', async (method, path, headers, status) => {
  expect((await asked(method, path, headers)).status).toBe(status);
});

test.each(['/sign-in', '/sign-in/demo'])('a form at %s that is too long is refused', async (path) => {
  expect((await asked('POST', path, {}, `account=${'x'.repeat(5_000)}`)).status).toBe(413);
});

test.each([
  ['a page under https', { origin: 'https://liangdi.example' }, true],
  ['a proxy that says so', { 'x-forwarded-proto': 'https' }, true],
  ['a page under http', { origin: 'http://liangdi.example' }, false],
])('who signs in by %s gets a cookie that goes where it came from', async (_by, headers, secure) => {
  const { status, cookie } = await asked('POST', '/sign-in/demo', headers);
  expect([status, cookie.endsWith('; Secure')]).toEqual([303, secure]);
});
