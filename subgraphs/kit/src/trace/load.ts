import { context, propagation, trace } from '@opentelemetry/api';

/**
 * Loads the OpenTelemetry SDK when `OTEL_EXPORTER_OTLP_ENDPOINT` says where traces go; a process that sends none never
 * reads it. Gives what sends the last spans and ends it.
 */
export const loadTracing = async (
  service: string,
  env: Readonly<Record<string, string | undefined>> = process.env,
): Promise<(() => Promise<void>) | undefined> => {
  const endpoint = env.OTEL_EXPORTER_OTLP_ENDPOINT;
  if (!endpoint) return undefined;
  const [sdk, { OTLPTraceExporter }, { AsyncLocalStorageContextManager }, { Resource }, { W3CTraceContextPropagator }] =
    await Promise.all([
      import('@opentelemetry/sdk-trace-base'),
      import('@opentelemetry/exporter-trace-otlp-http'),
      import('@opentelemetry/context-async-hooks'),
      import('@opentelemetry/resources'),
      import('@opentelemetry/core'),
    ]);
  const ratio = Number(env.OTEL_TRACES_SAMPLER_ARG ?? 1);
  const provider = new sdk.BasicTracerProvider({
    resource: new Resource({ 'service.name': env.OTEL_SERVICE_NAME ?? service }),
    sampler: new sdk.ParentBasedSampler({ root: new sdk.TraceIdRatioBasedSampler(ratio) }),
    spanProcessors: [
      new sdk.BatchSpanProcessor(new OTLPTraceExporter({ url: `${endpoint.replace(/\/$/, '')}/v1/traces` })),
    ],
  });
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
  propagation.setGlobalPropagator(new W3CTraceContextPropagator());
  trace.setGlobalTracerProvider(provider);
  return async () => {
    await provider.forceFlush();
    await provider.shutdown();
  };
};
