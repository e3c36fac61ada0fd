import type { QueryPlan } from '@apollo/query-planner';
import { pathNames } from '../run/error-paths.ts';
import type { EntityFetch } from '../run/fetch-entities.ts';
import { fetchJoined } from '../run/fetch-joined.ts';
import { fetchRoot } from '../run/fetch-root.ts';
import type { Run } from '../run/run.ts';
import { type FetchGroup, runGroups } from '../run/run-groups.ts';
import type { EngineContext } from '../transport/transport.ts';
import type { CompiledEntities, CompiledFetch } from './compiled-fetch.ts';
import { compileCursor } from './cursor.ts';
import type { EngineSchemas } from './engine-schemas.ts';
import { fetchGroups } from './fetch-groups.ts';
import { type PlannedFetch, plannedFetches } from './planned-fetches.ts';

/** One step of a compiled plan. */
export type Step<Context extends EngineContext> = (run: Run<Context>) => Promise<void>;

export interface CompiledPlan<Context extends EngineContext> {
  readonly step: Step<Context> | undefined;
  /** Root response keys that some fetch brings. */
  readonly rootKeys: ReadonlySet<string>;
}

/** Compiles a query plan. */
export function compilePlan<Context extends EngineContext>(
  schemas: EngineSchemas,
  { node }: QueryPlan,
): CompiledPlan<Context> {
  if (node?.kind === 'Subscription') throw new Error('subscriptions are not executed as plans');
  if (!node) return { step: undefined, rootKeys: new Set() };
  const fetches = plannedFetches(schemas, node);
  const keepsApart = fetches.some(({ fetch }) => fetch.entities?.contextual);
  const groups = fetchGroups(fetches).map((members) => compileGroup<Context>(schemas, keepsApart, members));
  const rootKeys = fetches.flatMap(({ fetch, path }) => (fetch.entities || path.length > 0 ? [] : fetch.keys));
  return { step: runGroups(fetches, groups), rootKeys: new Set(rootKeys) };
}

function compileGroup<Context extends EngineContext>(
  schemas: EngineSchemas,
  keepsApart: boolean,
  members: readonly PlannedFetch[],
): FetchGroup<Context> {
  const [first] = members;
  if (!first) throw new Error('a group without a fetch');
  const names = pathNames(first.node.outputRewrites, schemas.requiredArguments);
  if (!first.fetch.entities) {
    const fetch = fetchRoot<Context>(schemas, first.fetch, compileCursor([...first.path]), names, keepsApart);
    return { members, fetch: (run) => fetch(run) };
  }
  const entityFetches = new Map<PlannedFetch, EntityFetch>(
    members.map((member) => [
      member,
      {
        fetch: member.fetch as CompiledFetch & { entities: CompiledEntities },
        node: member.node,
        cursor: compileCursor([...member.path]),
        names: pathNames(member.node.outputRewrites, schemas.requiredArguments),
        keepsApart,
      },
    ]),
  );
  const fetch = fetchJoined<Context>(schemas);
  return {
    members,
    fetch: (run, ready) =>
      fetch(
        run,
        ready.map((one) => entityFetches.get(one) as EntityFetch),
      ),
  };
}
