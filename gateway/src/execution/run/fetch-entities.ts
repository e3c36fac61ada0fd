import type { FetchNode } from '@apollo/query-planner';
import type { CompiledEntities, CompiledFetch } from '../compile/compiled-fetch.ts';
import type { Cursor } from '../compile/cursor.ts';
import type { EngineSchemas } from '../compile/engine-schemas.ts';
import { copy } from '../merge/copy.ts';
import { isObject, type JsonObject, own } from '../merge/own.ts';
import { applyRewrites } from '../merge/rewrites.ts';
import type { EngineContext, SubgraphError } from '../transport/transport.ts';
import { reportErrors, reportSilence, type SideAnswer } from './ask-side.ts';
import { commonPath, type PathNames } from './error-paths.ts';
import type { Representations } from './represent.ts';
import type { Distinct } from './representation-list.ts';
import type { Run } from './run.ts';

/** One entity fetch of a plan at its place in the answer. */
export interface EntityFetch {
  readonly fetch: CompiledFetch & { readonly entities: CompiledEntities };
  /** What it was compiled from. */
  readonly node: FetchNode;
  readonly cursor: Cursor;
  readonly names: PathNames;
  /** What is asked later of objects within its answers depends on where they stand: each place has objects of its own. */
  readonly keepsApart: boolean;
}

/** Notes an entity, and those that share its representation, as one that a side does not know. */
export function noteUnknown<Context extends EngineContext>(
  { unknown }: Run<Context>,
  { entity, alike }: Pick<Distinct, 'entity'> & { readonly alike: readonly JsonObject[] | undefined },
): void {
  unknown?.add(entity);
  for (const other of alike ?? []) unknown?.add(other);
}

/** Whether an error says that it is about the entities under an alias. */
export const isAbout = ({ path }: SubgraphError, alias: string): boolean => Array.isArray(path) && path[0] === alias;

/** Merges what a side answered about the represented entities, found under `alias` in its answer. */
export function takeEntities<Context extends EngineContext>(
  { planningSchema }: EngineSchemas,
  { fetch, names, keepsApart }: EntityFetch,
  run: Run<Context>,
  representations: Representations,
  answer: SideAnswer,
  alias: string,
  /** An error that is about none of several members of an answer accounts for whatever is missing. */
  isExplained: boolean,
): void {
  const common = () => commonPath(representations.places()).map(names);
  const silence = (reason: string) => reportSilence(run, fetch.side, reason, common());
  if (answer.silent !== undefined) {
    silence(answer.silent);
    return;
  }

  const ours = answer.errors.filter((error) => isAbout(error, alias));
  reportErrors(run, fetch.side, ours, (path = []) => {
    const [, index, ...rest] = path;
    const places = typeof index === 'number' ? representations.placesOf(index) : [];
    if (places.length === 0) return [common()];
    const within = fetch.entities.echoed.added.has(rest[0] as string) ? [] : fetch.askedOf(rest);
    return places.map((place) => [...place, ...within].map(names));
  });
  const received = isObject(answer.data) ? own(answer.data, alias) : undefined;
  if (!Array.isArray(received)) {
    if (ours.length === 0 && !isExplained) silence('garbage');
    else if (common().length === 0) run.isUnplaced = true;
    return;
  }

  const { match, merge } = fetch.entities;
  const { answers, amiss } = match(representations.distinct, received);
  if (amiss) silence('garbage');
  for (let index = 0; index < answers.length; index++) {
    const found = answers[index];
    const one = representations.distinct[index] as Distinct;
    if (found === null) noteUnknown(run, one);
    if (!found) continue;
    const { entity, alike } = one;
    if (fetch.outputRewrites) {
      if (own(found, '__typename') === undefined) found.__typename = entity.__typename;
      applyRewrites(planningSchema, fetch.outputRewrites, found);
    }
    merge(entity, found);
    if (alike) for (const other of alike) merge(other, keepsApart ? copy(found) : found);
  }
}
