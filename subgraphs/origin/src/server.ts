import { type HttpService, type ServeOptions, serveSubgraph } from '@liangdi/kit';
import type { OriginSubgraph } from './create-origin.ts';

/** Serves the origin to the gateway, and its feed to coordination. */
export const serveOrigin = (origin: OriginSubgraph, options: Omit<ServeOptions, 'pages'>): Promise<HttpService> =>
  serveSubgraph(origin, { ...options, pages: { feed: origin.feed.read, snapshot: origin.feed.snapshot } });
