import type { FactTable } from '@liangdi/kit';
import { participationTable } from './activity.ts';
import { helpedPairTable, helpPairTable } from './help-pair.ts';
import { membershipTable } from './membership.ts';
import { recordTable } from './record.ts';

/** Every table whose versions the judgement reads of a person. */
export const personTables: readonly FactTable[] = [
  recordTable,
  membershipTable,
  helpPairTable,
  helpedPairTable,
  participationTable,
];
