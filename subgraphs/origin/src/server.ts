import { type HttpService, type ServeOptions, serveSubgraph } from '@liangdi/kit';
import type { OriginSubgraph } from './create-origin.ts';

/** Serves the origin and its files to the gateway, and its feed to coordination. */
export const serveOrigin = (
  origin: OriginSubgraph,
  options: Omit<ServeOptions, 'pages' | 'files'>,
): Promise<HttpService> =>
  serveSubgraph(origin, {
    ...options,
    files: origin,
    pages: { feed: origin.feed.read, snapshot: origin.feed.snapshot },
  });
