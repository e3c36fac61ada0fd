import { createErase } from '@liangdi/records';
import { recordTable } from '../facts/record.ts';
import { mustErase } from './may-write.ts';

/** Erases what need no longer be held of a person: of the named record, or of all records of the member who asks. */
export const eraseDestinationDetails = createErase({
  operation: 'eraseDestinationDetails',
  type: 'DestinationRecord',
  table: recordTable,
  reach: ['phone', 'address'],
  answering: 'branches_now',
  named: ["'ReceivingBranch:' || a.region || ':' || a.branch_id"],
  mustErase,
});
