import { begunDay, closePlace, fromGlobalId, type RowKey } from '@liangdi/kit';
import type { CloseHomeBranchInput, CloseTownshipInput } from '../generated/graphql.ts';
import { makeChange, type StoreOptions } from './change.ts';
import { tellBranch } from './tell-branch.ts';

/** Closes a township from a day on, when no branch of it is open then. */
export const closeTownship = (options: StoreOptions, input: CloseTownshipInput): Promise<RowKey> => {
  const township = fromGlobalId('Township', input.township, ['input', 'township']);
  const closedOn = begunDay(input.closedOn, options.now, ['input', 'closedOn']);
  const { idempotencyKey: key, ...body } = input;
  const of = { operation: 'closeTownship', region: township.region, field: 'township', key, body };
  const below = [{ table: 'home_branch', column: 'township_id' }];
  return makeChange(options, of, ({ tx, now }) =>
    closePlace(tx, 'township', township, { closedOn, at: now, field: 'township', below }),
  );
};

/** Closes a village branch from a day on. Its members stay: the township answers for them then. */
export const closeHomeBranch = (options: StoreOptions, input: CloseHomeBranchInput): Promise<RowKey> => {
  const branch = fromGlobalId('HomeBranch', input.homeBranch, ['input', 'homeBranch']);
  const closedOn = begunDay(input.closedOn, options.now, ['input', 'closedOn']);
  const { idempotencyKey: key, ...body } = input;
  const of = {
    operation: 'closeHomeBranch',
    region: branch.region,
    branchId: branch.id,
    field: 'homeBranch',
    key,
    body,
  };
  return makeChange(options, of, async (change) => {
    await closePlace(change.tx, 'home_branch', branch, { closedOn, at: change.now, field: 'homeBranch' });
    await tellBranch(change, branch);
    return branch;
  });
};
