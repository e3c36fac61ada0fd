import type { OperationDefinitionNode } from 'graphql';
import { conditionVariables } from '../answer/variants.ts';
import type { JsonObject } from '../merge/own.ts';
import { decideConditions } from '../plan/constant-conditions.ts';
import { decideRoots, repeatsRoots, rootConditions } from '../plan/repeated-roots.ts';
import { NotPlanned } from '../planner/planner.ts';
import type { EngineContext } from '../transport/transport.ts';
import type { CompiledPlan } from './compile-plan.ts';

/** Past this many combinations of values, plans are made anew each time. */
const MOST_PLANS = 16;

export interface CompiledPlans<Context extends EngineContext> {
  /** How many are kept in the end. */
  readonly most: number;
  /**
   * The plan for values of the variables that decide on selections. Rejects as a planner does; what is not planned by then is
   * not wanted any more after `until`, in epoch milliseconds. Who has it planned is told of the time that it takes.
   */
  for(
    coerced: JsonObject,
    until: number,
    planned?: (milliseconds: number) => void,
  ): CompiledPlan<Context> | Promise<CompiledPlan<Context>>;
}

/** A plan, and until when somebody waits for it. */
interface Planning<Context extends EngineContext> {
  readonly plan: Promise<CompiledPlan<Context>>;
  until: number;
}

/** An operation with those conditions decided that are not left to its plan, and the variables that decide them. */
interface Decisions {
  readonly variables: readonly string[];
  decide(values: JsonObject): OperationDefinitionNode;
}

/**
 * The compiled plans of an operation for values of its variables: one for all of them, but for a mutation that asks for one
 * root field at several places under conditions, and for what takes arguments from contexts under conditions. That is
 * planned as it is with those decided, when it is first asked for. So each write is done once, where its field is met
 * first, and no field is left out with another whose context it shares.
 */
export function compiledPlans<Context extends EngineContext>(
  operation: OperationDefinitionNode,
  takesFromContexts: boolean,
  compileWhole: () => CompiledPlan<Context>,
  compile: (
    decided: OperationDefinitionNode,
    isWanted: () => boolean,
    planned?: (milliseconds: number) => void,
  ) => Promise<CompiledPlan<Context>>,
): CompiledPlans<Context> {
  const decisions = decisionsOf(operation, takesFromContexts);
  if (!decisions) {
    const whole = compileWhole();
    return { most: 1, for: () => whole };
  }
  const { variables, decide } = decisions;
  const plans = new Map<string, Planning<Context>>();
  return {
    most: Math.min(2 ** variables.length, MOST_PLANS),
    for(values, until, planned) {
      const id = variables.map((name) => (values[name] === true ? '1' : '0')).join('');
      const known = plans.get(id);
      if (known) {
        known.until = Math.max(known.until, until);
        return known.plan;
      }
      const isWanted = () => Date.now() < planning.until;
      const planning: Planning<Context> = { until, plan: compile(decide(values), isWanted, planned) };
      if (plans.size < MOST_PLANS) {
        plans.set(id, planning);
        // It may be wanted again.
        planning.plan.catch((cause) => cause instanceof NotPlanned && plans.delete(id));
      }
      return planning.plan;
    },
  };
}

function decisionsOf(operation: OperationDefinitionNode, takesFromContexts: boolean): Decisions | undefined {
  if (takesFromContexts) {
    const variables = conditionVariables([operation]);
    return variables.size === 0
      ? undefined
      : { variables: [...variables], decide: (values) => decideConditions(operation, values) };
  }
  return operation.operation === 'mutation' && repeatsRoots(operation)
    ? { variables: rootConditions(operation), decide: (values) => decideRoots(operation, values) }
    : undefined;
}
