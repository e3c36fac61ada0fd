import type { Resolvers } from '../generated/graphql.ts';
import { accesses } from './accesses.ts';
import { County } from './County.ts';
import { Course } from './Course.ts';
import { Credit } from './Credit.ts';
import { exportMutations, exportQueries, exports } from './exports.ts';
import { FamilyHelp } from './FamilyHelp.ts';
import { HomeBranch } from './HomeBranch.ts';
import { importMutations, importQueries, imports } from './imports.ts';
import { Member } from './Member.ts';
import { Mutation } from './Mutation.ts';
import { OriginContact } from './OriginContact.ts';
import { OriginContactLog } from './OriginContactLog.ts';
import { OriginFulfilment } from './OriginFulfilment.ts';
import { Outflow } from './Outflow.ts';
import { organisationMutations } from './organisations.ts';
import { Query } from './Query.ts';
import { Region } from './Region.ts';
import { RuleDocument } from './RuleDocument.ts';
import { Search } from './Search.ts';
import { SearchCampaign } from './SearchCampaign.ts';
import { StopSearch } from './StopSearch.ts';
import { Township } from './Township.ts';
import { WhereaboutsReport } from './WhereaboutsReport.ts';

export const resolvers: Resolvers = {
  ...accesses,
  Query: { ...Query, ...importQueries, ...exportQueries },
  Mutation: { ...Mutation, ...organisationMutations, ...importMutations, ...exportMutations },
  ...imports,
  ...exports,
  Region,
  County,
  Township,
  HomeBranch,
  Member,
  Outflow,
  OriginContact,
  OriginContactLog,
  OriginFulfilment,
  SearchCampaign,
  Search,
  StopSearch,
  WhereaboutsReport,
  Course,
  Credit,
  FamilyHelp,
  RuleDocument,
};
