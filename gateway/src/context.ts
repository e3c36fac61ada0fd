import type { Viewer } from '@liangdi/kit';
import type { EngineContext } from './execution/index.ts';
import type { Explanation } from './watch/explanation.ts';

/** What travels with a request through the engine to every subgraph. */
export interface RequestContext extends EngineContext {
  readonly viewer: Viewer;
  /** Equal only for requests of one viewer, for one purpose, in one language. */
  readonly viewerKey: string;
  /**
   * When coordination was asked what the viewer has beside their token, epoch milliseconds: never, where it gave no answer;
   * left out where nothing is asked. What they do not see may be theirs by what it did not say then.
   */
  readonly standingAt?: number | undefined;
  /** Names the request in logs on every side. */
  readonly requestId: string;
  /** Set when the viewer may and wants to see how the answer came about: fetches are noted in it. */
  readonly explanation?: Explanation;
  /** HTTP status of an answer that refuses the document or its variables: by GraphQL over HTTP, it goes by media type. */
  readonly refusalStatus?: 200 | 400;
  /** Set once the front door let the request in; nothing is executed without it. Gives the answer's extensions. */
  readonly extensions?: () => Readonly<Record<string, unknown>>;
}

/** Whether coordination gave no answer on what the viewer has beside their token: what they do not see may be theirs. */
export const lacksStanding = ({ standingAt }: RequestContext): boolean => standingAt === Number.NEGATIVE_INFINITY;
