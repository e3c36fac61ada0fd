import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setImmediate } from 'node:timers/promises';
import { listenAt } from '@liangdi/kit';
import { answerMediaType } from '../answer-media-type.ts';
import { createEngine } from '../execution/engine.ts';
import type { Engine, EngineOptions } from '../execution/engine-api.ts';
import { type HttpTransportOptions, httpTransport } from '../execution/transport/http.ts';
import { within } from '../execution/within.ts';
import { answerGraphQL, type CallerContext } from './answer.ts';
import { readBodyText } from './graphql-request.ts';
import { handleRequest } from './node-way.ts';
import { refusals } from './refusals.ts';
import { takeShortWay } from './short-way.ts';
import { watchWholeWay } from './whole-way.ts';

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
  /**
   * Stops listening, and lets requests under way finish: what comes over an open connection within a moment, too, and what waits
   * for a plan no longer than that.
   */
  close(): Promise<void>;
}

/** For how long a closing server still takes requests that are on their way, and plans documents: the worst take ten seconds. */
const LAST_MOMENT_MILLISECONDS = 1_000;

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
  const wholeWay = watchWholeWay(server);
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
      // Connections that have come are taken first: one that nobody took is cut with the port.
      await setImmediate();
      const finished = once(server, 'close');
      const ways = [wholeWay, shortWay];
      for (const way of ways) way.close();
      await within(LAST_MOMENT_MILLISECONDS, finished, undefined);
      // However busy it was: what has come by now is read first.
      await setImmediate();
      for (const way of ways) way.cut();
      await engine.endPlanning();
      await finished;
      await engine.close();
    },
  };
}
