import { operationFromDocument, Supergraph } from '@apollo/federation-internals';
import { QueryPlanner } from '@apollo/query-planner';
import { parse, printSchema } from 'graphql';
import { readFacts } from '../supergraph/facts.ts';
import { repairSupergraph } from '../supergraph/repair.ts';
import { threadMilliseconds } from '../thread-milliseconds.ts';
import { checkDemands, directiveName } from './demands.ts';
import { hasSameTypes } from './has-same-types.ts';
import { overridden, readOverrideLabels } from './override-labels.ts';
import { type Planned, type StatedSchemas, Unplannable } from './planner.ts';

/** Validates a supergraph and plans over it, or throws `Unplannable`. Throws with the reason when it is not a supergraph. */
export function planSupergraph(supergraphSdl: string): {
  readonly schemas: StatedSchemas;
  readonly plan: (operation: string) => Planned;
} {
  const validated = Supergraph.build(supergraphSdl, { supportedFeatures: null, validateSupergraph: true });
  checkDemands(validated);
  const api = validated.apiSchema();
  const contextDirective = directiveName(validated, 'context', 'context');
  const repaired = repairSupergraph(parse(supergraphSdl, { noLocation: true }), contextDirective);
  const { document } = repaired;
  const planned = Supergraph.build(document, { supportedFeatures: null, validateSupergraph: false });
  const planner = new QueryPlanner(planned, { reuseQueryFragments: false });
  const labels = readOverrideLabels(document);
  const apiSchema = api.toGraphQLJSSchema();
  const planningSchema = planned.schema.toGraphQLJSSchema();
  return {
    schemas: {
      api: printSchema(apiSchema),
      planning: hasSameTypes(planningSchema, apiSchema) ? undefined : printSchema(planningSchema),
      facts: readFacts(repaired, contextDirective),
    },
    plan(operation) {
      const started = threadMilliseconds();
      try {
        const parsed = parse(operation, { noLocation: true });
        const plan = planner.buildQueryPlan(operationFromDocument(api, parsed, { validate: false }), {
          overrideConditions: overridden(labels, operation),
        });
        return { plan, milliseconds: threadMilliseconds() - started };
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        throw new Unplannable(reason, threadMilliseconds() - started);
      }
    },
  };
}
