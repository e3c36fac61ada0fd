import { context, propagation, type Span, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';

export const tracer = trace.getTracer('liangdi-subgraph');

/** False while no SDK is loaded, and for requests that the sampler leaves out: then nothing more is done. */
export const isTraced = (): boolean => trace.getActiveSpan()?.isRecording() === true;

/** Ends a span with how what it stands for ended. */
export const endSpan = (span: Span, error?: unknown): void => {
  if (error !== undefined) span.setStatus({ code: SpanStatusCode.ERROR });
  span.end();
};

type Headers = Readonly<Record<string, string | string[] | undefined>>;

/** The trace that a caller's headers continue, for `run`. */
export const withCallersTrace = <Result>(headers: Headers, run: () => Result): Result =>
  context.with(propagation.extract(context.active(), headers), run);

/** One request to this process as a span of its caller's trace: what happens within is traced where the caller's is. */
export const tracedAnswer = <Result>(name: string, headers: Headers, run: () => Promise<Result>): Promise<Result> =>
  withCallersTrace(headers, () =>
    tracer.startActiveSpan(`answer ${name}`, { kind: SpanKind.SERVER }, async (span) => {
      try {
        const result = await run();
        endSpan(span);
        return result;
      } catch (error) {
        endSpan(span, error);
        throw error;
      }
    }),
  );
