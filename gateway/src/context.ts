import type { Viewer } from '@liangdi/kit';
import type { EngineContext } from './execution/index.ts';

/** What travels with a request through the engine to every subgraph. */
export interface RequestContext extends EngineContext {
  readonly viewer: Viewer;
  /** Equal only for requests of one viewer, for one purpose, in one language. */
  readonly viewerKey: string;
  /** Names the request in logs on every side. */
  readonly requestId: string;
}
