import { cursorOf, lockReadModel, takePage } from '../projector.ts';
import type { Source } from '../source.ts';
import type { Sql } from '../sql.ts';
import type { Rebuilding } from './rebuilding.ts';

const LIMIT = 500;

/** Follows the feed from the snapshot's cursor until little is left. */
export const catchUp = async (source: Source, schema: string, rebuilding: Rebuilding): Promise<void> => {
  for (let more = true; more; ) {
    more = await rebuilding.transaction(async (tx) => {
      await lockReadModel(tx);
      return catchUpPage(tx, source, schema, rebuilding);
    });
  }
};

/** As `catchUp`, within the transaction that holds the lock. */
export const catchUpIn = async (tx: Sql, source: Source, schema: string, rebuilding: Rebuilding): Promise<void> => {
  for (let more = true; more; ) more = await catchUpPage(tx, source, schema, rebuilding);
};

const catchUpPage = async (tx: Sql, source: Source, schema: string, rebuilding: Rebuilding): Promise<boolean> => {
  const from = await cursorOf(tx, schema, source.side);
  const asked = rebuilding.now();
  const page = await source.read(from, LIMIT);
  await takePage(tx, rebuilding, { side: source.side, page, from, asked, schema, tell: false });
  return page.more;
};
