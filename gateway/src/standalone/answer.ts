import type { Engine } from '../execution/engine-api.ts';
import type { EngineContext } from '../execution/transport/transport.ts';
import { type GraphQLRequest, NotGraphQL } from './graphql-request.ts';
import type { AnswerMediaType } from './media-type.ts';

/** Who asks, as far as this server knows: the authorization header, which every subgraph gets. */
export interface CallerContext extends EngineContext {
  readonly authorization: string | undefined;
}

export interface Caller {
  readonly method: string | undefined;
  readonly authorization: string | undefined;
  readonly mediaType: AnswerMediaType;
  /** Aborted when nobody waits any more. */
  readonly signal: { readonly aborted: boolean };
}

/** What goes back over HTTP. */
export interface HttpAnswer {
  readonly status: number;
  /** Of the body, with its charset where it needs one. */
  readonly contentType: string;
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Answers a request of GraphQL over HTTP. Never rejects: that something went wrong is an answer too. */
export async function answerGraphQL(
  engine: Engine<CallerContext>,
  { method, authorization, mediaType, signal }: Caller,
  read: () => GraphQLRequest | Promise<GraphQLRequest>,
): Promise<HttpAnswer> {
  const contentType = `${mediaType}; charset=utf-8`;
  try {
    const given = read();
    const { query, operationName, variables } = given instanceof Promise ? await given : given;
    const prepared = engine.prepare(query, operationName);
    if (prepared.phase === 'ready' && method === 'GET' && prepared.kind !== 'query') {
      throw new NotGraphQL(405, 'Use POST for a mutation.', { allow: 'POST' });
    }
    const context = { authorization, viewerKey: authorization };
    const body = await engine.executeToJson(prepared, { variables, context, signal });
    const executed = body.startsWith('{"data":');
    return { status: executed || mediaType === 'application/json' ? 200 : 400, contentType, body };
  } catch (error) {
    const known = error instanceof NotGraphQL;
    const message = known ? error.message : 'Something went wrong on our side.';
    const body = JSON.stringify({ errors: [{ message, extensions: { code: known ? 'BAD_REQUEST' : 'INTERNAL' } }] });
    return known
      ? { status: error.status, contentType, body, headers: error.headers }
      : { status: 500, contentType, body };
  }
}

export const plainText = (status: number, body: string): HttpAnswer => ({ status, contentType: 'text/plain', body });
