import type { SideName } from '@liangdi/responsibility';
import type { Document } from './document.ts';
import type { RecordKey } from './once-linked.ts';
import { openFacts } from './sealed-facts.ts';
import { asJson, type Sql } from './sql.ts';

/** A record beside the member to whom it was linked once. */
export interface Parted extends RecordKey {
  readonly member_region: string;
  readonly member_id: string;
}

/** Its document. */
export interface PartedDocument extends Pick<Parted, 'id' | 'member_region' | 'member_id'> {
  readonly side: SideName;
  readonly facts: Document;
}

/**
 * Documents of records that are another's by now, or nobody's.
 * @param ours reads as one of our own processes: whoever sees the member does not see these records by themselves
 */
export const partedDocuments = async (
  ours: Sql,
  schema: string,
  parted: readonly Parted[],
): Promise<readonly PartedDocument[]> => {
  if (parted.length === 0) return [];
  const rows = await ours<PartedDocument>(
    `select d.side, d.id, p.member_region, p.member_id, d.facts
       from json_to_recordset($1) as p(region text, side text, id uuid, member_region text, member_id uuid)
       join ${schema}.document d on d.region = p.region and d.side = p.side and d.id = p.id
      order by d.region, d.side, d.id`,
    [asJson(parted)],
  );
  return openFacts(ours.sealing, rows);
};
