import { afterAll, beforeAll, expect, test } from 'vitest';
import { type CountedGateway, startCountedGateway } from '../kit/counted-gateway.ts';
import { createTestTokens } from '../kit/signed-in.ts';

const tokens = await createTestTokens();
let gateway: CountedGateway;

beforeAll(async () => {
  gateway = await startCountedGateway(tokens.verifier);
});

afterAll(() => gateway.stop());

const post = async (account: string, role: string, query: string): Promise<{ status: number; code: unknown }> => {
  const response = await fetch(`${gateway.url}/graphql`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${await tokens.token(account, { role })}`,
      'content-type': 'application/json',
      accept: 'application/graphql-response+json',
    },
    body: JSON.stringify({ query }),
  });
  const { errors } = (await response.json()) as { errors?: { extensions: { code: unknown } }[] };
  return { status: response.status, code: errors?.[0]?.extensions.code };
};

const invalid = (n: number, characters: number): string => `{ nothing${n} } #${'x'.repeat(characters - 20)}`;

test('documents that are refused for their length are not remembered', async () => {
  const before = gateway.gateway.remembered();
  const heap = process.memoryUsage().heapUsed;
  for (let n = 0; n < 150; n++)
    expect(await post('long', 'coordinator', invalid(n, 500_000))).toEqual({
      status: 400,
      code: 'OPERATION_TOO_LARGE',
    });
  expect(gateway.gateway.remembered()).toEqual(before);
  // Kept, they would take 150 MB and more; what is left here is garbage of this process's own requests.
  expect(process.memoryUsage().heapUsed - heap).toBeLessThan(120_000_000);
});

test('invalid documents of any allowed length stay within the bytes of the memory, and end in a rate limit', async () => {
  const before = gateway.gateway.remembered();
  const answers = new Set<string>();
  for (let n = 0; n < 150; n++) {
    const { status, code } = await post('flood', 'member', invalid(n, n % 2 === 0 ? 60_000 : 200));
    answers.add(`${status} ${code}`);
  }
  expect([...answers]).toEqual(['400 GRAPHQL_VALIDATION_FAILED', '429 RATE_LIMITED']);
  const { documents, bytes } = gateway.gateway.remembered();
  expect(documents - before.documents).toBeLessThanOrEqual(75);
  expect(bytes - before.bytes).toBeLessThan(200_000);
});

test('a request out of form has its document read by nobody, and costs its account as much', async () => {
  const authorization = `Bearer ${await tokens.token('formless', { role: 'member' })}`;
  const statuses = new Set<number>();
  for (let n = 0; n < 110; n++) {
    const response = await fetch(`${gateway.url}/graphql`, {
      method: 'POST',
      headers: { authorization, 'content-type': 'application/json' },
      body: JSON.stringify({ query: `{ nothing${n} }`, documentId: 5 }),
    });
    expect(await response.text()).not.toContain('nothing');
    statuses.add(response.status);
  }
  expect([...statuses]).toEqual([400, 429]);
});
