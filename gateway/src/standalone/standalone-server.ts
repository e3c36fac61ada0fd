import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createEngine } from '../execution/engine.ts';
import type { Engine, EngineOptions } from '../execution/engine-api.ts';
import { cheapestEncoding } from '../execution/transport/cheapest-encoding.ts';
import { httpTransport } from '../execution/transport/http.ts';
import type { EngineContext } from '../execution/transport/transport.ts';
import { NotGraphQL, readGraphQLRequest } from './graphql-request.ts';
import { answerMediaType } from './media-type.ts';
import { refusals } from './refusals.ts';

export interface StandaloneOptions
  extends Pick<EngineOptions<CallerContext>, 'limits' | 'hooks' | 'maskError' | 'entityKeys'> {
  readonly supergraphSdl: string;
  /** 0 takes a free one. */
  readonly port: number;
  /** All interfaces unless stated. */
  readonly host?: string;
  /** Longest request body in bytes; 1 MB unless stated. */
  readonly maxRequestBytes?: number;
}

export interface StandaloneServer {
  readonly url: string;
  readonly server: Server;
  readonly engine: Engine<CallerContext>;
  /** Stops listening, lets requests under way finish. */
  close(): Promise<void>;
}

/** Who asks, as far as this server knows: the authorization header, which every subgraph gets. */
export interface CallerContext extends EngineContext {
  readonly authorization: string | undefined;
}

/**
 * A gateway for any supergraph over HTTP, with nothing of Liangdi's own around it. Resolves when it listens.
 * @throws StartError when a subgraph's address in the supergraph is none
 */
export async function createStandaloneServer(options: StandaloneOptions): Promise<StandaloneServer> {
  const { supergraphSdl, port, host, maxRequestBytes = 1_000_000, ...engineOptions } = options;
  const engine = createEngine<CallerContext>({
    entityKeys: 'possible',
    ...engineOptions,
    supergraphSdl,
    transports: (name, url) => {
      if (!/^https?:\/\//.test(url) || !URL.canParse(url)) throw refusals.noAddress(name, url);
      return httpTransport(url, {
        headers: (caller) => (caller?.authorization ? { authorization: caller.authorization } : {}),
      });
    },
  });
  const server = createServer((request, response) => {
    void handle(engine, maxRequestBytes, request, response);
  });
  server.keepAliveTimeout = 65_000;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const { port: listening } = server.address() as AddressInfo;
  return {
    url: `http://${host ?? 'localhost'}:${listening}/graphql`,
    server,
    engine,
    async close() {
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeIdleConnections();
      });
      await engine.close();
    },
  };
}

/** Whether somebody still waits. A class: a getter in a literal would cost every request a hidden class of its own. */
class Waiting {
  readonly #response: ServerResponse;

  constructor(response: ServerResponse) {
    this.#response = response;
  }

  get aborted(): boolean {
    return this.#response.destroyed;
  }
}

async function handle(
  engine: Engine<CallerContext>,
  maxRequestBytes: number,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const path = request.url === '/graphql' ? request.url : request.url?.split('?', 1)[0];
  if (path === '/health/live' || path === '/health/ready' || path === '/health')
    return send(response, 200, 'text/plain', 'ok');
  if (path !== '/graphql') return send(response, 404, 'text/plain', 'not found');
  const mediaType = answerMediaType(request.headers.accept);
  if (!mediaType)
    return send(response, 406, 'text/plain', 'accept application/graphql-response+json or application/json');
  try {
    await answer(engine, mediaType, maxRequestBytes, request, response);
  } catch (error) {
    const known = error instanceof NotGraphQL;
    const message = known ? error.message : 'Something went wrong on our side.';
    const body = JSON.stringify({ errors: [{ message, extensions: { code: known ? 'BAD_REQUEST' : 'INTERNAL' } }] });
    send(response, known ? error.status : 500, mediaType, body, known ? error.headers : {});
  }
}

async function answer(
  engine: Engine<CallerContext>,
  mediaType: string,
  maxRequestBytes: number,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { query, operationName, variables } = await readGraphQLRequest(request, maxRequestBytes);
  const prepared = engine.prepare(query, operationName);
  if (prepared.phase === 'ready' && request.method === 'GET' && prepared.kind !== 'query') {
    throw new NotGraphQL(405, 'Use POST for a mutation.', { allow: 'POST' });
  }
  const { authorization } = request.headers;
  const body = await engine.executeToJson(prepared, {
    variables,
    context: { authorization, viewerKey: authorization },
    signal: new Waiting(response),
  });
  const executed = body.startsWith('{"data":');
  send(response, executed || mediaType === 'application/json' ? 200 : 400, mediaType, body);
}

function send(
  response: ServerResponse,
  status: number,
  mediaType: string,
  body: string,
  headers: Record<string, string> = {},
): void {
  if (response.headersSent || response.destroyed) return;
  const charset = mediaType === 'text/plain' ? mediaType : `${mediaType}; charset=utf-8`;
  const length = Buffer.byteLength(body);
  const lines = ['content-type', charset, 'content-length', String(length)];
  for (const [name, value] of Object.entries(headers)) lines.push(name, value);
  response.writeHead(status, lines);
  response.end(body, cheapestEncoding(body, length));
}
