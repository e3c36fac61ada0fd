import type { Normaliser } from '../values/normalised.ts';
import { signatureOf } from '../values/signature.ts';
import { formalName } from './nicknames.ts';
import { readingsOfName, readName } from './pinyin.ts';
import { hasHan } from './simplify.ts';
import { consonants, joinWords, normaliseText, sortWords } from './text.ts';
import { foldVariants } from './variants.ts';

const MAX_READINGS = 6;

/** Forms of a name: joined with variants folded, words in order, readings apart by `|`, initials, formal name. */
export const NAME_FORM = { joined: 0, sorted: 1, sounds: 2, initials: 3, formal: 4 } as const;

/** Names in Chinese and Latin writing. Keys: exact, sound, consonants of the sound, first letters of the sound. */
export const nameNormaliser: Normaliser = {
  forms: 5,
  numbers: 1,
  keys: 4,
  normalise(raw) {
    const spaced = normaliseText(raw.replace(/[(（].*?[)）]/g, ' '));
    const han = hasHan(spaced);
    const text = han ? joinWords(spaced) : spaced;
    return han ? chinese(text) : latin(text);
  },
};

function chinese(text: string): ReturnType<Normaliser['normalise']> {
  const joined = foldVariants(text);
  const syllables = readName(joined);
  const sounds = readingsOfName(joined, MAX_READINGS);
  const likely = sounds[0] ?? '';
  const initials = syllables.map((s) => s.charAt(0)).join('');
  const forms = [joined, [...joined].sort().join(''), sounds.join('|'), initials, joined];
  return {
    text,
    forms,
    numbers: [signatureOf(joined)],
    keys: [joined, likely, consonants(likely), syllables[0] ?? ''],
  };
}

function latin(text: string): ReturnType<Normaliser['normalise']> {
  const joined = joinWords(text);
  const words = text.split(' ');
  const initials = words.length > 1 ? words.map((w) => w.charAt(0)).join('') : text.length <= 3 ? text : '';
  const formal = words.map(formalName).join('');
  const forms = [joined, sortWords(text), joined, initials, formal];
  return {
    text,
    forms,
    numbers: [signatureOf(joined)],
    keys: [joined, formal, consonants(joined), joined.slice(0, 3)],
  };
}
