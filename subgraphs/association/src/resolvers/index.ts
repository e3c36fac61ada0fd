import type { Resolvers } from '../generated/graphql.ts';
import { Association } from './Association.ts';
import { AssociationBranch } from './AssociationBranch.ts';
import { AssociationRecord } from './AssociationRecord.ts';
import { accesses } from './accesses.ts';
import { Contribution } from './Contribution.ts';
import { exportMutations, exportQueries, exports } from './exports.ts';
import { HelpPair } from './HelpPair.ts';
import { importMutations, importQueries, imports } from './imports.ts';
import { JointActivity } from './JointActivity.ts';
import { Member } from './Member.ts';
import { Membership } from './Membership.ts';
import { Mutation } from './Mutation.ts';
import { Query } from './Query.ts';
import { Region } from './Region.ts';
import { Resource } from './Resource.ts';

export const resolvers: Resolvers = {
  ...accesses,
  Association,
  AssociationBranch,
  AssociationRecord,
  Contribution,
  HelpPair,
  JointActivity,
  Member,
  Membership,
  Mutation: { ...Mutation, ...importMutations, ...exportMutations },
  ...imports,
  ...exports,
  Query: { ...Query, ...importQueries, ...exportQueries },
  Region,
  Resource,
};
