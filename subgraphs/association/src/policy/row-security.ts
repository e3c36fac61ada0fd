import { policy, rowSecurity } from '@liangdi/schema/policy';
import {
  inTheRegion,
  inTheRegionOrOneself,
  ofFact,
  ofItsOrganisations,
  ofItsRecord,
  ofItsRecords,
  ofMembership,
  ofPair,
  ofRecord,
  ofVersion,
} from './attributes.ts';

const { writes } = policy.association;
const staff = writes.admitMember ?? {};

/** What members write of themselves too. */
const withOneself = { ...staff, ...writes.amendOwnAssociationContact };

/** Row-level security of the associations, as their migrations must have it. */
export const associationRowSecurity: string = rowSecurity('association', [
  { table: 'record', attributes: ofRecord, writes: staff, written: inTheRegion },
  { table: 'record_version', attributes: ofVersion, writes: withOneself, written: inTheRegionOrOneself },
  { table: 'membership', attributes: ofMembership, writes: staff, written: ofItsOrganisations },
  { table: 'help_pair', attributes: ofPair, writes: staff, written: ofItsRecords },
  { table: 'participation', attributes: ofFact, writes: staff, written: ofItsRecord },
  { table: 'contribution', attributes: ofFact, writes: staff, written: ofItsRecord },
]);
