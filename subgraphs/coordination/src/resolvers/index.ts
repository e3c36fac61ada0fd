import type { Resolvers } from '../generated/graphql.ts';
import { accesses } from './accesses.ts';
import { BreakGlassGrant } from './BreakGlassGrant.ts';
import { DutyCoverage } from './DutyCoverage.ts';
import { Finding } from './Finding.ts';
import { FindingConnection } from './FindingConnection.ts';
import { Flow } from './Flow.ts';
import { IdentityLink } from './IdentityLink.ts';
import { Member } from './Member.ts';
import { Mutation } from './Mutation.ts';
import { Node } from './Node.ts';
import { Notification } from './Notification.ts';
import { OrganisationReference } from './OrganisationReference.ts';
import { Query } from './Query.ts';
import { Region } from './Region.ts';
import { Rule } from './Rule.ts';
import { RuleDefect } from './RuleDefect.ts';
import { Subscription } from './Subscription.ts';

export const resolvers: Resolvers = {
  ...accesses,
  BreakGlassGrant,
  DutyCoverage,
  Finding,
  FindingConnection,
  Flow,
  IdentityLink,
  Member,
  Mutation,
  Node,
  Notification,
  OrganisationReference,
  Query,
  Region,
  Rule,
  RuleDefect,
  Subscription,
};
