import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Engine, type EngineAnswer, httpTransport } from '@liangdi/gateway/execution';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { trust } from './certificate.ts';
import { engineHere } from './engine-here.ts';
import { FAULTS } from './misbehave.ts';
import { type SubgraphServers, startSubgraphs } from './subgraph-servers.ts';
import { memberRecords, members } from './supergraphs/members.ts';

const CLIENTS = 50;
/** Milliseconds that one fetch may take. */
const BUDGET = 2_000;
const document = '{ members { id name place view } }';

let sides: SubgraphServers;
let engine: Engine;

beforeAll(async () => {
  sides = await startSubgraphs();
  trust(sides.certificate);
});
afterAll(() => sides.close());

const newEngine = (breakerFailures = 5, fetchesAtOnce = 1_000, urls = sides.urls) =>
  engineHere({
    supergraphSdl: members.supergraphSdl,
    transports: (name) => httpTransport(urls[name] ?? '', { maxReplyBytes: 1_000_000, quickMilliseconds: 60_000 }),
    limits: {
      requestMilliseconds: 3 * BUDGET,
      side: {
        fetchMilliseconds: BUDGET,
        fetchesAtOnce,
        breaker: {
          failures: breakerFailures,
          spanMilliseconds: 250,
          pauseMilliseconds: 200,
          maxPauseMilliseconds: 1_000,
        },
      },
    },
  });

interface Counted {
  readonly answers: readonly EngineAnswer[];
  readonly slowest: number;
}

/** All clients at once, each three times in a row. */
async function crowd(): Promise<Counted> {
  const answers: EngineAnswer[] = [];
  let slowest = 0;
  const prepared = await engine.prepare(document);
  await Promise.all(
    Array.from({ length: CLIENTS }, async (_, client) => {
      for (let round = 0; round < 3; round++) {
        const started = performance.now();
        answers.push(await engine.execute(prepared, { context: { viewerKey: `viewer ${client}` } }));
        slowest = Math.max(slowest, performance.now() - started);
      }
    }),
  );
  return { answers, slowest };
}

interface Row {
  readonly id: string;
  readonly name: string;
  readonly place: string | null;
  readonly view: string | null;
}

const rowsOf = ({ data }: EngineAnswer) => (data?.members ?? []) as readonly Row[];

/** A row may lack what a side did not say; it may never hold what was said of another. */
const isTrue = ({ id, name, place, view }: Row) =>
  name === `name of ${id}` &&
  (place === null || place === `place of ${id}`) &&
  (view === null || view === `judged from facts of ${id}，永嘉县` || view === 'judged from silence');

describe.each(FAULTS)('while destination answers with: %s', (fault) => {
  test.each(['http', 'https'] as const)('no answer is wrong or lost, and none is late, over %s', async (scheme) => {
    engine = await newEngine(5, 1_000, scheme === 'http' ? sides.urls : sides.secureUrls);
    // From here on reads go over one connection together.
    await crowd();
    await sides.set('destination', fault);
    const { answers, slowest } = await crowd();
    expect(answers).toHaveLength(3 * CLIENTS);
    for (const answer of answers) {
      const rows = rowsOf(answer);
      expect(rows).toHaveLength(memberRecords.length);
      expect(rows.filter((row) => !isTrue(row))).toEqual([]);
      const complete = rows.every(({ place, view }) => place !== null && view?.includes('facts of'));
      expect(JSON.stringify(answer)).not.toMatch(/http|127\.0|SELECT|db-host|secrets/);
      if (complete) continue;
      const spoke = fault === 'errors that tell too much';
      expect(answer.extensions).toEqual(spoke ? undefined : { silent: ['destination'] });
      expect(answer.errors?.map(({ extensions }) => extensions)).toContainEqual({
        code: spoke ? 'SIDE_ERROR' : 'SIDE_SILENT',
        side: 'destination',
      });
      expect(rows.every(({ view }) => view !== null)).toBe(true);
    }
    expect(slowest).toBeLessThan(3 * BUDGET);
    await sides.set('destination', undefined);
    await engine.close();
  });
});

test('entities in another order are put where they belong', async () => {
  engine = await newEngine();
  await sides.set('destination', 'swapped');
  const answer = await engine.execute(await engine.prepare(document), { context: {} });
  expect(answer.errors).toBeUndefined();
  expect(rowsOf(answer).map(({ place }) => place)).toEqual(memberRecords.map(({ place }) => place));
  await sides.set('destination', undefined);
  await engine.close();
});

test('a side that refuses is asked again within a budget, and no more', async () => {
  engine = await newEngine(1_000_000);
  const before = (await sides.set('destination', 'status 503')).destination ?? 0;
  const { answers } = await crowd();
  const asked = ((await sides.set('destination', undefined)).destination ?? 0) - before;
  expect(answers).toHaveLength(3 * CLIENTS);
  expect(asked).toBeGreaterThan(3 * CLIENTS);
  expect(asked).toBeLessThan(3 * CLIENTS * 1.1 + 101);
  await engine.close();
});

test('a side that is slow has so many requests under way and no more; the others are told at once', async () => {
  engine = await newEngine(1_000_000, 4);
  await sides.set('destination', 'hang');
  let most = 0;
  const looking = setInterval(() => {
    most = Math.max(most, engine.state().sides.destination?.underWay ?? 0);
  }, 5);
  const prepared = await engine.prepare(document);
  const waits = await Promise.all(
    Array.from({ length: CLIENTS }, async (_, client) => {
      const started = performance.now();
      const answer = await engine.execute(prepared, { context: { viewerKey: `viewer ${client}` } });
      expect(rowsOf(answer).every((row) => isTrue(row) && row.view === 'judged from silence')).toBe(true);
      return performance.now() - started;
    }),
  );
  clearInterval(looking);
  expect(most).toBe(4);
  expect(waits.filter((milliseconds) => milliseconds > BUDGET - 20)).toHaveLength(4);
  await sides.set('destination', undefined);
  await engine.close();
});

test('a dead side costs its budget a few times, then next to nothing until a probe finds it alive', async () => {
  engine = await newEngine(3);
  await sides.set('destination', 'hang');
  const prepared = await engine.prepare(document);
  const take = async () => {
    const started = performance.now();
    const answer = await engine.execute(prepared, { context: {} });
    return { milliseconds: performance.now() - started, answer };
  };
  for (let failure = 0; failure < 3; failure++) expect((await take()).milliseconds).toBeGreaterThan(BUDGET - 20);
  expect(engine.state().sides.destination?.breaker).toBe('open');
  const asked = (await sides.set('destination', 'hang')).destination;
  expect((await take()).milliseconds).toBeLessThan(100);
  expect((await sides.set('destination', 'hang')).destination).toBe(asked);
  await sides.set('destination', undefined);
  await new Promise((resolve) => setTimeout(resolve, 250));
  expect((await take()).milliseconds).toBeLessThan(100);
  await new Promise((resolve) => setTimeout(resolve, 150));
  expect((await take()).answer.errors).toBeUndefined();
  await engine.close();
});

test('a side that does not prove who it is over TLS is told nothing', async () => {
  const before = (await sides.set('destination', undefined)).destination;
  const { origin = '', coordination = '', destination = '' } = sides.secureUrls;
  const unproven = destination.replace('localhost', '127.0.0.1');
  engine = await newEngine(1_000_000, 1_000, { origin, coordination, destination: unproven });
  const { answers } = await crowd();
  expect(answers.every(({ extensions }) => JSON.stringify(extensions) === '{"silent":["destination"]}')).toBe(true);
  expect((await sides.set('destination', undefined)).destination).toBe(before);
  await engine.close();
});

test('a side whose port is closed is silent at once', async () => {
  const closed = createServer();
  await new Promise<void>((resolve) => closed.listen(0, '127.0.0.1', resolve));
  const { port } = closed.address() as AddressInfo;
  await new Promise((resolve) => closed.close(resolve));
  engine = await engineHere({
    supergraphSdl: members.supergraphSdl,
    transports: (name) =>
      httpTransport(name === 'destination' ? `http://127.0.0.1:${port}/graphql` : (sides.urls[name] ?? '')),
  });
  const { answers, slowest } = await crowd();
  expect(answers.every(({ extensions }) => extensions?.silent)).toBe(true);
  const silent = (row: Row) => isTrue(row) && row.view === 'judged from silence';
  expect(answers.every((answer) => rowsOf(answer).every(silent))).toBe(true);
  expect(slowest).toBeLessThan(BUDGET);
  await engine.close();
});
