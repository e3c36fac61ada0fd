import { createRecordOf, type Person, unnamed } from '@liangdi/records';
import { recordTable } from '../facts/record.ts';
import type { Sex } from '../generated/graphql.ts';

/** The record of whom a change is about; see `createRecordOf`. */
export const recordOf = createRecordOf<Person<Sex>>(recordTable, unnamed);
