import { createDatasetBuilder, createLinkIndex, decide, joinScored, scorePasses, train } from '@liangdi/linkage';
import { rosters } from './generate/roster.ts';

/** What one arrival costs among so many members, in milliseconds, and whether it met its person. */
export type ArrivalFigures = { readonly p50: number; readonly p99: number; readonly found: number };

const LEARNT_FROM = 20_000;
const ARRIVALS = 2_000;

/** Asks an index of `members` who some arrivals are; the model comes from a part of them. */
export function measureArrivals(seed: number, members: number): ArrivalFigures {
  const { fields, left, right = [] } = rosters(seed, members, 0.5);
  const builder = createDatasetBuilder(fields);
  for (const { cells } of left.slice(0, LEARNT_FROM)) builder.add(cells);
  for (const { cells } of right.slice(0, LEARNT_FROM)) builder.add(cells);
  const sample = builder.build(Math.min(LEARNT_FROM, left.length));
  const { model: first, keys } = train(sample);
  const { model } = decide(sample, first, joinScored(scorePasses(sample, first, keys, first.passes.keys())));
  const index = createLinkIndex(fields, model, members);
  const entityOf = new Map(left.map(({ id, entity }) => [id, entity]));
  for (const { id, cells } of left) index.add(id, cells);

  const times: number[] = [];
  let known = 0;
  let met = 0;
  for (const { cells, entity } of right.slice(-ARRIVALS)) {
    const began = performance.now();
    const [best] = index.candidates(cells);
    times.push(performance.now() - began);
    if (!entity.startsWith('p')) continue;
    known++;
    if (best !== undefined && entityOf.get(best.id) === entity) met++;
  }
  times.sort((a, b) => a - b);
  const at = (share: number): number => times[Math.min(times.length - 1, Math.floor(times.length * share))] as number;
  return { p50: at(0.5), p99: at(0.99), found: met / known };
}
