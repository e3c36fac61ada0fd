import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { watchSupergraph } from '@liangdi/gateway/serving';
import { silentLog } from '@liangdi/kit/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { supergraphOf } from '../bench/gateway/shop-graph.ts';
import { type CountedGateway, startCountedGateway } from '../kit/counted-gateway.ts';
import { createTestTokens } from '../kit/signed-in.ts';
import { temporaryFolder } from '../kit/temporary-folder.ts';

const tokens = await createTestTokens();
const folder = temporaryFolder('supergraph');
const file = join(folder, 'supergraph.graphql');
const place = (name: string): string => `http://127.0.0.1:1/${name}`;
const first = supergraphOf({
  accounts: place('accounts'),
  inventory: place('inventory'),
  products: place('products'),
  reviews: place('reviews'),
});
const second = first.replace('type User', '"""Somebody."""\ntype User');

/** Whole at once: a file that is seen half written is refused, and then taken. */
const put = (sdl: string): void => {
  writeFileSync(`${file}.new`, sdl);
  renameSync(`${file}.new`, file);
};

let gateway: CountedGateway;
let watching: { stop(): void };
const lines: string[] = [];
const log = Object.assign(Object.create(silentLog), {
  warn: (_fields: object, message: string) => lines.push(message),
  error: (_fields: object, message: string) => lines.push(message),
}) as typeof silentLog;

beforeAll(async () => {
  put(first);
  gateway = await startCountedGateway(tokens.verifier);
  watching = watchSupergraph({ file, served: first, swap: gateway.gateway.swap, log, interval: 20 });
});

afterAll(async () => {
  watching.stop();
  await gateway.stop();
  rmSync(folder, { recursive: true });
});

const ask = async (query: string, way: string): Promise<{ status: number; body: { data?: unknown } }> => {
  const response = await fetch(`${gateway.url}/graphql`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${await tokens.token('someone', { role: 'coordinator' })}`,
      'content-type': 'application/json',
      'x-test-way': way,
    },
    body: JSON.stringify({ query }),
  });
  return { status: response.status, body: (await response.json()) as { data?: unknown } };
};

const until = async (said: string, times: number): Promise<void> => {
  for (let n = 0; n < 500 && lines.filter((line) => line.includes(said)).length < times; n++) await sleep(20);
  expect(lines.filter((line) => line.includes(said)).length).toBe(times);
};

test('supergraphs come and go under requests, and no request fails', async () => {
  let asking = true;
  let answered = 0;
  const failures: unknown[] = [];
  const callers = ['ordinary', 'apollo', 'ordinary', 'apollo'].map(async (way) => {
    while (asking) {
      const { status, body } = await ask('{ me { id username } }', way);
      answered += 1;
      if (status !== 200 || JSON.stringify(body.data) !== '{"me":{"id":"u1","username":"lin.mei"}}')
        failures.push(body);
    }
  });
  try {
    for (let n = 1; n <= 4; n++) {
      put(n % 2 ? second : first);
      await until('a new supergraph serves', n);
    }
    put('type Query { nonsense: Int }');
    await until('was refused', 1);
    await sleep(200);
  } finally {
    asking = false;
    await Promise.all(callers);
  }
  expect(failures).toEqual([]);
  expect(answered).toBeGreaterThan(20);
});

test('a swap is seen on both ways, in what is refused and in what is told', async () => {
  const count = lines.filter((line) => line.includes('a new supergraph serves')).length;
  put(second.replaceAll('username', 'nickname'));
  for (const way of ['ordinary', 'apollo'])
    expect((await ask('{ __type(name: "User") { fields { name } } }', way)).status).toBe(200);
  await until('a new supergraph serves', count + 1);
  for (const way of ['ordinary', 'apollo']) {
    const { body } = await ask('{ __type(name: "User") { fields { name } } }', way);
    expect(JSON.stringify(body)).toContain('nickname');
    expect((await ask('{ me { username } }', way)).status).toBe(400);
  }
});

test('a file that is being written is not taken over, even where what it holds is a supergraph', async () => {
  const slow = join(folder, 'slow.graphql');
  const definitions = second.split(/^(?=type )/m);
  const taken: string[] = [];
  const swap = async (sdl: string): Promise<{ swapped: true }> => {
    taken.push(sdl);
    return { swapped: true };
  };
  writeFileSync(slow, first);
  const watched = watchSupergraph({ file: slow, served: first, swap, log, interval: 200 });
  try {
    for (let written = 1; written <= definitions.length; written++) {
      writeFileSync(slow, definitions.slice(0, written).join(''));
      await sleep(50);
    }
    await expect.poll(() => taken.length, { timeout: 10_000 }).toBe(1);
    expect(taken).toEqual([second]);
  } finally {
    watched.stop();
  }
});

test('a file that changed before it was first looked at is taken over, and one that is away is told once', async () => {
  const other = join(folder, 'other.graphql');
  writeFileSync(other, second);
  const taken: string[] = [];
  const swap = async (sdl: string): Promise<{ swapped: true }> => {
    taken.push(sdl);
    return { swapped: true };
  };
  const before = [...lines];
  const watched = watchSupergraph({ file: other, served: first, swap, log, interval: 5 });
  try {
    await until(
      'a new supergraph serves',
      before.filter((line) => line.includes('a new supergraph serves')).length + 1,
    );
    rmSync(other);
    await until('cannot be read', 1);
    // What is there, but is no file, changes as little.
    mkdirSync(other);
    await sleep(100);
    expect(lines.length).toBe(before.length + 2);
    expect(taken).toEqual([second]);
  } finally {
    watched.stop();
  }
});
