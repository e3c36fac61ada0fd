import { setTimeout as sleep } from 'node:timers/promises';
import { composeServices } from '@apollo/composition';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { inProcessTransport } from '@liangdi/gateway/execution';
import {
  type Change,
  type ChangePage,
  createGateway,
  createIdentify,
  createVerifier,
  type GatewayOptions,
  serve,
} from '@liangdi/gateway/serving';
import { newId, toGlobalId, type Viewer } from '@liangdi/kit';
import { silentLog } from '@liangdi/kit/testing';
import { parse } from 'graphql';
import { createClient } from 'graphql-sse';
import { afterEach, expect, test } from 'vitest';
import { type Events, openEvents } from '../kit/events.ts';
import { createTestTokens } from '../kit/signed-in.ts';

const typeDefs = parse(`
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
  interface Node { id: ID! }
  type Query { node(id: ID!): Node }
  type Member implements Node @key(fields: "id") { id: ID! name: String version(plus: Int = 0): Int big: String }
  type Finding implements Node @key(fields: "id") { id: ID! text: String }
  input FindingChangeFilter { kinds: [String!] origin: String member: ID }
  type Subscription {
    responsibilityChanged(member: ID, origin: String, destination: String): Member!
    findingsChanged(filter: FindingChangeFilter): Finding!
  }
`);

let version = 0;
/** How the ids of members begin that only coordinators see, and who answers for them. */
const secret = 'secret';

const resolvers = {
  Query: {
    node: (_: unknown, { id }: { id: string }) => ({ __typename: id.startsWith('f') ? 'Finding' : 'Member', id }),
  },
  Member: {
    name: ({ id }: { id: string }, _: unknown, { viewer }: { viewer: Viewer }) =>
      id.startsWith(secret) && viewer.role !== 'coordinator' && !viewer.answering?.includes(id)
        ? null
        : `Name of ${id}`,
    version: (_: unknown, { plus }: { plus: number }) => version + plus,
    big: () => 'x'.repeat(200_000),
  },
  Finding: { text: ({ id }: { id: string }) => `Text of ${id}` },
};

const schema = buildSubgraphSchema({
  typeDefs,
  resolvers: resolvers as unknown as NonNullable<
    Extract<Parameters<typeof buildSubgraphSchema>[0], { typeDefs: unknown }>['resolvers']
  >,
});

/** The changes of a coordination that the test plays. */
const playedChanges = () => {
  const told: Change[] = [];
  let lost = 0;
  return {
    tell: (change: Partial<Change>): void => {
      const id = change.id ?? 'm1';
      told.push({ kind: 'MEMBER', id, member: id, origin: '330324', destination: '310000', ...change });
    },
    lose: (): void => {
      lost += 1;
    },
    read: async (after: string | null): Promise<ChangePage> => {
      if (after === null) return { changes: [], cursor: `${told.length} ${lost}`, missed: false };
      const [position, known] = after.split(' ').map(Number) as [number, number];
      for (let n = 0; n < 20 && told.length === position && lost === known; n++) await sleep(5);
      return { changes: told.slice(position), cursor: `${told.length} ${lost}`, missed: lost !== known };
    },
  };
};

const tokens = await createTestTokens();
const stops: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});

const start = async (
  limits: { perAccount?: number; total?: number; heartbeat?: number } = {},
  budgets: NonNullable<GatewayOptions['budgets']> = {},
) => {
  const { supergraphSdl = '' } = composeServices([{ name: 'coordination', url: 'http://127.0.0.1:1', typeDefs }]);
  const changes = playedChanges();
  const side = inProcessTransport(schema);
  /** What coordination says of everybody. */
  let standing: { readonly answering: readonly string[]; readonly standingAt?: number } = { answering: [] };
  const identify = createIdentify({
    verify: createVerifier(tokens.verifier),
    newId,
    complete: async (viewer) => ({ ...standing, viewer: { ...viewer, answering: standing.answering } }),
  });
  /** Until it settles, nobody is found out. */
  let door: Promise<void> | undefined;
  /** Whether the side does not answer, or answers with an error. */
  let trouble: 'silent' | 'failing' | undefined;
  const gateway = await createGateway({
    supergraphSdl,
    transports: () => ({
      ...side,
      send: async (request) => {
        if (trouble === 'silent') throw new Error('down');
        return trouble ? { data: null, errors: [{ message: 'its database is down' }] } : side.send(request);
      },
    }),
    identify: async (request) => {
      await door;
      return identify(request);
    },
    changes: changes.read,
    subscriptionLimits: { heartbeat: 100, ...limits },
    budgets,
  });
  const service = await serve({
    port: 0,
    host: '127.0.0.1',
    names: [],
    handles: [gateway.handle],
    log: silentLog,
    ready: async () => {},
  });
  const opened: Events[] = [];
  stops.push(async () => {
    for (const each of opened) each.close();
    gateway.endStreams();
    service.server.closeAllConnections();
    await service.drain();
    await gateway.stop();
  });
  const open = async (
    query: string,
    { account = 'someone', role = 'coordinator', lifetime = '10m', variables = {} } = {},
  ) => {
    const events = await openEvents(service.url, await tokens.token(account, { role }, lifetime), query, variables);
    opened.push(events);
    await until(() => events.status !== 200 || events.beats() >= 2);
    return events;
  };
  const fall = (into: typeof trouble): void => {
    trouble = into;
  };
  const holdDoor = (until: Promise<void>): void => {
    door = until;
  };
  const know = (says: typeof standing): void => {
    standing = says;
  };
  return { gateway, service, changes, open, fall, holdDoor, know, supergraphSdl };
};

const until = async (holds: () => boolean): Promise<void> => {
  for (let n = 0; n < 400 && !holds(); n++) await sleep(10);
  expect(holds()).toBe(true);
};

const followAll =
  'subscription ($plus: Int) { changed: responsibilityChanged { id ...M } } fragment M on Member { version(plus: $plus) }';

test('an event is a fresh answer of the whole selection, with its cost', async () => {
  const { changes, open } = await start();
  const events = await open(followAll, { variables: { plus: 100 } });
  version = 1;
  changes.tell({ id: 'm1' });
  await until(() => events.results.length === 1);
  version = 2;
  changes.tell({ id: 'm2' });
  await until(() => events.results.length === 2);
  expect(events.results).toMatchObject([
    { data: { changed: { id: 'm1', version: 101 } }, extensions: { cost: { operation: expect.any(Number) } } },
    { data: { changed: { id: 'm2', version: 102 } } },
  ]);
  expect(Object.keys((events.results[0] as { data: { changed: object } }).data.changed)).toEqual(['id', 'version']);
});

const m7 = toGlobalId('Member', '330324', '0199a000-0000-7000-8000-000000000007');

test.each([
  ['responsibilityChanged(member: "x")', 'INVALID_VALUE', ['member']],
  ['responsibilityChanged(origin: "999999")', 'REGION_UNKNOWN', ['origin']],
  ['findingsChanged(filter: { member: "x" })', 'INVALID_VALUE', ['filter', 'member']],
  ['findingsChanged(filter: { origin: "nope" })', 'REGION_UNKNOWN', ['filter', 'origin']],
])('%s is refused before a stream opens', async (field, code, path) => {
  const { gateway, open } = await start();
  const { status, results } = await open(`subscription { ${field} { id } }`);
  expect([status, results]).toMatchObject([400, [{ errors: [{ extensions: { code, field: path } }] }]]);
  expect(await gateway.metrics.text()).toContain('liangdi_subscriptions 0');
});

test('only what is asked for is told', async () => {
  const { changes, open } = await start();
  const one = await open('subscription ($m: ID) { responsibilityChanged(member: $m) { id } }', {
    variables: { m: m7 },
  });
  const pair = await open('subscription { responsibilityChanged(origin: "330324", destination: "110000") { id } }');
  const findings = await open('subscription { findingsChanged(filter: { kinds: ["DOUBLE_CLAIM"] }) { text } }');
  changes.tell({ id: 'm1' });
  changes.tell({ id: m7 });
  changes.tell({ id: 'm8', destination: '110000' });
  changes.tell({ kind: 'FINDING', id: 'f1', findingKind: 'DOUBLE_CLAIM' });
  changes.tell({ kind: 'FINDING', id: 'f2', findingKind: 'NOBODY_LEADS' });
  await until(() => findings.results.length === 1 && one.results.length === 1 && pair.results.length === 1);
  await sleep(50);
  expect([one, pair, findings].map(({ results }) => results.map((each) => (each as { data: unknown }).data))).toEqual([
    [{ responsibilityChanged: { id: m7 } }],
    [{ responsibilityChanged: { id: 'm8' } }],
    [{ findingsChanged: { text: 'Text of f1' } }],
  ]);
});

test('nobody is told of a member that they may not see, not even that there is one', async () => {
  const { changes, open } = await start();
  const member = await open('subscription { responsibilityChanged { id } }', { role: 'member' });
  const staff = await open('subscription { responsibilityChanged { id } }');
  changes.tell({ id: secret });
  changes.tell({ id: 'm1' });
  await until(() => staff.results.length === 2 && member.results.length === 1);
  expect(member.results).toMatchObject([{ data: { responsibilityChanged: { id: 'm1' } } }]);
});

const remainingOf = (result: unknown): number =>
  (result as { extensions: { cost: { remaining: number } } }).extensions.cost.remaining;

test('events that one may not see cost nothing and end no stream, however many they are', async () => {
  const { changes, open } = await start({}, { member: { capacity: 60, perSecond: 1e-9 } });
  const events = await open('subscription { responsibilityChanged { id version } }', { role: 'member' });
  changes.tell({ id: 'm1' });
  await until(() => events.results.length === 1);
  for (let n = 0; n < 1_500; n++) changes.tell({ id: `${secret}${n}` });
  changes.tell({ id: 'm2' });
  await until(() => events.results.length === 2);
  const [first, second] = events.results.map(remainingOf) as [number, number];
  const price = (events.results[0] as { extensions: { cost: { operation: number } } }).extensions.cost.operation;
  expect(first - second).toBe(price);
  expect(events.completed()).toBe(false);
});

test('events that are told end the stream when the budget is spent', async () => {
  const { changes, open } = await start({}, { member: { capacity: 5, perSecond: 1e-9 } });
  const events = await open('subscription { responsibilityChanged { id } }', { role: 'member' });
  for (let n = 0; n < 9; n++) changes.tell({ id: `m${n}` });
  await until(() => events.completed());
  expect(events.results.at(-1)).toMatchObject({ errors: [{ extensions: { code: 'RATE_LIMITED' } }] });
  expect(events.results.length).toBeLessThan(6);
});

test('an account that is disabled is cut off without waiting for an event', async () => {
  const { changes, open } = await start();
  const events = await open(followAll, { account: 'leaver' });
  tokens.disable('leaver');
  await until(() => events.completed());
  changes.tell({});
  await sleep(50);
  expect(events.results).toMatchObject([{ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] }]);
});

test('an account has so many subscriptions open and no more, and closed ones do not count', async () => {
  const { gateway, open } = await start({ perAccount: 2 });
  const first = await open(followAll);
  await open(followAll);
  const third = await open(followAll);
  expect([third.status, third.results]).toMatchObject([
    429,
    [{ errors: [{ extensions: { code: 'TOO_MANY_SUBSCRIPTIONS' } }] }],
  ]);
  expect((await open(followAll, { account: 'other' })).status).toBe(200);
  first.close();
  await sleep(100);
  expect((await open(followAll)).status).toBe(200);
  expect(await gateway.metrics.text()).toContain('liangdi_subscriptions 3');
});

test('who leaves before it is known who they are leaves no subscription behind', async () => {
  const { gateway, service, open, holdDoor } = await start({ perAccount: 1 });
  let openDoor = (): void => {};
  holdDoor(
    new Promise((resolve) => {
      openDoor = resolve;
    }),
  );
  const leaving = new AbortController();
  const left = fetch(`${service.url}/graphql?query=${encodeURIComponent(followAll)}`, {
    headers: {
      authorization: `Bearer ${await tokens.token('someone', { role: 'coordinator' }, '10m')}`,
      accept: 'text/event-stream',
    },
    signal: leaving.signal,
  }).catch(() => 'left');
  await sleep(50);
  leaving.abort();
  expect(await left).toBe('left');
  await sleep(50);
  openDoor();
  expect((await open(followAll)).status).toBe(200);
  expect(await gateway.metrics.text()).toContain('liangdi_subscriptions 1');
});

test('a new supergraph is taken over under open subscriptions', async () => {
  const { gateway, changes, open, supergraphSdl } = await start();
  const events = await open(followAll);
  changes.tell({ id: 'm1' });
  await until(() => events.results.length === 1);
  expect(await gateway.swap(supergraphSdl.replace('type Finding', '"""A gap."""\ntype Finding'))).toEqual({
    swapped: true,
  });
  expect((await gateway.swap('type Query { nonsense: Int }')).swapped).toBe(false);
  changes.tell({ id: 'm2' });
  await until(() => events.results.length === 2);
  expect(events.completed()).toBe(false);
});

test('a subscription to what a new supergraph no longer has ends and says so, with no event', async () => {
  const { gateway, open, supergraphSdl } = await start();
  const events = await open(followAll);
  const findings = await open('subscription { findingsChanged { text } }');
  const pair = await open('subscription { responsibilityChanged(origin: "330324") { id } }');
  expect(await gateway.swap(supergraphSdl.replace('version(plus: Int = 0): Int', ''))).toEqual({ swapped: true });
  await until(() => events.completed());
  expect(events.results).toMatchObject([{ errors: [{ extensions: { code: 'SCHEMA_CHANGED' } }] }]);
  expect([findings, pair].map((each) => each.completed())).toEqual([false, false]);
  expect(await gateway.swap(supergraphSdl.replace('origin: String, ', ''))).toEqual({ swapped: true });
  await until(() => pair.completed());
  expect(findings.completed()).toBe(false);
});

test.each(['silent', 'failing'] as const)(
  'what changes while a side is %s is told when it is not, each once, and what is not for one stays untold',
  async (trouble) => {
    const { changes, open, fall } = await start();
    const member = await open('subscription { responsibilityChanged { id } }', { role: 'member' });
    const findings = await open('subscription { findingsChanged { text } }');
    fall(trouble);
    changes.tell({ id: 'm1' });
    changes.tell({ id: secret });
    changes.tell({ kind: 'FINDING', id: 'f1' });
    await sleep(250);
    changes.tell({ id: 'm2' });
    changes.tell({ id: 'm1' });
    await sleep(250);
    expect([member.results, findings.results]).toEqual([[], []]);
    fall(undefined);
    await until(() => member.results.length === 2 && findings.results.length === 1);
    await sleep(250);
    const ids = member.results.map((each) => (each as { data: { responsibilityChanged: { id: string } } }).data);
    expect(ids.map(({ responsibilityChanged }) => responsibilityChanged.id).sort()).toEqual(['m1', 'm2']);
    expect(member.completed()).toBe(false);
  },
);

test.each([
  ['says nothing', () => Number.NEGATIVE_INFINITY],
  ['said it before', () => Date.now()],
])(
  'whom an officer answers for is told although coordination %s, and whom they do not stays untold',
  async (_, asOf) => {
    const { changes, open, know } = await start();
    know({ answering: [], standingAt: asOf() });
    const events = await open('subscription { responsibilityChanged { id } }', { role: 'branchOfficer' });
    await sleep(10);
    for (const n of [1, 2, 3]) changes.tell({ id: `${secret}${n}` });
    await sleep(250);
    expect(events.results).toEqual([]);
    know({ answering: [`${secret}2`], standingAt: Date.now() });
    await until(() => events.results.length === 1);
    await sleep(250);
    expect(events.results).toMatchObject([{ data: { responsibilityChanged: { id: `${secret}2` } } }]);
  },
);

test('when changes were lost, who follows one member is told anew and who follows many begins anew', async () => {
  const { changes, open } = await start();
  const one = await open(`subscription { responsibilityChanged(member: "${m7}") { id } }`);
  const many = await open(followAll);
  changes.lose();
  await until(() => one.results.length === 1 && many.completed());
  expect(one.completed()).toBe(false);
});

test('a reader that does not read is dropped, and the others are told', async () => {
  const { service, gateway, changes, open } = await start();
  const abort = new AbortController();
  // fetch stops reading the socket when nobody takes from the body.
  await fetch(`${service.url}/graphql`, {
    method: 'POST',
    signal: abort.signal,
    headers: {
      authorization: `Bearer ${await tokens.token('sleeper', { role: 'coordinator' })}`,
      'content-type': 'application/json',
      accept: 'text/event-stream',
    },
    body: JSON.stringify({ query: 'subscription { responsibilityChanged { id big } }' }),
  });
  const events = await open(followAll);
  expect(await gateway.metrics.text()).toContain('liangdi_subscriptions 2');
  for (let n = 0; n < 120; n++) {
    changes.tell({ id: `m${n}` });
    await sleep(10);
  }
  await until(() => events.results.length === 120);
  expect(await gateway.metrics.text()).toContain('liangdi_subscriptions 1');
  abort.abort();
});

test('a drain ends every stream with its last word', async () => {
  const { gateway, service, open } = await start();
  const events = await open(followAll);
  gateway.endStreams();
  await Promise.race([service.drain(), sleep(8_000).then(() => Promise.reject(new Error('the drain waits')))]);
  await events.ended;
  expect(events.completed()).toBe(true);
});

test('a query is answered as one event, and a subscription without a stream not at all', async () => {
  const { open, service } = await start();
  const events = await openEvents(
    service.url,
    await tokens.token('someone', { role: 'coordinator' }),
    '{ node(id: "m1") { id } }',
  );
  await events.ended;
  expect(events.results).toMatchObject([{ data: { node: { id: 'm1' } } }]);
  expect(events.completed()).toBe(true);
  const plain = await fetch(`${service.url}/graphql`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${await tokens.token('someone', { role: 'coordinator' })}`,
      'content-type': 'application/json',
    },
    body: JSON.stringify({ query: followAll }),
  });
  expect(plain.status).toBe(406);
  expect((await open('subscription { responsibilityChanged { nothing } }')).status).toBe(400);
});

test("the protocol's own client is told of changes, hears the end, and hears why it is refused", async () => {
  const { gateway, service, changes } = await start();
  const client = createClient({
    url: `${service.url}/graphql`,
    retryAttempts: 0,
    headers: async () => ({ authorization: `Bearer ${await tokens.token('someone', { role: 'coordinator' })}` }),
  });
  const told = client.iterate({ query: followAll, variables: { plus: 1 } });
  const first = told.next();
  for (let n = 0; n < 400 && !(await gateway.metrics.text()).includes('liangdi_subscriptions 1'); n++) await sleep(10);
  await sleep(200);
  version = 7;
  changes.tell({ id: 'm1' });
  expect((await first).value).toMatchObject({ data: { changed: { id: 'm1', version: 8 } } });
  const second = told.next();
  changes.tell({ id: 'm2' });
  expect((await second).value).toMatchObject({ data: { changed: { id: 'm2', version: 8 } } });
  const end = told.next();
  gateway.endStreams();
  expect(await end).toEqual({ value: undefined, done: true });
  await expect(client.iterate({ query: 'subscription { nothing }' }).next()).rejects.toBeDefined();
  client.dispose();
});
