import { policy, rowSecurity } from '@liangdi/schema/policy';
import { ofAnchor, ofFact, ofNewAnchor, ofVersion } from './attributes.ts';

const { writes } = policy.origin;
const staff = writes.amendMember ?? {};

const facts = ['outflow', 'contact_person', 'contact_log', 'fulfilment', 'search', 'credit', 'family_help'];

/** Row-level security of the origin, as its migrations must have it. */
export const originRowSecurity: string = rowSecurity('origin', [
  { table: 'member', attributes: ofAnchor, writes: staff, written: ofNewAnchor },
  { table: 'member_version', attributes: ofVersion, writes: staff },
  ...facts.map((table) => ({ table, attributes: ofFact, writes: staff })),
  { table: 'stop_search', attributes: ofFact, writes: staff },
]);
