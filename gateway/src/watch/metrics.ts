import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { EngineState, FetchEvent } from '../execution/index.ts';

/** Seconds. From a fraction of a millisecond to the longest that a request may take. */
const buckets = [0.0005, 0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10];

/** What was seen of one request, when it ends. */
export interface SeenRequest {
  /** Name of a trusted document, or `other`: bounded in number, and no caller can add to it. */
  readonly operation: string;
  readonly status: number;
  readonly milliseconds: number;
}

/** What the gateway counts, for Prometheus. Labels take values from closed sets only. */
export const createMetrics = (state: () => EngineState, subscriptions: () => number) => {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry, prefix: 'liangdi_' });
  const request = new Histogram({
    name: 'liangdi_request_seconds',
    help: 'Time to answer a request, by trusted operation and class of status',
    labelNames: ['operation', 'status'],
    buckets,
    registers,
  });
  const fetched = new Histogram({
    name: 'liangdi_fetch_seconds',
    help: 'Time a side took for a fetch, by outcome',
    labelNames: ['side', 'outcome'],
    buckets,
    registers,
  });
  const represented = new Counter({
    name: 'liangdi_fetched_entities_total',
    help: 'Entities that sides were asked about',
    labelNames: ['side'],
    registers,
  });
  const plans = new Counter({
    name: 'liangdi_documents_total',
    help: 'Documents by whether their plan was known (hit), had to be made (miss), or was refused',
    labelNames: ['outcome'],
    registers,
  });
  const refusals = new Counter({
    name: 'liangdi_refusals_total',
    help: 'Requests refused at the front door, by code',
    labelNames: ['code'],
    registers,
  });
  new Gauge({
    name: 'liangdi_breaker_open',
    help: '1 while a side is not asked since it is known to be down',
    labelNames: ['side'],
    registers,
    collect() {
      for (const [side, { breaker }] of Object.entries(state().sides)) this.set({ side }, breaker === 'closed' ? 0 : 1);
    },
  });
  new Gauge({
    name: 'liangdi_fetches_under_way',
    help: 'Fetches that a side has not answered yet',
    labelNames: ['side'],
    registers,
    collect() {
      for (const [side, { underWay }] of Object.entries(state().sides)) this.set({ side }, underWay);
    },
  });
  new Gauge({
    name: 'liangdi_subscriptions',
    help: 'Open subscriptions',
    registers,
    collect() {
      this.set(subscriptions());
    },
  });
  return {
    request: ({ operation, status, milliseconds }: SeenRequest): void =>
      request.labels(operation, `${Math.floor(status / 100)}xx`).observe(milliseconds / 1000),
    fetch: ({ side, outcome, milliseconds, representations }: FetchEvent): void => {
      fetched.labels(side, outcome).observe(milliseconds / 1000);
      if (representations > 0) represented.labels(side).inc(representations);
    },
    document: (outcome: 'hit' | 'miss' | 'refused'): void => plans.labels(outcome).inc(),
    refused: (code: string): void => refusals.labels(code).inc(),
    type: registry.contentType,
    text: (): Promise<string> => registry.metrics(),
  };
};

export type Metrics = ReturnType<typeof createMetrics>;
