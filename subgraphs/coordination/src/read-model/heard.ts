import type { SideName, Sides } from '@liangdi/responsibility';
import type { Sql } from './sql.ts';

/** How long a side counts as heard after its feed was last read to its end, milliseconds. Beyond it, it is silent. */
export const FRESH = 60_000;

/** How far the sides have been heard by some instant. */
export interface Heard {
  /** Sides that have been followed at all; the others are silent to the judgement. */
  readonly followed: ReadonlySet<SideName>;
  /** Followed sides that have fallen silent: what rests on them stands as it was. */
  readonly fallen: ReadonlySet<SideName>;
  /** Up to here every other side is known to the full: for the read model, time passes no further. Epoch milliseconds. */
  readonly horizon: number;
}

export const heardBy = async (sql: Sql, schema: string, now: number): Promise<Heard> => {
  const rows = await sql<{ side: SideName; up_to: Date | null }>(`select side, up_to from ${schema}.follow`);
  const reached = rows.map(({ side, up_to }) => ({ side, upTo: up_to?.getTime() ?? Number.NEGATIVE_INFINITY }));
  const fresh = reached.filter(({ upTo }) => upTo >= now - FRESH);
  return {
    followed: new Set(reached.map(({ side }) => side)),
    fallen: new Set(reached.filter((side) => !fresh.includes(side)).map(({ side }) => side)),
    horizon: Math.min(now, ...fresh.map(({ upTo }) => upTo)),
  };
};

const SILENT = { status: 'SILENT' } as const;

/** The same member as if some sides had said nothing. */
export const without = <Of extends Sides>(sides: Of, silent: ReadonlySet<SideName>): Of => ({
  ...sides,
  ...(silent.has('ORIGIN') ? { origin: SILENT } : {}),
  ...(silent.has('DESTINATION') ? { destination: SILENT } : {}),
  ...(silent.has('ASSOCIATION') ? { association: SILENT } : {}),
});
