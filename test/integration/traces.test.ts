import { context, trace } from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import {
  BasicTracerProvider,
  InMemorySpanExporter,
  type ReadableSpan,
  SimpleSpanProcessor,
} from '@opentelemetry/sdk-trace-base';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestSystem, type TestSystem } from '../kit/system.ts';

const exporter = new InMemorySpanExporter();
let system: TestSystem;

beforeAll(async () => {
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
  trace.setGlobalTracerProvider(new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] }));
  system = await startTestSystem(300);
});

afterAll(() => system.stop());

/** The spans of the request that is asked now, and each one's way up to the request. */
const spansOf = async (query: string) => {
  exporter.reset();
  const answer = await system.ask(query);
  expect(answer.errors, JSON.stringify(answer)).toBeUndefined();
  const finished = exporter.getFinishedSpans();
  const request = finished.find(({ name }) => name === 'request');
  const ours = finished.filter((span) => span.spanContext().traceId === request?.spanContext().traceId);
  const byId = new Map(ours.map((span) => [span.spanContext().spanId, span]));
  const way = (span: ReadableSpan): string[] => {
    const parent = span.parentSpanId ? byId.get(span.parentSpanId) : undefined;
    return [...(parent ? way(parent) : []), span.name];
  };
  return ours.map((span) => ({ span, way: way(span) }));
};

test('a request is traced through its plan and fetches to resolvers and statements', async () => {
  const query = `{ members(first: 2, filter: { county: "330324" }) { nodes { name outflow { validFrom } destinationContact { name } } } }`;
  const spans = await spansOf(query);
  const ways = spans.map(({ way }) => way.join(' > '));
  expect(ways).toContain('request > plan');
  expect(ways).toContainEqual(
    expect.stringMatching(/^request > fetch origin > resolve Query\.members > sql members\(/),
  );
  expect(ways).toContain('request > fetch origin > resolve Member.outflow > sql outflow.at');
  expect(ways).toContain('request > fetch destination > resolve Query._entities');
  expect(ways).toContainEqual(
    expect.stringMatching(/^request > fetch destination > resolve Member\.\S+ > sql contact_/),
  );
  expect(ways.filter((way) => !way.startsWith('request'))).toEqual([]);
});

test('one field of a list has one span, and a span says nothing of anybody', async () => {
  const spans = await spansOf(
    `{ members(first: 20, filter: { county: "330324" }) { nodes { name homeBranch { name } } } }`,
  );
  const branches = spans.filter(({ span }) => span.name === 'resolve Member.homeBranch');
  expect(branches.length).toBeLessThanOrEqual(1);
  const texts = spans.map(({ span }) => `${span.name} ${JSON.stringify(span.attributes)}`).join('\n');
  expect(texts).not.toMatch(/330324|SELECT .* WHERE|村支部/);
});
