import type { Evaluation } from '@liangdi/linkage';
import type { Language } from './language.ts';

/** What was done, in one line for people. */
export type Outcome = {
  readonly left: number;
  readonly right: number | undefined;
  readonly compared: number;
  readonly links: number;
  readonly seconds: number;
};

const number = (n: number): string => n.toLocaleString('en-US');

export function describeOutcome({ left, right, compared, links, seconds }: Outcome, language: Language): string {
  const size = right === undefined ? number(left) : `${number(left)} × ${number(right)}`;
  const time = seconds.toFixed(1);
  return language === 'zh-CN'
    ? `${size} 条记录，比较了 ${number(compared)} 对，认定 ${number(links)} 对为同一人，用时 ${time} 秒。`
    : `${size} records, ${number(compared)} pairs compared, ${number(links)} pairs linked, ${time} s.`;
}

/** Precision, recall, F1 and the recall lost to blocking, one per line, machine-readable. */
export const describeEvaluation = (e: Evaluation): string =>
  [
    `precision ${e.precision.toFixed(4)}`,
    `recall ${e.recall.toFixed(4)}`,
    `f1 ${e.f1.toFixed(4)}`,
    `recall_lost_to_blocking ${e.blockingLoss.toFixed(4)}`,
    `true_pairs ${e.truth}`,
    `linked_pairs ${e.found}`,
    `correct_pairs ${e.correct}`,
  ].join('\n');
