import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ApolloServer } from '@apollo/server';
import type { RequestContext } from '../context.ts';
import type { Engine } from '../execution/index.ts';
import { explorerAssets } from '../explorer/assets.ts';
import { explorerPage, explorerPolicy } from '../explorer/page.ts';
import type { createAdmission } from '../security/limits/admit.ts';
import { answerWithApollo } from './apollo.ts';
import { plainRequest } from './graphql-request.ts';
import { answerType, isJson } from './media-type.ts';
import { answerOrdinary } from './ordinary.ts';
import { BodyRefused, readBody } from './read-body.ts';
import { send, sendRefusal } from './send.ts';

/** Who sent a request, or why it is refused before its body is read. */
export type Identified =
  | { readonly phase: 'known'; readonly context: RequestContext }
  | { readonly phase: 'refused'; readonly status: number; readonly code: string; readonly message: string };

export interface FrontOptions {
  readonly engine: Engine<RequestContext>;
  readonly apollo: ApolloServer<RequestContext>;
  readonly admission: ReturnType<typeof createAdmission<RequestContext>>;
  readonly identify: (request: IncomingMessage) => Promise<Identified>;
  /** Bytes of a request's body. */
  readonly bodyLimit: number;
}

const wantsPage = ({ method, headers }: IncomingMessage): boolean =>
  (method === 'GET' || method === 'HEAD') && (headers.accept ?? '').includes('text/html');

/** Routes what belongs to the graph: the explorer, its files, and requests in the ordinary or any other form. */
export const createFront = (options: FrontOptions) => {
  const { engine, apollo, admission, identify, bodyLimit } = options;

  const graphql = async (request: IncomingMessage, response: ServerResponse, search: string): Promise<void> => {
    const identified = await identify(request);
    if (identified.phase === 'refused') {
      const challenge: Record<string, string> = identified.status === 401 ? { 'www-authenticate': 'Bearer' } : {};
      return sendRefusal(response, identified.status, identified.code, identified.message, challenge);
    }
    const { context } = identified;
    const text = request.method === 'POST' ? await readBody(request, bodyLimit) : '';
    const type = answerType(request.headers.accept);
    if (request.method === 'POST' && type && isJson(request.headers['content-type'])) {
      const plain = plainRequest(text);
      const admitted = plain && admission.seen(plain.query, plain.operationName);
      if (plain && admitted?.phase === 'admitted' && search === '')
        return answerOrdinary(response, engine, admission, admitted, plain, context, type);
    }
    const body = parsedBody(text);
    const large = admission.tooLarge(sourceOf(body) ?? new URLSearchParams(search).get('query') ?? '');
    if (large)
      return send(response, 400, `${type ?? 'application/json'}; charset=utf-8`, JSON.stringify({ errors: [large] }));
    return answerWithApollo(apollo, request, response, body, search, context);
  };

  return async (request: IncomingMessage, response: ServerResponse): Promise<boolean> => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://local');
    try {
      if (pathname.startsWith('/explorer/')) return await sendAsset(request, response, pathname.slice(10));
      if (pathname !== '/graphql') return false;
      if (wantsPage(request)) {
        send(response, 200, 'text/html; charset=utf-8', explorerPage(), { 'content-security-policy': explorerPolicy });
      } else await graphql(request, response, search);
    } catch (error) {
      if (!(error instanceof BodyRefused)) throw error;
      sendRefusal(response, error.status, 'REQUEST_REFUSED', error.message, { connection: 'close' });
    }
    return true;
  };
};

const sourceOf = (body: unknown): string | undefined =>
  typeof body === 'object' && body !== null && 'query' in body && typeof body.query === 'string'
    ? body.query
    : undefined;

/** Apollo Server says what is wrong with a body that is not JSON. */
const parsedBody = (text: string): unknown => {
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
};

const sendAsset = async (request: IncomingMessage, response: ServerResponse, name: string): Promise<boolean> => {
  const asset = (await explorerAssets()).get(name);
  if (!asset) return false;
  const headers = { etag: asset.etag, 'cache-control': 'public, max-age=3600', vary: 'accept-encoding' };
  if (request.headers['if-none-match'] === asset.etag) {
    response.writeHead(304, headers).end();
    return true;
  }
  const gzip = /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''));
  send(response, 200, asset.type, gzip ? asset.gzipped : asset.body, {
    ...headers,
    ...(gzip && { 'content-encoding': 'gzip' }),
  });
  return true;
};
