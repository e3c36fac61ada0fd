import { type HttpService, type ServeOptions, serveSubgraph } from '@liangdi/kit';
import type { AssociationSubgraph } from './create-association.ts';

/** Serves the association and its files to the gateway, and its feed to coordination. */
export const serveAssociation = (
  association: AssociationSubgraph,
  options: Omit<ServeOptions, 'pages' | 'files'>,
): Promise<HttpService> =>
  serveSubgraph(association, {
    ...options,
    files: association,
    pages: { feed: association.feed.read, snapshot: association.feed.snapshot },
  });
