import { type Server, STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { HttpAnswer } from './answer.ts';
import { type WholeRequest, wholeRequest } from './whole-request.ts';
import type { Ending } from './whole-way.ts';

/** Answers a request by calling `send` once, or is false when the whole way has to. */
export type AnswerShortly = (
  request: WholeRequest,
  signal: { readonly aborted: boolean },
  send: (answer: HttpAnswer) => void,
) => boolean;

/** Node keeps connections so much longer than it says, so that nobody sends into one that closes. */
const GRACE_MILLISECONDS = 1_000;
/** How often idle connections are looked for: that costs less than a timer for each, set anew at each request. */
const SWEEP_MILLISECONDS = 1_000;

/**
 * Answers ordinary requests from the bytes of their connections, which saves what Node's HTTP server does for each of them.
 * At the first bytes that are anything else, the connection is that server's for good, with these bytes as its first.
 */
export function takeShortWay(server: Server, maxBodyBytes: number, answer: AnswerShortly): Ending {
  const connections = new Set<DirectConnection>();
  let isClosing = false;
  const whole = server.listeners('connection');
  server.removeAllListeners('connection');
  server.on('connection', (socket: Socket) => {
    const connection = new DirectConnection(
      socket,
      { answer, maxBodyBytes, idleMilliseconds: server.keepAliveTimeout },
      () => {
        connections.delete(connection);
        for (const listener of whole) listener.call(server, socket);
      },
    );
    connections.add(connection);
    if (isClosing) connection.close();
    socket.once('close', () => connections.delete(connection));
  });
  const sweep = setInterval(() => {
    const now = Date.now();
    for (const connection of connections) connection.closeIfIdle(now);
  }, SWEEP_MILLISECONDS).unref();
  return {
    close() {
      isClosing = true;
      clearInterval(sweep);
      for (const connection of connections) connection.close();
    },
    cut() {
      for (const connection of connections) connection.cut();
    },
  };
}

interface DirectOptions {
  readonly answer: AnswerShortly;
  readonly maxBodyBytes: number;
  readonly idleMilliseconds: number;
}

/** One connection, as long as ordinary requests come over it one after the other. Is a signal: whether it is gone. */
class DirectConnection {
  readonly #socket: Socket;
  readonly #options: DirectOptions;
  readonly #handOver: () => void;
  readonly #keepAlive: string;
  #inWork = false;
  /** What came while a request was in work. */
  #early: Buffer | undefined;
  #closing = false;
  /** Epoch milliseconds of its last answer. */
  #usedAt = Date.now();

  constructor(socket: Socket, options: DirectOptions, handOver: () => void) {
    this.#socket = socket;
    this.#options = options;
    this.#handOver = handOver;
    this.#keepAlive = `Connection: keep-alive\r\nKeep-Alive: timeout=${Math.floor(options.idleMilliseconds / 1000)}\r\n\r\n`;
    socket.on('data', this.#received);
    socket.on('end', this.#ended);
    socket.on('timeout', this.#stalled);
    socket.on('error', this.#failed);
  }

  get aborted(): boolean {
    return this.#socket.destroyed;
  }

  /** Its next answer is its last. */
  close(): void {
    this.#closing = true;
  }

  /** Closes it unless an answer is owed; what it is still sending it sends. */
  cut(): void {
    if (!this.#inWork) this.#socket.destroySoon();
  }

  closeIfIdle(now: number): void {
    const idle = this.#options.idleMilliseconds + GRACE_MILLISECONDS;
    if (this.#inWork) return;
    // Who is still taking an answer is idle only when nothing moves: the socket's own timer sees that.
    if (this.#socket.writableLength > 0) {
      this.#usedAt = now;
      if (!this.#socket.timeout) this.#socket.setTimeout(idle);
    } else if (now - this.#usedAt > idle) this.#socket.destroy();
  }

  readonly #received = (bytes: Buffer): void => {
    if (this.#inWork) {
      this.#early = bytes;
      this.#socket.pause();
      return;
    }
    const request = wholeRequest(bytes, this.#options.maxBodyBytes);
    this.#inWork = true;
    if (request && this.#options.answer(request, this, this.#send)) return;
    this.#inWork = false;
    this.#giveAway(bytes);
  };

  readonly #send = ({ status, contentType, body, headers }: HttpAnswer): void => {
    this.#inWork = false;
    if (this.#socket.destroyed) return;
    const now = Date.now();
    this.#usedAt = now;
    let head = `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\ncontent-type: ${contentType}\r\ncontent-length: ${body.length}\r\n`;
    for (const name in headers) head += `${name}: ${headers[name]}\r\n`;
    head += `Date: ${httpDate(now)}\r\n`;
    if (this.#closing) {
      this.#socket.off('data', this.#received);
      this.#socket.write(`${head}Connection: close\r\n\r\n${body}`, 'latin1');
      this.#socket.destroySoon();
      return;
    }
    const flushed = this.#socket.write(head + this.#keepAlive + body, 'latin1');
    if (this.#early) this.#giveAway(this.#early);
    else if (!flushed) this.#waitUntilTaken();
  };

  /** Takes no more from a client that does not take its answers. */
  #waitUntilTaken(): void {
    this.#socket.pause();
    this.#socket.once('drain', () => this.#socket.resume());
  }

  #giveAway(bytes: Buffer): void {
    const socket = this.#socket;
    this.#early = undefined;
    socket.off('data', this.#received);
    socket.off('end', this.#ended);
    socket.off('timeout', this.#stalled);
    socket.off('error', this.#failed);
    socket.setTimeout(0);
    socket.pause();
    socket.unshift(bytes);
    this.#handOver();
    socket.resume();
  }

  /** The client says no more: with a request in work it has gone, else it may still be taking an answer. */
  readonly #ended = (): void => {
    if (this.#inWork) this.#socket.destroy();
    else this.#socket.destroySoon();
  };

  readonly #stalled = (): void => {
    if (!this.#inWork) this.#socket.destroy();
  };

  /** What failed is followed by the connection's end. */
  readonly #failed = (): void => undefined;
}

let second = 0;
let date = '';

function httpDate(now: number): string {
  const current = Math.floor(now / 1000);
  if (current !== second) {
    second = current;
    date = new Date(now).toUTCString();
  }
  return date;
}
