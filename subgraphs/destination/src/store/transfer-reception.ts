import { errors, fromGlobalId, happened, type RowKey, recordFirst } from '@liangdi/kit';
import type { Context } from '../context.ts';
import { receptionTable } from '../facts/reception.ts';
import type { TransferReceptionInput } from '../generated/graphql.ts';
import { change } from './change.ts';
import { endReception, openReception } from './end-reception.ts';
import { openBranch } from './open-branch.ts';

const anotherBranch = { 'zh-CN': '另一个支部', en: 'another branch' };

/** Moves a person to another branch of the city: one reception ends and the next begins at the same instant. */
export const transferReception = async (input: TransferReceptionInput, context: Context): Promise<RowKey> => {
  const path = ['input', 'reception'];
  const key = fromGlobalId('Reception', input.reception, path);
  const toBranch = fromGlobalId('ReceivingBranch', input.toBranch, ['input', 'toBranch']);
  if (toBranch.region !== key.region) throw errors.NOT_YOURS({}, ['input', 'toBranch']);
  const at = happened(input.at, context.now, ['input', 'at']);
  return change(context, { operation: 'transferReception', region: key.region, path, input }, async (doing) => {
    const { branchId, recordId, outflowId, certificateNumber, ...rest } = await openReception(doing, key);
    if (branchId === toBranch.id)
      throw errors.INVALID_VALUE({ value: input.toBranch, expected: anotherBranch }, ['input', 'toBranch']);
    await openBranch(doing, toBranch, at, ['input', 'toBranch']);
    await endReception(doing, { ...rest, branchId, recordId, outflowId, certificateNumber }, 'TRANSFERRED', at, [
      'input',
      'at',
    ]);
    const next = {
      region: key.region,
      id: doing.newId(),
      recordId,
      branchId: toBranch.id,
      status: 'RECEIVED',
      outflowId,
      certificateNumber,
      validFrom: at,
    };
    const record = { region: key.region, id: recordId };
    return doing.tell(record, await recordFirst(doing.tx, receptionTable, next, doing.stamp));
  });
};
