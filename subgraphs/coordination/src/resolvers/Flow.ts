import { errors } from '@liangdi/kit';
import type { FlowResolvers } from '../generated/graphql.ts';
import { flowTrend } from '../store/list-flows.ts';

const MOST_MONTHS = 36;

export const Flow: FlowResolvers = {
  origin: ({ origin }) => ({ code: origin }),
  destination: ({ destination }) => ({ code: destination }),
  contactOnBothSides: ({ contact_both }) => contact_both,
  trend: (flow, { months }, context) => {
    if (months >= 1 && months <= MOST_MONTHS) return flowTrend(flow, months, context);
    throw errors.INVALID_VALUE({ value: String(months), expected: { 'zh-CN': '1 至 36', en: '1 to 36' } }, ['months']);
  },
};
