import { type Loader, present, type RowKey } from '@liangdi/kit';

/** A fact that hangs on a record. */
interface PersonFact {
  readonly region: string;
  readonly recordId: string;
}

/** Whose a record is. */
interface Owned {
  readonly memberRegion: string | null;
  readonly memberId: string | null;
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
export const memberOfFact = async <Row extends Owned>(
  fact: PersonFact,
  _: unknown,
  context: Asking<Row>,
): Promise<RowKey | null> => memberOfRecord(await recordOfFact(fact, _, context));

export const memberOfRecord = ({ memberRegion: region, memberId: id }: Owned): RowKey | null =>
  region === null || id === null ? null : { region, id };
