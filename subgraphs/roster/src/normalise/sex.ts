import { type Reading, reading, refused } from '../problems/problem.ts';
import { compact } from './plain.ts';

export type Sex = 'FEMALE' | 'MALE';

/** Digits as in GB/T 2261.1. */
const WORDS: ReadonlyMap<string, Sex> = new Map([
  ...['男', '男性', '男士', '先生', 'm', 'male', 'man', '1', '♂'].map((word) => [word, 'MALE'] as const),
  ...['女', '女性', '女士', '小姐', 'f', 'female', 'woman', '2', '♀'].map((word) => [word, 'FEMALE'] as const),
]);

export function readSex(text: string): Reading<Sex> {
  const word = compact(text)
    .toLowerCase()
    .replace(/^[12][-.、:]?(?=[男女])/, '');
  const sex = WORDS.get(word);
  return sex === undefined ? reading<Sex>(null, refused('SEX_UNREADABLE', compact(text))) : reading<Sex>(sex);
}
