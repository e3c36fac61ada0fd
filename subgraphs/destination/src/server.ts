import { type HttpService, type ServeOptions, serveSubgraph } from '@liangdi/kit';
import type { DestinationSubgraph } from './create-destination.ts';

/** Serves the destination to the gateway, and its feed to coordination. */
export const serveDestination = (
  destination: DestinationSubgraph,
  options: Omit<ServeOptions, 'pages'>,
): Promise<HttpService> =>
  serveSubgraph(destination, {
    ...options,
    pages: { feed: destination.feed.read, snapshot: destination.feed.snapshot },
  });
