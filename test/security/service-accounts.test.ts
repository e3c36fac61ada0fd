import { execFile } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bareEnv, repo } from '../kit/process.ts';
import { askOver, startTestSystem, type TestSystem } from '../kit/system.ts';

let system: TestSystem;
let secret: string;
const client = 'partner-system';

/** What an operator types, while the system runs. */
const accounts = async (...given: readonly string[]): Promise<string> => {
  const { stdout } = await promisify(execFile)(process.execPath, ['gateway/cli/src/main.ts', 'accounts', ...given], {
    cwd: repo,
    env: { ...bareEnv, LIANGDI_DATA: system.dataFolder },
  });
  await sleep(1_100);
  return stdout.trim();
};

beforeAll(async () => {
  system = await startTestSystem(200);
  secret = await accounts('secret', client);
});
afterAll(() => system?.stop());

const grant = { grant_type: 'client_credentials' };
const inForm = (): Readonly<Record<string, string>> => ({ ...grant, client_id: client, client_secret: secret });
const basic = (id: string, given: string) => ({
  authorization: `Basic ${Buffer.from(`${id}:${given}`).toString('base64')}`,
});

const post = (form: Readonly<Record<string, string>>, headers: Readonly<Record<string, string>> = {}) =>
  fetch(`${system.system.url}/oauth/token`, { method: 'POST', body: new URLSearchParams(form), headers });

/** Asks as a client that waits as long as it is told. */
const patiently = async (ask: () => Promise<Response>): Promise<Response> => {
  const response = await ask();
  if (response.status !== 429) return response;
  await sleep(Number(response.headers.get('retry-after')) * 1_000);
  return ask();
};

const names = '{ members(first: 5) { nodes { name } } }';
const asPartner = (token: string, query = names) =>
  askOver(system.system.url, token, query, {}, { 'x-purpose': 'job-training' });

test.each([
  ['HTTP Basic', () => post(grant, basic(client, secret))],
  ['the form', () => post(inForm())],
])(
  'a partner’s system that proves itself by %s gets a short token, and with it what its agreement names',
  async (_by, ask) => {
    const response = await ask();
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('no-store');
    const body = (await response.json()) as { access_token: string };
    expect(body).toEqual({ access_token: expect.any(String), token_type: 'Bearer', expires_in: 900 });
    const { data } = await asPartner(body.access_token);
    expect(data.members.nodes).toHaveLength(5);
    const more = await asPartner(body.access_token, '{ members(first: 5) { nodes { phone } } }');
    expect(more.errors?.[0].extensions.code).toBe('FORBIDDEN');
  },
);

test.each([
  ['a wrong secret', () => post(grant, basic(client, 'wrong')), 401, 'invalid_client'],
  ['a person’s account', () => post(grant, basic('yongjia', 'wrong')), 401, 'invalid_client'],
  ['no client at all', () => post(grant), 401, 'invalid_client'],
  ['both ways at once', () => post(inForm(), basic(client, secret)), 400, 'invalid_request'],
  ['no grant', () => post({}, basic(client, secret)), 400, 'invalid_request'],
  ['another grant', () => post({ ...inForm(), grant_type: 'password' }), 400, 'unsupported_grant_type'],
  ['a form without end', () => post({ ...inForm(), scope: 'x'.repeat(5_000) }), 413, 'invalid_request'],
  ['JSON', () => post(inForm(), { 'content-type': 'application/json' }), 400, 'invalid_request'],
])('%s is refused in the words of OAuth', async (_what, ask, status, error) => {
  const response = await ask();
  expect([response.status, await response.json()]).toEqual([status, { error }]);
  expect(response.headers.get('cache-control')).toBe('no-store');
  expect(response.headers.get('www-authenticate')).toBe(status === 401 ? 'Basic realm="liangdi"' : null);
});

test('a disabled service account is refused within seconds, with a token or its secret, until it is enabled', async () => {
  const { access_token } = (await (await post(inForm())).json()) as { access_token: string };
  await accounts('disable', client);
  expect((await asPartner(access_token)).status).toBe(401);
  expect((await post(inForm())).status).toBe(401);
  await accounts('enable', client);
  expect((await asPartner(access_token)).status).toBe(200);
});

test('a new secret ends the one before, with its tokens', async () => {
  const before = inForm();
  const { access_token } = (await (await patiently(() => post(before))).json()) as { access_token: string };
  secret = await accounts('secret', client);
  expect((await patiently(() => post(before))).status).toBe(401);
  expect((await asPartner(access_token)).status).toBe(401);
  expect((await patiently(() => post(inForm()))).status).toBe(200);
});

test('an operator adds a service account for an agreement, once and for nothing else', async () => {
  const { data } = await system.ask('{ agreements { nodes { id } } }', {}, 'partner', { 'x-purpose': 'job-training' });
  const [{ id }] = data.agreements.nodes;
  const given = await accounts('add', 'second-system', '--agreement', id);
  const response = await patiently(() => post(grant, basic('second-system', given)));
  const { access_token } = (await response.json()) as { access_token: string };
  expect((await asPartner(access_token)).data.members.nodes).toHaveLength(5);
  expect(await accounts('list')).toContain('second-system\tservice\tpartner\tactive');
  await expect(accounts('add', 'second-system', '--agreement', id)).rejects.toThrow('already');
  await expect(accounts('add', 'third-system', '--agreement', 'anything')).rejects.toThrow('not the id');
  // An id that the file cannot hold made it unreadable, for every command and the next start.
  for (const unfit of ['x'.repeat(101), '# system'])
    await expect(accounts('add', unfit, '--agreement', id)).rejects.toThrow('1 to 100 characters');
  expect(await accounts('list')).toContain('second-system');
});

test('wrong secrets again and again are slowed, and the answer says for how long', async () => {
  for (let left = 4; left > 0 && (await post(grant, basic(client, `guess ${left}`))).status !== 429; left -= 1);
  const response = await post(inForm());
  expect([response.status, await response.json()]).toEqual([429, { error: 'temporarily_unavailable' }]);
  expect(Number(response.headers.get('retry-after'))).toBeGreaterThanOrEqual(1);
});
