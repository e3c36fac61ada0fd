import { concludes, expected, isOfPersons } from './expect.ts';
import { observe, type Place, placesOf } from './observe.ts';
import type { Ask } from './prepare.ts';
import type { MatrixViewer } from './viewers.ts';
import type { Document } from './walk.ts';

/** `Type.field` of a place. */
export const fieldOf = (place: Place): string =>
  place.leaf === undefined ? (place.path.at(-1)?.name ?? '') : `${place.path.at(-1)?.target}.${place.leaf}`;

/** Rows that say whom they are about by nothing but `member`. */
const aboutSomebody = /^(WhatIfChange|Transfer|ResponsibleMember)$/;

export interface Comparison {
  /** Places where what came is not what the table says: `+` came and may not, `-` may and did not come. */
  readonly disagreements: readonly string[];
  /** Fields that were asked for. */
  readonly asked: ReadonlySet<string>;
  /** Fields of which something came for somebody. */
  readonly seen: ReadonlySet<string>;
  /** Of each account, all that it was answered, as text. */
  readonly answers: ReadonlyMap<string, string>;
}

/** Asks every document as every viewer, and holds what came against the table, place by place. */
export const compare = async (
  ask: Ask,
  viewers: readonly MatrixViewer[],
  documents: readonly Document[],
  member: string,
  own: ReadonlySet<string>,
): Promise<Comparison> => {
  const counts = (object: any): boolean => {
    if (typeof object.member?.id === 'string') return object.member.id === member;
    if (aboutSomebody.test(object.__typename)) return false;
    return !(isOfPersons(object.__typename) && typeof object.id === 'string') || own.has(object.id);
  };
  const answers = new Map<string, string>();
  const came = new Map<string, ReadonlySet<string>>();
  const askAs = async ({ account }: MatrixViewer): Promise<void> => {
    const places = new Set<string>();
    let text = '';
    for (const { query, edges } of documents) {
      const answer = await ask(account, query);
      observe(edges, answer.data, counts, places);
      text += JSON.stringify(answer);
    }
    came.set(account, places);
    answers.set(account, text);
  };
  // A few at a time: what an account answers for is asked of coordination for each request, and not waited for long.
  const waiting = [...viewers];
  const next = async (): Promise<void> => {
    for (let viewer = waiting.shift(); viewer; viewer = waiting.shift()) await askAs(viewer);
  };
  await Promise.all([next(), next()]);

  const [asked, seen, disagreements] = [new Set<string>(), new Set<string>(), [] as string[]];
  for (const [name, place] of placesOf(documents.flatMap(({ edges }) => edges))) {
    asked.add(fieldOf(place));
    const some = viewers.filter(({ account }) => came.get(account)?.has(name));
    // A field that is empty for everybody says nothing of anybody.
    if (some.length > 0) seen.add(fieldOf(place));
    if (some.length === 0 || !concludes(place)) continue;
    for (const viewer of viewers) {
      const [may, did] = [expected(viewer, place), some.includes(viewer)];
      if (may !== did) disagreements.push(`${did ? '+' : '-'}${viewer.account} ${name}`);
    }
  }
  return { disagreements, asked, seen, answers };
};
