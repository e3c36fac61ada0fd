import { classify, type Evidence, renderEvidence, scoreAgainst } from '@liangdi/linkage';
import type { Text } from '@liangdi/responsibility';
import { FIELDS, NOUNS } from './fields.ts';
import { MODEL } from './model.ts';
import type { Cells } from './person.ts';

/** A member who may be a record's person. */
export interface Scored<Member> {
  readonly member: Member;
  /** That it is this member, among all who were met and nobody. */
  readonly probability: number;
  readonly class: 'CERTAIN' | 'PROBABLE';
  readonly evidence: readonly Text[];
}

/** More than a person would compare. */
const MOST = 5;

/**
 * Members who may be the person of a record, likeliest first. Those who were met compete with each other and with "none
 * of them": of two namesakes born on one day neither is certain. Unlikely ones are left out.
 * @param among how many members there are
 */
export const scoreAll = <Member extends { readonly cells: Cells }>(
  record: Cells,
  met: readonly Member[],
  among: number,
): readonly Scored<Member>[] => {
  const model = { ...MODEL, prior: Math.min(0.5, MODEL.counterparts) / Math.max(2, among) };
  const scores = scoreAgainst(
    FIELDS,
    model,
    record,
    met.map(({ cells }) => cells),
  );
  const scored = met.flatMap((member, n) => {
    const score = scores[n];
    return score === undefined ? [] : [{ member, ...score }];
  });
  const all = scored.reduce((sum, { probability }) => sum + oddsOf(probability), 1);
  return scored
    .map(({ member, probability, evidence }) => ({ member, probability: oddsOf(probability) / all, evidence }))
    .sort((a, b) => b.probability - a.probability)
    .slice(0, MOST)
    .flatMap(({ member, probability, evidence }) => {
      const kind = classify(probability);
      if (kind === 'unlikely') return [];
      return { member, probability, class: kind === 'certain' ? 'CERTAIN' : 'PROBABLE', evidence: inWords(evidence) };
    });
};

/** Bounded, so that a sum of odds stays a number. */
const oddsOf = (probability: number): number => probability / Math.max(1e-12, 1 - probability);

/** The evidence that is there, in the order of weight, in both languages. */
const inWords = (evidence: readonly Evidence[]): readonly Text[] =>
  evidence
    .filter(({ level }) => level !== 'MISSING')
    .map((piece) => ({
      zh: renderEvidence(piece, 'zh-CN', NOUNS['zh-CN'][piece.column]),
      en: renderEvidence(piece, 'en', NOUNS.en[piece.column]),
    }));
