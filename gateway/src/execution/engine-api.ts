import type { DocumentNode, GraphQLSchema } from 'graphql';
import type { ByteString } from './json/byte-string.ts';
import type { EngineLimitOptions } from './limits.ts';
import type { JsonObject } from './merge/own.ts';
import type { StartPlanner } from './planner/planner.ts';
import type { Prepared } from './prepared.ts';
import type { Admission } from './resilience/admission.ts';
import type { AnswerError, FetchEvent, MaskError } from './run/run.ts';
import type { EngineContext, Transport } from './transport/transport.ts';

export interface EngineOptions<Context extends EngineContext> {
  readonly supergraphSdl: string;
  /** A way to each subgraph, by its name and URL in the supergraph. */
  readonly transports: (name: string, url: string) => Transport<Context>;
  readonly limits?: EngineLimitOptions;
  readonly hooks?: EngineHooks;
  /** What callers may know of a side's errors; names and codes only unless stated. */
  readonly maskError?: MaskError;
  /**
   * Subgraphs are asked to repeat each entity's key, so that an answer about one is never taken for another's.
   * `required` (unless stated): one that fails to is answered with null; `possible`: it is believed by position.
   */
  readonly entityKeys?: 'required' | 'possible';
  /**
   * What becomes of an entity that its side does not know, or does not show to this caller, when a field that may not be
   * null is asked of it. `errors` (unless stated), as GraphQL has it; `nulls`: it is null where it may be, which is no error.
   */
  readonly unknownEntities?: 'errors' | 'nulls';
  /** Where documents are planned; in a thread of its own unless stated. */
  readonly startPlanner?: StartPlanner;
}

export interface EngineHooks {
  /** Told of each fetch when it ends. Must not throw. */
  readonly fetch?: (event: FetchEvent) => void;
  /** Told of a valid document that could not be planned, with the planner's reason. Must not throw. */
  readonly unplanned?: (document: string, cause: unknown) => void;
}

export interface ExecuteOptions<Context extends EngineContext> {
  readonly variables?: Readonly<Record<string, unknown>> | null | undefined;
  readonly context: Context;
  /** Aborted when nobody waits any more: later waves of a query are then not fetched. */
  readonly signal?: { readonly aborted: boolean } | undefined;
}

export interface EngineAnswer {
  /** Absent when the request was refused before anything was executed. */
  data?: JsonObject | null;
  errors?: readonly AnswerError[];
  extensions?: Readonly<Record<string, unknown>>;
}

/** One of the two is called, once. */
export interface Receiver<Answer> {
  readonly take: (answer: Answer) => void;
  readonly failed: (error: unknown) => void;
}

export type SwapOutcome = { readonly swapped: true } | { readonly swapped: false; readonly reason: string };

export interface Engine<Context extends EngineContext = EngineContext> {
  readonly apiSchema: GraphQLSchema;
  /** A document ready to execute: at once when it was seen before. */
  prepare(
    document: string | DocumentNode,
    operationName?: string | null,
  ): Prepared<Context> | Promise<Prepared<Context>>;
  execute(prepared: Prepared<Context>, options: ExecuteOptions<Context>): Promise<EngineAnswer>;
  /** The same answer as JSON text, written in the operation's order without building it first. */
  executeToJson(prepared: Prepared<Context>, options: ExecuteOptions<Context>): Promise<string>;
  /**
   * The same in bytes, told to a receiver, for who has much to answer: a promise that has waited long is among the old objects, and
   * an answer on it would stay in memory until all of that is looked through.
   */
  executeInto(prepared: Prepared<Context>, options: ExecuteOptions<Context>, receiver: Receiver<ByteString>): void;
  /** Takes over a new supergraph, or refuses it and serves on with the old one. */
  swap(supergraphSdl: string): Promise<SwapOutcome>;
  /** For metrics: what is going on, by side and overall. */
  state(): EngineState;
  /** Plans nothing more, and takes no supergraph over: who waits for a plan is told to come again, all others are answered. */
  endPlanning(): Promise<void>;
  close(): Promise<void>;
}

export interface EngineState {
  readonly admission: Admission['state'];
  readonly sides: Readonly<Record<string, { readonly breaker: string; readonly underWay: number }>>;
}
