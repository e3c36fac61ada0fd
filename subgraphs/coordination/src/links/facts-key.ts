import type { Sealing } from '@liangdi/kit';
import { digest } from '../domain/stable-id.ts';
import type { Cells } from './person.ts';

/**
 * What a decision about a pair rests on: the number that both carry, and what is compared of them. A refusal holds
 * against tokens until they share another one, and against likeness until anything that is compared changes. The second
 * part is keyed: who has no key cannot try what people may be like.
 */
export const factsKey = (
  sealing: Sealing,
  token: string | null,
  cells: readonly [member: Cells, record: Cells] | null,
): string => `${tokenFactsKey(token)}${cells === null ? '' : likenessPart(sealing, ...cells)}`;

/** Of a decision that rests on no likeness. */
export const tokenFactsKey = (token: string | null): string => `${tokenPart(token)}.`;

export const tokenPart = (token: string | null): string => (token === null ? '' : digest(token));

const likenessPart = (sealing: Sealing, member: Cells, record: Cells): string =>
  sealing.digest(JSON.stringify([member, record]));

export const holdsAgainstToken = (key: string, token: string): boolean => key.split('.')[0] === tokenPart(token);

export const holdsAgainstLikeness = (sealing: Sealing, key: string, member: Cells, record: Cells): boolean =>
  key.split('.')[1] === likenessPart(sealing, member, record);
