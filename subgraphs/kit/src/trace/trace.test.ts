import { context, propagation, trace } from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import { W3CTraceContextPropagator } from '@opentelemetry/core';
import {
  BasicTracerProvider,
  InMemorySpanExporter,
  ParentBasedSampler,
  SimpleSpanProcessor,
  TraceIdRatioBasedSampler,
} from '@opentelemetry/sdk-trace-base';
import { parse } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createJointReads } from '../loader/joint-reads.ts';
import { type HttpService, startHttp } from '../process/http.ts';
import { createSubgraph } from '../subgraph/create.ts';
import { silentLog } from '../testing/silent-log.ts';
import { testSealing } from '../testing/test-sealing.ts';
import { hopHeader, signHop } from '../viewer/hop.ts';
import { serviceViewer } from '../viewer/viewer.ts';
import { endSpan, tracedAnswer } from './active.ts';
import { startStatement } from './statements.ts';

const key = 'k'.repeat(32);
const now = new Date('2026-03-01T00:00:00Z');
const exporter = new InMemorySpanExporter();
const subgraph = createSubgraph({
  name: 'origin',
  typeDefs: parse('type Query { members: [Member!]! } type Member { id: ID! at: Int! name: String! }'),
  resolvers: {
    Query: { members: async () => [{ id: '1' }, { id: '2' }] },
    Member: {
      at: () => 1,
      name: async ({ id }: { id: string }) => {
        await new Promise((resolve) => setTimeout(resolve, 5));
        return `name of ${id}`;
      },
    },
  },
  context: (base) => base,
  log: silentLog,
  sealing: testSealing,
  clock: () => now,
});
let service: HttpService;

beforeAll(async () => {
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
  propagation.setGlobalPropagator(new W3CTraceContextPropagator());
  trace.setGlobalTracerProvider(
    new BasicTracerProvider({
      sampler: new ParentBasedSampler({ root: new TraceIdRatioBasedSampler(0) }),
      spanProcessors: [new SimpleSpanProcessor(exporter)],
    }),
  );
  service = await startHttp({ handler: await subgraph.handler(key), port: 0 });
});
afterAll(async () => {
  service.server.closeAllConnections();
  await service.drain();
});

const spansOf = async (headers: Record<string, string>) => {
  exporter.reset();
  const body = JSON.stringify({ query: '{ members { id at name } }' });
  const signed = signHop(key, 'origin', serviceViewer('test'), body, now);
  const response = await fetch(service.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', connection: 'close', [hopHeader]: signed, ...headers },
    body,
  });
  expect(await response.json()).toMatchObject({ data: { members: [{ name: 'name of 1' }, { name: 'name of 2' }] } });
  return exporter.getFinishedSpans();
};

const callersTrace = '0af7651916cd43dd8448eb211c80319c';

test('a traced call is traced on, with one span for a field of all objects and none for what is there at once', async () => {
  const spans = await spansOf({ traceparent: `00-${callersTrace}-b7ad6b7169203331-01` });
  expect(spans.map(({ name }) => name).sort()).toEqual([
    'answer origin',
    'resolve Member.name',
    'resolve Query.members',
  ]);
  expect(new Set(spans.map((span) => span.spanContext().traceId))).toEqual(new Set([callersTrace]));
});

test('a call that is not traced leaves nothing', async () => {
  expect(await spansOf({})).toEqual([]);
  expect(await spansOf({ traceparent: `00-${callersTrace}-b7ad6b7169203331-00` })).toEqual([]);
});

test('a request whose keys go with another’s has a span of its own for the statement', async () => {
  const statement = async (keys: readonly number[]) => {
    const span = startStatement('SELECT 1', 'things.byKey');
    await new Promise((resolve) => setTimeout(resolve, 5));
    if (span) endSpan(span);
    return keys;
  };
  const load = createJointReads((run) => run())('somebody')('things.byKey', statement, (key) => key);
  const traceOf = (digit: string): string => digit.repeat(32);
  const ask = (digit: string | null, key: number) => {
    const headers = digit === null ? {} : { traceparent: `00-${traceOf(digit)}-b7ad6b7169203331-01` };
    return tracedAnswer('things', headers, () => load([key]));
  };
  exporter.reset();
  expect(await Promise.all([ask(null, 1), ask('a', 2), ask('b', 3)])).toEqual([[1], [2], [3]]);
  const told = exporter.getFinishedSpans().map((span) => [span.spanContext().traceId, span.name, span.attributes]);
  const joined = ['sql things.byKey', expect.objectContaining({ 'liangdi.sql.joined': true })];
  expect(told.filter(([, name]) => name === 'sql things.byKey')).toEqual([
    [traceOf('a'), ...joined],
    [traceOf('b'), ...joined],
  ]);
  exporter.reset();
  await Promise.all([ask('a', 1), ask('b', 2)]);
  expect(
    exporter
      .getFinishedSpans()
      .filter(({ name }) => name === 'sql things.byKey')
      .map((span) => [span.spanContext().traceId, span.attributes['liangdi.sql.joined'] ?? false])
      .sort(),
  ).toEqual([
    [traceOf('a'), false],
    [traceOf('b'), true],
  ]);
});
