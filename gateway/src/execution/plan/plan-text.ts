import type { PlanNode, QueryPlan } from '@apollo/query-planner';

/** Characters of all operations that a plan sends: what is compiled from a plan grows with them. */
export const planText = ({ node }: QueryPlan): number => (!node || node.kind === 'Subscription' ? 0 : textOf(node));

function textOf(node: PlanNode): number {
  switch (node.kind) {
    case 'Sequence':
    case 'Parallel':
      return node.nodes.reduce((sum, each) => sum + textOf(each), 0);
    case 'Flatten':
      return textOf(node.node);
    case 'Condition':
      return (node.ifClause ? textOf(node.ifClause) : 0) + (node.elseClause ? textOf(node.elseClause) : 0);
    case 'Fetch':
      return node.operation.length;
    case 'Defer':
      return 0;
  }
}
