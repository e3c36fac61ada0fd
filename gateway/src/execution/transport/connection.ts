import type { Socket } from 'node:net';
import type { ByteString } from '../json/byte-string.ts';
import type { Dial } from './dial.ts';
import { MARKS } from './marked-operation.ts';
import type { PostExchange, Written } from './post.ts';
import { type HttpReply, ReplyReader } from './reply-reader.ts';
import { SideFailure } from './transport.ts';

export interface ConnectionOptions {
  readonly dial: Dial;
  readonly maxReplyBytes: number;
  /** A request as it is written to a connection. May throw. */
  readonly messageOf: (written: Written) => ByteString;
}

/** Most exchanges that are sent together. */
export const MOST_TOGETHER = 8;

const READ_BYTES = 65_536;

/** One HTTP/1.1 connection, for one exchange at a time, or for several that are sent together. */
export class Connection {
  /** Epoch milliseconds until which it may be used again. */
  usableUntil = 0;
  readonly #socket: Socket;
  readonly #reader: ReplyReader;
  readonly #messageOf: ConnectionOptions['messageOf'];
  readonly #freed: (connection: Connection) => void;
  /** In the order of their replies. Who does not wait any more leaves its place empty. */
  #exchanges: (PostExchange | undefined)[] = [];
  /** Which of them the next reply is for. */
  #next = 0;
  /** What is to be sent. */
  #messages: ByteString[] = [];
  /** Marks go round, so that a reply that comes again is not taken for another before so many have come between. */
  #mark = 0;
  /** How often it was looked at since it last got on. */
  #looks = 0;
  /** It is closed when nobody waits any more. */
  #retired = false;
  #error: unknown;

  constructor(
    { dial, maxReplyBytes, messageOf }: ConnectionOptions,
    freed: (connection: Connection) => void,
    closed: (connection: Connection) => void,
  ) {
    this.#reader = new ReplyReader(maxReplyBytes);
    this.#messageOf = messageOf;
    this.#freed = freed;
    this.#socket = dial({
      buffer: Buffer.allocUnsafeSlow(READ_BYTES),
      callback: (size, buffer) => {
        this.#received((buffer as Buffer).subarray(0, size));
        return true;
      },
    });
    this.#socket.on('error', (error) => {
      this.#error = error;
    });
    this.#socket.on('end', () => this.#socket.destroy());
    this.#socket.on('close', () => {
      closed(this);
      const last = this.#error ? undefined : this.#reader.end();
      if (last) this.#take()?.replied(last);
      else this.#take()?.failed(connectionFailure(this.#error, this.#reader.started));
      this.#displace(this.#next);
    });
  }

  /** Whether one more may be sent together with those that are added. */
  get hasRoom(): boolean {
    return this.#exchanges.length < MOST_TOGETHER;
  }

  /** Takes an exchange on an idle connection, to be sent with those added before and after. Throws what its message throws. */
  add(exchange: PostExchange, message = this.#messageOf(exchange.write(this.#mark))): void {
    this.#mark = (this.#mark + 1) % MARKS;
    this.#messages.push(message);
    this.#exchanges.push(exchange);
    this.#looks = 0;
  }

  /** Sends what was added, in one write. */
  send(): void {
    const messages = this.#messages;
    this.#messages = [];
    if (messages.length === 0) this.#freed(this);
    else this.#socket.write(messages.join(''), 'latin1');
  }

  /** Gives up an exchange if it is still under way; it is not told. Those that wait behind it do not wait any longer. */
  giveUp(exchange: PostExchange): void {
    const at = this.#exchanges.indexOf(exchange, this.#next);
    if (at < 0) return;
    this.#leave(at);
    if (at > this.#next && this.#isAwaited) return;
    this.#socket.destroy();
    this.#displace(at + 1);
  }

  /**
   * Sends those away that have waited behind one without a reply since the last look; and, since the last but one, those
   * whose forerunners had theirs: some servers lose what comes together (`lost`). Whether it is to be looked at again.
   */
  look(lost: () => void): boolean {
    this.#looks += 1;
    if (this.#looks >= 2 && this.#next === 0) this.#displace(1);
    else if (this.#looks >= 3 && this.#isAwaited) {
      lost();
      this.#displace(this.#next);
      this.#socket.destroy();
    }
    return this.#exchanges.some((exchange, at) => at > 0 && exchange !== undefined);
  }

  isUsable(now: number): boolean {
    return this.usableUntil > now && !this.#socket.destroyed;
  }

  get #isAwaited(): boolean {
    return this.#exchanges.some((exchange) => exchange !== undefined);
  }

  /** Closes it; what is under way is not told. */
  destroy(): void {
    this.#exchanges = [];
    this.#next = 0;
    this.usableUntil = 0;
    this.#socket.destroy();
  }

  #received(bytes: Buffer): void {
    let rest = bytes;
    let reusableFor = 0;
    while (rest.length > 0) {
      if (this.#next === this.#exchanges.length) {
        this.destroy();
        return;
      }
      let reply: HttpReply | undefined;
      try {
        reply = this.#reader.take(rest);
      } catch (error) {
        this.#socket.destroy();
        this.#take()?.failed(error as SideFailure);
        this.#displace(this.#next);
        return;
      }
      if (!reply) return;
      rest = reply.rest;
      const trusted = this.#take()?.replied(reply) !== false;
      reusableFor = reply.reusableFor;
      if (!trusted || reusableFor === 0) {
        this.#socket.destroy();
        this.#displace(this.#next);
        return;
      }
    }
    if (this.#retired && !this.#isAwaited) this.destroy();
    else if (this.#next === this.#exchanges.length) {
      this.#exchanges.length = 0;
      this.#next = 0;
      this.usableUntil = Date.now() + reusableFor;
      this.#freed(this);
    }
  }

  /** Whom the next reply, or the lack of it, is for. */
  #take(): PostExchange | undefined {
    const exchange = this.#exchanges[this.#next];
    this.#exchanges[this.#next++] = undefined;
    this.#looks = 0;
    return exchange;
  }

  /** Sends those from a place on away. */
  #displace(from: number): void {
    for (let at = from; at < this.#exchanges.length; at++) {
      const exchange = this.#exchanges[at];
      this.#leave(at);
      exchange?.failed(new SideFailure('displaced'));
    }
  }

  /** Nobody waits at that place any more: its reply, should it come, is read for nobody. */
  #leave(at: number): void {
    this.#exchanges[at] = undefined;
    this.#retired = true;
  }
}

const NEVER_CONNECTED = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EHOSTUNREACH', 'ENETUNREACH', 'EAI_AGAIN']);

/** Codes of certificates that prove nothing, from Node and from OpenSSL. */
const UNTRUSTED = /^ERR_TLS_|CERT|^UNABLE_TO_|^HOSTNAME_MISMATCH$/;

/** Why a connection gave no reply. It can be asked again when the other side cannot have begun to work on it. */
export function connectionFailure(error: unknown, started: boolean): SideFailure {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (NEVER_CONNECTED.has(code)) return new SideFailure('refused', true, error);
  if (UNTRUSTED.test(code)) return new SideFailure('untrusted', false, error);
  return new SideFailure('reset', !started, error);
}
