import { errors, fromGlobalId, happened, type RowKey } from '@liangdi/kit';
import type { Context } from '../context.ts';
import type { CloseReceptionInput } from '../generated/graphql.ts';
import { change } from './change.ts';
import { endReception, openReception } from './end-reception.ts';

const closings = {
  'zh-CN': 'RETURNED 或 LEFT；转支部请用 transferReception',
  en: 'RETURNED or LEFT; to transfer, use transferReception',
};

/** Closes a reception: the member went home, or left. */
export const closeReception = async (input: CloseReceptionInput, context: Context): Promise<RowKey> => {
  const path = ['input', 'reception'];
  const reception = fromGlobalId('Reception', input.reception, path);
  if (input.endedBy === 'TRANSFERRED')
    throw errors.INVALID_VALUE({ value: input.endedBy, expected: closings }, ['input', 'endedBy']);
  const at = happened(input.validTo, context.now, ['input', 'validTo']);
  return change(context, { operation: 'closeReception', region: reception.region, path, input }, async (doing) =>
    endReception(doing, await openReception(doing, reception), input.endedBy, at, ['input', 'validTo']),
  );
};
