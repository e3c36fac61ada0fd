import { type Clock, hopHeader, type Subgraph, signHop } from '@liangdi/kit';
import type { RequestContext } from './context.ts';
import { httpTransport, latin1Of, type Transport } from './execution/index.ts';
import { traceHeaders } from './watch/tracing.ts';

/** A subgraph in this process: no bytes in between. */
export const mounted = (subgraph: Subgraph): Transport<RequestContext> => ({
  send: ({ operation, operationName, variables, context, signal }) =>
    subgraph.execute({ query: operation, operationName, variables, viewer: context.viewer, signal }),
});

/** A subgraph elsewhere: each request carries who is asking, signed for this subgraph and this body. */
export const remote = (name: string, url: string, hopKey: string, clock: Clock): Transport<RequestContext> =>
  httpTransport<RequestContext>(url, {
    headers: ({ viewer, requestId }, request) => ({
      [hopHeader]: signHop(hopKey, name, viewer, Buffer.from(latin1Of(request.body), 'latin1'), clock()),
      'x-request-id': requestId,
      ...traceHeaders(),
    }),
  });
