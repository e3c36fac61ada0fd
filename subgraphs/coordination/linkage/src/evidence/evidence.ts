import { LEVELS, type Level, MISSING } from '../compare/levels.ts';
import type { PairComparer } from '../compare/pair-comparer.ts';
import type { Kind } from '../config/kinds.ts';
import type { LinkModel } from '../score/model.ts';
import type { Scorer } from '../score/scorer.ts';

/** What one column says of two records: how alike, and how much that speaks for (above 0) or against one person. */
export type Evidence = {
  readonly column: string;
  readonly kind: Kind;
  readonly level: Level | 'MISSING';
  /** Log-odds in nats: 0.7 doubles the odds, -0.7 halves them. */
  readonly weight: number;
};

/** The evidence of every column, most telling first. */
export function collectEvidence(
  model: LinkModel,
  compare: PairComparer,
  scorer: Scorer,
  a: number,
  b: number,
): readonly Evidence[] {
  return model.columns
    .map(({ name, kind }, f): Evidence => {
      const level = compare(f, a, b);
      const code = level === MISSING ? 'MISSING' : (LEVELS[kind][level] as Level);
      return { column: name, kind, level: code, weight: scorer.weight(f, level, a) };
    })
    .sort((x, y) => Math.abs(y.weight) - Math.abs(x.weight));
}
