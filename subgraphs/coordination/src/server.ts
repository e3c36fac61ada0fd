import { type HttpService, type ServeOptions, serveSubgraph } from '@liangdi/kit';
import type { Coordination } from './create.ts';

/** Serves coordination and its files to the gateway, and its link decisions to the sides. */
export const serveCoordination = (
  coordination: Coordination,
  options: Omit<ServeOptions, 'pages' | 'files'>,
): Promise<HttpService> =>
  serveSubgraph(coordination, {
    ...options,
    files: coordination,
    pages: {
      decisions: coordination.decisions.read,
      changes: coordination.changes.read,
      consents: coordination.consents.read,
    },
    answers: { standing: coordination.standing },
  });
