import { connect, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { createStandaloneServer, type StandaloneServer } from '@liangdi/gateway/standalone';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type SubgraphServers, startSubgraphs } from './subgraph-servers.ts';

// A request in one piece is read from the connection's bytes; in two pieces the same bytes are read by Node's HTTP server.

let sides: SubgraphServers;
let gateway: StandaloneServer;
let roomy: StandaloneServer;
let byNode = 0;

const start = (maxRequestBytes = 2_000): Promise<StandaloneServer> =>
  createStandaloneServer({ supergraphSdl: sides.supergraphSdl, port: 0, host: '127.0.0.1', maxRequestBytes });

beforeAll(async () => {
  sides = await startSubgraphs();
  gateway = await start();
  roomy = await start(100_000);
  gateway.server.on('request', () => {
    byNode += 1;
  });
});
afterAll(async () => {
  await gateway.close();
  await roomy.close();
  await sides.close();
});

const open = async ({ url } = gateway, allowHalfOpen = false): Promise<{ socket: Socket; received: () => string }> => {
  const socket = connect({ port: Number(new URL(url).port), host: '127.0.0.1', noDelay: true, allowHalfOpen });
  let text = '';
  socket.on('data', (bytes) => {
    text += bytes.toString('latin1');
  });
  socket.on('error', () => undefined);
  await new Promise((resolve) => socket.once('connect', resolve));
  return { socket, received: () => text.replaceAll(/\r\nDate: [^\r]*/g, '\r\nDate: now') };
};

const CONTINUE = 'HTTP/1.1 100 Continue\r\n\r\n';

/** How many whole answers there are. */
const answersIn = (received: string): number => {
  const text = received.replace(CONTINUE, '');
  let count = 0;
  for (let at = 0; ; count++) {
    const end = text.indexOf('\r\n\r\n', at);
    const length = /content-length: (\d+)/i.exec(text.slice(at, end))?.[1];
    if (end < 0) return count;
    at = end + 4 + Number(length ?? 0);
    if (at > text.length) return count;
  }
};

/** Sends pieces one after the other, and gives what came back until there are so many answers or the connection ended. */
const exchange = async (pieces: readonly (string | Buffer)[], answers: number): Promise<string> => {
  const { socket, received } = await open();
  for (const piece of pieces) {
    socket.write(piece);
    if (pieces.length > 1) await sleep(4);
  }
  for (let n = 0; n < 200 && answersIn(received()) < answers && !socket.closed; n++) await sleep(2);
  socket.destroy();
  return received();
};

const post = (body: string, lines: readonly string[] = []): string =>
  [
    'POST /graphql HTTP/1.1',
    'Host: localhost',
    'content-type: application/json',
    `content-length: ${Buffer.byteLength(body)}`,
    ...lines,
    '',
    body,
  ].join('\r\n');

const ordinary = JSON.stringify({ query: '{ members { id place } }' });

test('an ordinary request goes the short way, again and again, and its answer is the one of the whole way', async () => {
  const { socket, received } = await open();
  const before = byNode;
  for (let n = 1; n <= 3; n++) {
    socket.write(post(ordinary, ['authorization: Bearer one', 'connection: keep-alive', 'Accept: application/json']));
    for (let at = 0; at < 500 && answersIn(received()) < n; at++) await sleep(2);
  }
  expect(answersIn(received())).toBe(3);
  expect(byNode).toBe(before);
  socket.write('GET /health HTTP/1.1\r\nhost: localhost\r\n\r\n');
  for (let at = 0; at < 500 && answersIn(received()) < 4; at++) await sleep(2);
  expect(received()).toMatch(/\r\n\r\nok$/);
  expect(byNode).toBe(before + 1);
  socket.destroy();
});

const mostly = <Value>(usual: Value, ...others: Value[]): fc.Arbitrary<Value> =>
  fc.oneof({ weight: 12, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: fc.constantFrom(...others) });

const header = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom('authorization: Bearer x', 'Accept: */*', 'x-trace:1', 'user-agent: \t me '),
  },
  fc.constantFrom(
    ...['accept: text/html', 'accept: application/graphql-response+json', 'accept: ', 'Accept: application/json;q=0.5'],
    ...[
      'connection: close',
      'connection: keep-alive',
      'connection: upgrade',
      'proxy-connection: close',
      'upgrade: h2c',
    ],
    ...['expect: 100-continue', 'expect: nothing', 'transfer-encoding: chunked', 'transfer-encoding: identity'],
    ...['content-length: 3', 'content-length: 0', 'content-length:  ', 'host: other', 'content-type: text/plain'],
    ...[
      'authorization: Bearer y',
      'x y: 1',
      ' folded',
      'no colon',
      ': nameless',
      'x: \x01',
      'x: \x7f',
      'x: é',
      'x: a\rb',
    ],
    ...['x: a\nb: c', `x: ${'y'.repeat(16_500)}`],
  ),
  fc.stringMatching(/^[ -~]{1,12}:?[ -~]{0,12}$/),
);
const bodies = mostly(
  ordinary,
  ...['', '{', '[]', '{"query":1}', '{"query":"{ nothing }"}', '{"query":"{ members { id } }","variables":[]}'],
  ...['{"query":"mutation { nothing }"}', `{"query":"# ${'é'.repeat(900)}\\n{ members { id } }"}`],
  `{"query":"{ members { id } } # ${'x'.repeat(2_000)}"}`,
);
const requests = fc
  .record({
    line: mostly(
      'POST /graphql HTTP/1.1',
      ...['POST /graphql HTTP/1.0', 'post /graphql HTTP/1.1', 'POST /graphql?a=b HTTP/1.1', 'PUT /graphql HTTP/1.1'],
      ...[
        'POST  /graphql HTTP/1.1',
        'POST /graphql',
        'GET /graphql?query={members{id}} HTTP/1.1',
        'POST /health HTTP/1.1',
      ],
    ),
    host: mostly(['Host: localhost'], ['host:localhost'], [], ['host: a', 'host: b']),
    type: mostly('application/json', 'application/json; charset=utf-8', 'Application/JSON', 'text/plain', 'x'),
    lines: fc.array(header, { maxLength: 3 }),
    body: bodies,
    /** Bytes that the length adds. Of those that it leaves out, Node says 400 before or after the answer, as they come. */
    missing: mostly(0, 1),
  })
  .map(({ line, host, type, lines, body, missing }) =>
    [
      line,
      ...host,
      `Content-Type: ${type}`,
      `Content-Length: ${Buffer.byteLength(body) + missing}`,
      ...lines,
      '',
      body,
    ].join('\r\n'),
  );

test('whatever is sent, the answer is the one of the whole way', async () => {
  let short = 0;
  await fc.assert(
    fc.asyncProperty(requests, async (text) => {
      const bytes = Buffer.from(text, 'utf8');
      const whole = await exchange([bytes.subarray(0, 1), bytes.subarray(1)], 1);
      const before = byNode;
      expect(await exchange([bytes], 1)).toBe(whole);
      if (whole.startsWith('HTTP/1.1 200') && byNode === before) short += 1;
    }),
    { numRuns: 200 },
  );
  expect(short).toBeGreaterThan(50);
});

test('requests sent at once are answered in turn', async () => {
  const second = JSON.stringify({ query: '{ members { id } }' });
  const text = post(ordinary) + post(second) + post(ordinary);
  const together = await exchange([text], 3);
  expect(answersIn(together)).toBe(3);
  const apart = (await Promise.all([ordinary, second, ordinary].map((body) => exchange([post(body)], 1)))).join('');
  expect(together).toBe(apart);
  const pieces = [post(ordinary), post(second).slice(0, 20), post(second).slice(20) + post(ordinary)];
  const { socket, received } = await open();
  for (const piece of pieces) socket.write(piece);
  for (let n = 0; n < 500 && answersIn(received()) < 3; n++) await sleep(2);
  expect(received()).toBe(apart);
  socket.destroy();
});

test('the next request may come while one is in work', async () => {
  const second = post(JSON.stringify({ query: '{ members { id } }' }));
  const apart = (await exchange([post(ordinary)], 1)) + (await exchange([second], 1));
  for (const pause of [0, 1, 2, 3]) {
    const { socket, received } = await open();
    socket.write(post(ordinary));
    await sleep(pause);
    socket.write(second);
    for (let n = 0; n < 500 && answersIn(received()) < 2; n++) await sleep(2);
    expect(received()).toBe(apart);
    socket.destroy();
  }
});

test('a body of any size up to the limit, and none beyond, on both ways', async () => {
  for (const size of [1_999, 2_000, 2_001]) {
    const query = '{ members { id } } #';
    const body = JSON.stringify({ query: query + 'x'.repeat(size - JSON.stringify({ query }).length) });
    const before = byNode;
    const answer = await exchange([post(body)], 1);
    expect(answer.slice(9, 12)).toBe(size > 2_000 ? '413' : '200');
    expect(byNode - before).toBe(size > 2_000 ? 1 : 0);
  }
});

test('a body that is not UTF-8 is refused on both ways; one that has the sign for it goes the short way', async () => {
  const bytes = (sent: string): Buffer => {
    const place = '?'.repeat(sent.length);
    return Buffer.from(post(JSON.stringify({ query: `{ members { id } } # ${place}` })).replace(place, sent), 'latin1');
  };
  for (const not of ['\xd3\xc0', '\xed\xa0\x80', '\xe6\xb0'].map(bytes)) {
    const whole = await exchange([not.subarray(0, 1), not.subarray(1)], 1);
    expect(whole).toMatch(/^HTTP\/1.1 400 .*This is not UTF-8\./s);
    expect(await exchange([not], 1)).toBe(whole);
  }
  const before = byNode;
  expect(await exchange([bytes('\xef\xbf\xbd')], 1)).toMatch(/^HTTP\/1.1 200 /);
  expect(byNode).toBe(before);
});

test('a gateway that stops answers what is in work or on its way, and closes the other connections', async () => {
  const stopping = await start();
  const idle = await open(stopping);
  const later = await Promise.all([open(stopping), open(stopping), open(stopping), open(stopping)]);
  for (const { socket } of later.slice(2)) socket.write('POST');
  const asking = await open(stopping);
  asking.socket.write(post(ordinary));
  for (let n = 0; n < 1_000 && stopping.engine.state().admission.inWork === 0; n++) await new Promise(setImmediate);
  const closed = stopping.close();
  const [first, ...pieces] = post(ordinary);
  for (const { socket } of later.slice(0, 1)) socket.write(first + pieces.join(''));
  for (const { socket } of later.slice(1, 2)) socket.write(`${first}`, () => socket.write(pieces.join('')));
  for (const { socket } of later.slice(2, 3)) socket.write(post(ordinary).slice(4));
  await closed;
  for (let n = 0; n < 500 && !(idle.socket.closed && asking.socket.closed); n++) await sleep(2);
  for (const { received } of [idle, ...later.slice(3)]) expect(received()).toBe('');
  for (const { received } of [asking, ...later.slice(0, 3)])
    expect(received()).toMatch(/^HTTP\/1.1 200 OK\r\n.*\r\nConnection: close\r\n\r\n\{"data"/s);
});

test('a client that stays open cannot hold up a gateway that stops, nor ask it any more', async () => {
  const stopping = await start();
  const { socket, received } = await open(stopping, true);
  socket.write(post(ordinary));
  for (let n = 0; n < 1_000 && stopping.engine.state().admission.inWork === 0; n++) await new Promise(setImmediate);
  const closed = stopping.close();
  for (let n = 0; n < 500 && answersIn(received()) < 1; n++) await sleep(2);
  socket.write(post(ordinary));
  await closed;
  socket.destroy();
  expect(answersIn(received())).toBe(1);
});

test('a client that has said all takes the whole of a long answer', async () => {
  const views = Array.from({ length: 8 }, (_, at) => `${'long'.repeat(80)}${at}: view`).join(' ');
  const lists = Array.from({ length: 190 }, (_, at) => `a${at}: members { ...Views }`).join(' ');
  const query = `{ ${lists} } fragment Views on Member { ${views} }`;
  const { socket, received } = await open(roomy, true);
  socket.write(post(JSON.stringify({ query })));
  await new Promise((resolve) => socket.once('data', resolve));
  socket.pause();
  socket.end();
  await sleep(50);
  socket.resume();
  for (let n = 0; n < 5_000 && !socket.closed; n++) await sleep(2);
  expect(answersIn(received())).toBe(1);
  expect(received().length).toBeGreaterThan(8_000_000);
});

test('more headers than anybody sends are left to Node', async () => {
  for (const [count, byNodeToo] of [
    [90, 0],
    [110, 1],
  ] as const) {
    const before = byNode;
    const lines = Array.from({ length: count }, (_, at) => `x-${at}: 1`);
    expect(await exchange([post(ordinary, lines)], 1)).toMatch(/^HTTP\/1.1 200/);
    expect(byNode - before).toBe(byNodeToo);
  }
});
