import type { JsonObject } from '../merge/own.ts';
import type { SideQuestion } from '../resilience/side.ts';
import type { EngineContext, SubgraphError, SubgraphReply } from '../transport/transport.ts';

/** An error of the answer, in the form in which it is sent. */
export interface AnswerError {
  message: string;
  path?: readonly (string | number)[];
  locations?: readonly { line: number; column: number }[];
  extensions?: Readonly<Record<string, unknown>>;
}

/** What went wrong at a side: it gave no usable answer (`silent`), or it answered with an error. */
export type SideTrouble =
  | { readonly kind: 'silent'; readonly side: string; readonly reason: string }
  | { readonly kind: 'error'; readonly side: string; readonly error: SubgraphError };

/** Turns trouble into what the caller may know of it. */
export type MaskError = (trouble: SideTrouble) => Pick<AnswerError, 'message' | 'extensions'>;

/** One execution of a plan. Steps write into it. */
export interface Run<Context extends EngineContext = EngineContext> {
  /** The merged answers of all subgraphs so far. */
  readonly data: JsonObject;
  /** Variables as the caller gave them. */
  readonly variables: JsonObject;
  /** Variables after coercion and defaults. */
  readonly coerced: JsonObject;
  readonly context: Context;
  readonly signal: { readonly aborted: boolean } | undefined;
  readonly errors: AnswerError[];
  readonly silent: Set<string>;
  /** A side said nothing at all where no place could be named: the error of that accounts for whatever is null. */
  isUnplaced: boolean;
  /** Entities that a side which was asked does not know, or does not show to this caller; where that is no error. */
  readonly unknown: Set<JsonObject> | undefined;
  readonly mask: MaskError;
  /** Sides that cannot say whom they answer about are believed by position. */
  readonly trustsPositions: boolean;
  ask(side: string, question: SideQuestion<Context>): Promise<SubgraphReply>;
  /** Told of each fetch when it ends. */
  readonly onFetch: ((event: FetchEvent) => void) | undefined;
}

export interface FetchEvent {
  readonly side: string;
  readonly operationName: string | undefined;
  readonly milliseconds: number;
  readonly representations: number;
  readonly outcome: 'answered' | 'errors' | 'silent';
  readonly reason?: string;
}
