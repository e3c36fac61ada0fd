import { type HttpService, type ServeOptions, serveSubgraph } from '@liangdi/kit';
import type { DestinationSubgraph } from './create-destination.ts';

/** Serves the destination and its files to the gateway, and its feed to coordination. */
export const serveDestination = (
  destination: DestinationSubgraph,
  options: Omit<ServeOptions, 'pages' | 'files'>,
): Promise<HttpService> =>
  serveSubgraph(destination, {
    ...options,
    files: destination,
    pages: { feed: destination.feed.read, snapshot: destination.feed.snapshot },
  });
