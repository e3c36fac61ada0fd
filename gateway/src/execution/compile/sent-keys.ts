import type { QueryPlanSelectionNode } from '@apollo/query-planner';
import { isObjectType } from 'graphql';
import { areRelated } from '../supergraph/subtypes.ts';
import type { EngineSchemas } from './engine-schemas.ts';
import { type EntityKey, entityKey } from './entity-key.ts';

/**
 * The keys by which a fetch may ask for entities of a type. A subgraph may have more keys than it can tell of each entity
 * that it is asked for by one of them, so others are not asked for.
 */
export function sentKeys(
  { keys, planningSchema, requiredArguments }: EngineSchemas,
  subgraph: string,
  requires: readonly QueryPlanSelectionNode[],
): (typeName: string) => readonly EntityKey[] {
  return (typeName) => {
    const sent = new Set<string>();
    const collect = (nodes: readonly QueryPlanSelectionNode[]): void => {
      for (const node of nodes) {
        if (node.kind === 'Field') sent.add(requiredArguments.get(node.name)?.field ?? node.alias ?? node.name);
        else if (!node.typeCondition || areRelated(planningSchema, node.typeCondition, typeName))
          collect(node.selections);
      }
    };
    collect(requires);
    const fitting = keys
      .keysOf(subgraph, typeName)
      .map(entityKey)
      .filter(({ fields }) => [...fields].every((field) => sent.has(field)));
    // Objects of one type go by the first; those of an abstract type by a key of their own types.
    return isObjectType(planningSchema.getType(typeName)) ? fitting.slice(0, 1) : fitting;
  };
}
