import type { ByteString } from '../json/byte-string.ts';
import type { SideFailure } from './transport.ts';

/** A way to send POSTs to one URL. */
export interface Post {
  /** Starts one; the function returned gives it up. `replied` or `failed` is called once, unless given up. */
  start(exchange: PostExchange): () => void;
  close(): Promise<void>;
}

/** What is to be sent. */
export interface Written {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: ByteString;
}

/** The body's bytes are good during the call only. */
export interface PostReply {
  readonly status: number;
  readonly encoding: string | undefined;
  readonly body: Buffer;
}

export interface PostExchange {
  /** What is asked, whatever the variables. */
  readonly operation: string;
  /** It tells its own reply from others', and may share a connection. */
  readonly together: boolean;
  /** The request, with a mark if it is to bear one. Called once. */
  write(mark: number | undefined): Written;
  /** False when the connection is not to be trusted any further: this may be the reply to something else. */
  replied(reply: PostReply): boolean;
  /** `displaced`: another one's fault, and it may be sent again. */
  failed(failure: SideFailure): void;
}

export interface PostOptions {
  readonly connections: number;
  readonly maxReplyBytes: number;
  /** Headers that never change. */
  readonly headers: Readonly<Record<string, string>>;
}
