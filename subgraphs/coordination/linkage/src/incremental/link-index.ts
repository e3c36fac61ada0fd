import { passHash } from '../block/atoms.ts';
import type { Pass } from '../block/plan-passes.ts';
import { createPairComparer } from '../compare/pair-comparer.ts';
import type { FieldConfig } from '../config/config.ts';
import { classify } from '../decide/classify.ts';
import { collectEvidence } from '../evidence/evidence.ts';
import { type LinkModel, logit, sigmoid } from '../score/model.ts';
import { createScorer } from '../score/scorer.ts';
import type { PairScore } from '../score-pair.ts';
import { createGrowingDataset } from '../values/records.ts';
import { type Chains, createChains } from './chains.ts';

/** A member who may be the person of an arrival. */
export type Candidate = PairScore & { readonly id: string };

/** All members, ready to be asked who an arrival is. Members may come, change and go at any time. */
export type LinkIndex = {
  /** Adds a member, or replaces what is known under the id. Cells stand in the order of the fields' columns. */
  readonly add: (id: string, cells: readonly string[]) => void;
  readonly remove: (id: string) => boolean;
  /** The likeliest members, likeliest first, none below `least` (a probability). The arrival leaves no trace. */
  readonly candidates: (
    cells: readonly string[],
    options?: { readonly limit?: number; readonly least?: number },
  ) => readonly Candidate[];
  readonly size: () => number;
};

/** How many passes an index keeps: twelve to sixteen bytes a member each. */
const PASSES = 20;
/** A key that more members share is passed over; others narrow it down. */
const MOST_PER_KEY = 200;
/** Members that one arrival is compared with at most. */
const MOST_MET = 1_000;
const LIMIT = 10;
const LEAST = 0.01;

/** `expected` is how many members to make room for; more are welcome. */
export function createLinkIndex(fields: readonly FieldConfig[], model: LinkModel, expected = 1024): LinkIndex {
  const members = createGrowingDataset(fields, expected + 2);
  const { data } = members;
  const passes = choosePasses(model.passes);
  const chains: readonly Chains[] = passes.map(() => createChains(expected));
  const compare = createPairComparer(data, false);
  const scorer = createScorer(data, { ...model, copies: 0 }, compare, 'growing');
  const ids: (string | undefined)[] = [];
  const recordOf = new Map<string, number>();

  const remove = (id: string): boolean => {
    const record = recordOf.get(id);
    if (record === undefined) return false;
    members.discount(record);
    ids[record] = undefined;
    return recordOf.delete(id);
  };
  const add = (id: string, cells: readonly string[]): void => {
    remove(id);
    const record = members.add(cells);
    ids[record] = id;
    recordOf.set(id, record);
    passes.forEach(({ atoms }, p) => void (chains[p] as Chains).add(passHash(data, atoms, record), record));
  };
  const candidates: LinkIndex['candidates'] = (cells, { limit = LIMIT, least = LEAST } = {}) =>
    members.borrow([cells], (arrival) => {
      const met = meet(
        passes.map(({ atoms }, p) => (chains[p] as Chains).find(passHash(data, atoms, arrival), MOST_PER_KEY)),
      );
      const shift = logit(priorAmong(model, recordOf.size)) - logit(model.prior);
      const floor = logit(least);
      const scored: { readonly record: number; readonly score: number }[] = [];
      for (const record of met) {
        if (ids[record] === undefined) continue;
        const score = scorer.score(record, arrival, floor - shift) + shift;
        if (score >= floor) scored.push({ record, score });
      }
      const idOf = (record: number): string => ids[record] as string;
      scored.sort((x, y) => y.score - x.score || (idOf(x.record) < idOf(y.record) ? -1 : 1));
      return scored.slice(0, limit).map(({ record, score }) => {
        const probability = sigmoid(score);
        const evidence = collectEvidence(model, compare, scorer, record, arrival);
        return { id: idOf(record), probability, class: classify(probability), evidence };
      });
    });
  return { add, remove, candidates, size: () => recordOf.size };
}

/** Those whom an arrival meets: first by the keys that fewest share, until they are enough. */
function meet(blocks: readonly (readonly number[])[]): ReadonlySet<number> {
  const met = new Set<number>();
  for (const block of blocks.toSorted((x, y) => x.length - y.length)) {
    if (met.size + block.length > MOST_MET) break;
    for (const record of block) met.add(record);
  }
  return met;
}

/** The chance that one member of so many is the arrival: as often as the records it was learnt from had a counterpart. */
const priorAmong = ({ counterparts }: LinkModel, members: number): number =>
  Math.min(0.5, Math.max(0.01, Math.min(1, counterparts)) / Math.max(2, members));

/** The cheapest pass of each group of columns first, then the next of each, so that many columns may be wrong. */
function choosePasses(passes: readonly Pass[]): readonly Pass[] {
  const seen = new Map<string, number>();
  const ranked = passes.map((pass) => {
    const group = pass.columns.join();
    const turn = seen.get(group) ?? 0;
    seen.set(group, turn + 1);
    return { pass, turn };
  });
  return ranked
    .sort((a, b) => a.turn - b.turn || a.pass.columns.length - b.pass.columns.length || a.pass.cost - b.pass.cost)
    .slice(0, PASSES)
    .map(({ pass }) => pass);
}
