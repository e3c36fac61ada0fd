import { type Context, context } from '@opentelemetry/api';
import type pg from 'pg';
import type { Scope } from './scope.ts';

/** One prepared statement that reads. */
interface Read {
  readonly name: string;
  readonly text: string;
  readonly values: readonly unknown[];
}

/** One that somebody waits for. */
interface Asked extends Read {
  /** Of the request that asks: the statement is a part of its trace. */
  readonly within: Context;
  readonly resolve: (rows: readonly object[]) => void;
  readonly reject: (error: unknown) => void;
}

/** What each connection was last told: told again only when it changes. */
const toldTo = new WeakMap<pg.PoolClient, Scope>();

/** Who asks is said before what is asked: the server works in that order, and nothing that fails is remembered as said. */
const tell = async (client: pg.PoolClient, scope: Scope): Promise<void> => {
  if (toldTo.get(client) === scope) return;
  toldTo.delete(client);
  await client.query({ name: 'kit.scope', text: "SELECT set_config('liangdi.viewer', $1, false)", values: [scope] });
  toldTo.set(client, scope);
};

/** Whether the connection itself is unusable, and not just the statement. */
const isBroken = (error: unknown): boolean => {
  const { code, severity } = error as { readonly code?: unknown; readonly severity?: unknown };
  return severity === 'FATAL' || !/^[0-9A-Z]{5}$/.test(String(code));
};

/** Statements of one viewer over one connection: all leave in one write, and each is answered or refused by itself. */
const send = async (pool: pg.Pool, scope: Scope, all: readonly Asked[]): Promise<void> => {
  let client: pg.PoolClient;
  try {
    client = await pool.connect();
  } catch (error) {
    for (const { reject } of all) reject(error);
    return;
  }
  const { stream } = client.connection;
  stream.cork();
  const told = tell(client, scope);
  const reads = all.map(({ within, name, text, values }) =>
    context.with(within, () => client.query<object>({ name, text, values: [...values] })),
  );
  stream.uncork();
  for (const [n, { resolve, reject }] of all.entries())
    Promise.all([reads[n], told]).then(([read]) => resolve(read?.rows ?? []), reject);
  const done = await Promise.allSettled([told, ...reads]);
  client.release(done.some((each) => each.status === 'rejected' && isBroken(each.reason)));
};

export interface Reads {
  /** The rows of one statement, over a connection of its own for that long. */
  ask(scope: Scope, read: Read): Promise<readonly object[]>;
  /** What a viewer asks while `run` runs goes over one connection: for reads that are so short that the way is most of them. */
  together(run: () => void): void;
}

/** Reads over a pool whose clients do not wait for one statement before they send the next (`pipeline`). */
export const createReads = (pool: pg.Pool): Reads => {
  let gathered: Map<Scope, Asked[]> | undefined;
  return {
    ask: (scope, read) =>
      new Promise((resolve, reject) => {
        const asked: Asked = { ...read, within: context.active(), resolve, reject };
        if (gathered === undefined) void send(pool, scope, [asked]);
        else gathered.set(scope, [...(gathered.get(scope) ?? []), asked]);
      }),
    together: (run) => {
      const own = new Map<Scope, Asked[]>();
      gathered = own;
      try {
        run();
      } finally {
        gathered = undefined;
        for (const [scope, all] of own) void send(pool, scope, all);
      }
    },
  };
};
