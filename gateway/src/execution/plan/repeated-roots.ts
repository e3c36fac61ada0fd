import { type FieldNode, Kind, type OperationDefinitionNode, type SelectionNode, type SelectionSetNode } from 'graphql';
import type { JsonObject } from '../merge/own.ts';
import { conditionOf } from './condition-of.ts';

/**
 * Whether an operation without named fragments asks for one root field at several places, some of them under a condition.
 * The planner has each of them fetched by itself: a write would be done as often.
 */
export function repeatsRoots({ selectionSet }: OperationDefinitionNode): boolean {
  const byKey = Map.groupBy(rootFields(selectionSet), ({ field: { alias, name } }) => (alias ?? name).value);
  return [...byKey.values()].some((fields) => fields.length > 1 && fields.some(({ isConditional }) => isConditional));
}

/** An operation with the conditions of its root fields decided, so that each field stands where it is met first. */
export function decideRoots(operation: OperationDefinitionNode, values: JsonObject): OperationDefinitionNode {
  const selections = decided(operation.selectionSet, values);
  return { ...operation, selectionSet: { kind: Kind.SELECTION_SET, selections } };
}

/** What tells apart the operations that come of the values that root fields depend on. */
export const rootConditions = ({ selectionSet }: OperationDefinitionNode): readonly string[] => [
  ...new Set(conditionsIn(selectionSet)),
];

interface RootField {
  readonly field: FieldNode;
  readonly isConditional: boolean;
}

const rootFields = ({ selections }: SelectionSetNode, within = false): RootField[] =>
  selections.flatMap((selection): RootField[] => {
    const isConditional = within || variablesOf(selection).length > 0;
    if (selection.kind === Kind.FIELD) return [{ field: selection, isConditional }];
    return selection.kind === Kind.INLINE_FRAGMENT ? rootFields(selection.selectionSet, isConditional) : [];
  });

const conditionsIn = ({ selections }: SelectionSetNode): string[] =>
  selections.flatMap((selection) => [
    ...variablesOf(selection),
    ...(selection.kind === Kind.INLINE_FRAGMENT ? conditionsIn(selection.selectionSet) : []),
  ]);

const decided = ({ selections }: SelectionSetNode, values: JsonObject): SelectionNode[] =>
  selections.flatMap((selection): SelectionNode[] => {
    if (!holds(selection, values)) return [];
    if (selection.kind === Kind.INLINE_FRAGMENT) return decided(selection.selectionSet, values);
    const directives = (selection.directives ?? []).filter((directive) => conditionOf(directive) === undefined);
    return [{ ...selection, directives }];
  });

const variablesOf = ({ directives = [] }: SelectionNode): string[] =>
  directives.flatMap((directive) => conditionOf(directive) ?? []);

const holds = ({ directives = [] }: SelectionNode, values: JsonObject): boolean =>
  directives.every((directive) => {
    const variable = conditionOf(directive);
    return variable === undefined || (values[variable] === true) === (directive.name.value === 'include');
  });
