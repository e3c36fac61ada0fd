import { type Below, begunDay, closePlace, fromGlobalId, type RowKey } from '@liangdi/kit';
import type { Context } from '../context.ts';
import type { CloseReceivingBranchInput, CloseSubdistrictInput } from '../generated/graphql.ts';
import { change } from './change.ts';
import { tellBranch } from './tell-branch.ts';

const below: readonly Below[] = ['receiving_branch', 'learning_terminal', 'service_centre'].map((table) => ({
  table,
  column: 'subdistrict_id',
}));

/** Closes a subdistrict from a day on, when nothing of it is open then. */
export const closeSubdistrict = async (input: CloseSubdistrictInput, context: Context): Promise<RowKey> => {
  const path = ['input', 'subdistrict'];
  const key = fromGlobalId('Subdistrict', input.subdistrict, path);
  const closedOn = begunDay(input.closedOn, context.now, ['input', 'closedOn']);
  return change(context, { operation: 'closeSubdistrict', region: key.region, path, input }, ({ tx, stamp }) =>
    closePlace(tx, 'subdistrict', key, { closedOn, at: stamp.at, field: 'subdistrict', below }),
  );
};

/** Closes a branch from a day on. Its receptions stay: what stands above it answers for whom it received. */
export const closeReceivingBranch = async (input: CloseReceivingBranchInput, context: Context): Promise<RowKey> => {
  const path = ['input', 'branch'];
  const key = fromGlobalId('ReceivingBranch', input.branch, path);
  const closedOn = begunDay(input.closedOn, context.now, ['input', 'closedOn']);
  return change(context, { operation: 'closeReceivingBranch', region: key.region, path, input }, async (doing) => {
    await closePlace(doing.tx, 'receiving_branch', key, { closedOn, at: doing.stamp.at, field: 'branch' });
    await tellBranch(doing, key);
    return key;
  });
};
