import { createErase } from '@liangdi/records';
import { recordTable } from '../facts/record.ts';
import { mustErase } from './may-write.ts';

/** Erases what need no longer be held of a person: of the named record, or of all records of the member who asks. */
export const eraseAssociationDetails = createErase({
  operation: 'eraseAssociationDetails',
  type: 'AssociationRecord',
  table: recordTable,
  reach: ['phone'],
  answering: 'organisations_now',
  named: [
    "'Association:' || a.region || ':' || a.association_id",
    "'AssociationBranch:' || a.region || ':' || a.branch_id",
  ],
  mustErase,
});
