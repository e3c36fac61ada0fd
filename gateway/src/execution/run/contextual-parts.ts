import type { AnswerPath, Cursor } from '../compile/cursor.ts';
import { type ByteString, latin1Of } from '../json/byte-string.ts';
import type { JsonObject } from '../merge/own.ts';
import type { EngineContext } from '../transport/transport.ts';
import type { EntityFetch } from './fetch-entities.ts';
import { type Representations, represent } from './represent.ts';
import type { Run } from './run.ts';

/** Entities of a fetch that are asked about with the same values of contextual arguments. */
export interface ContextualPart {
  readonly member: EntityFetch;
  readonly representations: Representations;
  /** In the order of the names of contextual arguments. */
  readonly contextual: readonly ByteString[];
}

/** Adds a part, unless there is nobody to ask about. */
export function addPart<Context extends EngineContext>(
  parts: ContextualPart[],
  member: EntityFetch,
  contextual: readonly ByteString[],
  cursor: Pick<Cursor, 'objects' | 'paths'>,
  { data }: Run<Context>,
): void {
  const representations = represent(member.fetch.entities, cursor, data);
  if (representations.distinct.length > 0) parts.push({ member, representations, contextual });
}

/** The entities that a fetch has to ask about, in as many parts as there are values of its contextual arguments. */
export function contextualParts<Context extends EngineContext>(
  member: EntityFetch,
  run: Run<Context>,
): readonly ContextualPart[] {
  const { fetch, cursor } = member;
  const byText = new Map<string, { readonly values: readonly ByteString[]; readonly indexes: number[] }>();
  const ways = cursor.ways(run.data);
  for (const [index, way] of ways.entries()) {
    const values = fetch.entities.contextual?.valuesAt(way);
    if (!values) continue;
    const text = values.map(latin1Of).join();
    const known = byText.get(text);
    if (known) known.indexes.push(index);
    else byText.set(text, { values, indexes: [index] });
  }
  let paths: readonly AnswerPath[] | undefined;
  const pathAt = (index: number): AnswerPath => {
    paths ??= cursor.paths(run.data);
    return paths[index] as AnswerPath;
  };
  const parts: ContextualPart[] = [];
  for (const { values, indexes } of byText.values()) {
    const objects = indexes.map((index) => ways[index]?.at(-1) as JsonObject);
    addPart(parts, member, values, { objects: () => objects, paths: () => indexes.map(pathAt) }, run);
  }
  return parts;
}
