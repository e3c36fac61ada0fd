import type { QueryResolvers } from '../generated/graphql.ts';
import { requireRegion } from '../regions/require-region.ts';
import { listRules } from '../store/list-rules.ts';
import { readNode, readNodes } from '../store/nodes.ts';

export const Query: QueryResolvers = {
  node: (_parent, { id }, context) => readNode(id, context),
  nodes: (_parent, { ids }, context) => readNodes(ids, context),
  region: (_parent, { code }) => requireRegion(code, ['code']),
  rules: (_parent, args, context) => listRules(args, context),
};
