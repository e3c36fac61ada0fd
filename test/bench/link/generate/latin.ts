import type { Random } from './random.ts';

const HEADS = 'b br c ch cl d dr f fl g gr h j k l m n p pr r s sh st t th tr v w'.split(' ');
const VOWELS = 'a e i o u ai ea ee ia oo ou'.split(' ');
const TAILS = 'n r l s t m ck nd rt ll ss th y e o a'.split(' ');

/** Made-up Latin words that look like names; `syllables` from 1. Distinct. */
export function madeUpWords(random: Random, count: number, syllables: number): readonly string[] {
  const words = new Set<string>();
  while (words.size < count) {
    let word = '';
    const parts = 1 + random.int(syllables);
    for (let k = 0; k < parts; k++) word += random.pick(HEADS) + random.pick(VOWELS);
    words.add(word + random.pick(TAILS));
  }
  return [...words];
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** One slip of the typist: a letter lost, added, replaced, or swapped with its neighbour; sometimes a space put in. */
export function typo(random: Random, text: string): string {
  if (text === '') return text;
  const at = random.int(text.length);
  const letter = /\d/.test(text.charAt(at)) ? String(random.int(10)) : LETTERS.charAt(random.int(26));
  const kind = random.int(9);
  if (kind < 2) return text.slice(0, at) + text.slice(at + 1);
  if (kind < 4) return text.slice(0, at) + letter + text.slice(at);
  if (kind < 6) return text.slice(0, at) + letter + text.slice(at + 1);
  if (kind < 8 && text.length > 1) {
    const k = Math.min(at, text.length - 2);
    return text.slice(0, k) + text.charAt(k + 1) + text.charAt(k) + text.slice(k + 2);
  }
  return /\d/.test(text) ? text : `${text.slice(0, at)} ${text.slice(at)}`;
}
