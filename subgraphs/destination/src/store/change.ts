import { type Change as ChangeAt, createChange } from '@liangdi/records';
import { mustWrite, type WrittenTo } from './may-write.ts';
import { refusals } from './refusals.ts';

type Place = Omit<WrittenTo, 'region'>;
export type Change = ChangeAt<Place>;

/** Makes one change; see `createChange`. */
export const change = createChange<Place>({ mustWrite, refusals });
