import type { SqlTransaction } from '../database/transaction.ts';
import { invariant } from '../invariant/invariant.ts';
import type { FactRow, FactTable } from './fact-table.ts';
import { type Recorded, recordManyFirst, recordManyNext, type Stamp } from './record-many.ts';

const one = <Row>([first]: readonly Recorded<Row>[]): Recorded<Row> => {
  invariant(first, 'a fact that is recorded comes back');
  return first;
};

/** Records the first version of a fact. The database's constraints decide whether it may stand. */
export const recordFirst = async <Row extends FactRow>(
  tx: SqlTransaction,
  table: FactTable<Row>,
  values: Readonly<Record<string, unknown>> & { readonly region: string; readonly id: string },
  stamp: Stamp,
): Promise<Recorded<Row>> => one(await recordManyFirst(tx, table, values.region, [{ id: values.id, values }], stamp));

/**
 * Supersedes the current version by the next one: what `changes` names replaces, the rest stays. `current` must have
 * been read with `lockFact` in the same transaction.
 */
export const recordNext = async <Row extends FactRow>(
  tx: SqlTransaction,
  table: FactTable<Row>,
  { region, id, version: follows }: Pick<FactRow, 'region' | 'id' | 'version'>,
  changes: Readonly<Record<string, unknown>>,
  stamp: Stamp,
): Promise<Recorded<Row>> => one(await recordManyNext(tx, table, region, [{ id, follows, values: changes }], stamp));
