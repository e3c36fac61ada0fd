import type { FetchNode, PlanNode, QueryPlan } from '@apollo/query-planner';

/** The fetches of a plan, in its order. */
export const fetchesOf = ({ node }: QueryPlan): readonly FetchNode[] =>
  !node || node.kind === 'Subscription' ? [] : within(node);

function within(node: PlanNode): readonly FetchNode[] {
  switch (node.kind) {
    case 'Sequence':
    case 'Parallel':
      return node.nodes.flatMap(within);
    case 'Flatten':
      return within(node.node);
    case 'Condition':
      return [node.ifClause, node.elseClause].flatMap((clause) => (clause ? within(clause) : []));
    case 'Fetch':
      return [node];
    case 'Defer':
      return [];
  }
}
