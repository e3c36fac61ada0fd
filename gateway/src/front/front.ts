import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ApolloServer } from '@apollo/server';
import { readBody, send, sendRefusal, withCallersTrace } from '@liangdi/kit';
import { SpanKind } from '@opentelemetry/api';
import { answerMediaType } from '../answer-media-type.ts';
import { lacksStanding, type RequestContext } from '../context.ts';
import type { Engine } from '../execution/index.ts';
import { explorerPage, explorerPolicy } from '../explorer/page.ts';
import { sendAsset } from '../explorer/send-asset.ts';
import { refusedCost } from '../security/budgets/budgets.ts';
import { mayExplain } from '../security/entitled.ts';
import type { Subscriptions } from '../subscriptions/subscriptions.ts';
import type { AccessLine } from '../watch/access-log.ts';
import { shown } from '../watch/explanation.ts';
import type { Metrics } from '../watch/metrics.ts';
import { traced } from '../watch/tracing.ts';
import { type AdmitOptions, type AdmittedRequest, admitRequest } from './admit-request.ts';
import { answerWithApollo } from './apollo.ts';
import { codeOf, type FrontRefusal, isOfDocument, rateLimited, refusal } from './errors.ts';
import { requestOfBody, requestOfSearch, searchOf } from './graphql-request.ts';
import { acceptsEvents, isJson, refusalStatus } from './media-type.ts';
import { answerOrdinary } from './ordinary.ts';
import { refusedForm } from './out-of-form.ts';

/** Who sent a request, or why it is refused before its body is read. */
export type Identified =
  | { readonly phase: 'known'; readonly context: RequestContext }
  | { readonly phase: 'refused'; readonly status: number; readonly code: string; readonly message: string };

/** The way on which an admitted request is answered; what the caller gets is the same. */
export type Way = 'ordinary' | 'apollo' | 'events';

export interface FrontOptions extends AdmitOptions {
  readonly engine: Engine<RequestContext>;
  readonly apollo: ApolloServer<RequestContext>;
  readonly subscriptions: Subscriptions;
  readonly identify: (request: IncomingMessage) => Promise<Identified>;
  /** Told that an account changes something, and by calling what it gives, that the change is over. */
  readonly changing: (account: string) => () => void;
  readonly cors: (request: IncomingMessage, response: ServerResponse) => boolean;
  /** Bytes of a request's body. */
  readonly bodyLimit: number;
  readonly metrics: Metrics;
  readonly accessLog: ((line: AccessLine) => void) | undefined;
  /** For tests: sends a request the one way or the other. */
  readonly way: ((request: IncomingMessage) => Way | undefined) | undefined;
}

const wantsPage = ({ method, headers }: IncomingMessage): boolean =>
  (method === 'GET' || method === 'HEAD') && (headers.accept ?? '').includes('text/html');

const methodNotAllowed = refusal(
  405,
  'METHOD_NOT_ALLOWED',
  'Send a request by POST, or a query by GET. 请使用 POST，查询也可使用 GET。',
  { headers: { allow: 'GET, POST' } },
);

const notAcceptable = refusal(
  406,
  'NOT_ACCEPTABLE',
  'Accept application/graphql-response+json, application/json or text/event-stream. 不支持所要求的应答格式。',
);

const notJson = refusal(
  415,
  'UNSUPPORTED_MEDIA_TYPE',
  'Send the request as application/json in UTF-8. 请求须为 UTF-8 编码的 application/json。',
);

const streamOnly = refusal(
  406,
  'NOT_ACCEPTABLE',
  'A subscription is answered as text/event-stream. 订阅须接受 text/event-stream。',
);

/** Routes what belongs to the graph: the explorer, its files, and requests in the ordinary or any other form. */
export const createFront = (options: FrontOptions) => {
  const { engine, apollo, identify, bodyLimit, subscriptions, metrics, accessLog, cors } = options;

  const refuse = (
    response: ServerResponse,
    { status, errors, headers, extensions }: FrontRefusal,
    type?: string,
  ): void =>
    send(
      response,
      status,
      `${type ?? 'application/json'}; charset=utf-8`,
      JSON.stringify({ errors, ...(extensions && { extensions }) }),
      headers,
    );

  const wayOf = (request: IncomingMessage, asked: AdmittedRequest, events: boolean): Way => {
    const forced = options.way?.(request);
    if (events) return 'events';
    return forced ?? (request.method === 'POST' && asked.isKnown ? 'ordinary' : 'apollo');
  };

  const answer = async (request: IncomingMessage, response: ServerResponse, search: string, arrived: number) => {
    const identified = await identify(request);
    if (identified.phase === 'refused') {
      metrics.refused(identified.code);
      const challenge: Record<string, string> = identified.status === 401 ? { 'www-authenticate': 'Bearer' } : {};
      return sendRefusal(response, identified.status, identified.code, identified.message, challenge);
    }
    const known = identified.context;
    const { viewer } = known;
    response.setHeader('x-request-id', known.requestId);
    const line = { operation: 'other', way: 'refused', cost: 0 };
    response.once('close', () => {
      const status = response.headersSent ? response.statusCode : 499;
      const milliseconds = performance.now() - arrived;
      metrics.request({ operation: line.operation, status, milliseconds });
      accessLog?.({
        requestId: known.requestId,
        account: viewer.account,
        role: viewer.role,
        ...line,
        status,
        milliseconds: Math.round(milliseconds * 100) / 100,
      });
    });
    const refused = (why: FrontRefusal, as?: string): void => {
      metrics.refused(codeOf(why));
      refuse(response, why, as);
    };

    if (request.method !== 'POST' && request.method !== 'GET') return refused(methodNotAllowed);
    const events = acceptsEvents(request.headers.accept);
    const type = answerMediaType(request.headers.accept);
    if (!type && !events) return refused(notAcceptable);
    if (request.method === 'POST' && !isJson(request.headers['content-type'])) return refused(notJson, type);
    const asked =
      request.method === 'GET' ? requestOfSearch(search) : requestOfBody(await readBody(request, bodyLimit));
    if (typeof asked === 'string') {
      const spent = options.spend(viewer, refusedCost);
      if (spent.phase === 'exhausted') return refused(rateLimited(spent.retryAfterSeconds), type);
      return refused(refusedForm[asked], type);
    }
    const admitted = await traced('plan', {}, () => admitRequest(options, asked, known, request.method));
    const onRefusal = refusalStatus(request.headers.accept);
    if ('errors' in admitted)
      return refused({ ...admitted, status: isOfDocument(admitted) ? onRefusal : admitted.status }, type);
    // Who has left while the document was planned is answered nothing more, and nothing is changed for them.
    if (response.destroyed) return;
    const { prepared } = admitted.admitted;
    if (prepared.kind === 'mutation') response.once('close', options.changing(viewer.account));
    if (admitted.admitted.subscription && !events) return refused(streamOnly, type);
    const wantsPlan = request.headers['x-liangdi-explain'] === '1' && mayExplain(viewer);
    const explanation = wantsPlan ? { plan: await prepared.plan.pretty(), fetches: [], started: arrived } : undefined;
    const context: RequestContext = {
      ...known,
      // An explained request shares no fetch, or its notes would lack those that another one had under way.
      ...(explanation && { explanation, viewerKey: `${known.viewerKey} ${known.requestId}` }),
      refusalStatus: onRefusal,
      planned: admitted.planned,
      extensions: () => ({
        cost: admitted.cost,
        ...(lacksStanding(known) && { standing: 'UNKNOWN' }),
        ...(explanation && { explain: shown(explanation, performance.now()) }),
      }),
    };
    line.operation = admitted.operation;
    line.cost = admitted.cost.operation;
    line.way = wayOf(request, admitted, events);
    switch (line.way as Way) {
      case 'events':
        return subscriptions.answer(request, response, admitted, context);
      case 'ordinary':
        return answerOrdinary(response, engine, admitted, context, type ?? 'application/json');
      case 'apollo': {
        const { operationName, variables } = asked;
        const isGet = request.method === 'GET';
        const body = isGet ? undefined : { query: admitted.query, ...(operationName && { operationName }), variables };
        const canonical = isGet ? searchOf(admitted.query, asked, search) : '';
        return answerWithApollo(apollo, request, response, body, canonical, context);
      }
    }
  };

  return async (request: IncomingMessage, response: ServerResponse): Promise<boolean> => {
    const arrived = performance.now();
    const { pathname, search } = new URL(request.url ?? '/', 'http://local');
    if (pathname.startsWith('/explorer/')) return sendAsset(request, response, pathname.slice(10));
    if (pathname !== '/graphql') return false;
    if (wantsPage(request)) {
      send(response, 200, 'text/html; charset=utf-8', explorerPage(), { 'content-security-policy': explorerPolicy });
      return true;
    }
    if (cors(request, response)) return true;
    await withCallersTrace(request.headers, () =>
      traced('request', {}, () => answer(request, response, search, arrived), SpanKind.SERVER),
    );
    return true;
  };
};
