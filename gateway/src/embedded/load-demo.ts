import { type DemoRow, demoRows, generate, type MemberCase, organisations, type TokenOf } from '@liangdi/demo';

/** The demo is the same in every data folder that is made on the same day. */
export const demoSeed = 'liangdi';

/** Rows that are loaded together. */
const batchSize = 60_000;

/** Takes rows of one side, in the order in which they may be written. */
export type LoadRows = (rows: Iterable<{ readonly table: string; readonly row: DemoRow['row'] }>) => Promise<unknown>;

export interface DemoTarget {
  readonly load: LoadRows;
  /** Called once, after the last row. */
  readonly finish: () => Promise<void>;
}

export type DemoTargets = Readonly<Record<'origin' | 'destination' | 'association', DemoTarget>>;

const sides = ['origin', 'destination', 'association'] as const;

const loadBatch = async (targets: DemoTargets, rows: readonly DemoRow[]): Promise<void> => {
  await Promise.all(sides.map((side) => targets[side].load(rows.filter((row) => row.side === side))));
};

/** Streams the demo into the three sides in batches; gives the number of rows. */
export const loadDemo = async (
  targets: DemoTargets,
  { now, members, tokenOf }: { readonly now: number; readonly members: number; readonly tokenOf: TokenOf },
): Promise<number> => {
  let rows = 0;
  let batch: DemoRow[] = [];
  for (const row of demoRows({ seed: demoSeed, now, members }, tokenOf)) {
    batch.push(row);
    if (batch.length < batchSize) continue;
    await loadBatch(targets, batch);
    rows += batch.length;
    batch = [];
  }
  await loadBatch(targets, batch);
  await Promise.all(sides.map((side) => targets[side].finish()));
  return rows + batch.length;
};

/** An ordinary member of the first county who is away in Shanghai and belongs to an association: for the demo accounts. */
export const exampleMember = (now: number): MemberCase => {
  const all = organisations(demoSeed);
  for (const { planted, case: story } of generate({ seed: demoSeed, now, members: 2_000 }, all)) {
    const { region } = story.member;
    const isExample = planted === null && region === '330324' && story.receptions.at(-1)?.region === '310000';
    if (
      isExample &&
      story.memberships.some(({ branchId }) => branchId !== null) &&
      story.receptions.at(-1)?.validTo === null
    )
      return story;
  }
  throw new Error('the demo has no example member');
};
