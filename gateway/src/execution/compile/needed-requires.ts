import type { QueryPlanSelectionNode } from '@apollo/query-planner';
import { type FieldNode, isNonNullType, Kind, type SelectionSetNode } from 'graphql';
import { areRelated, relatedNames } from '../supergraph/subtypes.ts';
import type { EngineSchemas } from './engine-schemas.ts';
import { entityKey } from './entity-key.ts';
import { distribute, type EntitySelection, typeNamesOf } from './entity-selection.ts';
import { fieldType } from './requirement-tree.ts';

/** A required field of a type without which there is no representation: it may not be null. */
interface Need {
  readonly typeName: string;
  readonly name: string;
}

/**
 * Splits an entity fetch of which some fields need what others do not. Where that is missing, since its side is silent or
 * the field that requires it is skipped, the others are asked for all the same.
 */
export function splitByNeeds(
  { keys, planningSchema }: Pick<EngineSchemas, 'keys' | 'planningSchema'>,
  subgraph: string,
  { requires, selections }: EntitySelection,
): readonly EntitySelection[] {
  const isRelated = (one: string, other: string): boolean => areRelated(planningSchema, one, other);
  const related = [...new Set(selections.flatMap(typeNamesOf).flatMap((name) => relatedNames(planningSchema, name)))];
  const isKey = (typeName: string, name: string): boolean =>
    keys.keysOf(subgraph, typeName).some((key) => entityKey(key).fields.has(name));
  const mayBeNull = (typeName: string, name: string): boolean =>
    !isNonNullType(fieldType(planningSchema, typeName, name));
  const needsOf = (within: string, field: FieldNode): readonly Need[] =>
    related.flatMap((typeName) => {
      const required = isRelated(typeName, within) && keys.requiresOf(subgraph, typeName, field.name.value);
      if (!required) return [];
      const names = topNames(required).filter((name) => !mayBeNull(typeName, name) && !isKey(typeName, name));
      return names.map((name) => ({ typeName, name }));
    });

  const needs = new Map<string, readonly Need[]>();
  const parts = distribute(selections, (typeName, field) => {
    if (field.name.value === '__typename') return undefined;
    const found = needsOf(typeName, field);
    const part = [...new Set(found.map((need) => `${need.typeName}.${need.name}`))].sort().join(' ');
    needs.set(part, found);
    return part;
  });
  if (parts.size < 2) return [{ requires, selections }];
  const all = [...needs.values()].flat();
  return [...parts].map(([part, selections]) => {
    const own = needs.get(part) ?? [];
    const isNeeded = (some: readonly Need[], typeName: string, name: string): boolean =>
      some.some((need) => need.name === name && isRelated(need.typeName, typeName));
    const drops = (typeName: string, name: string): boolean =>
      isNeeded(all, typeName, name) &&
      !isNeeded(own, typeName, name) &&
      !related.some((other) => isRelated(other, typeName) && isKey(other, name));
    return { requires: without(requires, drops), selections };
  });
}

const topNames = ({ selections }: SelectionSetNode): readonly string[] =>
  selections.flatMap((node) => {
    if (node.kind === Kind.FIELD) return [node.name.value];
    return node.kind === Kind.INLINE_FRAGMENT ? topNames(node.selectionSet) : [];
  });

const without = (
  nodes: readonly QueryPlanSelectionNode[],
  drops: (typeName: string, name: string) => boolean,
  typeName = '',
): QueryPlanSelectionNode[] =>
  nodes.flatMap((node): QueryPlanSelectionNode[] => {
    if (node.kind === 'Field') return drops(typeName, node.name) ? [] : [node];
    const selections = without(node.selections, drops, node.typeCondition ?? typeName);
    return selections.length > 0 ? [{ ...node, selections }] : [];
  });
