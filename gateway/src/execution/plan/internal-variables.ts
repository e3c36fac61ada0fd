import { Kind, type OperationDefinitionNode, visit } from 'graphql';
import type { JsonObject } from '../merge/own.ts';

/** Names under which representations and contextual arguments travel: the planner's, and those of operations sent as one. */
const TAKEN = /^(representations(_\d+)?|contextualArgument(_\d+)+)$/;

/** An operation whose variables have names that nothing else travels under. */
export interface InternalVariables {
  readonly operation: OperationDefinitionNode;
  /** Values by the caller's names, with those of renamed variables under their new names, too. */
  named(values: JsonObject): JsonObject;
}

/** Renames the variables of an operation that bear a name of the engine's own: to callers it is a name like any other. */
export function internalVariables(operation: OperationDefinitionNode): InternalVariables {
  const names = (operation.variableDefinitions ?? []).map(({ variable }) => variable.name.value);
  const taken = names.filter((name) => TAKEN.test(name));
  if (taken.length === 0) return { operation, named: (values) => values };
  const renamed = new Map<string, string>();
  for (const name of taken) {
    let internal = `given_${name}`;
    while (names.includes(internal)) internal = `given_${internal}`;
    renamed.set(name, internal);
  }
  return {
    operation: visit(operation, {
      Variable: ({ name }) => {
        const internal = renamed.get(name.value);
        return internal === undefined ? undefined : { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: internal } };
      },
    }),
    named: (values) => {
      const all = { ...values };
      for (const [name, internal] of renamed) if (Object.hasOwn(values, name)) all[internal] = values[name];
      return all;
    },
  };
}
