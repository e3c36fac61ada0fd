import { errors, fromGlobalId, happened, type RowKey, recordFirst, textOf } from '@liangdi/kit';
import type { Context } from '../context.ts';
import { subjectOf } from '../domain/subject.ts';
import { receptionTable } from '../facts/reception.ts';
import type { DeclineReceptionInput } from '../generated/graphql.ts';
import { type Change, change } from './change.ts';
import { openBranch } from './open-branch.ts';
import { recordOf } from './record-of.ts';

/** A branch declines to receive a person, with a reason. What it has received it cannot decline: it closes that. */
export const declineReception = async (input: DeclineReceptionInput, context: Context): Promise<RowKey> => {
  const path = ['input', 'branch'];
  const branch = fromGlobalId('ReceivingBranch', input.branch, path);
  const subject = subjectOf(input, context);
  const declineReason = textOf(input.reason, 500, ['input', 'reason']);
  const validFrom = happened(input.at, context.now, ['input', 'at']);
  return change(
    context,
    {
      operation: 'declineReception',
      region: branch.region,
      of: { branchId: branch.id },
      path,
      input,
      body: { ...input, person: subject },
    },
    async (doing) => {
      await openBranch(doing, branch, validFrom, path);
      const record = await recordOf(doing, subject, branch.region, validFrom);
      await refuseReceived(doing, record, branch, validFrom);
      const reception = {
        region: branch.region,
        id: doing.newId(),
        recordId: record.id,
        branchId: branch.id,
        status: 'DECLINED',
        declineReason,
        validFrom,
      };
      return doing.tell(record, await recordFirst(doing.tx, receptionTable, reception, doing.stamp));
    },
  );
};

const refuseReceived = async ({ tx }: Change, record: RowKey, branch: RowKey, at: Date): Promise<void> => {
  const received = await tx.$queryRawUnsafe<unknown[]>(
    `SELECT 1 FROM reception WHERE region = $1 AND record_id = $2::uuid AND branch_id = $3::uuid
       AND status = 'RECEIVED' AND superseded_at IS NULL AND NOT withdrawn AND (valid_to IS NULL OR valid_to > $4::timestamptz)
     LIMIT 1`,
    record.region,
    record.id,
    branch.id,
    at,
  );
  if (received.length > 0) throw errors.PERIOD_OVERLAPS({}, ['input', 'branch']);
};
