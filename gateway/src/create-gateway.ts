import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { GraphQLError } from 'graphql';
import { engineGateway } from './apollo/engine-gateway.ts';
import type { RequestContext } from './context.ts';
import { createEngine, type EngineOptions } from './execution/index.ts';
import { createFront, type FrontOptions } from './front/front.ts';
import { createAdmission } from './security/limits/admit.ts';
import { type DocumentLimits, defaultLimits } from './security/limits/limits.ts';

export interface GatewayOptions extends EngineOptions<RequestContext>, Pick<FrontOptions, 'identify'> {
  readonly documentLimits?: Partial<DocumentLimits>;
  /** Bytes of a request's body. */
  readonly bodyLimit?: number;
  /** Whether callers may ask for the schema. */
  readonly introspection?: boolean;
}

/** Holds Apollo Server's way to the same price as the ordinary one. */
const pricePlugin = (
  admission: ReturnType<typeof createAdmission<RequestContext>>,
): ApolloServerPlugin<RequestContext> => ({
  async requestDidStart() {
    return {
      async didResolveOperation({ source, request }) {
        const admitted = admission.admit(source, request.operationName ?? undefined);
        if (admitted.phase !== 'admitted') return;
        const expensive = admission.tooExpensive(admitted.cost(request.variables ?? {}));
        if (expensive) throw new GraphQLError(expensive.message, { extensions: { ...expensive.extensions } });
      },
    };
  },
});

/** Everything between a request and the engine, ready to be served. */
export const createGateway = async (options: GatewayOptions) => {
  const limits = { ...defaultLimits, ...options.documentLimits };
  const engine = createEngine<RequestContext>(options);
  const admission = createAdmission(engine, limits);
  const apollo = new ApolloServer<RequestContext>({
    gateway: engineGateway(engine, admission, options.supergraphSdl),
    introspection: options.introspection ?? true,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    persistedQueries: false,
    hideSchemaDetailsFromClientErrors: !(options.introspection ?? true),
    parseOptions: { maxTokens: limits.tokens },
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginCacheControlDisabled(),
      pricePlugin(admission),
    ],
  });
  await apollo.start();
  const handle = createFront({
    engine,
    apollo,
    admission,
    identify: options.identify,
    bodyLimit: options.bodyLimit ?? 512 * 1024,
  });
  return {
    engine,
    /** Answers what belongs to the graph; false when the request is for something else. */
    handle,
    stop: async (): Promise<void> => {
      await apollo.stop();
      await engine.close();
    },
  };
};
