import type { AggregateResolvers } from '../generated/graphql.ts';

export const Aggregate: AggregateResolvers = {
  origin: ({ region }) => ({ code: region }),
  destination: ({ destination }) => ({ code: destination }),
  countedAt: ({ counted_at }) => counted_at,
  byHandover: ({ cells }) => [...cells.byHandover],
  byContact: ({ cells }) => [...cells.byContact],
  byDuties: ({ cells }) => [...cells.byDuties],
};
