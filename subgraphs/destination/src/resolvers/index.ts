import type { Resolvers } from '../generated/graphql.ts';
import { Activity } from './Activity.ts';
import { Attendance } from './Attendance.ts';
import { accesses } from './accesses.ts';
import { CareCase } from './CareCase.ts';
import { City } from './City.ts';
import { DestinationContact } from './DestinationContact.ts';
import { DestinationContactLog } from './DestinationContactLog.ts';
import { DestinationFulfilment } from './DestinationFulfilment.ts';
import { DestinationRecord } from './DestinationRecord.ts';
import { exportMutations, exportQueries, exports } from './exports.ts';
import { importMutations, importQueries, imports } from './imports.ts';
import { LearningTerminal } from './LearningTerminal.ts';
import { Member } from './Member.ts';
import { Mutation } from './Mutation.ts';
import { organisationMutations } from './organisations.ts';
import { Query } from './Query.ts';
import { ReceivingBranch } from './ReceivingBranch.ts';
import { Reception } from './Reception.ts';
import { Region } from './Region.ts';
import { ServiceCentre } from './ServiceCentre.ts';
import { Subdistrict } from './Subdistrict.ts';

export const resolvers: Resolvers = {
  ...accesses,
  Activity,
  Attendance,
  CareCase,
  City,
  DestinationContact,
  DestinationContactLog,
  DestinationFulfilment,
  DestinationRecord,
  LearningTerminal,
  Member,
  Mutation: { ...Mutation, ...organisationMutations, ...importMutations, ...exportMutations },
  ...imports,
  ...exports,
  Query: { ...Query, ...importQueries, ...exportQueries },
  ReceivingBranch,
  Reception,
  Region,
  ServiceCentre,
  Subdistrict,
};
