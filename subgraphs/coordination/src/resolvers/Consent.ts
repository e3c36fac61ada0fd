import type { ConsentResolvers } from '../generated/graphql.ts';

export const Consent: ConsentResolvers = {
  state: ({ state }) => state ?? 'COVERED',
};
