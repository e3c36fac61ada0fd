import type { Normaliser } from '../values/normalised.ts';
import { numbersOf } from './string.ts';
import { normaliseText } from './text.ts';

/** A resident ID number of 15 digits in its 18-digit form (GB 11643: century 19, check digit by ISO 7064 MOD 11-2). */
export function toEighteen(id: string): string {
  if (!/^\d{15}$/.test(id)) return id;
  const body = `${id.slice(0, 6)}19${id.slice(6)}`;
  let sum = 0;
  for (let i = 0; i < 17; i++) sum += Number(body[i]) * (2 ** (17 - i) % 11);
  return body + '10x98765432'.charAt(sum % 11);
}

/** Letters and digits only. Keys: exact, first half, last half, its characters in order (survives a transposition). */
export const identifierNormaliser: Normaliser = {
  forms: 3,
  numbers: 2,
  keys: 4,
  normalise(raw) {
    const joined = toEighteen(normaliseText(raw).replaceAll(' ', ''));
    const digits = joined.replace(/\D+/g, '');
    const half = joined.length >> 1;
    const keys = joined.length < 4 ? [joined] : [joined, `<${joined.slice(0, half)}`, `>${joined.slice(half)}`];
    return {
      text: joined,
      forms: [joined, '', digits],
      numbers: numbersOf('', joined),
      keys: [...keys, [...joined].sort().join('')],
    };
  },
};
