import type { Duty, FindingKind, RuleDefectResolvers } from '../generated/graphql.ts';
import { findingText } from '../texts/finding-text.ts';

export const RuleDefect: RuleDefectResolvers = {
  kind: ({ kind }) => kind as FindingKind,
  duty: ({ duty }) => duty as Duty,
  text: ({ kind, duty, origin, destination }, _arguments, { words }) =>
    findingText(words, { kind, topic: duty, origin, destination }),
  rules: async ({ ruleIds, at }, _arguments, context) => {
    const rules = await context.rules();
    return ruleIds.flatMap((id) => rules.rowAt(id, at) ?? []);
  },
};
