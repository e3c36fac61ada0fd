import { hashText } from '../values/hash.ts';
import type { Normaliser } from '../values/normalised.ts';
import { signatureOf } from '../values/signature.ts';
import { consonants, joinWords, normaliseText, sortWords } from './text.ts';

/** Forms of free text: joined without spaces, words in order. */
export const STRING_FORM = { joined: 0, sorted: 1, digits: 2 } as const;

/** Free text, regions by name or code. Keys: exact, words in order, first four letters, last four. */
export const stringNormaliser: Normaliser = {
  forms: 3,
  numbers: 2,
  keys: 4,
  normalise: (raw) => describe(normaliseText(raw)),
};

/** Numbers of a text: which letters it has, and a hash of its longest word (0 if none has four letters). */
export const STRING_NUMBER = { signature: 0, word: 1 } as const;

export function numbersOf(text: string, joined: string): readonly number[] {
  const longest = text.split(' ').reduce((best, word) => (word.length > best.length ? word : best), '');
  return [signatureOf(joined), longest.length >= 4 ? hashText(longest) | 0 : 0];
}

export function describe(text: string): ReturnType<Normaliser['normalise']> {
  const joined = joinWords(text);
  const sorted = sortWords(text);
  const digits = joined.replace(/\D+/g, '');
  const coarse =
    digits.length === joined.length ? joined.slice(0, Math.max(2, joined.length >> 1)) : consonants(joined);
  const tail = joined.length > 4 ? joined.slice(-4) : '';
  return {
    text,
    forms: [joined, sorted, digits],
    numbers: numbersOf(text, joined),
    keys: [joined, sorted, coarse, tail],
  };
}
