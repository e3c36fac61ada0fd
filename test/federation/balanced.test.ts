import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { type Engine, type EngineAnswer, httpTransport } from '@liangdi/gateway/execution';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { engineHere } from './engine-here.ts';
import { type SubgraphServers, startSubgraphs } from './subgraph-servers.ts';
import { members } from './supergraphs/members.ts';

/** Milliseconds for which the balancer does not notice that a server is down. */
const UNNOTICED = 600;
const CLIENTS = 50;
/** Milliseconds that a reply travels. */
const FAR = 60;

let sides: SubgraphServers;
let balancer: Server;
let engine: Engine;

/** Connections of a server that can end, behind an address that it shares with one that does not. */
const mortal = new Set<Socket>();
let isDown = false;
/** Connections that it could not take any more. */
let refused = 0;

beforeAll(async () => {
  sides = await startSubgraphs();
  const server = new URL(sides.urls.destination ?? '');
  let accepted = 0;
  balancer = createServer((client) => {
    client.on('error', () => client.destroy());
    accepted += 1;
    if (accepted % 2 === 0 && isDown) {
      refused += 1;
      client.destroy();
      return;
    }
    const onward = connect(Number(server.port), server.hostname);
    onward.on('error', () => onward.destroy()).on('close', () => client.destroy());
    client.on('close', () => onward.destroy());
    // Far enough away for all clients' requests to be under way at a time.
    client.pipe(onward).on('data', (bytes) => setTimeout(() => client.write(bytes), FAR));
    if (accepted % 2 === 0) mortal.add(client.on('close', () => mortal.delete(client)));
  });
  await new Promise<void>((resolve) => balancer.listen(0, '127.0.0.1', resolve));
  const { port } = balancer.address() as AddressInfo;
  engine = await engineHere({
    supergraphSdl: members.supergraphSdl,
    transports: (name) =>
      httpTransport(name === 'destination' ? `http://127.0.0.1:${port}/graphql` : (sides.urls[name] ?? '')),
  });
});
afterAll(async () => {
  await engine.close();
  balancer.close();
  await sides.close();
});

test('when one of two servers behind an address ends, the side goes on speaking', async () => {
  const prepared = await engine.prepare('{ members { id place } }');
  const answers: EngineAnswer[] = [];
  let isOver = false;
  const clients = Array.from({ length: CLIENTS }, async (_, client) => {
    while (!isOver) answers.push(await engine.execute(prepared, { context: { viewerKey: `viewer ${client}` } }));
  });
  await wait(200);
  isDown = true;
  for (const connection of mortal) connection.destroy();
  await wait(UNNOTICED);
  const { breaker } = engine.state().sides.destination ?? {};
  isOver = true;
  await Promise.all(clients);
  const silent = answers.filter(({ extensions }) => extensions?.silent).length;
  expect(breaker).toBe('closed');
  expect(refused).toBeGreaterThan(0);
  expect(silent / answers.length).toBeLessThan(0.1);
});
