import type { RequestContext } from '../context.ts';
import type { Transport } from '../execution/index.ts';
import { note } from './explanation.ts';
import { tracedTransport } from './tracing.ts';

/** A way to a subgraph whose fetches are traced, and noted for whoever wants to see how an answer came about. */
export const watchedTransport = (name: string, transport: Transport<RequestContext>): Transport<RequestContext> => {
  const inner = tracedTransport(name, transport);
  return {
    ...inner,
    send: async (request) => {
      const { explanation } = request.context;
      if (!explanation) return inner.send(request);
      const started = performance.now();
      let answered = false;
      try {
        const reply = await inner.send(request);
        answered = true;
        return reply;
      } finally {
        note(explanation, name, started, performance.now(), answered);
      }
    },
  };
};
