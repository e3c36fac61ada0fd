import { DEFAULT_SUPPORTED_SUPERGRAPH_FEATURES, operationFromDocument, Supergraph } from '@apollo/federation-internals';
import { QueryPlanner } from '@apollo/query-planner';
import { parse, printSchema } from 'graphql';
import { repairSupergraph } from '../supergraph/repair.ts';
import { threadMilliseconds } from '../thread-milliseconds.ts';
import { overridden, readOverrideLabels } from './override-labels.ts';
import type { Planned, StatedSchemas } from './planner.ts';

/** What a supergraph may demand of whoever executes it. One that demands more is refused: that it is safe hangs on it. */
const supportedFeatures = new Set([...DEFAULT_SUPPORTED_SUPERGRAPH_FEATURES, 'https://specs.apollo.dev/context/v0.1']);

/** Validates a supergraph and plans over it. Throws with the reason when it is not a supergraph. */
export function planSupergraph(supergraphSdl: string): {
  readonly schemas: StatedSchemas;
  readonly plan: (operation: string) => Planned;
} {
  const api = Supergraph.build(supergraphSdl, { supportedFeatures, validateSupergraph: true }).apiSchema();
  const { document } = repairSupergraph(parse(supergraphSdl, { noLocation: true }));
  const planned = Supergraph.build(document, { supportedFeatures, validateSupergraph: false });
  const planner = new QueryPlanner(planned, { reuseQueryFragments: false });
  const labels = readOverrideLabels(document);
  return {
    schemas: {
      api: printSchema(api.toGraphQLJSSchema()),
      planning: printSchema(planned.schema.toGraphQLJSSchema()),
    },
    plan(operation) {
      const started = threadMilliseconds();
      const parsed = parse(operation, { noLocation: true });
      const plan = planner.buildQueryPlan(operationFromDocument(api, parsed, { validate: false }), {
        overrideConditions: overridden(labels, operation),
      });
      return { plan, milliseconds: threadMilliseconds() - started };
    },
  };
}
