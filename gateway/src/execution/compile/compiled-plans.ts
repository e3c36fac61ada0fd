import type { OperationDefinitionNode } from 'graphql';
import type { JsonObject } from '../merge/own.ts';
import { decideRoots, repeatsRoots, rootConditions } from '../plan/repeated-roots.ts';
import type { EngineContext } from '../transport/transport.ts';
import type { CompiledPlan } from './compile-plan.ts';

/** Undefined when no subgraph can answer. */
export type CompiledFor<Context extends EngineContext> = (
  values: JsonObject,
) => CompiledPlan<Context> | undefined | Promise<CompiledPlan<Context> | undefined>;

/** Past this many combinations of values, plans are made anew each time. */
const MOST_PLANS = 16;

/**
 * The compiled plan of an operation for values of its variables: one for all of them, but for a mutation that asks for one
 * root field at several places under conditions. That is planned as it is with those decided, when it is first asked for:
 * each write is done once, where its field is met first.
 */
export function compiledPlans<Context extends EngineContext>(
  operation: OperationDefinitionNode,
  whole: CompiledPlan<Context>,
  compile: (decided: OperationDefinitionNode) => Promise<CompiledPlan<Context>>,
): CompiledFor<Context> {
  if (operation.operation !== 'mutation' || !repeatsRoots(operation)) return () => whole;
  const conditions = rootConditions(operation);
  const plans = new Map<string, Promise<CompiledPlan<Context> | undefined>>();
  return (values) => {
    const id = conditions.map((name) => (values[name] === true ? '1' : '0')).join('');
    const known = plans.get(id);
    if (known) return known;
    const plan = compile(decideRoots(operation, values)).catch(() => undefined);
    if (plans.size < MOST_PLANS) plans.set(id, plan);
    return plan;
  };
}
