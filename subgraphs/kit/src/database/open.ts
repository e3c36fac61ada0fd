import { createHash } from 'node:crypto';
import { PrismaPg } from '@prisma/adapter-pg';
import type pg from 'pg';
import { invariant } from '../invariant/invariant.ts';
import { createJointReads } from '../loader/joint-reads.ts';
import type { Sealed } from '../sealed/rows.ts';
import { openPool } from './connections.ts';
import { createReads } from './reads.ts';
import type { Scope } from './scope.ts';
import { openSession, type Session } from './session.ts';
import { type OnStatement, observedClient } from './statement.ts';
import { inTransaction, type PrismaLike, type Transaction, type TransactionOptions } from './transaction.ts';
import { rowTypes } from './types.ts';

export interface DatabaseOptions<Client> {
  readonly url: string;
  /** Connections at most that read, and as many that write. 10 when left out. */
  readonly maxConnections?: number;
  /** What `pg_stat_activity` shows. */
  readonly applicationName: string;
  /** Milliseconds after which the server gives a statement up. 30,000 when left out. */
  readonly statementTimeout?: number;
  readonly onStatement?: OnStatement | undefined;
  /** What is encrypted in this database. */
  readonly sealed?: Sealed;
  /** Told when an idle connection breaks. */
  readonly onError?: (error: Error) => void;
  /** Makes the subgraph's Prisma client, on the same pool: `(adapter) => new PrismaClient({ adapter })`. */
  readonly prisma?: (adapter: PrismaPg) => Client;
}

/** One database of one side. Reads go through sessions as plain SQL, writes through Prisma transactions. */
export interface Database<Client extends PrismaLike = PrismaLike> {
  /** For changes, `copyInto` and the like: its connections carry no viewer outside of a transaction. */
  readonly pool: pg.Pool;
  readonly sealed: Sealed | undefined;
  /**
   * Sees what `scope` may.
   * @param asker for whose requests it reads: their reads by key go together. Without it each goes alone
   */
  session(scope: Scope, asker?: Scope): Session;
  transaction<Result>(
    scope: Scope,
    run: (tx: Transaction<Client>) => Promise<Result>,
    options?: TransactionOptions,
  ): Promise<Result>;
  /** Resolves when the database answers. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

/** Names Prisma's statements by their text, so that PostgreSQL keeps their plans; the first thousand texts only. */
const statementNames = (): ((query: { sql: string }) => string) => {
  const names = new Map<string, string>();
  return ({ sql }) => {
    const known = names.get(sql);
    if (known !== undefined) return known;
    const name = names.size < 1000 ? `p${createHash('sha1').update(sql).digest('base64url')}` : '';
    if (name !== '') names.set(sql, name);
    return name;
  };
};

export const openDatabase = <Client extends PrismaLike = PrismaLike>(
  options: DatabaseOptions<Client>,
): Database<Client> => {
  const config: pg.PoolConfig = {
    connectionString: options.url,
    max: options.maxConnections ?? 10,
    application_name: options.applicationName,
    statement_timeout: options.statementTimeout ?? 30_000,
    idle_in_transaction_session_timeout: 60_000,
    connectionTimeoutMillis: 10_000,
    keepAlive: true,
    options: '-c timezone=UTC -c datestyle=ISO',
    types: rowTypes,
    Client: observedClient(options.onStatement),
  };
  const pool = openPool(config, options.onError);
  const readers = openPool({ ...config, pipeline: true }, options.onError);
  const reads = createReads(readers);
  const joined = createJointReads(reads.together);
  let prisma: Client | undefined;
  const client = (): Client => {
    invariant(options.prisma, 'a database that is written to is opened with its Prisma client');
    prisma ??= options.prisma(new PrismaPg(pool, { statementNameGenerator: statementNames() }));
    return prisma;
  };
  return {
    pool,
    sealed: options.sealed,
    session: (scope, asker) => {
      const join = asker === undefined ? undefined : joined(asker === scope ? scope : `${scope} ${asker}`);
      return openSession(reads, scope, options.sealed, join);
    },
    transaction: (scope, run, settings = {}) => inTransaction(client(), scope, run, settings, options.sealed),
    ping: async () => {
      await pool.query('SELECT 1');
    },
    close: async () => {
      await prisma?.$disconnect();
      await Promise.all([pool.end(), readers.end()]);
    },
  };
};
