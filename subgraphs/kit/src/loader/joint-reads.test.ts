import { setImmediate as turn } from 'node:timers/promises';
import { context, propagation, trace } from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import { W3CTraceContextPropagator } from '@opentelemetry/core';
import { BasicTracerProvider, InMemorySpanExporter, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-base';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDatabase } from '../database/open.ts';
import type { Session } from '../database/session.ts';
import { newId } from '../ids/new-id.ts';
import { type ScratchSide, startScratchSide } from '../testing/scratch-side.ts';
import { tracedAnswer } from '../trace/active.ts';
import { byKey } from './by-key.ts';
import { manyByKey } from './key-ordered.ts';
import { requestLoader } from './request-loader.ts';
import type { RowKey } from './row-key.ts';

interface Person extends RowKey {
  readonly name: string;
}

const regions = ['330324', '310000'] as const;
const scopes = regions.map((region) => JSON.stringify({ regions: [region] }));
const persons: Person[] = [];
let side: ScratchSide;

beforeAll(async () => {
  side = await startScratchSide();
  for (const [index, region] of regions.entries())
    for (let n = 0; n < 20; n += 1) {
      const person = { region, id: newId(), name: `${region} ${n}` };
      const joinedOn = new Date('2020-01-01');
      await side.database.transaction(scopes[index] ?? '', (tx) => tx.person.create({ data: { ...person, joinedOn } }));
      persons.push(person);
    }
});
afterAll(() => side?.stop());

/** As a request loads persons: with a loader of its own. */
const load = byKey<Person>('person', 'f.region, f.id, f.name');
const personsOf = (scope: string, asker: string | undefined = scope) => load(side.database.session(scope, asker));
const at = (index: number): Person => persons[index] as Person;
const keyAt = (index: number): RowKey => ({ region: at(index).region, id: at(index).id });
const [here = '', there = ''] = scopes;

/** How many statements `ask` needs. */
const statementsOf = async (ask: () => Promise<unknown>): Promise<number> => {
  side.statements.take();
  await ask();
  return side.statements.take().length;
};

test('requests of one viewer that ask in one turn share a statement, and each gets what it asked for', async () => {
  const requests = Array.from({ length: 8 }, (_, n) => [n, n + 1, 30]);
  let found: unknown;
  const needed = await statementsOf(async () => {
    found = await Promise.all(requests.map((keys) => personsOf(here).loadMany(keys.map(keyAt))));
  });
  expect(found).toEqual(requests.map(([one = 0, two = 0]) => [at(one), at(two), null]));
  expect(needed).toBe(1);
});

test('requests of two viewers never do, not even with the same rights', async () => {
  const service = JSON.stringify({ regions });
  const needed = await statementsOf(() =>
    Promise.all([here, there].map((asker) => personsOf(service, asker).loadMany([keyAt(0), keyAt(20)]))),
  );
  expect(needed).toBe(2);
});

/** Another read than that of `load`, of which one key fails. */
const sixtieths = (session: Session) =>
  requestLoader<number, number>(
    session,
    'test.sixtieths',
    async (divisors) => {
      const text = 'SELECT 60 / n AS n FROM unnest($1::int[]) n';
      return (await session.rows<{ n: number }>('test.sixtieths', text, [divisors])).map(({ n }) => n);
    },
    (key) => key,
  );

test('what a viewer asks in one turn goes over one connection, which is told once who asks', async () => {
  const kinds: string[] = [];
  const database = openDatabase({
    url: side.urls.app,
    applicationName: 'turns',
    onStatement: ({ kind }) => void kinds.push(kind),
  });
  const of = (scope: string) => database.session(scope, scope);
  const found = await Promise.all([
    ...[0, 1].map((n) => load(of(here)).load(keyAt(n))),
    sixtieths(of(here)).load(4),
    ...[20, 21].map((n) => load(of(there)).load(keyAt(n))),
    sixtieths(of(there)).load(5),
  ]);
  const [backends] = await database
    .session(here)
    .rows<{ n: number }>(
      'test.backends',
      `SELECT count(*) AS n FROM pg_stat_activity WHERE application_name = 'turns'`,
    );
  await database.close();
  expect(found).toEqual([at(0), at(1), 15, at(20), at(21), 12]);
  expect(backends).toEqual({ n: 2 });
  expect(kinds.slice(0, 6).sort()).toEqual(['scope', 'scope', 'work', 'work', 'work', 'work']);
});

test('who shares a connection with a slow statement has what came before it at once', async () => {
  let slow = false;
  const sleeping = requestLoader<number, number>(
    side.database.session(here, here),
    'test.nap',
    async (seconds) => {
      await side.database.session(here).rows('test.sleep', 'SELECT pg_sleep($1)', [Math.max(...seconds)]);
      return seconds;
    },
    (key) => key,
  );
  const person = personsOf(here).load(keyAt(4));
  const nap = sleeping.load(0.5).then(() => {
    slow = true;
  });
  expect(await person).toEqual(at(4));
  expect(slow).toBe(false);
  await nap;
});

test('a statement that fails takes none of those with it that share its connection', async () => {
  for (let time = 0; time < 3; time += 1) {
    const [person, length, other] = await Promise.allSettled([
      personsOf(here).load(keyAt(2)),
      sixtieths(side.database.session(here, here)).load(0),
      personsOf(there).load(keyAt(22)),
    ]);
    expect(person).toEqual({ status: 'fulfilled', value: at(2) });
    expect(length).toMatchObject({ status: 'rejected', reason: { code: '22012' } });
    expect(other).toEqual({ status: 'fulfilled', value: at(22) });
  }
});

test('neither does a session that is nobody’s', async () => {
  const alone = () => load(side.database.session(here)).load(keyAt(0));
  expect(await statementsOf(() => Promise.all([alone(), alone()]))).toBe(2);
});

test('whoever asks while a statement is under way does not wait for it', async () => {
  const sleepers = requestLoader<number, number>(
    side.database.session(here, here),
    'test.sleep',
    async (seconds) => {
      await side.database.session(here).rows('test.sleep', 'SELECT pg_sleep($1)', [Math.max(...seconds)]);
      return seconds;
    },
    (key) => key,
  );
  let slow: number | undefined;
  const sleeping = sleepers.load(0.5).then((value) => {
    slow = value;
  });
  await turn();
  await turn();
  expect(await personsOf(here).load(keyAt(1))).toEqual(at(1));
  expect(await sleepers.load(0)).toBe(0);
  expect(slow).toBeUndefined();
  await sleeping;
});

test('random requests get what they would get alone', async () => {
  const request = fc.record({
    viewer: fc.nat(1),
    keys: fc.array(fc.nat(39), { minLength: 1, maxLength: 70 }),
    turns: fc.nat(2),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(request, { minLength: 1, maxLength: 20 }), async (requests) => {
      const found = await Promise.all(
        requests.map(async ({ viewer, keys, turns }) => {
          for (let n = 0; n < turns; n += 1) await turn();
          return personsOf(scopes[viewer] ?? '').loadMany(keys.map(keyAt));
        }),
      );
      for (const [index, { viewer, keys }] of requests.entries())
        expect(found[index]).toEqual(keys.map((key) => (at(key).region === regions[viewer] ? at(key) : null)));
    }),
    { numRuns: 60 },
  );
});

test('of a list under a key nothing comes twice when two ask for it', async () => {
  const sameRegion = () =>
    manyByKey<string, Person>(
      side.database.session(here, here),
      'test.ofRegion',
      (codes) =>
        side.database
          .session(here)
          .rows('test.ofRegion', 'SELECT f.* FROM unnest($1::text[]) k JOIN person f ON f.region = k ORDER BY f.name', [
            codes,
          ]),
      ({ region }) => region,
    ).load('330324');
  const [one, two] = await Promise.all([sameRegion(), sameRegion()]);
  expect(one.length).toBe(20);
  expect(two).toEqual(one);
});

test('a key that the server cannot read fails the request that gave it, and no other', async () => {
  const [good, bad] = await Promise.allSettled([
    personsOf(here).load(keyAt(3)),
    personsOf(here).load({ region: '330324', id: 'no uuid' }),
  ]);
  expect(good).toEqual({ status: 'fulfilled', value: at(3) });
  expect(bad).toMatchObject({ status: 'rejected', reason: { code: '22P02' } });
});

test('any other failure is told to all who asked, and not tried again', async () => {
  let asked = 0;
  const failing = () =>
    requestLoader<number, number>(
      side.database.session(here, here),
      'test.failing',
      async () => {
        asked += 1;
        throw Object.assign(new Error('the server is gone'), { code: '57P01' });
      },
      (key) => key,
    ).load(1);
  const outcomes = await Promise.allSettled([failing(), failing()]);
  expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(asked).toBe(1);
});

test('many keys at once go alone, so that others need not wait for them', async () => {
  const many = Array.from({ length: 200 }, () => ({ region: '330324', id: newId() }));
  const needed = await statementsOf(() =>
    Promise.all([personsOf(here).loadMany(many), personsOf(here).load(keyAt(0))]),
  );
  expect(needed).toBe(2);
});

test('a statement is a part of the trace of who asked it, not of who shares its connection', async () => {
  const exporter = new InMemorySpanExporter();
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
  propagation.setGlobalPropagator(new W3CTraceContextPropagator());
  trace.setGlobalTracerProvider(new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] }));
  const traceOf = (digit: string): string => digit.repeat(32);
  const tracedAs = (digit: string, run: () => Promise<unknown>): Promise<unknown> =>
    tracedAnswer('test', { traceparent: `00-${traceOf(digit)}-b7ad6b7169203331-01` }, run);
  await Promise.all([
    tracedAs('a', () => personsOf(here).load(keyAt(0))),
    tracedAs('b', () => sixtieths(side.database.session(here, here)).load(4)),
  ]);
  const told = exporter.getFinishedSpans().map((span) => [span.name, span.spanContext().traceId]);
  expect(told.filter(([name]) => name?.startsWith('sql')).sort()).toEqual([
    ['sql person.byKey', traceOf('a')],
    ['sql test.sixtieths', traceOf('b')],
  ]);
});
