import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { listenAt } from '@liangdi/kit';
import { answerMediaType } from '../answer-media-type.ts';
import { createEngine } from '../execution/engine.ts';
import type { Engine, EngineOptions } from '../execution/engine-api.ts';
import { type HttpTransportOptions, httpTransport } from '../execution/transport/http.ts';
import { answerGraphQL, type CallerContext } from './answer.ts';
import { readBodyText } from './graphql-request.ts';
import { handleRequest } from './node-way.ts';
import { refusals } from './refusals.ts';
import { takeShortWay } from './short-way.ts';

export interface StandaloneOptions
  extends Pick<EngineOptions<CallerContext>, 'limits' | 'hooks' | 'maskError' | 'entityKeys'> {
  readonly supergraphSdl: string;
  /** 0 takes a free one. */
  readonly port: number;
  /** All interfaces unless stated. */
  readonly host?: string;
  /** How subgraphs are reached. */
  readonly subgraphs?: Pick<HttpTransportOptions<CallerContext>, 'connections' | 'compression'>;
  /** Longest request body in bytes; 1 MB unless stated. */
  readonly maxRequestBytes?: number;
}

export interface StandaloneServer {
  readonly url: string;
  /** To be closed by `close`, which knows of all connections. */
  readonly server: Server;
  readonly engine: Engine<CallerContext>;
  /** Stops listening, lets requests under way finish. */
  close(): Promise<void>;
}

/**
 * A gateway for any supergraph over HTTP, with nothing of Liangdi's own around it. Resolves when it listens.
 * @throws StartError when a subgraph's address in the supergraph is none, or the port or the host cannot be had
 */
export async function createStandaloneServer(options: StandaloneOptions): Promise<StandaloneServer> {
  const { supergraphSdl, port, host, subgraphs, maxRequestBytes = 1_000_000, ...engineOptions } = options;
  const engine = await createEngine<CallerContext>({
    entityKeys: 'possible',
    ...engineOptions,
    supergraphSdl,
    transports: (name, url) => {
      if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) throw refusals.noAddress(name, url);
      if (new URL(url).username || new URL(url).password) throw refusals.secretInAddress(name);
      return httpTransport(url, {
        ...subgraphs,
        headers: (caller) => (caller?.authorization ? { authorization: caller.authorization } : {}),
      });
    },
  });
  const server = createServer((request, response) => {
    void handleRequest(engine, maxRequestBytes, request, response);
  });
  server.keepAliveTimeout = 65_000;
  const shortWay = takeShortWay(server, maxRequestBytes, ({ accept, authorization, body }, signal, send) => {
    const mediaType = answerMediaType(accept);
    if (!mediaType) return false;
    const caller = { method: 'POST', authorization, mediaType, signal };
    answerGraphQL(engine, caller, () => readBodyText(body), send);
    return true;
  });
  await listenAt(server, port, host).catch(async (error) => {
    await engine.close();
    throw error;
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
        shortWay.close();
      });
      await engine.close();
    },
  };
}
