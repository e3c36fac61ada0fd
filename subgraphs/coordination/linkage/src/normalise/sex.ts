import type { Normaliser } from '../values/normalised.ts';

const WORDS: Readonly<Record<string, string>> = {
  男: 'm',
  男性: 'm',
  male: 'm',
  m: 'm',
  man: 'm',
  boy: 'm',
  '1': 'm',
  先生: 'm',
  mr: 'm',
  女: 'f',
  女性: 'f',
  female: 'f',
  f: 'f',
  woman: 'f',
  girl: 'f',
  '2': 'f',
  '0': 'f',
  女士: 'f',
  mrs: 'f',
  ms: 'f',
  w: 'f',
};

/** Sex as `m` or `f` (GB/T 2261.1: 1 male, 2 female); anything else is missing. Its key serves together with others. */
export const sexNormaliser: Normaliser = {
  forms: 0,
  numbers: 0,
  keys: 0,
  normalise: (raw) => ({
    text: WORDS[raw.normalize('NFKC').trim().toLowerCase()] ?? '',
    forms: [],
    numbers: [],
    keys: [],
  }),
};
