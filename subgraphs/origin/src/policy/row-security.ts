import { policy, rowSecurity } from '@liangdi/schema/policy';
import { ofAnchor, ofFact, ofNewAnchor, ofVersion } from './attributes.ts';

const { writes } = policy.origin;
const staff = writes.amendMember ?? {};

const facts = ['outflow', 'contact_person', 'fulfilment', 'search', 'credit', 'family_help'];

/** What members write of themselves too. */
const withOneself = { ...staff, ...writes.amendOwnContact };

/** Row-level security of the origin, as its migrations must have it. */
export const originRowSecurity: string = rowSecurity('origin', [
  { table: 'member', attributes: ofAnchor, writes: staff, written: ofNewAnchor },
  { table: 'member_version', attributes: ofVersion, writes: withOneself },
  ...facts.map((table) => ({ table, attributes: ofFact, writes: staff })),
  { table: 'contact_log', attributes: ofFact, writes: writes.logOriginContact ?? {} },
  { table: 'stop_search', attributes: ofFact, writes: writes.stopSearch ?? {} },
  { table: 'whereabouts_report', attributes: ofFact, writes: writes.reportWhereabouts ?? {} },
]);
