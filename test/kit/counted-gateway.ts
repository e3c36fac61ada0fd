import { inProcessTransport } from '@liangdi/gateway/execution';
import {
  createGateway,
  createIdentify,
  createVerifier,
  type GatewayOptions,
  serve,
  type VerifierOptions,
} from '@liangdi/gateway/serving';
import { newId, type Viewer } from '@liangdi/kit';
import { silentLog } from '@liangdi/kit/testing';
import { type SubgraphName, schemaOf, supergraphOf } from '../bench/gateway/shop-graph.ts';

/** The front door and the engine over a small real graph, with a count of what reaches its subgraphs. */
export interface CountedGateway {
  readonly url: string;
  calls(): number;
  lastViewer(): Viewer | undefined;
  readonly gateway: Awaited<ReturnType<typeof createGateway>>;
  /** As a process does that is to end. */
  drain(): Promise<void>;
  stop(): Promise<void>;
}

const place = (name: string): string => `http://127.0.0.1:1/${name}`;

/** Which of the gateway's two ways a request of a test is sent: what its header `x-test-way` says. */
const way: NonNullable<GatewayOptions['way']> = ({ headers }) => {
  const wanted = headers['x-test-way'];
  return wanted === 'ordinary' || wanted === 'apollo' ? wanted : undefined;
};

export const startCountedGateway = async (
  options: VerifierOptions,
  more: Partial<GatewayOptions> = {},
): Promise<CountedGateway> => {
  let calls = 0;
  let lastViewer: Viewer | undefined;
  const gateway = await createGateway({
    supergraphSdl: supergraphOf({
      accounts: place('accounts'),
      inventory: place('inventory'),
      products: place('products'),
      reviews: place('reviews'),
    }),
    transports: (name) => {
      const transport = inProcessTransport(schemaOf(name as SubgraphName));
      return {
        send: (request) => {
          calls += 1;
          lastViewer = request.context.viewer;
          return transport.send(request);
        },
      };
    },
    identify: createIdentify({ verify: createVerifier(options), newId }),
    way,
    ...more,
  });
  const service = await serve({
    port: 0,
    host: '127.0.0.1',
    names: [],
    handles: [gateway.handle],
    log: silentLog,
    ready: async () => {},
  });
  return {
    url: service.url,
    gateway,
    calls: () => calls,
    lastViewer: () => lastViewer,
    drain: () => gateway.drain(service),
    stop: async () => {
      service.server.closeAllConnections();
      await service.drain();
      await gateway.stop();
    },
  };
};
