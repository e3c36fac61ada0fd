import { simplify } from './simplify.ts';

const MARKS = /\p{M}+/gu;
const NOT_WORD = /[^\p{L}\p{N}]+/gu;
const NULLISH = new Set(['null', 'none', 'nan', 'na', 'n a', 'nil', 'unknown', '无', '未知', '不详', '暂无', '没有']);

/**
 * The form in which free text is compared: NFKC, lower case, no accents, simplified characters, and every run of
 * punctuation and spaces as one space. Words that say "not known" give the empty string, which means missing.
 */
export function normaliseText(raw: string): string {
  const folded = simplify(raw.normalize('NFKC').toLowerCase().normalize('NFD').replace(MARKS, '').normalize('NFC'));
  const text = folded.replace(NOT_WORD, ' ').trim();
  return NULLISH.has(text) ? '' : text;
}

/** The words of normalised text in order of code units, so that two orders of the same words agree. */
export function sortWords(text: string): string {
  return text.includes(' ') ? text.split(' ').sort().join('') : text;
}

/** Normalised text without its spaces, so that a space typed or lost inside a word makes no difference. */
export const joinWords = (text: string): string => (text.includes(' ') ? text.replaceAll(' ', '') : text);

/** The first letter and the consonants after it, doubles once, at most five: survives most slips in vowels. */
export function consonants(text: string): string {
  if (text === '') return '';
  let out = text.charAt(0);
  for (let i = 1; i < text.length && out.length < 5; i++) {
    const ch = text.charAt(i);
    if (!'aeiouyhw'.includes(ch) && !out.endsWith(ch)) out += ch;
  }
  return out;
}
