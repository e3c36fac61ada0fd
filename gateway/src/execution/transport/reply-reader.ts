import { type ReplyHead, readReplyHead } from './reply-head.ts';
import { SideFailure } from './transport.ts';

/** One HTTP reply. Its body is good only until the connection reads on. */
export interface HttpReply {
  readonly status: number;
  readonly encoding: string | undefined;
  readonly body: Buffer;
  /** What came behind it, good for as long. */
  readonly rest: Buffer;
  /** Milliseconds that the connection may be idle and still be used again; 0: not at all. */
  readonly reusableFor: number;
}

const HEAD_END = Buffer.from('\r\n\r\n');
const MOST_HEAD_BYTES = 65_536;
const MOST_FORESEEN_BYTES = 1_048_576;
const NOTHING = Buffer.alloc(0);

/**
 * Reads one HTTP/1.1 reply after another from the bytes of a connection, without a copy when it comes in one piece.
 * Framing that is not beyond doubt is garbage: with a wrong idea of where a reply ends, the next caller would get it.
 */
export class ReplyReader {
  readonly #maxBytes: number;
  #held = NOTHING;
  #length = 0;
  #head: ReplyHead | undefined;
  #at = 0;
  /** Where the content of chunks begins and ends, once it was moved together. */
  #from = 0;
  #to = 0;

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes;
  }

  get started(): boolean {
    return this.#length > 0;
  }

  /** Takes bytes that are good during the call only. Throws `SideFailure`. */
  take(bytes: Buffer): HttpReply | undefined {
    const whole = this.#length === 0 ? bytes : this.#hold(bytes);
    const reply = this.#read(whole);
    if (reply) this.#reset();
    else if (this.#length === 0) this.#hold(bytes);
    return reply;
  }

  /** The connection was closed: the end of a reply that has no other. */
  end(): HttpReply | undefined {
    const head = this.#head;
    const bytes = this.#held.subarray(0, this.#length);
    return head?.framing === 'close' ? replyOf(head, bytes.subarray(this.#at), bytes, this.#length) : undefined;
  }

  #hold(bytes: Buffer): Buffer {
    const length = this.#length + bytes.length;
    if (length > 2 * (this.#maxBytes + MOST_HEAD_BYTES)) throw new SideFailure('oversize');
    if (length > this.#held.length) {
      const larger = Buffer.allocUnsafe(Math.max(length, this.#held.length * 2, this.#foreseen(), 4_096));
      this.#held.copy(larger, 0, 0, this.#length);
      this.#held = larger;
    }
    bytes.copy(this.#held, this.#length);
    this.#length = length;
    return this.#held.subarray(0, length);
  }

  /** Bytes that the reply will have, as far as a server is taken at its word. */
  #foreseen(): number {
    const framing = this.#head?.framing;
    return typeof framing === 'number' ? Math.min(this.#at + framing, MOST_FORESEEN_BYTES) : 0;
  }

  #reset(): void {
    this.#held = NOTHING;
    this.#length = 0;
    this.#head = undefined;
    this.#at = 0;
  }

  #read(bytes: Buffer): HttpReply | undefined {
    while (!this.#head) {
      const end = bytes.indexOf(HEAD_END, this.#at);
      if (end - this.#at > MOST_HEAD_BYTES || (end < 0 && bytes.length - this.#at > MOST_HEAD_BYTES))
        throw new SideFailure('garbage');
      if (end < 0) return undefined;
      const head = readReplyHead(bytes.toString('latin1', this.#at, end));
      this.#at = end + HEAD_END.length;
      this.#from = this.#at;
      this.#to = this.#at;
      if (head.status === 101) throw new SideFailure('garbage');
      if (head.status >= 200) this.#head = head;
    }
    const head = this.#head;
    if (head.framing === 'chunked') return this.#readChunks(head, bytes);
    const size = head.framing === 'close' ? bytes.length - this.#at : head.framing;
    if (size > this.#maxBytes) throw new SideFailure('oversize');
    if (head.framing === 'close' || bytes.length < this.#at + size) return undefined;
    return replyOf(head, bytes.subarray(this.#at, this.#at + size), bytes, this.#at + size);
  }

  #readChunks(head: ReplyHead, bytes: Buffer): HttpReply | undefined {
    for (;;) {
      const lineEnd = bytes.indexOf('\r\n', this.#at);
      if (lineEnd < 0) return undefined;
      const digits = /^([0-9a-fA-F]{1,8})[ \t]*(?:;.*)?$/.exec(bytes.toString('latin1', this.#at, lineEnd))?.[1];
      if (digits === undefined) throw new SideFailure('garbage');
      const size = Number.parseInt(digits, 16);
      if (size === 0) {
        const end = bytes.indexOf(HEAD_END, lineEnd);
        if (end < 0) return undefined;
        return replyOf(head, bytes.subarray(this.#from, this.#to), bytes, end + HEAD_END.length);
      }
      if (this.#to - this.#from + size > this.#maxBytes) throw new SideFailure('oversize');
      const from = lineEnd + 2;
      if (bytes.length < from + size + 2) return undefined;
      if (bytes.toString('latin1', from + size, from + size + 2) !== '\r\n') throw new SideFailure('garbage');
      // What frames the chunks makes room: their content is moved over it.
      bytes.copyWithin(this.#to, from, from + size);
      this.#to += size;
      this.#at = from + size + 2;
    }
  }
}

/** @param end where the reply ends in `bytes` */
const replyOf = (
  { status, encoding, reusableFor }: ReplyHead,
  body: Buffer,
  bytes: Buffer,
  end: number,
): HttpReply => ({
  status,
  encoding,
  body,
  rest: end < bytes.length ? bytes.subarray(end) : NOTHING,
  reusableFor,
});
