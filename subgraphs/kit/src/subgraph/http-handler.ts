import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { ApolloServer, type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import {
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import { errors } from '../errors/common.ts';
import { formatError } from '../errors/format.ts';
import { preferredLanguage } from '../errors/language.ts';
import { BodyRefused } from '../process/body-refused.ts';
import { readText } from '../process/read-body.ts';
import type { Clock } from '../time/clock.ts';
import { tracedAnswer } from '../trace/active.ts';
import { hopHeader, hopVerifier } from '../viewer/hop.ts';
import type { Viewer } from '../viewer/viewer.ts';
import type { BaseContext } from './context.ts';

interface HandlerOptions<Context extends BaseContext> {
  readonly name: string;
  readonly schema: GraphQLSchema;
  readonly hopKey: string;
  readonly clock: Clock;
  readonly contextOf: (viewer: Viewer, signal: AbortSignal) => Context;
  readonly watch: (context: Context) => void;
  readonly admitted: (document: DocumentNode, variables: unknown, viewer: Viewer) => Promise<void>;
  readonly logged: (document: DocumentNode, variables: unknown, context: Context) => Promise<void>;
  readonly report: (error: unknown) => void;
}

/** Bytes of a request at most: representations with all facts of a page of members fit well. */
const bodyLimit = 16 * 1024 * 1024;

const tooLarge = { 'zh-CN': '请求过大。', en: 'The request is too large.' };
const notJson = { 'zh-CN': '请求不是有效的 JSON。', en: 'The request is not valid JSON.' };

const readRequest = async (request: IncomingMessage): Promise<string> => {
  try {
    return await readText(request, bodyLimit);
  } catch (error) {
    throw error instanceof BodyRefused
      ? errors.BAD_REQUEST({ reason: error.status === 413 ? tooLarge : notJson })
      : error;
  }
};

const parseBody = (body: string): unknown => {
  try {
    return JSON.parse(body);
  } catch {
    throw errors.BAD_REQUEST({ reason: notJson });
  }
};

/** An answer whose reads cannot be logged does not leave. Apollo Server gives resolvers a copy of the context: it is watched. */
const logging = <Context extends BaseContext>({
  watch,
  logged,
  report,
}: Pick<HandlerOptions<Context>, 'watch' | 'logged' | 'report'>): ApolloServerPlugin<Context> => ({
  requestDidStart: async ({ contextValue: watched }) => {
    watch(watched);
    return {
      willSendResponse: async ({ response, document, request, contextValue }) => {
        if (response.body.kind !== 'single' || !document) return;
        try {
          await logged(document, request.variables, contextValue);
        } catch (error) {
          response.body.singleResult = { errors: [formatError(error, contextValue.language, report)] };
        }
      },
    };
  },
});

/** What a partner may not ask is not executed. */
const admitting = <Context extends BaseContext>({
  admitted,
  report,
}: Pick<HandlerOptions<Context>, 'admitted' | 'report'>): ApolloServerPlugin<Context> => ({
  requestDidStart: async () => ({
    responseForOperation: async ({ document, request, contextValue }) => {
      try {
        await admitted(document, request.variables, contextValue.viewer);
        return null;
      } catch (error) {
        const errors = [formatError(error, contextValue.language, report)];
        return { http: { headers: new HeaderMap() }, body: { kind: 'single', singleResult: { errors } } };
      }
    },
  }),
});

/** Errors leave in the viewer's language and masked, as in process. */
const formatting = <Context extends BaseContext>(report: (error: unknown) => void): ApolloServerPlugin<Context> => ({
  requestDidStart: async () => ({
    willSendResponse: async ({ response, errors: found, contextValue }) => {
      if (response.body.kind !== 'single' || !found) return;
      response.body.singleResult.errors = found.map((error) => formatError(error, contextValue.language, report));
    },
  }),
});

const abortOnClose = (response: ServerResponse): AbortSignal => {
  const abort = new AbortController();
  response.on('close', () => {
    if (!response.writableFinished) abort.abort();
  });
  return abort.signal;
};

/** Serves the subgraph with Apollo Server, to the gateway only: a call without its signature is answered 401. */
export const httpHandler = async <Context extends BaseContext>(
  options: HandlerOptions<Context>,
): Promise<RequestListener> => {
  const { name, schema, hopKey, clock, contextOf, report } = options;
  const server = new ApolloServer<Context>({
    schema,
    introspection: false,
    stopOnTerminationSignals: false,
    includeStacktraceInErrorResponses: false,
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      admitting(options),
      formatting(report),
      logging(options),
    ],
  });
  server.startInBackgroundHandlingStartupErrorsByLoggingAndFailingAllRequests();

  const verify = hopVerifier(hopKey, name);

  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = await readRequest(request);
    const header = request.headers[hopHeader];
    const viewer = verify(Array.isArray(header) ? header[0] : header, body, clock());
    const headers = new HeaderMap();
    for (const [key, value] of Object.entries(request.headers))
      if (value !== undefined) headers.set(key, Array.isArray(value) ? value.join(', ') : value);
    const answer = await server.executeHTTPGraphQLRequest({
      httpGraphQLRequest: { method: request.method ?? 'POST', headers, search: '', body: parseBody(body) },
      context: async () => contextOf(viewer, abortOnClose(response)),
    });
    response.writeHead(answer.status ?? 200, Object.fromEntries(answer.headers));
    response.end(answer.body.kind === 'complete' ? answer.body.string : '');
  };

  return (request, response) => {
    tracedAnswer(name, request.headers, () => serve(request, response)).catch((error) => {
      const formatted = formatError(error, preferredLanguage(request.headers['accept-language']), report);
      const code = formatted.extensions?.code;
      const status = code === 'UNAUTHENTICATED' ? 401 : code === 'BAD_REQUEST' ? 400 : 500;
      // What is left of a request that was not read to its end would be taken for the next one's.
      const ending = request.complete ? {} : { connection: 'close' };
      if (!response.headersSent) response.writeHead(status, { 'content-type': 'application/json', ...ending });
      response.end(JSON.stringify({ errors: [formatted] }));
    });
  };
};
