import { toGlobalId } from '@liangdi/kit';
import type { RuleResolvers } from '../generated/graphql.ts';
import { loadRule, presentCondition, presentSource } from '../rules/present-rule.ts';

export const Rule: RuleResolvers = {
  __resolveReference: (reference, context) => loadRule(reference.id, context),
  id: ({ region, id }) => toGlobalId('Rule', region, id),
  title: ({ title }, _arguments, { words }) => title[words],
  text: ({ text }, _arguments, { words }) => text[words],
  support: ({ support }) => [...support],
  counts: ({ counts }) => [...counts],
  condition: ({ scope }) => presentCondition(scope),
  cadenceMonths: ({ cadence }) => cadence?.months ?? null,
  noticeDays: ({ cadence }) => cadence?.noticeDays ?? null,
  validFrom: ({ validFrom }) => new Date(validFrom),
  validTo: ({ validTo }) => (validTo === null ? null : new Date(validTo)),
  recordedAt: ({ recordedAt }) => new Date(recordedAt),
  source: (rule, _arguments, { words }) => presentSource(rule, words),
  history: async ({ id }, _arguments, context) => [...(await context.rules()).versionsOf(id)],
  supersedes: async ({ supersedes }, _arguments, context) => {
    const rules = await context.rules();
    return supersedes.flatMap((id) => rules.rowAt(id, context.now.getTime()) ?? []);
  },
};
