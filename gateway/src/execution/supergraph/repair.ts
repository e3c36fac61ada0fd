import { type DocumentNode, type FieldDefinitionNode, Kind, type ObjectTypeDefinitionNode, visit } from 'graphql';
import { resolvableKeysFirst } from './key-order.ts';
import { type RequiredArguments, separateRequiredArguments } from './required-arguments.ts';
import { withUsualNames } from './usual-names.ts';

export interface RepairedSupergraph {
  /** The document to plan with; the answer's schema is still the original's. */
  readonly document: DocumentNode;
  readonly requiredArguments: RequiredArguments;
}

/**
 * The planner (2.14.4) is wrong in three places, each repaired in what it reads:
 * it re-enters a subgraph by keys that cannot be resolved, it fetches a `@requires` field with arguments
 * under the same response key as the caller's own selection of that field, and it mixes two `@requires`
 * of one field that differ in their arguments. What else reads the document knows one name for each thing in it.
 */
export function repairSupergraph(document: DocumentNode, contextDirective: string): RepairedSupergraph {
  return separateRequiredArguments(resolvableKeysFirst(withUsualNames(document)), contextDirective);
}

export type TypeWithFields = ObjectTypeDefinitionNode & { fields: readonly FieldDefinitionNode[] };

/** Object and interface definitions of a document by name. */
export function typesWithFields(document: DocumentNode): Map<string, TypeWithFields> {
  const types = new Map<string, TypeWithFields>();
  visit(document, {
    enter(node) {
      if (node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.INTERFACE_TYPE_DEFINITION) {
        types.set(node.name.value, node as TypeWithFields);
        return false;
      }
      return undefined;
    },
  });
  return types;
}
