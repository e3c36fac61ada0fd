import { lookupKeys } from '@liangdi/linkage';
import type { MemberKey } from '../read-model/sql.ts';
import { FIELDS } from './fields.ts';
import type { Cells } from './person.ts';

/** Someone as linkage compares them. */
export interface Person extends MemberKey {
  readonly cells: Cells;
}

/** A member who shares a key with a record. */
export type Met = Person;

/** The keys under which a record looks for its member. */
export const askedOf = ({ cells }: Person): readonly number[] => lookupKeys(FIELDS, cells).asked;
