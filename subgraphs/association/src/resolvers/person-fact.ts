import { type FactRow, present } from '@liangdi/kit';
import type { Context } from '../context.ts';
import type { MemberRow, RecordRow } from '../rows.ts';

interface PersonFactRow extends FactRow {
  readonly recordId: string;
}

/** The record that a fact hangs on. */
export const recordOfFact = (
  { region, recordId }: PersonFactRow,
  _: unknown,
  { loaders }: Context,
): Promise<RecordRow> => present(loaders.record.load({ region, id: recordId }));

/** The member whose record it is, once it is linked. */
export const memberOfFact = async (fact: PersonFactRow, _: unknown, context: Context): Promise<MemberRow | null> =>
  memberOfRecord(await recordOfFact(fact, _, context));

export const memberOfRecord = ({ memberRegion: region, memberId: id }: RecordRow): MemberRow | null =>
  region === null || id === null ? null : { region, id };
