import type { Normaliser } from '../values/normalised.ts';

const COUNTRY = /^(?:00)?86(?=1\d{10}$|0?\d{10,11}$)/;

/** The numbers in a cell, most telling first: digits only, without the country code 86 and a leading zero. */
export function phoneNumbers(raw: string): readonly string[] {
  const parts = raw.normalize('NFKC').split(/[,;、/|或\n]+|\s{2,}|\s(?=1\d{10}\b)/);
  const numbers = parts.map((part) => part.replace(/\D+/g, '').replace(COUNTRY, '').replace(/^0+/, ''));
  return [...new Set(numbers.filter((n) => n.length >= 5))].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}

/** Phones; several may share a cell. Keys: exact, last eight, last four with the first three, digits in order. */
export const phoneNormaliser: Normaliser = {
  forms: 0,
  numbers: 0,
  keys: 4,
  normalise(raw) {
    const numbers = phoneNumbers(raw);
    const first = numbers[0] ?? '';
    const keys = first === '' ? [] : [first, first.slice(-8), `${first.slice(0, 7)}`, [...first].sort().join('')];
    return { text: numbers.join('|'), forms: [], numbers: [], keys };
  },
};
