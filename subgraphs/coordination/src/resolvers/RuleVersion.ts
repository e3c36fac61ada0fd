import type { RuleVersionResolvers } from '../generated/graphql.ts';

export const RuleVersion: RuleVersionResolvers = {
  validFrom: ({ validFrom }) => new Date(validFrom),
  validTo: ({ validTo }) => (validTo === null ? null : new Date(validTo)),
  recordedAt: ({ recordedAt }) => new Date(recordedAt),
};
