import { listAuditEntries } from '@liangdi/kit';
import type { QueryResolvers } from '../generated/graphql.ts';
import { listCities } from '../store/list-cities.ts';
import { listReceptions } from '../store/list-receptions.ts';
import { listRecords } from '../store/list-records.ts';

export const Query: QueryResolvers = {
  city: (_, { code }, { loaders }) => loaders.cityByCode.load(code),
  cities: (_, page, context) => listCities(page, context),
  receptions: (_, args, context) => listReceptions(args, context),
  destinationRecords: (_, args, context) => listRecords(args, context),
  destinationAudit: (_, args, { session }) => listAuditEntries(session, args),
};
