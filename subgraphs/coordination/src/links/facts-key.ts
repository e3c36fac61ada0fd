import { digest } from '../domain/stable-id.ts';
import type { Cells } from './person.ts';

/**
 * What a decision about a pair rests on: the number that both carry, and what is compared of them. A refusal holds
 * against tokens until they share another one, and against likeness until anything that is compared changes.
 */
export const factsKey = (token: string | null, cells: readonly [member: Cells, record: Cells] | null): string =>
  `${tokenPart(token)}.${cells === null ? '' : likenessPart(...cells)}`;

export const tokenPart = (token: string | null): string => (token === null ? '' : digest(token));

export const likenessPart = (member: Cells, record: Cells): string => digest(...member, ...record);

export const holdsAgainstToken = (key: string, token: string): boolean => key.split('.')[0] === tokenPart(token);

export const holdsAgainstLikeness = (key: string, member: Cells, record: Cells): boolean =>
  key.split('.')[1] === likenessPart(member, record);
