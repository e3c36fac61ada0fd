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

/** How far the read model has followed each side. A side that was never followed does not answer. */
export const readFreshness = async ({ sql }: Pick<Context, 'sql'>): Promise<Freshness[]> => {
  const rows = await sql<Row>(`select side, up_to, lag_ms, answering from ${READ_MODEL}.follow`);
  return SIDES.map((side) => {
    const row = rows.find((candidate) => candidate.side === side);
    return {
      side,
      upTo: row?.up_to ?? null,
      lagSeconds: (row?.lag_ms ?? 0) / 1_000,
      answering: row?.answering ?? false,
    };
  });
};
