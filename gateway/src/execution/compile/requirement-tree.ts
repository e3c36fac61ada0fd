import type { QueryPlanSelectionNode } from '@apollo/query-planner';
import {
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import type { RequiredArguments } from '../supergraph/required-arguments.ts';
import { isSubtypeName } from '../supergraph/subtypes.ts';

/** One field of a representation. */
export interface RequiredField {
  /** Response key under which the merged answer holds it. */
  readonly source: string;
  /** Name under which the subgraph expects it. */
  readonly name: string;
  readonly type: GraphQLOutputType | undefined;
  readonly nullable: boolean;
  readonly selections: readonly QueryPlanSelectionNode[];
}

/** The fields that a plan's `requires` selects on an object of a known type, fragments resolved and merged. */
export function requiredFields(
  schema: GraphQLSchema,
  standIns: RequiredArguments,
  selections: readonly QueryPlanSelectionNode[],
  typeName: string | undefined,
  declaredName: string | undefined,
): readonly RequiredField[] {
  const fields = new Map<string, RequiredField>();
  const collect = (nodes: readonly QueryPlanSelectionNode[]) => {
    for (const node of nodes) {
      if (node.kind === 'InlineFragment') {
        if (!node.typeCondition || (typeName && isSubtypeName(schema, node.typeCondition, typeName))) {
          collect(node.selections);
        }
        continue;
      }
      const source = node.alias ?? node.name;
      const known = fields.get(source);
      const type = fieldType(schema, typeName ?? declaredName, node.name) ?? fieldType(schema, declaredName, node.name);
      fields.set(source, {
        source,
        name: standIns.get(node.name)?.field ?? node.alias ?? node.name,
        type,
        nullable: type !== undefined && !isNonNullType(type),
        selections: [...(known?.selections ?? []), ...(node.selections ?? [])],
      });
    }
  };
  collect(selections);
  return [...fields.values()];
}

export const namedTypeName = (type: GraphQLOutputType | undefined) => type && getNamedType(type).name;

/** The type of a field; undefined where there is none. */
export function fieldType(schema: GraphQLSchema, typeName: string | undefined, fieldName: string) {
  const type = typeName ? schema.getType(typeName) : undefined;
  return isObjectType(type) || isInterfaceType(type) ? type.getFields()[fieldName]?.type : undefined;
}
