import type { FactTable } from '@liangdi/kit';
import { receptionGuard } from '../policy/guards.ts';
import type { ReceptionRow } from '../rows.ts';

/** Reception (流入登记). A kind of branch never changes, so it is read where it stands. */
export const receptionTable: FactTable<ReceptionRow> = {
  table: 'reception',
  subject: 'recordId',
  guard: receptionGuard,
  lasts: true,
  columns: {
    branchId: 'uuid',
    status: 'text',
    declineReason: 'text',
    endedBy: 'text',
    outflowId: 'uuid',
    certificateNumber: 'text',
  },
  lists: [
    {
      list: 'receptions',
      fields: {
        recordId: 'f.record_id',
        status: `CASE WHEN f.ended_by IN ('LEFT', 'RETURNED') THEN 'LEFT' ELSE f.status END`,
        reason: `coalesce(f.decline_reason, nullif(f.ended_by, 'TRANSFERRED'))`,
        outflowId: 'f.outflow_id',
        certificateNumber: 'f.certificate_number',
        branchId: 'f.branch_id',
        branchKind: '(SELECT b.kind FROM receiving_branch b WHERE b.region = f.region AND b.id = f.branch_id)',
      },
    },
  ],
};
