import {
  errors,
  type FactRow,
  type FactTable,
  fromGlobalId,
  type Loader,
  lockFact,
  type RowKey,
  recordNext,
} from '@liangdi/kit';
import type { createChange } from './change.ts';
import { type Owned, ownerOf } from './owner.ts';

/** Whose a record is, as a rule of the policy has it: nobody's yet, or a member's. */
export interface OfMember {
  /** Global form `Member:region:uuid` before it is encoded; null: nobody's. */
  readonly member?: string | null | undefined;
}

type MakeChange<Place extends object> = ReturnType<typeof createChange<Place>>;

interface Asking {
  readonly loaders: { readonly record: Loader<RowKey, Owned | null> };
}

interface Input {
  readonly idempotencyKey: string;
  readonly record: string;
}

interface Rules<Row extends FactRow, Place extends object> {
  readonly operation: string;
  /** Type of the side's records in the contract. */
  readonly type: string;
  readonly table: FactTable<Row>;
  readonly change: MakeChange<Place>;
}

/**
 * A member changes how they are reached, in a record of theirs, and nothing else of it.
 * @throws CallerError `NOT_FOUND` for a record that the viewer does not see, `NOT_YOURS` for another's
 */
export const createAmendOwnContact =
  <Row extends FactRow & { readonly phone: string | null }, Place extends OfMember>({
    operation,
    type,
    table,
    change,
  }: Rules<Row, Place>) =>
  async (input: Input, contact: Partial<Row>, asking: Asking & Parameters<MakeChange<Place>>[0]): Promise<RowKey> => {
    const path = ['input', 'record'];
    const key = fromGlobalId(type, input.record, path);
    const record = await asking.loaders.record.load(key);
    if (record === null) throw errors.NOT_FOUND({}, path);
    const of = { member: ownerOf(record) } as Place;
    return change(asking, { operation, region: record.region, of, path, input }, async ({ tx, stamp, tell }) => {
      const current = await lockFact(tx, table, record);
      if (current === null) throw errors.NOT_FOUND({}, path);
      const next = await recordNext(tx, table, current, contact, stamp);
      asking.loaders.record.clear(key);
      return tell(record, next, { phone: next.row.phone });
    });
  };
