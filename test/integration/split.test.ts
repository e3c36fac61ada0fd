import { createHash } from 'node:crypto';
import { rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { toGlobalId } from '@liangdi/kit';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { startBalancer } from '../kit/balancer.ts';
import { openEvents } from '../kit/events.ts';
import { settled } from '../kit/settled.ts';
import { type SplitSystem, startSplitSystem } from '../kit/split-system.ts';
import { type Answer, askOver } from '../kit/system.ts';
import { temporaryFolder } from '../kit/temporary-folder.ts';

let system: SplitSystem;

beforeAll(async () => {
  system = await startSplitSystem(300, Date.now());
});
afterAll(() => system?.end());

const coordinator = { role: 'coordinator', regions: ['330324'] };
const tokenOf = (account: string, claim: object): Promise<string> => system.provider.token(account, claim);

const story = () =>
  system.someone(
    ({ member, receptions, memberships }) =>
      member.region === '330324' && receptions.at(-1)?.validTo === null && memberships.length > 0,
  );

const card = `query ($id: ID!) { member(id: $id) {
  name
  homeBranch { name }
  outflow { destination { code name } }
  reception { branch { name } }
  membership { enterprise }
  responsibility { complete silent handover sides { side status } findings { kind } }
} }`;

const askCard = async (): Promise<Answer> => {
  const { region, id } = story().member;
  return askOver(system.url, await tokenOf('someone', coordinator), card, {
    id: toGlobalId('Member', region, id),
  });
};

test('four subgraphs and a gateway, each a process of its own on two database servers, answer as one', async () => {
  const { data, errors, extensions } = await askCard();
  expect(errors).toBeUndefined();
  expect(extensions?.silent).toBeUndefined();
  expect(data.member).toMatchObject({
    name: story().member.name,
    reception: { branch: { name: expect.any(String) } },
    membership: { enterprise: story().memberships[0]?.enterprise },
    responsibility: { complete: true, silent: [], handover: 'DOCKED', findings: [] },
  });
});

test('the gateway answers to the names that it was told, and to no other', async () => {
  const statusFor = (host: string): Promise<number | undefined> =>
    new Promise((resolve, reject) =>
      request(`${system.url}/graphql`, { agent: false, headers: { host } }, (response) =>
        resolve(response.resume().statusCode),
      )
        .on('error', reject)
        .end(),
    );
  expect(await statusFor('liangdi.example')).toBe(401);
  expect(await statusFor('evil.example')).toBe(421);
});

const receivingBranch = (): string => {
  const { region = '', branchId = '' } = story().receptions.at(-1) ?? {};
  return toGlobalId('ReceivingBranch', region, branchId);
};

/** The member at the origin as an officer of the branch that received them reads them. */
const askAsReceiver = async (account: string): Promise<Answer> => {
  const { region, id } = story().member;
  const officer = { role: 'branchOfficer', organisations: [receivingBranch()] };
  const query = 'query ($id: ID!) { member(id: $id) { masked phone } }';
  return askOver(system.url, await tokenOf(account, officer), query, { id: toGlobalId('Member', region, id) });
};

test('an officer of the receiving branch reads the member at the origin, since coordination says so over HTTP', async () => {
  const { data, errors, extensions } = await askAsReceiver('receiver');
  expect(errors).toBeUndefined();
  expect(extensions).not.toHaveProperty('standing');
  expect(data.member).toEqual({ masked: false, phone: story().member.phone });
});

test('what the provider issues for another audience, or to say who signed in, opens nothing', async () => {
  const { id_token: identity, access_token: opaque } = await system.provider.signIn('someone', coordinator);
  const elsewhere = await system.provider.token('someone', coordinator, 'elsewhere');
  for (const token of [identity, opaque, elsewhere])
    for (const [path, method] of [
      ['/graphql', 'POST'],
      ['/download/origin/x', 'GET'],
      ['/upload/origin?organisation=x', 'POST'],
    ] as const) {
      const response = await fetch(`${system.url}${path}`, {
        method,
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        ...(method === 'POST' && { body: '{"query":"{ members { totalCount } }"}' }),
      });
      expect(response.status, `${method} ${path}`).toBe(401);
    }
});

const atRest = (token: string, field: string, id: string): Promise<Answer['data']> => {
  const query = `query ($id: ID!) { it: ${field}(id: $id) { state ${field === 'originImport' ? 'counts { same }' : 'bytes digest'} } }`;
  return settled(async () => (await askOver(system.url, token, query, { id })).data.it);
};

const start = async (token: string, mutation: string, type: string, input: object): Promise<string> => {
  const query = `mutation ($input: ${type}!) { it: ${mutation}(input: $input) { made: ${type === 'StartOriginImportInput' ? 'import' : 'export'} { id } userErrors { message } } }`;
  const { data } = await askOver(system.url, token, query, {
    input: { idempotencyKey: `split-${mutation}`, ...input },
  });
  expect(data.it.userErrors).toEqual([]);
  return data.it.made.id;
};

/** The status of an upload that is as large as may be, of which nothing comes. */
const announced = (path: string, headers: Readonly<Record<string, string>>): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    const more = { ...headers, 'content-length': 64 << 20 };
    const sent = request(`${system.url}${path}`, { method: 'POST', headers: more, agent: false }, (response) => {
      resolve(response.statusCode);
      sent.destroy();
    });
    sent.on('error', reject);
    sent.flushHeaders();
  });

test('files go out of a side and come into it by way of the gateway', async () => {
  const token = await tokenOf('someone', coordinator);
  const headers = { authorization: `Bearer ${token}` };
  const get = (path: string, more = {}) =>
    fetch(`${system.url}/download/origin/${path}`, { headers: { ...headers, ...more } });

  const exported = await start(token, 'startOriginExport', 'StartOriginExportInput', {
    format: 'XLSX',
    purpose: 'yearly check',
  });
  const { bytes, digest } = await atRest(token, 'originExport', exported);
  const file = Buffer.from(await (await get(exported)).arrayBuffer());
  expect(createHash('sha256').update(file).digest('hex')).toBe(digest);
  const part = await get(exported, { range: 'bytes=-10', 'if-range': `"${digest}"` });
  expect(part.status).toBe(206);
  expect(part.headers.get('content-range')).toBe(`bytes ${bytes - 10}-${bytes - 1}/${bytes}`);
  expect(Buffer.from(await part.arrayBuffer())).toEqual(file.subarray(-10));

  const { region, id } = story().member;
  const branch = `query ($id: ID!) { member(id: $id) { homeBranch { id } } }`;
  const { data } = await askOver(system.url, token, branch, { id: toGlobalId('Member', region, id) });
  const organisation = data.member.homeBranch.id;
  const upload = (query: string, more: object = headers) =>
    fetch(`${system.url}/upload/origin?${query}`, { method: 'POST', headers: { ...more }, body: file });
  const uploaded = await upload(`organisation=${organisation}`);
  expect(uploaded.status).toBe(201);
  const imported = await start(token, 'startOriginImport', 'StartOriginImportInput', {
    organisation,
    upload: ((await uploaded.json()) as { upload: string }).upload,
  });
  expect(await atRest(token, 'originImport', imported)).toMatchObject({ state: 'CHECKED' });
  const annotated = Buffer.from(await (await get(imported)).arrayBuffer());
  expect(annotated.subarray(0, 2).toString()).toBe('PK');

  expect((await upload(`organisation=${organisation}&sha256=${'0'.repeat(64)}`)).status).toBe(400);
  expect((await upload(`organisation=${organisation}`, {})).status).toBe(401);
  const stranger = {
    authorization: `Bearer ${await tokenOf('other', { role: 'coordinator', regions: ['331121'] })}`,
  };
  expect((await upload(`organisation=${organisation}`, stranger)).status).toBe(403);
  expect((await get(exported, stranger)).status).toBe(404);
  expect(await announced(`/upload/origin?organisation=${organisation}`, stranger), 'asked before a byte comes').toBe(
    403,
  );
  expect(await announced('/upload/origin', headers)).toBe(400);
});

test('with the destination stopped, the same query answers with the other two sides and says which one is silent', async () => {
  await system.stop('destination', 'SIGKILL');
  const { status, data, errors, extensions } = await askCard();
  expect(status).toBe(200);
  expect(extensions.silent).toEqual(['destination']);
  expect(errors).toEqual([expect.objectContaining({ extensions: { code: 'SIDE_SILENT', side: 'destination' } })]);
  expect(JSON.stringify(errors)).not.toMatch(/127\.0\.0\.1|ECONNREFUSED|http/);
  const file = await fetch(`${system.url}/download/destination/x`, {
    headers: { authorization: `Bearer ${await tokenOf('someone', coordinator)}` },
  });
  expect(file.status).toBe(503);
  expect(data.member).toMatchObject({
    name: story().member.name,
    outflow: { destination: { code: story().outflows.at(-1)?.destination } },
    reception: null,
    membership: { enterprise: story().memberships[0]?.enterprise },
    responsibility: {
      complete: false,
      silent: ['DESTINATION'],
      handover: null,
      findings: [],
      sides: [
        { side: 'ORIGIN', status: 'KNOWN' },
        { side: 'DESTINATION', status: 'SILENT' },
        { side: 'ASSOCIATION', status: 'KNOWN' },
      ],
    },
  });
});

test('a silent side costs milliseconds once it is known to be silent, and is asked again when it is back', async () => {
  for (let n = 0; n < 6; n += 1) await askCard();
  const started = performance.now();
  await askCard();
  expect(performance.now() - started).toBeLessThan(1_000);
  await system.start('destination');
  const deadline = Date.now() + 40_000;
  let answer = await askCard();
  while (answer.extensions?.silent && Date.now() < deadline) {
    await new Promise((resolve) => setTimeout(resolve, 200));
    answer = await askCard();
  }
  expect(answer.data.member.responsibility).toMatchObject({ complete: true, handover: 'DOCKED' });
});

test('a subgraph answers nobody who does not hold the key, nor anyone’s feed', async () => {
  for (const [side, path, method] of [
    ['origin', '/graphql', 'POST'],
    ['origin', '/internal/feed', 'GET'],
    ['destination', '/internal/snapshot?limit=1', 'GET'],
    ['coordination', '/internal/decisions', 'GET'],
    ['origin', '/download/origin/x', 'GET'],
    ['origin', '/upload/origin?organisation=x', 'POST'],
  ] as const) {
    const response = await fetch(`${system.sideUrl(side)}${path}`, {
      method,
      headers: { 'content-type': 'application/json', 'liangdi-hop': 'x.y' },
      ...(method === 'POST' && { body: '{"query":"{ __typename }"}' }),
    });
    expect(response.status, `${method} ${side}${path}`).toBe(401);
  }
});

test('the identity provider rotates its keys and no request fails', async () => {
  const before = await tokenOf('someone', coordinator);
  await system.provider.rotate();
  const { region, id } = story().member;
  const variables = { id: toGlobalId('Member', region, id) };
  for (const token of [before, await tokenOf('someone', coordinator), before]) {
    const { status, data } = await askOver(system.url, token, card, variables);
    expect(status).toBe(200);
    expect(data.member.name).toBe(story().member.name);
  }
});

test('an account that an operator names as disabled loses access within five seconds, with its open streams', async () => {
  const file = join(temporaryFolder('disabled'), 'disabled.txt');
  await system.stop('gateway');
  await expect(system.start('gateway', { LIANGDI_DISABLED_ACCOUNTS: file })).rejects.toThrow(/停用账号文件/);
  writeFileSync(file, '# nobody yet\n');
  await system.start('gateway');
  const token = await tokenOf('leaver', coordinator);
  const other = await tokenOf('someone', coordinator);
  const statusFor = async (sent: string) => (await askOver(system.url, sent, '{ __typename }')).status;
  const events = await openEvents(system.url, token, 'subscription { responsibilityChanged { id } }');
  expect([events.status, await statusFor(token), await statusFor(other)]).toEqual([200, 200, 200]);
  writeFileSync(file, '# left in March\nleaver\n');
  const since = performance.now();
  await expect.poll(() => statusFor(token), { timeout: 5_000 }).toBe(401);
  await events.ended;
  expect(performance.now() - since).toBeLessThan(6_000);
  expect(events.results.at(-1)).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
  rmSync(file);
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  expect([await statusFor(token), await statusFor(other)]).toEqual([401, 200]);
  // The gateway starts with it again in later tests.
  writeFileSync(file, '');
}, 60_000);

test('two processes of a side behind one address make a change once, and one gives what both made when the other is killed', async () => {
  const second = await system.another('origin');
  const balancer = await startBalancer([system.sideUrl('origin'), second.url]);
  onTestFinished(() => balancer.stop());
  await system.stop('gateway');
  await system.start('gateway', { ORIGIN_URL: balancer.url });
  onTestFinished(async () => {
    await system.stop('gateway');
    await system.start('gateway', { ORIGIN_URL: system.sideUrl('origin') });
  });
  const token = await tokenOf('someone', coordinator);
  const { region, id } = story().member;
  const input = { idempotencyKey: 'at-both-of-them', member: toGlobalId('Member', region, id), means: 'PHONE' };
  const at = new Date(Date.now() - 60_000).toISOString();
  const contact = async () => {
    const { errors, data } = await askOver(
      system.url,
      token,
      'mutation ($input: LogOriginContactInput!) { logOriginContact(input: $input) { contactLog { id } userErrors { code } } }',
      { input: { ...input, direction: 'TO_MEMBER', at } },
    );
    expect(errors).toBeUndefined();
    return data.logOriginContact;
  };
  const [first, ...others] = await Promise.all(Array.from({ length: 6 }, contact));
  expect(first).toEqual({ contactLog: { id: expect.any(String) }, userErrors: [] });
  expect(others).toEqual(others.map(() => first));

  const started = { format: 'JSONL', purpose: 'yearly check', idempotencyKey: 'list-of-both' };
  const exported = await start(token, 'startOriginExport', 'StartOriginExportInput', started);
  const { digest } = await atRest(token, 'originExport', exported);
  await second.stop('SIGKILL');
  expect(await contact()).toEqual(first);
  for (let n = 0; n < 2; n += 1) {
    const file = await fetch(`${system.url}/download/origin/${exported}`, {
      headers: { authorization: `Bearer ${token}` },
    });
    const bytes = Buffer.from(await file.arrayBuffer());
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(digest);
  }
});

/** Sends a request, and says when it has left and what came back. */
const sendCard = (token: string): { readonly left: Promise<void>; readonly status: Promise<number> } => {
  const { region, id } = story().member;
  const left = Promise.withResolvers<void>();
  const status = Promise.withResolvers<number>();
  const sent = request(
    `${system.url}/graphql`,
    { method: 'POST', headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' } },
    (response) => {
      response.resume();
      response.on('end', () => status.resolve(response.statusCode ?? 0));
    },
  );
  sent.on('error', status.reject);
  sent.end(JSON.stringify({ query: card, variables: { id: toGlobalId('Member', region, id) } }));
  sent.on('socket', (socket) => socket.once('connect', () => setTimeout(left.resolve, 100)));
  return { left: left.promise, status: status.promise };
};

test('SIGTERM breaks no request: whatever has reached an open connection is answered, then the process ends with 0', async () => {
  const token = await tokenOf('someone', coordinator);
  const sent = Array.from({ length: 20 }, () => sendCard(token));
  await Promise.all(sent.map(({ left }) => left));
  const ended = system.stop('gateway');
  expect(await Promise.all(sent.map(({ status }) => status))).toEqual(sent.map(() => 200));
  expect(await ended).toBe(0);
});

test('while coordination is silent an officer is told nothing of whom others have on record, and why', async () => {
  await system.stop('coordination');
  await system.start('gateway');
  const { status, data, extensions } = await askAsReceiver('receiver');
  expect(status).toBe(200);
  expect(data.member).toBeNull();
  expect(extensions).toMatchObject({ standing: 'UNKNOWN' });
});

test('two coordinations behind one address tell every change, also when one of them is killed', async () => {
  const [second] = await Promise.all([system.another('coordination'), system.start('coordination')]);
  const balancer = await startBalancer([second.url, system.sideUrl('coordination')]);
  onTestFinished(() => balancer.stop());
  await system.stop('gateway');
  await system.start('gateway', { COORDINATION_URL: balancer.url });
  onTestFinished(async () => {
    await system.stop('gateway');
    await system.start('gateway', { COORDINATION_URL: system.sideUrl('coordination') });
  });
  const token = await tokenOf('someone', coordinator);
  const { data } = await askOver(
    system.url,
    token,
    '{ members(first: 4, filter: { county: "330324", awayIn: "310000" }) { nodes { id } } }',
  );
  const members: readonly string[] = data.members.nodes.map(({ id }: { id: string }) => id);
  const events = await openEvents(system.url, token, 'subscription { responsibilityChanged { id } }');
  onTestFinished(() => events.close());
  await expect.poll(() => events.beats(), { timeout: 10_000 }).toBeGreaterThan(1);
  const contact = async (member: string, nth: number): Promise<void> => {
    const input = { idempotencyKey: `two-of-them-${nth}`, member, direction: 'TO_MEMBER', means: 'PHONE' };
    const { errors, data: logged } = await askOver(
      system.url,
      token,
      'mutation ($input: LogOriginContactInput!) { logOriginContact(input: $input) { userErrors { message } } }',
      { input: { ...input, at: new Date(Date.now() - 60_000).toISOString() } },
    );
    expect([errors, logged?.logOriginContact.userErrors]).toEqual([undefined, []]);
  };
  const told = () => new Set(events.results.map((result) => JSON.stringify(result).match(/"id":"([^"]+)"/)?.[1]));
  for (const [nth, member] of members.slice(0, -1).entries()) {
    await contact(member, nth);
    await expect.poll(() => told().has(member), { timeout: 10_000 }).toBe(true);
  }
  await second.stop('SIGKILL');
  await contact(members.at(-1) as string, members.length);
  await expect.poll(() => told().has(members.at(-1)), { timeout: 15_000 }).toBe(true);
  expect(events.completed()).toBe(false);
  expect(told().size).toBe(members.length);
});
