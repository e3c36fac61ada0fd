import type { AnswerMediaType } from '../answer-media-type.ts';
import type { Engine } from '../execution/engine-api.ts';
import { type ByteString, toBytes } from '../execution/json/byte-string.ts';
import { outcomeOf } from '../execution/json/outcome-of.ts';
import type { Prepared } from '../execution/prepared.ts';
import type { EngineContext } from '../execution/transport/transport.ts';
import { type GraphQLRequest, NotGraphQL, OnlyHash } from './graphql-request.ts';

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
  readonly body: ByteString;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Answers a request of GraphQL over HTTP by calling `send` once. Never throws: that something went wrong is an answer too. */
export function answerGraphQL(
  engine: Engine<CallerContext>,
  caller: Caller,
  read: () => GraphQLRequest,
  send: (answer: HttpAnswer) => void,
): void {
  const { method, authorization, mediaType, signal } = caller;
  const failed = (error: unknown) => send(failure(caller, error));
  const take = (body: ByteString) => {
    const outcome = outcomeOf(body);
    const contentType = typeOf(caller);
    if (outcome === 'overloaded') send({ status: 503, contentType, body, headers: { 'retry-after': '1' } });
    else send({ status: outcome === 'executed' || mediaType === 'application/json' ? 200 : 400, contentType, body });
  };
  try {
    const { query, operationName, variables } = read();
    const execute = (prepared: Prepared<CallerContext>) => {
      if (prepared.phase === 'ready' && method === 'GET' && prepared.kind !== 'query') {
        throw new NotGraphQL(405, 'Use POST for a mutation. 变更须使用 POST。', { allow: 'POST' });
      }
      const context = { authorization, viewerKey: authorization };
      engine.executeInto(prepared, { variables, context, signal }, { take, failed });
    };
    const prepared = engine.prepare(query, operationName);
    if (prepared instanceof Promise) void prepared.then(execute).catch(failed);
    else execute(prepared);
  } catch (error) {
    failed(error);
  }
}

const typeOf = ({ mediaType }: Caller): string => `${mediaType}; charset=utf-8`;

/** What is answered when a request cannot be. */
export function failure(caller: Caller, error: unknown): HttpAnswer {
  const known = error instanceof NotGraphQL;
  const message = known ? error.message : 'Something went wrong on our side. 服务内部出错。';
  const errors = [{ message, extensions: { code: known ? error.code : 'INTERNAL' } }];
  // Clients look for this one among the errors of an answer that came well.
  const isAnswered = error instanceof OnlyHash && caller.mediaType === 'application/json';
  return {
    status: isAnswered ? 200 : known ? error.status : 500,
    contentType: typeOf(caller),
    body: toBytes(JSON.stringify({ errors })),
    ...(known && { headers: error.headers }),
  };
}

export const plainText = (status: number, text: string): HttpAnswer => ({
  status,
  contentType: 'text/plain',
  body: toBytes(text),
});
