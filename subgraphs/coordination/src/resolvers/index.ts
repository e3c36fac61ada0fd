import type { Resolvers } from '../generated/graphql.ts';
import { Aggregate } from './Aggregate.ts';
import { Agreement } from './Agreement.ts';
import { accesses } from './accesses.ts';
import { BreakGlassGrant } from './BreakGlassGrant.ts';
import { Consent } from './Consent.ts';
import { DerivedFinding } from './DerivedFinding.ts';
import { Dispute } from './Dispute.ts';
import { DutyCoverage } from './DutyCoverage.ts';
import { exportMutations, exportQueries, exports } from './exports.ts';
import { Finding } from './Finding.ts';
import { FindingComment } from './FindingComment.ts';
import { FindingConnection } from './FindingConnection.ts';
import { Flow } from './Flow.ts';
import { fresh } from './fresh.ts';
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
import { RuleVersion } from './RuleVersion.ts';
import { Subscription } from './Subscription.ts';

export const resolvers: Resolvers = {
  ...accesses,
  BreakGlassGrant,
  ...exports,
  Aggregate,
  Agreement,
  Consent,
  DerivedFinding,
  Dispute,
  DutyCoverage,
  DutyCoverageConnection: fresh,
  Finding,
  FindingComment,
  FindingConnection,
  Flow,
  FlowConnection: fresh,
  IdentityLink,
  Member,
  Mutation: { ...Mutation, ...exportMutations },
  Node,
  Notification,
  OrganisationReference,
  Query: { ...Query, ...exportQueries },
  Region,
  ResponsibleMemberConnection: fresh,
  Rule,
  RuleDefect,
  RuleVersion,
  Subscription,
  TransferConnection: fresh,
  WhatIfChangeConnection: fresh,
};
