import { context, propagation, type Span, SpanStatusCode, trace } from '@opentelemetry/api';

export const tracer = trace.getTracer('liangdi-subgraph');

/** False while no SDK is loaded, and for requests that the sampler leaves out: then nothing more is done. */
export const isTraced = (): boolean => trace.getActiveSpan()?.isRecording() === true;

/** Ends a span with how what it stands for ended. */
export const endSpan = (span: Span, error?: unknown): void => {
  if (error !== undefined) span.setStatus({ code: SpanStatusCode.ERROR });
  span.end();
};

/** The trace that a caller's headers continue, for `run`. */
export const withCallersTrace = <Result>(
  headers: Readonly<Record<string, string | string[] | undefined>>,
  run: () => Result,
): Result => context.with(propagation.extract(context.active(), headers), run);
