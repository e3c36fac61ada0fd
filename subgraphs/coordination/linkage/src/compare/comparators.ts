import type { Kind } from '../config/kinds.ts';
import type { ValueTable } from '../values/value-table.ts';
import { compareDates } from './compare-date.ts';
import { compareNames } from './compare-name.ts';
import { comparePhones } from './compare-phone.ts';
import { compareStrings } from './compare-string.ts';

/** The level number of two different, present values of one table. Symmetric. */
export type Comparator = (table: ValueTable, i: number, j: number) => number;

const COMPARATORS: Readonly<Record<Kind, Comparator>> = {
  name: compareNames,
  date: compareDates,
  identifier: compareStrings,
  phone: comparePhones,
  address: compareStrings,
  region: compareStrings,
  sex: () => 1,
  text: compareStrings,
};

export const comparatorOf = (kind: Kind): Comparator => COMPARATORS[kind];
