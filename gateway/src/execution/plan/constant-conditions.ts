import {
  type DirectiveNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  visit,
} from 'graphql';
import type { JsonObject } from '../merge/own.ts';
import { conditionOf, constantOf } from './condition-of.ts';

/**
 * Takes out what `@skip(if: true)` and `@include(if: false)` exclude, and conditions that always hold:
 * the planner forgets constant conditions where it asks a field of another subgraph.
 */
export function decideConstantConditions(operation: OperationDefinitionNode): OperationDefinitionNode {
  return visit(operation, {
    SelectionSet(set): SelectionSetNode | undefined {
      const kept = set.selections.filter((selection) => !isExcluded(selection)).map(withoutConstants);
      if (kept.length === set.selections.length && kept.every((one, at) => one === set.selections[at]))
        return undefined;
      const typeName: SelectionNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };
      return { ...set, selections: kept.length > 0 ? kept : [typeName] };
    },
  });
}

/** An operation with all of its conditions decided. */
export function decideConditions(operation: OperationDefinitionNode, values: JsonObject): OperationDefinitionNode {
  const decided = visit(operation, {
    Directive(directive): DirectiveNode | undefined {
      const variable = conditionOf(directive);
      if (variable === undefined) return undefined;
      const [condition] = directive.arguments ?? [];
      const value = { kind: Kind.BOOLEAN, value: values[variable] === true } as const;
      return condition && { ...directive, arguments: [{ ...condition, value }] };
    },
  });
  return decideConstantConditions(decided);
}

const isExcluded = ({ directives = [] }: SelectionNode) =>
  directives.some((directive) => constantOf(directive) === (directive.name.value === 'skip'));

function withoutConstants(selection: SelectionNode): SelectionNode {
  const { directives = [] } = selection;
  const kept = directives.filter((directive) => constantOf(directive) === undefined);
  return kept.length === directives.length ? selection : { ...selection, directives: kept };
}
