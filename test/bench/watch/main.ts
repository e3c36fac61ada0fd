import { context, trace } from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import {
  BasicTracerProvider,
  BatchSpanProcessor,
  type ReadableSpan,
  SamplingDecision,
  type SpanExporter,
} from '@opentelemetry/sdk-trace-base';
import { startTestSystem, type TestSystem } from '../../kit/system.ts';
import { median, printFigures } from '../kit/table.ts';

/** Requests of a round, one after the other: those at once would share their fetches, and with them the spans. */
const requests = Number(process.env.BENCH_REQUESTS ?? 400);
const rounds = Number(process.env.BENCH_ROUNDS ?? 5);

/** A member's card with the two-way view: every side is asked, and most of its fields wait for a statement. */
const card = `{ members(first: 1, filter: { county: "330324", awayIn: "310000" }) { nodes {
  name homeBranch { name } outflow { destination { name } } reception { branch { name } } destinationContact { name }
  membership { association { name } } responsibility { handover lead duties { duty state } findings { kind } } } } }`;

let sampled = true;
let sent = 0;

/** Takes spans as a collector would, and forgets them. */
const forgetting: SpanExporter = {
  export(spans: ReadableSpan[], done) {
    sent += spans.length;
    done({ code: 0 });
  },
  shutdown: async () => {},
};

const traceOnDemand = (): BasicTracerProvider => {
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
  const provider = new BasicTracerProvider({
    sampler: {
      shouldSample: () => ({
        decision: sampled ? SamplingDecision.RECORD_AND_SAMPLED : SamplingDecision.NOT_RECORD,
      }),
    },
    spanProcessors: [new BatchSpanProcessor(forgetting, { maxQueueSize: 100_000, scheduledDelayMillis: 200 })],
  });
  trace.setGlobalTracerProvider(provider);
  return provider;
};

/** CPU milliseconds of this process for one request: client, gateway and subgraphs together, PostgreSQL apart. */
const round = async ({ ask }: TestSystem, right: string): Promise<number> => {
  const before = process.cpuUsage();
  for (let n = 0; n < requests; n++) {
    const { data } = await ask(card);
    if (JSON.stringify(data) !== right) throw new Error(`another answer: ${JSON.stringify(data)}`);
  }
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / requests;
};

/** What traces cost: the same requests without an SDK, left out by the sampler, and each with all its spans. */
export const run = async (): Promise<number> => {
  const system = await startTestSystem(400);
  try {
    const right = JSON.stringify((await system.ask(card)).data);
    await round(system, right);
    const without = [await round(system, right), await round(system, right), await round(system, right)];
    const provider = traceOnDemand();
    const left: number[] = [];
    const traced: number[] = [];
    for (let n = 0; n < rounds; n++) {
      sampled = false;
      left.push(await round(system, right));
      sampled = true;
      traced.push(await round(system, right));
      await provider.forceFlush();
    }
    const base = median(left);
    printFigures(`A member's card with the two-way view, ${rounds} rounds of ${requests} requests`, [
      { what: 'CPU for a request, no SDK loaded', measured: median(without), unit: 'ms' },
      { what: 'CPU for a request, SDK loaded, trace left out by the sampler', measured: base, unit: 'ms' },
      { what: 'CPU for a request, every span recorded', measured: median(traced), unit: 'ms' },
      { what: 'recorded against left out', measured: median(traced) / base, unit: '×', target: { atMost: 1.25 } },
      { what: 'spans of a request', measured: sent / (rounds * requests), unit: 'spans' },
    ]);
    return 0;
  } finally {
    await system.stop();
  }
};
