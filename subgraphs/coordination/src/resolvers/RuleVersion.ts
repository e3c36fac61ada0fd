import type { RuleVersionResolvers } from '../generated/graphql.ts';
import { shownRecorder } from '../policy/shown-account.ts';

export const RuleVersion: RuleVersionResolvers = {
  validFrom: ({ validFrom }) => new Date(validFrom),
  validTo: ({ validTo }) => (validTo === null ? null : new Date(validTo)),
  recordedAt: ({ recordedAt }) => new Date(recordedAt),
  recordedBy: (version, _arguments, { viewer, words }) => shownRecorder(version, viewer, words),
};
