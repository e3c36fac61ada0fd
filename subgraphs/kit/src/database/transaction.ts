import { setTimeout as sleep } from 'node:timers/promises';
import { isRetryable } from '../errors/refusals.ts';
import type { Sealed } from '../sealed/rows.ts';
import { sealedTransaction } from '../sealed/transaction.ts';
import type { Scope } from './scope.ts';

/** The part of every transaction that the kit's own modules use: plain SQL. */
export interface SqlTransaction {
  $executeRawUnsafe(text: string, ...values: unknown[]): Promise<number>;
  /** Rows come with what is sealed opened. */
  $queryRawUnsafe<Rows = unknown>(text: string, ...values: unknown[]): Promise<Rows>;
  /** What is sealed in this database before it is written. */
  readonly sealed?: Sealed | undefined;
}

/** What the kit needs of a subgraph's generated Prisma client. */
export interface PrismaLike extends SqlTransaction {
  // biome-ignore lint/suspicious/noExplicitAny: overloaded and generated per schema
  $transaction(...given: any[]): Promise<any>;
  $disconnect(): Promise<void>;
}

/** The client within a transaction: the same, without what a transaction must not do. */
export type Transaction<Client> = Omit<
  Client,
  '$connect' | '$disconnect' | '$on' | '$use' | '$extends' | '$transaction'
>;

export interface TransactionOptions {
  /** READ COMMITTED when left out: let constraints decide races. */
  readonly isolation?: 'ReadCommitted' | 'RepeatableRead' | 'Serializable';
  /** Milliseconds after which it is rolled back. 15,000 when left out. */
  readonly timeout?: number;
}

const attempts = 5;

/** Runs a transaction again, up to five times, when the database lets another one win: each time after a longer pause. */
export const untilItWins = async <Result>(transact: () => Promise<Result>): Promise<Result> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await transact();
    } catch (error) {
      if (attempt === attempts || !isRetryable(error)) throw error;
      await sleep(2 ** attempt * 5 * (0.5 + Math.random()));
    }
  }
};

/**
 * Runs `run` in one transaction whose rows are those that `scope` may see, and commits what it did. When the database
 * lets another transaction win, it runs again, up to five times: so `run` must do nothing outside of the transaction.
 */
export const inTransaction = <Client extends PrismaLike, Result>(
  client: Client,
  scope: Scope,
  run: (tx: Transaction<Client>) => Promise<Result>,
  { isolation = 'ReadCommitted', timeout = 15_000 }: TransactionOptions,
  sealed?: Sealed,
): Promise<Result> =>
  untilItWins(() =>
    client.$transaction(
      async (tx: Transaction<Client>) => {
        await tx.$queryRawUnsafe("SELECT set_config('liangdi.viewer', $1, true)", scope);
        return run(sealedTransaction(tx, sealed));
      },
      { isolationLevel: isolation, timeout, maxWait: 10_000 },
    ),
  );
