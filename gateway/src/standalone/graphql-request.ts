import type { IncomingMessage } from 'node:http';
import { BodyRefused, readText } from '@liangdi/kit';
import { LRUCache } from 'lru-cache';
import { nestsTooDeep } from '../execution/json/nests-too-deep.ts';
import { isRecord, partsOf, type WrongPart } from '../request-parts.ts';

/** A GraphQL request as it came over HTTP. */
export interface GraphQLRequest {
  readonly query: string;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>> | undefined;
}

/** A request that is not one of GraphQL over HTTP, with the status that says so. */
export class NotGraphQL extends Error {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly code: string = 'BAD_REQUEST';
  constructor(status: number, message: string, headers: Record<string, string> = {}) {
    super(message);
    this.status = status;
    this.headers = headers;
  }
}

/**
 * A request that names its document by a hash alone, as clients of automatic persisted queries do at first. No document is
 * kept for others to name; with this very message and code such a client sends the document itself, now and later.
 */
export class OnlyHash extends NotGraphQL {
  override readonly code = 'PERSISTED_QUERY_NOT_SUPPORTED';
  constructor() {
    super(400, 'PersistedQueryNotSupported');
  }
}

/** Reads a GET or POST by the GraphQL over HTTP specification; at most `maxBytes` of body. */
export async function readGraphQLRequest(request: IncomingMessage, maxBytes: number): Promise<GraphQLRequest> {
  if (request.method === 'GET') {
    const { searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const variables = searchParams.get('variables');
    const extensions = searchParams.get('extensions');
    return checked({
      query: searchParams.get('query') ?? undefined,
      operationName: searchParams.get('operationName') ?? undefined,
      variables: variables ? parseJson(variables) : undefined,
      extensions: extensions ? parseJson(extensions) : undefined,
    });
  }
  if (request.method !== 'POST')
    throw new NotGraphQL(405, 'Use GET or POST. 请使用 GET 或 POST。', { allow: 'GET, POST' });
  const contentType = request.headers['content-type'] ?? '';
  if (contentType !== 'application/json') checkType(contentType);
  return readBodyText(await readBody(request, maxBytes));
}

function checkType(contentType: string): void {
  const [type = '', ...parameters] = contentType.split(';').map((part) => part.trim());
  if (type.toLowerCase() !== 'application/json')
    throw new NotGraphQL(415, 'Send application/json. 请以 application/json 发送。');
  const charset = parameters.find((parameter) => parameter.toLowerCase().startsWith('charset='))?.slice(8);
  if (charset && !/^"?utf-?8"?$/i.test(charset)) throw new NotGraphQL(415, 'Send UTF-8. 请使用 UTF-8 编码。');
}

/** Bodies that came before, read once: callers repeat themselves. Only what was asked is kept, never an answer. */
class KnownBodies {
  readonly #requests = new LRUCache<string, GraphQLRequest>({
    max: 1_000,
    maxSize: 16 * 1024 * 1024,
    // The text, and what was read from it, each in two bytes a character at most.
    sizeCalculation: (_request, text) => 512 + 4 * text.length,
  });

  read(text: string): GraphQLRequest {
    if (text.length > LONGEST_KNOWN) return checked(parseJson(text));
    let request = this.#requests.get(text);
    if (!request) {
      request = checked(parseJson(text));
      this.#requests.set(text, request);
    }
    return request;
  }
}

const LONGEST_KNOWN = 8_192;
const known = new KnownBodies();

/** Reads the body of a POST. Throws `NotGraphQL`. */
export const readBodyText = (text: string): GraphQLRequest => known.read(text);

async function readBody(request: IncomingMessage, maxBytes: number): Promise<string> {
  try {
    return await readText(request, maxBytes);
  } catch (error) {
    if (!(error instanceof BodyRefused)) throw new NotGraphQL(400, 'The request broke off.');
    if (error.status !== 413) throw new NotGraphQL(400, 'This is not UTF-8.');
    throw new NotGraphQL(413, `Send at most ${maxBytes} bytes.`, { connection: 'close' });
  }
}

function parseJson(text: string): unknown {
  if (nestsTooDeep(text)) throw new NotGraphQL(400, 'This is nested too deeply. 内容嵌套过深。');
  try {
    return JSON.parse(text);
  } catch {
    throw new NotGraphQL(400, 'This is not JSON. 内容不是 JSON。');
  }
}

const wrong: Readonly<Record<WrongPart, string>> = {
  body: 'Send one JSON object. 请发送一个 JSON 对象。',
  query: 'Send the document as the string "query". 请以字符串 "query" 发送文档。',
  operationName: '"operationName" must be a string. "operationName" 须为字符串。',
  variables: '"variables" must be an object. "variables" 须为对象。',
  extensions: '"extensions" must be an object. "extensions" 须为对象。',
};

function checked(value: unknown): GraphQLRequest {
  const parts = partsOf(value);
  if (typeof parts === 'string') throw new NotGraphQL(400, wrong[parts]);
  const { query, operationName, variables, extensions } = parts;
  if (query === undefined && isRecord(extensions?.persistedQuery)) throw new OnlyHash();
  if (query === undefined) throw new NotGraphQL(400, wrong.query);
  return { query, operationName, variables };
}
