import { keyValues } from '@liangdi/kit';
import type { LinkVersion } from '@liangdi/responsibility';
import type { MemberKey, Sql } from './sql.ts';

/** A record of a side by all that names it. */
export interface RecordKey extends MemberKey {
  readonly side: LinkVersion['recordSide'];
}

/** The records that are, or once were, linked to a member: what was known while they were is still theirs to be told. */
export const recordsOnceLinked = (links: readonly LinkVersion[]): readonly RecordKey[] => [
  ...new Map(
    links
      .filter(({ state }) => state === 'LINKED')
      .map(({ recordSide: side, recordRegion: region, recordId: id }) => [id, { side, region, id }]),
  ).values(),
];

/** The members to whom some records are, or once were, linked: what a side says late of a time gone by concerns them. */
export const membersOnceLinked = async (sql: Sql, records: readonly MemberKey[]): Promise<readonly MemberKey[]> =>
  records.length === 0
    ? []
    : sql<MemberKey>(
        `select distinct l.region, l.member_id as id from unnest($1::text[], $2::uuid[]) m(region, id)
           join identity_link l on l.record_region = m.region and l.record_id = m.id
          where exists (select from identity_link_version v
                         where v.region = l.region and v.id = l.id and v.state = 'LINKED')`,
        keyValues(records),
      );
