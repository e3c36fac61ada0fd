import { createRecordOf } from '@liangdi/records';
import { unnamed } from '../domain/person.ts';
import { recordTable } from '../facts/record.ts';

/** The record of whom a change is about; see `createRecordOf`. */
export const recordOf = createRecordOf(recordTable, unnamed);
