import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, type TestContext, test } from 'vitest';
import { toBytes } from '../execution/json/byte-string.ts';
import type { HttpAnswer } from './answer.ts';
import { takeShortWay } from './short-way.ts';

/** A server that answers so until its test is over, and a connection to it. */
const start = async (
  { onTestFinished }: TestContext,
  answer: () => Promise<HttpAnswer>,
): Promise<{ readonly server: Server; readonly socket: Socket }> => {
  const server = createServer();
  server.keepAliveTimeout = 200;
  const way = takeShortWay(server, 1_000, (_request, _signal, send) => {
    void answer().then(send);
    return true;
  });
  onTestFinished(async () => {
    way.close();
    way.cut();
    await new Promise((resolve) => server.close(resolve));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const socket = connect({ port: (server.address() as AddressInfo).port, host: '127.0.0.1' });
  socket.on('error', () => undefined);
  return { server, socket };
};

const request =
  'POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}';
const answering = (text: string): HttpAnswer => ({
  status: 200,
  contentType: 'application/json',
  body: toBytes(text),
});

/** A second of grace, and one until somebody looks. */
const BY_THEN = 200 + 2_000 + 800;

// They mostly wait: at once, each on a server of its own.

test.concurrent('a connection is closed when nothing came over it for as long as it is kept', async (context) => {
  const { socket } = await start(context, async () => answering('{}'));
  socket.resume().write(request);
  await sleep(700);
  expect(socket.closed).toBe(false);
  await sleep(BY_THEN);
  expect(socket.closed).toBe(true);
});

test.concurrent('a request in work keeps its connection, however long it takes', async (context) => {
  const { socket } = await start(context, () => sleep(BY_THEN + 200, answering('{"data":null}')));
  let received = '';
  socket.on('data', (bytes) => {
    received += bytes;
  });
  socket.write(request);
  await sleep(BY_THEN + 600);
  expect(received).toMatch(/\{"data":null\}$/);
});

test.concurrent('who takes an answer slowly gets all of it; who takes nothing is left', async (context) => {
  const body = 'x'.repeat(16_000_000);
  const { server, socket: slow } = await start(context, async () => answering(body));
  const { port } = server.address() as AddressInfo;
  const stuck = connect({ port, host: '127.0.0.1' });
  const open = () => new Promise<number>((resolve) => server.getConnections((_, count) => resolve(count)));
  let received = 0;
  slow.on('data', (bytes) => {
    received += bytes.length;
    slow.pause();
    if (received < body.length) setTimeout(() => slow.resume(), 16);
  });
  slow.write(request);
  stuck.pause().write(request);
  const began = Date.now();
  while (received < body.length && Date.now() - began < 15_000) await sleep(50);
  expect(received).toBeGreaterThan(body.length);
  expect(Date.now() - began).toBeGreaterThan(BY_THEN);
  for (let n = 0; n < 100 && (await open()) > 0; n++) await sleep(50);
  expect(await open()).toBe(0);
  stuck.destroy();
});
