import { createServer, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { composeServices } from '@apollo/composition';
import { type Engine, type EngineAnswer, httpTransport } from '@liangdi/gateway/execution';
import { buildSchema, type DocumentNode, execute, parse } from 'graphql';
import { afterEach, describe, expect, test } from 'vitest';
import { eachMessage } from '../kit/http-message.ts';
import { engineHere } from './engine-here.ts';

// Quick reads of several callers share a connection. Here a side tells each caller its own name, and disturbs the order,
// the number or the form of its replies: nobody may ever be told another's name, and nobody goes without for long.

const CLIENTS = 50;
const ROUNDS = 12;
/** Milliseconds that one fetch may take. */
const BUDGET = 600;

const typeDefs = 'type Query { caller: Caller } type Caller { name: String } type Mutation { greet: Caller }';
const schema = buildSchema(typeDefs);
const { supergraphSdl } = composeServices([{ name: 'callers', url: 'http://callers.test', typeDefs: parse(typeDefs) }]);

type Right = { readonly data: Readonly<Record<string, unknown>> };

/** A side's way to answer the request with number `n`, to be called in the order of the requests of a connection. */
type Way = (n: number, right: Right, socket: Socket) => void;

const message = (body: string | Buffer, lines = '', status = '200 OK'): Buffer =>
  Buffer.concat([
    Buffer.from(`HTTP/1.1 ${status}\r\ncontent-length: ${Buffer.byteLength(body)}\r\n${lines}\r\n`),
    Buffer.from(body),
  ]);

const said = (right: unknown): Buffer => message(JSON.stringify(right));
const properly: Way = (_, right, socket) => void socket.write(said(right));

/** One of so many in another way, the others as it should be. */
const sometimes =
  (every: number, way: Way): Way =>
  (n, right, socket) =>
    (n % every === 0 ? way : properly)(n, right, socket);

const held = new WeakMap<Socket, { bytes: Buffer; timer: NodeJS.Timeout }>();

/** Every other reply waits for the one behind it, and comes after it. */
const swapped: Way = (_, right, socket) => {
  const before = held.get(socket);
  held.delete(socket);
  clearTimeout(before?.timer);
  if (before) socket.write(Buffer.concat([said(right), before.bytes]));
  else {
    const timer = setTimeout(() => {
      held.delete(socket);
      properly(0, right, socket);
    }, 5);
    held.set(socket, { bytes: said(right), timer });
  }
};

const repeats = new WeakMap<Socket, { readonly right: Right; after: number }>();

/** One of fifty comes a second time, behind a few others: so late that its connection has been used again. */
const again: Way = (n, right, socket) => {
  properly(n, right, socket);
  const repeat = repeats.get(socket);
  if (repeat && --repeat.after === 0) properly(n, repeat.right, socket);
  if (n % 50 === 0) repeats.set(socket, { right, after: 1 + ((n / 50) % 14) });
};

const lying =
  (by: number): Way =>
  (_, right, socket) => {
    const body = JSON.stringify(right);
    socket.write(`HTTP/1.1 200 OK\r\ncontent-length: ${body.length + by}\r\n\r\n${body}`);
  };

/** `whole`: everybody is told their name all the same. */
const ways: Readonly<Record<string, { readonly way: Way; readonly whole: boolean }>> = {
  'as it should': { way: properly, whole: true },
  'in pieces': {
    whole: true,
    way: (_, right, socket) => {
      const bytes = said(right);
      for (const at of [0, 1, 2]) socket.write(bytes.subarray(at * 30, at === 2 ? undefined : at * 30 + 30));
    },
  },
  'in chunks': {
    whole: true,
    way: (_, right, socket) => {
      const body = JSON.stringify(right);
      socket.write(
        `HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n${body.length.toString(16)}\r\n${body}\r\n0\r\n\r\n`,
      );
    },
  },
  compressed: {
    whole: true,
    way: (_, right, socket) =>
      void socket.write(message(gzipSync(JSON.stringify(right)), 'content-encoding: gzip\r\n')),
  },
  indented: { whole: true, way: (_, right, socket) => void socket.write(message(JSON.stringify(right, null, 2))) },
  'with its extensions first': {
    whole: true,
    way: (_, right, socket) => void socket.write(said({ extensions: { cost: 1 }, ...right })),
  },
  'without marks': {
    whole: true,
    way: (_, { data: { caller } }, socket) => void socket.write(said({ data: { caller } })),
  },
  'with a refusal of all that bears a mark': {
    whole: true,
    way: (n, right, socket) => {
      const isMarked = Object.keys(right.data).some((key) => key.startsWith('_m'));
      if (isMarked) socket.write(message('not allowed', '', '403 Forbidden'));
      else properly(n, right, socket);
    },
  },
  'with each fifth twice': {
    whole: false,
    way: sometimes(5, (_, right, socket) => void socket.write(Buffer.concat([said(right), said(right)]))),
  },
  'with each fiftieth again behind others': { whole: true, way: again },
  'in another order': { whole: false, way: swapped },
  'with each seventh missing': { whole: false, way: sometimes(7, () => undefined) },
  'with each ninth cut off': {
    whole: false,
    way: sometimes(9, (_, right, socket) => {
      socket.write(said(right).subarray(0, 60));
      socket.destroy();
    }),
  },
  'and closes after each sixth': {
    whole: true,
    way: sometimes(6, (_, right, socket) => void socket.end(message(JSON.stringify(right), 'connection: close\r\n'))),
  },
  'with each ninth said to be longer': { whole: false, way: sometimes(9, lying(7)) },
  'with each ninth said to be shorter': { whole: false, way: sometimes(9, lying(-7)) },
  'with each tenth a refusal': {
    whole: false,
    way: sometimes(10, (_n, _right, socket) => void socket.write(message('no', '', '503 Busy'))),
  },
  'with each fifth an error': {
    whole: false,
    way: sometimes(5, (_n, _right, socket) => void socket.write(said({ errors: [{ message: 'no' }] }))),
  },
  'with an error beside each fifth': {
    whole: true,
    way: sometimes(5, (_, right, socket) => void socket.write(said({ errors: [{ message: 'no' }], ...right }))),
  },
};

let engine: Engine;
let closeSide: () => Promise<void>;
/** Most requests that came over one connection at once. */
let most = 0;
let way: Way;
const texts = new Set<string>();

const documents = new Map<string, DocumentNode>();

const startSide = async (): Promise<string> => {
  let asked = 0;
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    let atOnce = 0;
    const take = eachMessage(({ head, body }) => {
      most = Math.max(most, ++atOnce);
      const { query } = JSON.parse(body.toString());
      texts.add(query);
      const document = documents.get(query) ?? parse(query);
      documents.set(query, document);
      const name = /\r\nauthorization: (.*)/i.exec(head)?.[1];
      const right = execute({ schema, document, rootValue: { caller: { name }, greet: { name } } });
      if (!socket.destroyed) way(++asked, right as Right, socket);
    });
    socket.on('data', (bytes) => {
      atOnce = 0;
      take(bytes as Buffer);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closeSide = () => {
    for (const socket of sockets) socket.destroy();
    return new Promise((resolve) => server.close(() => resolve()));
  };
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/`;
};

/** Everything is quick unless stated: how fast this machine is decides nothing. */
const start = async (quickMilliseconds = 60_000): Promise<void> => {
  const url = await startSide();
  way = properly;
  most = 0;
  texts.clear();
  engine = (await engineHere<{ readonly viewerKey: string }>({
    supergraphSdl: supergraphSdl ?? '',
    transports: () =>
      httpTransport(url, { headers: ({ viewerKey }) => ({ authorization: viewerKey }), quickMilliseconds }),
    limits: {
      side: {
        fetchMilliseconds: BUDGET,
        breaker: { failures: 1_000_000, spanMilliseconds: 0, pauseMilliseconds: 1, maxPauseMilliseconds: 1 },
      },
    },
  })) as Engine;
};

afterEach(async () => {
  await engine.close();
  await closeSide();
});

interface Told {
  readonly client: string;
  readonly answer: EngineAnswer;
  readonly milliseconds: number;
}

const crowd = async (document: string, rounds = ROUNDS, clients = CLIENTS): Promise<readonly Told[]> => {
  const told: Told[] = [];
  const prepared = await engine.prepare(document);
  await Promise.all(
    Array.from({ length: clients }, async (_, n) => {
      const client = `client ${n}`;
      for (let round = 0; round < rounds; round++) {
        const started = performance.now();
        const answer = await engine.execute(prepared, { context: { viewerKey: client } });
        told.push({ client, answer, milliseconds: performance.now() - started });
      }
    }),
  );
  return told;
};

const nameIn = ({ data }: EngineAnswer): unknown => (data?.caller as { readonly name?: unknown } | null)?.name;

describe.each(Object.entries(ways))('while a side answers %s', (_, { way: chosen, whole }) => {
  test('everybody is told their own name or none, in time', async () => {
    await start();
    await crowd('{ caller { name } }', 2);
    way = chosen;
    const told = await crowd('{ caller { name } }');
    expect(told).toHaveLength(CLIENTS * ROUNDS);
    const others = told.filter(({ client, answer }) => ![client, undefined].includes(nameIn(answer) as string));
    expect(others).toEqual([]);
    const silent = told.filter(({ answer }) => nameIn(answer) === undefined);
    if (whole) expect(silent).toEqual([]);
    else expect(silent.length).toBeLessThan(told.length / 3);
    for (const { answer } of silent) expect(answer.errors).toHaveLength(1);
    expect(Math.max(...told.map(({ milliseconds }) => milliseconds))).toBeLessThan(BUDGET + 2_000);
    expect(most).toBeGreaterThan(1);
  });
});

test('one that is late holds those behind it up for a moment only', async () => {
  await start();
  await crowd('{ caller { name } }');
  const late = 500;
  // Nothing is sent together for a while after a pause, such as a busy machine makes.
  for (let n = 0; n < 100 && most < 8; n++) {
    most = 0;
    await crowd('{ caller { name } }', 1, 8);
    if (most < 8) await sleep(100);
  }
  most = 0;
  const before = new WeakMap<Socket, Promise<unknown>>();
  way = (n, right, socket) => {
    const isLate = (right.data.caller as { readonly name: string }).name === 'client 0';
    const ready = Promise.all([before.get(socket), isLate ? sleep(late) : undefined]);
    before.set(
      socket,
      ready.then(() => properly(n, right, socket)),
    );
  };
  const told = await crowd('{ caller { name } }', 1, 8);
  expect(most).toBe(8);
  expect(told.filter(({ client, answer }) => nameIn(answer) !== client)).toEqual([]);
  expect(told.filter(({ milliseconds }) => milliseconds > late / 2).map(({ client }) => client)).toEqual(['client 0']);
});

test('mutations, and reads that are slow or asked seldom, have a connection to themselves and go out as they are', async () => {
  await start(3);
  await crowd('mutation { greet { name } }');
  expect(most).toBe(1);
  way = (n, right, socket) => void setTimeout(() => properly(n, right, socket), 10);
  await crowd('{ caller { name } }', 4);
  expect(most).toBe(1);
  way = properly;
  await engine.execute(await engine.prepare('query Once { caller { name } }'), { context: { viewerKey: 'client' } });
  expect(most).toBe(1);
  expect([...texts].filter((text) => text.includes('_m'))).toEqual([]);
});
