import { planSupergraph } from './plan-supergraph.ts';
import type { StartPlanner } from './planner.ts';

/**
 * A planner in this thread, which waits for it: for those with many supergraphs and nobody else to answer, as tests are. It
 * states what it knows as one in another thread can.
 */
export const startPlannerHere: StartPlanner = async (supergraphSdl) => {
  const { schemas, plan } = planSupergraph(supergraphSdl);
  return { schemas: structuredClone(schemas), plan: async (operation) => plan(operation), close: async () => {} };
};
