import { operationFromDocument } from '@apollo/federation-internals';
import type { QueryPlan } from '@apollo/query-planner';
import { Kind, type OperationDefinitionNode, print } from 'graphql';
import type { SupergraphSchemas } from '../supergraph/schemas.ts';
import { overridden } from './override-labels.ts';

/** The plan of an operation without named fragments. Throws when no subgraph can answer it. */
export function planOperation(
  { planner, federatedApiSchema, overrideLabels }: SupergraphSchemas,
  operation: OperationDefinitionNode,
): QueryPlan {
  const document = { kind: Kind.DOCUMENT, definitions: [operation] } as const;
  const overrideConditions = overridden(overrideLabels, overrideLabels.length > 0 ? print(operation) : '');
  return planner.buildQueryPlan(operationFromDocument(federatedApiSchema, document, { validate: false }), {
    overrideConditions,
  });
}
