import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { toBytes } from '../json/byte-string.ts';
import { ConnectionPool } from './connection-pool.ts';
import { dialTo } from './dial.ts';
import type { PostExchange } from './post.ts';

let server: Server;
let pool: ConnectionPool;
const sockets = new Set<Socket>();

/** A server that answers a request with its body, but for those that `isHeld`, and a pool of connections to it. */
const start = async (isHeld: (body: string) => boolean, connections = 1): Promise<void> => {
  server = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => undefined);
    socket.on('data', (bytes) => {
      for (const body of bytes.toString().split('\n').filter(Boolean)) {
        if (isHeld(body)) return;
        socket.write(`HTTP/1.1 200 OK\r\ncontent-length: ${body.length}\r\n\r\n${body}`);
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  pool = new ConnectionPool({
    dial: dialTo(new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)),
    connections,
    maxReplyBytes: 1_000,
    messageOf: ({ body }) => toBytes(`${body}\n`),
  });
};

afterEach(async () => {
  pool.close();
  for (const socket of sockets) socket.destroy();
  await new Promise((resolve) => server.close(resolve));
});

/** What an exchange came to, once it came to something. */
const ask = (body: string, together = true): { readonly outcome: Promise<string>; readonly giveUp: () => void } => {
  const { promise, resolve } = Promise.withResolvers<string>();
  const exchange: PostExchange = {
    operation: body,
    together,
    write: () => ({ headers: {}, body: toBytes(body) }),
    replied: (reply) => {
      resolve(reply.body.toString());
      return true;
    },
    failed: ({ reason }) => resolve(reason),
  };
  return { outcome: promise, giveUp: pool.start(exchange) };
};

test('a connection on which nobody waits any more makes room for who waits for one', async () => {
  await start((body) => body === 'b');
  const [a, b] = [ask('a'), ask('b')];
  expect(await a.outcome).toBe('a');
  const c = ask('c', false);
  b.giveUp();
  expect(await c.outcome).toBe('c');
});

test('one that is given up in the middle does not keep those behind it waiting for a late first', async () => {
  await start((body) => body === 'a');
  const [, b, c] = [ask('a'), ask('b'), ask('c')];
  await new Promise((resolve) => setTimeout(resolve, 5));
  b.giveUp();
  expect(await c.outcome).toBe('displaced');
});

test('what a server loses of several requests fails soon, and for a while nothing is sent together', async () => {
  let heard = 0;
  await start(() => heard++ % 2 === 1);
  const [a, b] = [ask('a'), ask('b')];
  expect(await Promise.all([a.outcome, b.outcome])).toEqual(['a', 'displaced']);
  heard = 0;
  const [c, d] = [ask('c'), ask('d')];
  expect(await c.outcome).toBe('c');
  heard = 0;
  expect(await d.outcome).toBe('d');
});

test('what is slow leaves connections for what is not, and goes on when one of its own is free', async () => {
  await start((body) => body === 'slow', 4);
  const slow = Array.from({ length: 10 }, () => ask('slow', false));
  const quick = Array.from({ length: 10 }, () => ask('quick', false));
  expect(await Promise.all(quick.map(({ outcome }) => outcome))).toEqual(quick.map(() => 'quick'));
  expect(sockets.size).toBe(4);
  for (const { giveUp } of slow.slice(0, 9)) giveUp();
  for (const socket of sockets) socket.destroy();
  expect(await slow[9]?.outcome).toBe('reset');
});

test('a closed pool closes its connection with the last reply', async () => {
  await start(() => false);
  const a = ask('a');
  await new Promise((resolve) => setImmediate(resolve));
  pool.close();
  expect(await a.outcome).toBe('a');
  for (let n = 0; n < 100 && sockets.size > 0; n++) await new Promise((resolve) => setTimeout(resolve, 5));
  expect(sockets.size).toBe(0);
});
