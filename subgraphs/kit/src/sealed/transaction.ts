import type { SqlTransaction } from '../database/transaction.ts';
import { openRows, type Sealed } from './rows.ts';

/** The same transaction, in which rows are read open, and which says what is to be sealed. */
export const sealedTransaction = <Tx extends object>(tx: Tx, sealed: Sealed | undefined): Tx & SqlTransaction => {
  const plain = tx as unknown as SqlTransaction;
  if (!sealed) return tx as Tx & SqlTransaction;
  const own: Partial<SqlTransaction> = {
    sealed,
    $queryRawUnsafe: async <Rows>(text: string, ...values: unknown[]) =>
      openRows(sealed, await plain.$queryRawUnsafe<object[]>(text, ...values)) as Rows,
  };
  return new Proxy(tx, {
    get: (target, name) => (name in own ? own[name as keyof SqlTransaction] : Reflect.get(target, name)),
  }) as Tx & SqlTransaction;
};
