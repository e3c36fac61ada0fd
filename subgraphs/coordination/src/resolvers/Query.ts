import { listAuditEntries } from '@liangdi/kit';
import type { QueryResolvers } from '../generated/graphql.ts';
import { requireRegion } from '../regions/require-region.ts';
import { readFreshness } from '../store/freshness.ts';
import { listAggregates } from '../store/list-aggregates.ts';
import { listAgreements } from '../store/list-agreements.ts';
import { listFindings } from '../store/list-findings.ts';
import { listDuties, listFlows } from '../store/list-flows.ts';
import { listGrants } from '../store/list-grants.ts';
import { listLinks } from '../store/list-links.ts';
import { listNotifications } from '../store/list-notifications.ts';
import { listResponsible, listTransfers } from '../store/list-responsible.ts';
import { listRules } from '../store/list-rules.ts';
import { readNode, readNodes } from '../store/nodes.ts';
import { ruleDefects } from '../store/rule-defects.ts';
import { listWhatIf } from '../store/what-if.ts';

export const Query: QueryResolvers = {
  node: (_query, { id }, context) => readNode(id, context),
  nodes: (_query, { ids }, context) => readNodes(ids, context),
  region: (_query, { code }) => requireRegion(code, ['code']),
  findings: (_query, args, context) => listFindings(args, context),
  flows: (_query, args, context) => listFlows(args, context),
  duties: (_query, args, context) => listDuties(args, context),
  responsibleOn: (_query, args, context) => listResponsible(args, context),
  transfers: (_query, args, context) => listTransfers(args, context),
  rules: (_query, args, context) => listRules(args, context),
  ruleDefects: (_query, { at }, context) => ruleDefects(at, context),
  whatIf: (_query, args, context) => listWhatIf(args, context),
  identityLinks: (_query, args, context) => listLinks(args, context),
  notifications: (_query, args, context) => listNotifications(args, context),
  breakGlassGrants: (_query, args, context) => listGrants(args, context),
  freshness: (_query, _arguments, context) => readFreshness(context),
  coordinationAudit: (_query, args, { session }) => listAuditEntries(session, args),
  agreements: (_query, args, context) => listAgreements(args, context),
  aggregates: (_query, args, context) => listAggregates(args, context),
};
