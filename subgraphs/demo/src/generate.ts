import { startOfDay } from './calendar.ts';
import { atHome } from './life/at-home.ts';
import { docked, returned } from './life/away.ts';
import { stageFor } from './life/cast.ts';
import type { MemberCase } from './model.ts';
import type { Organisations } from './organisations.ts';
import { type Planted, planted } from './planted/planted.ts';
import { random } from './random.ts';

export interface DemoOptions {
  /** The same seed gives the same demo. */
  readonly seed: string;
  /** The instant at which the demo is made; its facts lie in the three years before that day. */
  readonly now: number;
  /** How many members, planted ones included. */
  readonly members: number;
}

export interface GeneratedCase {
  /** The n-th member, from 0. */
  readonly n: number;
  /** The finding that was planted; null for an ordinary life, which gives none. */
  readonly planted: Planted | null;
  readonly case: MemberCase;
}

/** Which case is planted at which n: the first members, in the order of the table. */
const plantedAt: readonly Planted[] = planted.flatMap((each) => Array.from({ length: each.members }, () => each));

/** Streams the demo member by member; each member depends on the seed and its own number only. */
export function* generate(options: DemoOptions, organisations: Organisations): Generator<GeneratedCase> {
  const stage = stageFor(organisations, startOfDay(options.now));
  for (let n = 0; n < options.members; n += 1) {
    const on = { ...stage, random: random(options.seed, 'member', n) };
    const plant = plantedAt[n] ?? null;
    yield { n, planted: plant, case: plant ? plant.make(on, n) : ordinary(on, n) };
  }
}

const ordinary = (on: Parameters<typeof docked>[0], n: number): MemberCase => {
  const share = on.random.whole(1, 100);
  if (share <= 74) return docked(on, n);
  return share <= 86 ? atHome(on, n) : returned(on, n);
};
