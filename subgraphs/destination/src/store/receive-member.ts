import { fromGlobalId, happened, type RowKey, recordFirst, textIfGiven } from '@liangdi/kit';
import type { Context } from '../context.ts';
import { subjectOf } from '../domain/subject.ts';
import { receptionTable } from '../facts/reception.ts';
import type { ReceiveMemberInput } from '../generated/graphql.ts';
import { change } from './change.ts';
import { openBranch } from './open-branch.ts';
import { recordOf } from './record-of.ts';

/** A branch receives a person: the reception is open from `validFrom` on. */
export const receiveMember = async (input: ReceiveMemberInput, context: Context): Promise<RowKey> => {
  const path = ['input', 'branch'];
  const branch = fromGlobalId('ReceivingBranch', input.branch, path);
  const subject = subjectOf(input, context);
  const validFrom = happened(input.validFrom, context.now, ['input', 'validFrom']);
  const certificateNumber = textIfGiven(input.certificateNumber, 50, ['input', 'certificateNumber']);
  return change(
    context,
    {
      operation: 'receiveMember',
      region: branch.region,
      of: { branchId: branch.id },
      path,
      input,
      body: { ...input, person: subject },
    },
    async (doing) => {
      await openBranch(doing, branch, validFrom, path);
      const record = await recordOf(doing, subject, branch.region, validFrom);
      const reception = {
        region: branch.region,
        id: doing.newId(),
        recordId: record.id,
        branchId: branch.id,
        status: 'RECEIVED',
        certificateNumber,
        validFrom,
      };
      return doing.tell(record, await recordFirst(doing.tx, receptionTable, reception, doing.stamp));
    },
  );
};
