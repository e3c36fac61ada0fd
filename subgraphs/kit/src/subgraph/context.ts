import type { Language } from '../errors/language.ts';
import type { Logger } from '../process/logger.ts';
import type { Viewer } from '../viewer/viewer.ts';

/** What every request brings, in process or over HTTP. A subgraph's own context extends it. */
export interface BaseContext {
  readonly viewer: Viewer;
  readonly language: Language;
  /** The present instant, the same for the whole request. */
  readonly now: Date;
  readonly log: Logger;
  /** Aborted when nobody waits for the answer any more. */
  readonly signal: AbortSignal | undefined;
}
