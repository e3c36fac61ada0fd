import type { SubscriptionResolvers } from '../generated/graphql.ts';

const atTheGateway = async function* (): AsyncGenerator<never> {
  // The gateway answers each event by a query of its own; nothing is streamed between it and us.
};

export const Subscription: SubscriptionResolvers = {
  responsibilityChanged: { subscribe: atTheGateway },
  findingsChanged: { subscribe: atTheGateway },
};
