import type { ByteString } from '../json/byte-string.ts';
import { Connection, type ConnectionOptions } from './connection.ts';
import { Pause } from './pause.ts';
import type { PostExchange } from './post.ts';

export interface PoolOptions extends ConnectionOptions {
  /** Connections open at once; further exchanges wait for one. */
  readonly connections: number;
}

const SWEEP_MILLISECONDS = 2_000;
/** Who waits behind another that has had no reply for so long, or for twice as long, is sent again. */
const LOOK_MILLISECONDS = 25;
const ALONE_MILLISECONDS = 5_000;
/** So many of the connections one operation may hold: what is slow leaves room for what is not. */
const MOST_OF_ONE = 0.75;

/** Connections to one server, kept alive between exchanges; the one used last is used first. */
export class ConnectionPool {
  readonly #options: PoolOptions;
  readonly #open = new Set<Connection>();
  readonly #idle: Connection[] = [];
  readonly #waiting = new Map<PostExchange, ByteString>();
  /** The operations that have a connection to themselves, and how many each has. */
  readonly #holders = new Map<Connection, string>();
  readonly #held = new Map<string, number>();
  /** Where what may be sent together is added in this turn of the event loop; the last one may have room. */
  #gathering: Connection[] = [];
  #later: NodeJS.Timeout | undefined;
  /** While nothing is sent together, since a server lost what was. */
  readonly #alone = new Pause(ALONE_MILLISECONDS);
  #isClosed = false;
  #sweep: NodeJS.Timeout | undefined;

  constructor(options: PoolOptions) {
    this.#options = options;
  }

  /** Starts an exchange; the function returned gives it up without a word to it. Throws what its message throws. */
  start(exchange: PostExchange): () => void {
    const together = exchange.together && !this.#alone.isOn(performance.now());
    const connection = together ? this.#shared() : this.#freeFor(exchange);
    try {
      if (connection) connection.add(exchange);
      else this.#waiting.set(exchange, this.#options.messageOf(exchange.write(undefined)));
    } finally {
      if (!together) connection?.send();
    }
    return () => this.#giveUp(exchange);
  }

  /** A connection for an exchange alone. */
  #freeFor({ operation }: PostExchange): Connection | undefined {
    const connection = this.#mayHold(operation) ? this.#free() : undefined;
    if (connection) this.#hold(connection, operation);
    return connection;
  }

  #mayHold(operation: string): boolean {
    return (this.#held.get(operation) ?? 0) < Math.ceil(MOST_OF_ONE * this.#options.connections);
  }

  #hold(connection: Connection, operation: string): void {
    this.#holders.set(connection, operation);
    this.#held.set(operation, (this.#held.get(operation) ?? 0) + 1);
  }

  #letGo(connection: Connection): void {
    const operation = this.#holders.get(connection);
    if (operation === undefined) return;
    this.#holders.delete(connection);
    const left = (this.#held.get(operation) ?? 1) - 1;
    if (left === 0) this.#held.delete(operation);
    else this.#held.set(operation, left);
  }

  /** A connection that is idle, or a new one if there may be one more. */
  #free(): Connection | undefined {
    const now = Date.now();
    let connection = this.#idle.pop();
    while (connection && !connection.isUsable(now)) {
      connection.destroy();
      connection = this.#idle.pop();
    }
    return connection ?? (this.#open.size < this.#options.connections ? this.#connect() : undefined);
  }

  /** One on which what the events of this turn of the event loop bring is gathered, to be sent at its end. */
  #shared(): Connection | undefined {
    const last = this.#gathering.at(-1);
    if (last?.hasRoom) return last;
    const connection = this.#free();
    if (connection && this.#gathering.push(connection) === 1) setImmediate(() => this.#sendGathered());
    return connection;
  }

  #sendGathered(): void {
    const gathering = this.#gathering;
    this.#gathering = [];
    for (const connection of gathering) connection.send();
    this.#lookLater();
  }

  #giveUp(exchange: PostExchange): void {
    if (this.#waiting.delete(exchange)) return;
    for (const connection of this.#open) connection.giveUp(exchange);
  }

  /** Looks once the sockets were read: what waits there is late through our own fault. */
  #lookLater(): void {
    this.#later ??= setTimeout(() => setImmediate(() => this.#lookNow()), LOOK_MILLISECONDS);
  }

  #lookNow(): void {
    this.#later = undefined;
    const lost = () => this.#alone.begin(performance.now());
    for (const connection of this.#open) if (connection.look(lost)) this.#lookLater();
  }

  #connect(): Connection {
    const connection = new Connection(
      this.#options,
      (freed) => this.#freed(freed),
      (closed) => this.#closed(closed),
    );
    this.#open.add(connection);
    return connection;
  }

  #freed(connection: Connection): void {
    this.#letGo(connection);
    if (this.#sendWaiting(connection)) return;
    if (this.#isClosed) {
      connection.destroy();
      return;
    }
    this.#idle.push(connection);
    this.#sweep ??= setTimeout(() => this.#closeExpired(), SWEEP_MILLISECONDS).unref();
  }

  #closed(connection: Connection): void {
    this.#open.delete(connection);
    this.#letGo(connection);
    takeOut(this.#idle, connection);
    takeOut(this.#gathering, connection);
    if (this.#waiting.size === 0) return;
    const other = this.#free();
    if (other && !this.#sendWaiting(other)) this.#idle.push(other);
  }

  /** Sends who has waited longest and may have one more. */
  #sendWaiting(connection: Connection): boolean {
    for (const [exchange, message] of this.#waiting) {
      if (!this.#mayHold(exchange.operation)) continue;
      this.#waiting.delete(exchange);
      this.#hold(connection, exchange.operation);
      connection.add(exchange, message);
      connection.send();
      return true;
    }
    return false;
  }

  #closeExpired(): void {
    this.#sweep = undefined;
    const now = Date.now();
    for (const connection of this.#idle.filter(({ usableUntil }) => usableUntil <= now)) connection.destroy();
    if (this.#idle.length > 0) this.#sweep = setTimeout(() => this.#closeExpired(), SWEEP_MILLISECONDS).unref();
  }

  /** Closes connections as soon as they are idle. */
  close(): void {
    this.#isClosed = true;
    clearTimeout(this.#sweep);
    for (const connection of this.#idle) connection.destroy();
  }
}

const takeOut = (from: Connection[], connection: Connection): void => {
  const at = from.indexOf(connection);
  if (at >= 0) from.splice(at, 1);
};
