import type { FetchNode, PlanNode, QueryPlan } from '@apollo/query-planner';
import { pathNames } from '../run/error-paths.ts';
import type { EntityFetch } from '../run/fetch-entities.ts';
import { fetchJoined } from '../run/fetch-joined.ts';
import { fetchRoot } from '../run/fetch-root.ts';
import type { Run } from '../run/run.ts';
import type { EngineContext } from '../transport/transport.ts';
import { type CompiledEntities, type CompiledFetch, compileFetch } from './compiled-fetch.ts';
import { compileCursor } from './cursor.ts';
import type { EngineSchemas } from './engine-schemas.ts';

/** One step of a compiled plan. */
export type Step<Context extends EngineContext> = (run: Run<Context>) => Promise<void>;

interface Compiler {
  readonly schemas: EngineSchemas;
  readonly aliases: ReadonlyMap<string, string>;
  /** Root response keys that some fetch brings. */
  readonly rootKeys: Set<string>;
}

export interface CompiledPlan<Context extends EngineContext> {
  readonly step: Step<Context> | undefined;
  readonly rootKeys: ReadonlySet<string>;
}

/** Compiles a query plan; `aliases` are the caller's names of keys that travel under another. */
export function compilePlan<Context extends EngineContext>(
  schemas: EngineSchemas,
  plan: QueryPlan,
  aliases: ReadonlyMap<string, string>,
): CompiledPlan<Context> {
  const compiler: Compiler = { schemas, aliases, rootKeys: new Set() };
  const { node } = plan;
  if (node?.kind === 'Subscription') throw new Error('subscriptions are not executed as plans');
  return { step: node && compileNode<Context>(compiler, node, []), rootKeys: compiler.rootKeys };
}

/** A part of a plan that can run beside others: a step, or an entity fetch that may be joined with others. */
type Part<Context extends EngineContext> = { step: Step<Context> } | { entityFetch: EntityFetch };

function compileNode<Context extends EngineContext>(
  compiler: Compiler,
  node: PlanNode,
  path: (string | number)[],
): Step<Context> {
  return together(compiler, compileParts<Context>(compiler, node, path));
}

function compileParts<Context extends EngineContext>(
  compiler: Compiler,
  node: PlanNode,
  path: (string | number)[],
): readonly Part<Context>[] {
  switch (node.kind) {
    case 'Sequence': {
      const steps = node.nodes.map((child) => compileNode<Context>(compiler, child, path));
      return [{ step: inSequence(steps) }];
    }
    case 'Parallel':
      return node.nodes.flatMap((child) => compileParts<Context>(compiler, child, path));
    case 'Flatten':
      return compileParts<Context>(compiler, node.node, [...path, ...node.path]);
    case 'Fetch':
      return compileFetchAt<Context>(compiler, node, path);
    case 'Condition': {
      const yes = node.ifClause && compileNode<Context>(compiler, node.ifClause, path);
      const no = node.elseClause && compileNode<Context>(compiler, node.elseClause, path);
      return [{ step: async (run) => (run.coerced[node.condition] ? yes?.(run) : no?.(run)) }];
    }
    case 'Defer':
      throw new Error('@defer is not planned');
  }
}

function compileFetchAt<Context extends EngineContext>(
  { schemas, aliases, rootKeys }: Compiler,
  node: FetchNode,
  path: (string | number)[],
): readonly Part<Context>[] {
  const cursor = compileCursor(path);
  const names = pathNames(node.outputRewrites, aliases, schemas.requiredArguments);
  return compileFetch(schemas, node).map((fetch) => {
    if (fetch.entities)
      return { entityFetch: { fetch: fetch as CompiledFetch & { entities: CompiledEntities }, cursor, names } };
    if (path.length === 0) for (const key of fetch.keys) rootKeys.add(key);
    return { step: fetchRoot<Context>(schemas, fetch, cursor, names) };
  });
}

/** Parts side by side, entity fetches to the same side joined. */
function together<Context extends EngineContext>(
  { schemas }: Compiler,
  parts: readonly Part<Context>[],
): Step<Context> {
  const steps: Step<Context>[] = [];
  const bySide = new Map<string, EntityFetch[]>();
  for (const part of parts) {
    if ('step' in part) steps.push(part.step);
    else
      bySide.set(part.entityFetch.fetch.side, [...(bySide.get(part.entityFetch.fetch.side) ?? []), part.entityFetch]);
  }
  for (const members of bySide.values()) steps.push(fetchJoined<Context>(schemas, members));
  const [only] = steps;
  if (steps.length === 1 && only) return only;
  return async (run) => {
    await Promise.all(steps.map((step) => step(run)));
  };
}

function inSequence<Context extends EngineContext>(steps: readonly Step<Context>[]): Step<Context> {
  return async (run) => {
    for (const step of steps) {
      if (run.signal?.aborted) return;
      await step(run);
    }
  };
}
