import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { type CountedGateway, startCountedGateway } from '../kit/counted-gateway.ts';
import { createTestTokens } from '../kit/signed-in.ts';

const tokens = await createTestTokens();
let gateway: CountedGateway;

beforeAll(async () => {
  gateway = await startCountedGateway(tokens.verifier);
});

afterAll(() => gateway.stop());

/** The audit sends no token: it is added, for nothing is answered to nobody. */
const signedIn =
  (way: string): typeof fetch =>
  async (input, init) => {
    const headers = new Headers(init?.headers);
    headers.set('authorization', `Bearer ${await tokens.token('auditor', { role: 'auditor' })}`);
    headers.set('x-test-way', way);
    return fetch(input, { ...init, headers });
  };

describe.each(['ordinary', 'apollo', 'as it comes'])('on the %s way', (way) => {
  const audits = serverAudits({ url: () => `${gateway.url}/graphql`, fetchFn: signedIn(way) });

  test.each(audits.map((audit) => [audit.name, audit] as const))('%s', async (_name, audit) => {
    const result = await audit.fn();
    if (result.status !== 'ok') throw new Error(`${result.status}: ${result.reason}`);
  });
});
