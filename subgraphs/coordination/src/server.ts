import { type HttpService, type ServeOptions, serveSubgraph } from '@liangdi/kit';
import type { Coordination } from './create.ts';

/**
 * Serves coordination and its files to the gateway, and its link decisions to the sides. Whoever waits for changes is
 * answered when it drains: else every end would take as long as they are willing to wait.
 */
export const serveCoordination = async (
  coordination: Coordination,
  options: Omit<ServeOptions, 'pages' | 'files'>,
): Promise<HttpService> => {
  const service = await serveSubgraph(coordination, {
    ...options,
    files: coordination,
    pages: {
      decisions: coordination.decisions.read,
      changes: coordination.changes.read,
      consents: coordination.consents.read,
    },
    answers: { standing: coordination.standing },
  });
  return {
    ...service,
    drain: () => {
      coordination.changes.hurry();
      return service.drain();
    },
  };
};
