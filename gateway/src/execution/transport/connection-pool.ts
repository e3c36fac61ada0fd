import { Connection, type Exchange } from './connection.ts';

export interface PoolOptions {
  readonly host: string;
  readonly port: number;
  /** Connections open at once; further exchanges wait for one. */
  readonly connections: number;
  readonly maxReplyBytes: number;
}

const SWEEP_MILLISECONDS = 2_000;

/** Connections to one server, kept alive between exchanges; the one used last is used first. */
export class ConnectionPool {
  readonly #options: PoolOptions;
  readonly #open = new Set<Connection>();
  readonly #idle: Connection[] = [];
  readonly #waiting = new Set<Exchange>();
  #sweep: NodeJS.Timeout | undefined;

  constructor(options: PoolOptions) {
    this.#options = options;
  }

  /** Starts an exchange; the function returned gives it up without a word to it. */
  start(exchange: Exchange): () => void {
    const now = Date.now();
    let connection = this.#idle.pop();
    while (connection && connection.usableUntil <= now) {
      connection.destroy();
      connection = this.#idle.pop();
    }
    if (!connection && this.#open.size >= this.#options.connections) {
      this.#waiting.add(exchange);
      return () => this.#giveUp(exchange);
    }
    connection ??= this.#connect();
    connection.send(exchange);
    return () => this.#giveUp(exchange);
  }

  #giveUp(exchange: Exchange): void {
    if (this.#waiting.delete(exchange)) return;
    for (const connection of this.#open) connection.giveUp(exchange);
  }

  #connect(): Connection {
    const { host, port, maxReplyBytes } = this.#options;
    const connection = new Connection(
      host,
      port,
      maxReplyBytes,
      (freed) => this.#freed(freed),
      (closed) => this.#closed(closed),
    );
    this.#open.add(connection);
    return connection;
  }

  #freed(connection: Connection): void {
    const next = this.#takeWaiting();
    if (next) {
      connection.send(next);
      return;
    }
    this.#idle.push(connection);
    this.#sweep ??= setTimeout(() => this.#closeExpired(), SWEEP_MILLISECONDS).unref();
  }

  #closed(connection: Connection): void {
    this.#open.delete(connection);
    const at = this.#idle.indexOf(connection);
    if (at >= 0) this.#idle.splice(at, 1);
    const next = this.#takeWaiting();
    if (next) this.start(next);
  }

  #takeWaiting(): Exchange | undefined {
    for (const exchange of this.#waiting) {
      this.#waiting.delete(exchange);
      return exchange;
    }
    return undefined;
  }

  #closeExpired(): void {
    this.#sweep = undefined;
    const now = Date.now();
    for (const connection of this.#idle.filter(({ usableUntil }) => usableUntil <= now)) connection.destroy();
    if (this.#idle.length > 0) this.#sweep = setTimeout(() => this.#closeExpired(), SWEEP_MILLISECONDS).unref();
  }

  close(): void {
    clearTimeout(this.#sweep);
    for (const connection of this.#idle) connection.destroy();
  }
}
