import { type ErasedDetail, errors, fromGlobalId } from '@liangdi/kit';
import type { Context } from '../context.ts';
import type { EraseCoordinationDetailsInput } from '../generated/graphql.ts';
import { onceAside } from './once-in.ts';

/**
 * A member erases what they said in disputes that are closed, and what was answered.
 * @throws CallerError `NOT_YOURS` for accounts of other roles
 */
export const eraseCoordinationDetails = async (
  input: EraseCoordinationDetailsInput,
  context: Context,
): Promise<readonly ErasedDetail[]> => {
  const { viewer } = context;
  if (viewer.member === null) throw errors.NOT_YOURS({}, ['input']);
  const { region } = fromGlobalId('Member', viewer.member);
  return onceAside(context, 'eraseCoordinationDetails', region, input, (sql) =>
    sql<ErasedDetail>('select what, count::int as count from erase_own_details()'),
  );
};
