import type { Resolvers } from '../generated/graphql.ts';
import { IdentityLink } from './IdentityLink.ts';
import { Member } from './Member.ts';
import { Node } from './Node.ts';
import { OrganisationReference } from './OrganisationReference.ts';
import { Query } from './Query.ts';
import { Region } from './Region.ts';
import { Rule } from './Rule.ts';

export const resolvers: Resolvers = {
  IdentityLink,
  Member,
  Node,
  OrganisationReference,
  Query,
  Region,
  Rule,
};
