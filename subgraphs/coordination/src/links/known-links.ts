import { keyValues } from '@liangdi/kit';
import type { LinkDecision } from '../read-model/link-tokens.ts';
import { keyOf, type MemberKey, type Sql } from '../read-model/sql.ts';

/** A link as it stands. */
export interface Known {
  readonly region: string;
  readonly member_id: string;
  readonly side: string;
  readonly record_region: string;
  readonly record_id: string;
  readonly state: LinkDecision['state'];
  readonly collision: boolean;
  readonly facts_key: string;
  readonly token: string | null;
}

type Ends = Pick<Known, 'region' | 'member_id' | 'record_region' | 'record_id'>;

export const memberOf = ({ region, member_id }: Ends): MemberKey => ({ region, id: member_id });
export const recordOf = ({ record_region, record_id }: Ends): MemberKey => ({ region: record_region, id: record_id });
export const pairKey = (member: MemberKey, record: MemberKey): string => `${keyOf(member)}/${keyOf(record)}`;

/** The links of some members and records. */
export const loadKnown = (sql: Sql, subjects: readonly MemberKey[]): Promise<readonly Known[]> =>
  sql<Known>(
    `select l.region, l.member_id, l.side, l.record_region, l.record_id, v.state, v.collision, v.facts_key, v.token
       from (select l.region, l.id from unnest($1::text[], $2::uuid[]) m(region, id)
               join identity_link l on l.record_region = m.region and l.record_id = m.id
             union
             select l.region, l.id from unnest($1::text[], $2::uuid[]) m(region, id)
               join identity_link l on l.region = m.region and l.member_id = m.id) k
       join identity_link l on l.region = k.region and l.id = k.id
       join identity_link_version v on v.region = l.region and v.id = l.id and v.superseded_at is null
      order by l.id`,
    keyValues(subjects),
  );
