import type { FactTable } from '@liangdi/kit';
import { membershipGuard } from '../policy/guards.ts';
import type { MembershipRow } from '../rows.ts';

/** Association membership (会籍). */
export const membershipTable: FactTable<MembershipRow> = {
  table: 'membership',
  subject: 'recordId',
  guard: membershipGuard,
  lasts: true,
  columns: {
    associationId: 'uuid',
    branchId: 'uuid',
    enterprise: 'text',
    trade: 'text',
    role: 'text',
    certificateNumber: 'text',
  },
  lists: [
    {
      list: 'memberships',
      fields: {
        recordId: 'f.record_id',
        associationId: 'f.association_id',
        // Of branches the document says the names, and a membership may name none.
        associationName: '(SELECT a.name FROM association a WHERE a.region = f.region AND a.id = f.association_id)',
        branchId: 'f.branch_id',
        certificateNumber: 'f.certificate_number',
      },
    },
  ],
};
