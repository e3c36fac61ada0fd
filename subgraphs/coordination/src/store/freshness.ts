import type { Context } from '../context.ts';
import type { Freshness, Side } from '../generated/graphql.ts';
import { READ_MODEL } from '../read-model/tables.ts';

const SIDES: readonly Side[] = ['ORIGIN', 'DESTINATION', 'ASSOCIATION'];

interface Row {
  readonly side: Side;
  readonly up_to: Date | null;
  readonly lag_ms: number;
  readonly answering: boolean;
}

/** Milliseconds. What a side recorded since it was last heard is not known: while it is not followed, all of it counts. */
const lagOf = ({ up_to, lag_ms, answering }: Row, now: Date): number =>
  answering || up_to === null ? lag_ms : Math.max(lag_ms, now.getTime() - up_to.getTime());

/** How far the read model has followed each side. A side that was never followed does not answer. */
export const readFreshness = async ({ sql, now }: Pick<Context, 'sql' | 'now'>): Promise<Freshness[]> => {
  const rows = await sql<Row>(`select side, up_to, lag_ms, answering from ${READ_MODEL}.follow`);
  return SIDES.map((side) => {
    const row = rows.find((candidate) => candidate.side === side);
    return {
      side,
      upTo: row?.up_to ?? null,
      lagSeconds: row === undefined ? 0 : lagOf(row, now) / 1_000,
      answering: row?.answering ?? false,
    };
  });
};
