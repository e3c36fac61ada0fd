import { createIdentify, createVerifier } from '@liangdi/gateway/serving';
import { type FileAnswer, newId, type Viewer } from '@liangdi/kit';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type CountedGateway, startCountedGateway } from '../kit/counted-gateway.ts';
import { createTestTokens } from '../kit/signed-in.ts';

const tokens = await createTestTokens();
let gateway: CountedGateway;
/** Requests for files that reached a side. */
let reached = 0;

const side: FileAnswer = async (_request, response) => {
  reached += 1;
  response.writeHead(204).end();
};

const terms = { fields: [], pairs: [], purpose: 'research', consents: 0, requestsPerMinute: 3, costPerMinute: 1_000 };

/** As coordination would: an agreement `in force` has terms, another one none. */
const complete = async (viewer: Viewer): Promise<{ readonly viewer: Viewer }> => ({
  viewer: viewer.agreement === 'in force' ? { ...viewer, terms } : viewer,
});

beforeAll(async () => {
  gateway = await startCountedGateway(tokens.verifier, {
    identify: createIdentify({ verify: createVerifier(tokens.verifier), newId, complete }),
    files: { origin: side },
    budgets: { member: { capacity: 20_000, perSecond: 10 } },
  });
});
afterAll(() => gateway.stop());
beforeEach(() => {
  reached = 0;
});

interface Asked {
  readonly path?: string;
  readonly method?: string;
  readonly purpose?: string;
}

const ask = async (token: string, { path = '/download/origin/x', method = 'GET', purpose }: Asked = {}) => {
  const response = await fetch(`${gateway.url}${path}`, {
    method,
    headers: { authorization: `Bearer ${token}`, ...(purpose && { 'x-purpose': purpose }) },
    ...(method === 'POST' && { body: Buffer.alloc(1 << 20) }),
  });
  const text = await response.text();
  const code: string | undefined = text === '' ? undefined : JSON.parse(text).errors[0].extensions.code;
  return { status: response.status, code, wait: response.headers.get('retry-after') };
};

test('files spend from the budget that queries spend from, and are refused as they are', async () => {
  const token = await tokens.token('someone', { role: 'member' });
  expect((await ask(token)).status).toBe(204);
  expect((await ask(token)).status).toBe(204);
  const refused = await ask(token);
  expect(refused).toEqual({ status: 429, code: 'RATE_LIMITED', wait: expect.stringMatching(/^[1-9]\d*$/) });
  expect((await ask(token, { path: '/upload/origin', method: 'POST' })).code).toBe('RATE_LIMITED');
  expect(reached).toBe(2);
  const query = await fetch(`${gateway.url}/graphql`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ me { reviews { author { reviews { id body author { id } } } } } }' }),
  });
  expect(query.status).toBe(429);
  expect((await ask(await tokens.token('another', { role: 'member' }))).status).toBe(204);
});

test('a partner reaches no side for files without an agreement in force, or for another purpose', async () => {
  const none = await tokens.token('ended', { role: 'partner', agreement: 'ended' });
  for (const asked of [{}, { path: '/upload/origin', method: 'POST' }, { purpose: 'research' }])
    expect(await ask(none, asked)).toMatchObject({ status: 403, code: 'NO_AGREEMENT' });
  const partner = await tokens.token('partner', { role: 'partner', agreement: 'in force' });
  expect(await ask(partner)).toMatchObject({ status: 403, code: 'PURPOSE_NOT_AGREED' });
  expect(await ask(partner, { purpose: 'other' })).toMatchObject({ status: 403, code: 'PURPOSE_NOT_AGREED' });
  expect(reached).toBe(0);
  expect((await ask(partner, { purpose: 'research' })).status).toBe(204);
  expect((await ask(partner, { purpose: 'research' })).code).toBe('RATE_LIMITED');
});
