import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { RequestContext } from '../context.ts';
import type { Engine } from '../execution/index.ts';
import type { createAdmission } from '../security/limits/admit.ts';
import { engineGateway } from './engine-gateway.ts';
import { frontPlugin } from './front-plugin.ts';

export interface ApolloOptions {
  readonly engine: Engine<RequestContext>;
  readonly admission: ReturnType<typeof createAdmission<RequestContext>>;
  readonly supergraphSdl: string;
  /** Lexical tokens of a document. */
  readonly tokens: number;
}

/**
 * Apollo Server over the engine: home of plugins and of every form of request out of the ordinary. Limits,
 * introspection, budgets and cross-site requests were decided at the front door, for both ways alike.
 */
export const createApollo = async ({ engine, admission, supergraphSdl, tokens }: ApolloOptions) => {
  const gateway = engineGateway(engine, admission, supergraphSdl);
  const server = new ApolloServer<RequestContext>({
    gateway,
    introspection: true,
    csrfPrevention: false,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    persistedQueries: false,
    // It would keep whole documents by what their nodes take as JSON. Those that come again are known at the front door.
    documentStore: null,
    parseOptions: { maxTokens: tokens },
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginCacheControlDisabled(),
      frontPlugin,
    ],
  });
  await server.start();
  return { server, schemaChanged: gateway.schemaChanged };
};
