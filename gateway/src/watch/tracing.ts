import { context, propagation, type Span, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import type { Transport } from '../execution/index.ts';

const tracer = trace.getTracer('liangdi-gateway');

/** W3C headers that let a subgraph's spans continue ours; nothing when no trace is under way. */
export const traceHeaders = (): Record<string, string> => {
  const headers: Record<string, string> = {};
  propagation.inject(context.active(), headers);
  return headers;
};

const ended = (span: Span, error?: unknown): void => {
  if (error !== undefined) span.setStatus({ code: SpanStatusCode.ERROR });
  span.end();
};

/** Runs a part of a request under a span. Costs next to nothing while no SDK is loaded. */
export const traced = async <Result>(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  run: (span: Span) => Promise<Result>,
  kind: SpanKind = SpanKind.INTERNAL,
): Promise<Result> =>
  tracer.startActiveSpan(name, { attributes: { ...attributes }, kind }, async (span) => {
    try {
      const result = await run(span);
      ended(span);
      return result;
    } catch (error) {
      ended(span, error);
      throw error;
    }
  });

/** A way to a subgraph with a span around each fetch. */
export const tracedTransport = <Context>(name: string, transport: Transport<Context>): Transport<Context> => ({
  send: (request) =>
    traced(
      `fetch ${name}`,
      { 'liangdi.side': name, 'graphql.operation.type': request.kind },
      () => transport.send(request),
      SpanKind.CLIENT,
    ),
  ...(transport.close && { close: () => transport.close?.() as Promise<void> }),
});
