import { operationFromDocument } from '@apollo/federation-internals';
import type { QueryPlan } from '@apollo/query-planner';
import { Kind, type OperationDefinitionNode } from 'graphql';
import type { SupergraphSchemas } from '../supergraph/schemas.ts';

/** The plan of an operation without named fragments. Throws when no subgraph can answer it. */
export function planOperation(
  { planner, federatedApiSchema }: SupergraphSchemas,
  operation: OperationDefinitionNode,
): QueryPlan {
  const document = { kind: Kind.DOCUMENT, definitions: [operation] } as const;
  return planner.buildQueryPlan(operationFromDocument(federatedApiSchema, document, { validate: false }));
}
