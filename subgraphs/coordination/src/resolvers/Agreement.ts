import { toGlobalId } from '@liangdi/kit';
import { statusAt } from '../agreements/agreement.ts';
import type { AgreementResolvers } from '../generated/graphql.ts';
import { agreementHistory, readAgreement } from '../store/list-agreements.ts';

export const Agreement: AgreementResolvers = {
  __resolveReference: (reference, context) => readAgreement(reference.id, context),
  id: ({ region, id }) => toGlobalId('Agreement', region, id),
  pairs: ({ origins, destinations }) =>
    origins.map((origin, n) => ({ origin: { code: origin }, destination: { code: destinations[n] ?? '' } })),
  fields: ({ fields }) => [...fields],
  starts: ({ starts_at }) => starts_at,
  ends: ({ ends_at }) => ends_at,
  budget: ({ requests_per_minute, cost_per_minute }) => ({
    requestsPerMinute: requests_per_minute,
    costPerMinute: cost_per_minute,
  }),
  status: (agreement, _arguments, { now }) => statusAt(agreement, now),
  approvals: ({ approvals }) =>
    approvals.map(({ side, region, at }) => ({ side, region: { code: region }, at: new Date(at) })),
  recordedAt: ({ recorded_at }) => recorded_at,
  history: (agreement, _arguments, context) => agreementHistory(agreement, context),
};
