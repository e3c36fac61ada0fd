import { operationFromDocument } from '@apollo/federation-internals';
import type { QueryPlan } from '@apollo/query-planner';
import { type DocumentNode, Kind, type OperationDefinitionNode } from 'graphql';
import type { SupergraphSchemas } from '../supergraph/schemas.ts';

/** The plan of one operation of a valid document. Throws a GraphQLError when no subgraph can answer it. */
export function planOperation(
  { planner, federatedApiSchema }: SupergraphSchemas,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): QueryPlan {
  const alone: DocumentNode = {
    kind: Kind.DOCUMENT,
    definitions: document.definitions.filter(
      (definition) => definition === operation || definition.kind === Kind.FRAGMENT_DEFINITION,
    ),
  };
  return planner.buildQueryPlan(operationFromDocument(federatedApiSchema, alone, { validate: false }));
}
