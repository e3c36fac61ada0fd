import { type Loader, present, type RowKey } from '@liangdi/kit';
import type { Owner } from './owner.ts';

/** A fact that hangs on a record. */
interface PersonFact {
  readonly region: string;
  readonly recordId: string;
}

interface Asking<Row> {
  readonly loaders: { readonly record: Loader<RowKey, Row | null> };
}

/** The record that a fact hangs on. */
export const recordOfFact = <Row>(
  { region, recordId }: PersonFact,
  _: unknown,
  { loaders }: Asking<Row>,
): Promise<Row> => present(loaders.record.load({ region, id: recordId }));

/** The member whose record it is, once it is linked. */
export const memberOfFact = async <Row extends Owner>(
  fact: PersonFact,
  _: unknown,
  context: Asking<Row>,
): Promise<RowKey | null> => memberOfRecord(await recordOfFact(fact, _, context));

export const memberOfRecord = ({ memberRegion: region, memberId: id }: Owner): RowKey | null =>
  region === null || id === null ? null : { region, id };
