import { isOfPersons } from './expect.ts';
import type { Place } from './observe.ts';
import type { Ask } from './prepare.ts';
import type { Edge } from './walk.ts';

/** What a partner may ask at the root, said once more. */
const roots: ReadonlySet<string> = new Set(
  `member members node nodes county counties city cities receptions destinationRecords association associations
   associationBranches associationRecords region rules freshness agreements aggregates`.split(/\s+/),
);

/** The type that a page is a page of, or the type itself. */
const heldBy = ({ target }: Edge): string => target.replace(/(Connection|Edge)$/, '');

/** Whether an agreement that names these fields opens a place: every field of persons on the way, and some of each type. */
export const opens = (named: ReadonlySet<string>, { path, leaf }: Place): boolean => {
  const [root] = path;
  // Who has fields of members gets no counts.
  if (root?.name === 'Query.aggregates') return named.size === 0;
  if (!root || !roots.has(root.name.replace('Query.', ''))) return false;
  const typed = (type: string): boolean => [...named].some((field) => field.startsWith(`${type}.`));
  const fields = [...path.slice(1).map(({ name }) => name), ...(leaf ? [`${path.at(-1)?.target}.${leaf}`] : [])];
  return (
    fields.every((field) => {
      const [type = '', name] = field.split('.');
      return !isOfPersons(type) || name === 'id' || named.has(field);
    }) && path.every((edge) => !isOfPersons(heldBy(edge)) || typed(heldBy(edge)))
  );
};

/** A document that asks for nothing but one place. */
const only = ({ path, leaf }: Place): string =>
  path.reduceRight(
    (inner, { call, narrowed, target }) => `${call}{${narrowed ? `... on ${target}{${inner}}` : inner}}`,
    leaf ?? '__typename',
  );

/** Asks for each place by itself; gives those that were refused when they should not be, or were not when they should. */
export const tryPlaces = async (
  ask: Ask,
  account: string,
  places: readonly Place[],
  named: ReadonlySet<string>,
): Promise<readonly string[]> => {
  const wrong: string[] = [];
  for (const place of places) {
    const query = `{${only(place)}}`;
    const { errors = [] } = await ask(account, query);
    const refused = errors.some(({ extensions }) => extensions.code === 'FORBIDDEN');
    if (refused === opens(named, place)) wrong.push(`${account} ${refused ? 'is refused' : 'gets'} ${query}`);
  }
  return wrong;
};
