import { connect, type Socket } from 'node:net';
import { type HttpReply, ReplyReader } from './reply-reader.ts';
import { SideFailure } from './transport.ts';

/** Who waits for the reply on a connection. Called once, while the reply's bytes are good. */
export interface Exchange {
  readonly message: string | Buffer;
  /** Of a message that is text. */
  readonly encoding: 'latin1' | 'utf8';
  replied(reply: HttpReply): void;
  failed(failure: SideFailure): void;
}

const READ_BYTES = 32_768;

/** One HTTP/1.1 connection, one exchange at a time. */
export class Connection {
  /** Epoch milliseconds until which it may be used again. */
  usableUntil = 0;
  readonly #socket: Socket;
  readonly #reader: ReplyReader;
  readonly #freed: (connection: Connection) => void;
  #exchange: Exchange | undefined;
  #error: unknown;

  constructor(
    host: string,
    port: number,
    maxBytes: number,
    freed: (connection: Connection) => void,
    closed: (connection: Connection) => void,
  ) {
    this.#reader = new ReplyReader(maxBytes);
    this.#freed = freed;
    const onread = {
      buffer: Buffer.allocUnsafeSlow(READ_BYTES),
      callback: (size: number, buffer: Uint8Array) => {
        this.#received((buffer as Buffer).subarray(0, size));
        return true;
      },
    };
    this.#socket = connect({ host, port, noDelay: true, onread });
    this.#socket.on('error', (error) => {
      this.#error = error;
    });
    this.#socket.on('end', () => this.#socket.destroy());
    this.#socket.on('close', () => {
      closed(this);
      const exchange = this.#exchange;
      this.#exchange = undefined;
      if (!exchange) return;
      const last = this.#error ? undefined : this.#reader.end();
      if (last) exchange.replied(last);
      else exchange.failed(connectionFailure(this.#error, this.#reader.started));
    });
  }

  send(exchange: Exchange): void {
    this.#exchange = exchange;
    this.#socket.write(exchange.message, exchange.encoding);
  }

  /** Gives up an exchange if it is still under way; it is not told. */
  giveUp(exchange: Exchange): void {
    if (this.#exchange === exchange) this.destroy();
  }

  /** Closes it; what is under way is not told. */
  destroy(): void {
    this.#exchange = undefined;
    this.usableUntil = 0;
    this.#socket.destroy();
  }

  #received(bytes: Buffer): void {
    const exchange = this.#exchange;
    if (!exchange) {
      this.destroy();
      return;
    }
    let reply: HttpReply | undefined;
    try {
      reply = this.#reader.take(bytes);
    } catch (error) {
      this.destroy();
      exchange.failed(error as SideFailure);
      return;
    }
    if (!reply) return;
    this.#exchange = undefined;
    this.usableUntil = reply.reusableFor > 0 ? Date.now() + reply.reusableFor : 0;
    exchange.replied(reply);
    if (this.usableUntil > 0) this.#freed(this);
    else this.destroy();
  }
}

const NEVER_CONNECTED = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EHOSTUNREACH', 'ENETUNREACH', 'EAI_AGAIN']);

/** Why a connection gave no reply. It can be asked again when the other side cannot have begun to work on it. */
export function connectionFailure(error: unknown, started: boolean): SideFailure {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (NEVER_CONNECTED.has(code)) return new SideFailure('refused', true, error);
  return new SideFailure('reset', !started, error);
}
