import type { Normaliser } from '../values/normalised.ts';
import { chineseNumber } from './chinese-number.ts';
import { describe } from './string.ts';
import { normaliseText } from './text.ts';

const NUMBERED = /[〇零一二三四五六七八九十廿]+(?=[号弄幢栋座单室楼组村队])/g;
const WORDS: Readonly<Record<string, string>> = {
  st: 'street',
  rd: 'road',
  ave: 'avenue',
  av: 'avenue',
  crs: 'crescent',
  cres: 'crescent',
  pl: 'place',
  cct: 'circuit',
  dr: 'drive',
  ct: 'court',
  ln: 'lane',
  hwy: 'highway',
  vlge: 'village',
  bldg: 'building',
  apt: 'apartment',
};

/** Addresses: Chinese numerals before 号, 弄, 室 … as digits, common street words in full. Keys as for text. */
export const addressNormaliser: Normaliser = {
  forms: 3,
  numbers: 2,
  keys: 4,
  normalise(raw) {
    const text = normaliseText(raw)
      .replace(NUMBERED, (digits) => String(chineseNumber(digits) ?? digits))
      .split(' ')
      .map((word) => WORDS[word] ?? word)
      .join(' ');
    return describe(text);
  },
};
