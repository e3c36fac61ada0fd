import { buildClientSchema, type GraphQLSchema, getIntrospectionQuery } from 'graphql';
import { walkOptions } from './calls.ts';
import { isOfPersons } from './expect.ts';
import { idsIn } from './observe.ts';
import { type Document, documentsOf, walk } from './walk.ts';
import type { MatrixRunning } from './world.ts';

/** Selections of a document at most: the whole walk is some ninety of them. */
const most = 700;

export interface Learnt {
  readonly schema: GraphQLSchema;
  readonly documents: readonly Document[];
  /** Fields that the walk cannot ask for without arguments that nobody gave it. */
  readonly skipped: ReadonlySet<string>;
  /** Ids of what there is about the member, by type. */
  readonly ids: ReadonlyMap<string, ReadonlySet<string>>;
  /** Ids of persons' things that are the member's. */
  readonly own: ReadonlySet<string>;
}

/** Asks for the schema, and as the member for the ids of all that is theirs; then lays out the walk. */
export const learn = async ({ ask, world, found }: MatrixRunning): Promise<Learnt> => {
  const { data } = await ask('county', getIntrospectionQuery());
  const schema = buildClientSchema(data);
  const ids = new Map<string, Set<string>>();
  const options = walkOptions(schema, world, found, new Map());
  const telling = new Set(['member', 'findings', 'identityLinks', 'notifications']);
  const roots = options.roots.filter(({ field }) => telling.has(field));
  for (const { query } of documentsOf(walk(schema, { ...options, roots }).edges, most))
    idsIn((await ask('self', query)).data, ids);
  ids.set('Rule', new Set([found.rule ?? '']));
  // The one that somebody commented on is the one that is looked at.
  ids.set('Finding', new Set([found.finding ?? '', ...(ids.get('Finding') ?? [])]));
  const { edges, skipped } = walk(schema, walkOptions(schema, world, found, ids));
  const own = new Set([...ids].flatMap(([type, some]) => (isOfPersons(type) ? [...some] : [])));
  return { schema, documents: documentsOf(edges, most), skipped, ids, own };
};
