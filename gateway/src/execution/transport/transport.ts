import type { SubgraphRequest } from './subgraph-request.ts';

/** What a caller brings to every fetch. Opaque to the engine, but for the key that keeps viewers apart. */
export interface EngineContext {
  /** Equal for two requests only if both may see the same answers. Without one, no fetch is ever shared. */
  readonly viewerKey?: string | undefined;
  /**
   * Told of milliseconds for which an operation is planned anew for its variables: when that begins, of as many as it took
   * without them, and at the end of the difference, which may be less than none. Must not throw.
   */
  readonly planned?: ((milliseconds: number) => void) | undefined;
}

export interface SubgraphError {
  readonly message?: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** A subgraph's answer as it came: nothing in it has been checked. */
export interface SubgraphReply {
  data?: unknown;
  errors?: readonly SubgraphError[] | undefined;
}

/** Reads a reply from its bytes, which are good during the call only; undefined when it must be parsed. */
export type ReadLayout = (body: Buffer) => SubgraphReply | undefined;

/** A way to one subgraph. Rejects when the subgraph gives no usable answer. */
export interface Transport<Context = EngineContext> {
  send(request: SubgraphRequest<Context>): Promise<SubgraphReply>;
  close?(): Promise<void>;
}

/** The subgraph gave no usable answer. `retryable`: it cannot have begun to work on the request. */
export class SideFailure extends Error {
  readonly reason: FailureReason;
  readonly retryable: boolean;
  constructor(reason: FailureReason, retryable = false, cause?: unknown) {
    super(reason, { cause });
    this.reason = reason;
    this.retryable = retryable;
  }
}

/** `refused`: no connection; `untrusted`: who answers does not prove who they are; `reset`: it broke; `status`: not an answer by its HTTP status; `open`: not asked, since the side is known to be down; `displaced`: it was sent together with another whose reply is late or no reply. */
export type FailureReason =
  | 'refused'
  | 'untrusted'
  | 'reset'
  | 'timeout'
  | 'status'
  | 'garbage'
  | 'oversize'
  | 'open'
  | 'busy'
  | 'displaced'
  | 'fault';
