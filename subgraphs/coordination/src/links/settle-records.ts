import { keyValues } from '@liangdi/kit';
import type { LinkDecision } from '../read-model/link-tokens.ts';
import type { MemberKey, Sql } from '../read-model/sql.ts';
import { decidedWithoutNumber, pairOfLink } from './decided-without-number.ts';

const BY_SIDE = { zh: '记录方已按该成员登记', en: 'its side recorded it under the member' };
const TAKEN = { zh: '该记录已确定属于另一名成员', en: 'the record was found to belong to another member' };

interface Waiting {
  readonly region: string;
  readonly member_id: string;
  readonly side: string;
  readonly record_region: string;
  readonly record_id: string;
  /** Sides whose people have confirmed the pair. */
  readonly confirmed_by: LinkDecision['confirmedBy'];
  readonly own: boolean;
}

/**
 * Candidates of records that belong to a member by now wait for nobody: the member's own becomes a link, which its side
 * has confirmed thereby beside who had before, the others are set aside until the record is nobody's again. Two members on
 * one token stay shown.
 */
export const settleRecords = async (
  sql: Sql,
  schema: string,
  records: readonly MemberKey[],
  now: number,
): Promise<readonly LinkDecision[]> => {
  if (records.length === 0) return [];
  const waiting = await sql<Waiting>(
    `select distinct l.id, l.region, l.member_id, l.side, l.record_region, l.record_id, v.confirmed_by,
            (d.member_region, d.member_id) = (l.region, l.member_id) as own
       from unnest($1::text[], $2::uuid[]) m(region, id)
       join identity_link l on l.record_region = m.region and l.record_id = m.id
       join identity_link_version v on v.region = l.region and v.id = l.id and v.superseded_at is null
       join ${schema}.document d on d.region = l.record_region and d.side = l.side and d.id = l.record_id
      where v.state = 'CANDIDATE' and v.token is null and d.member_id is not null order by l.id`,
    keyValues(records),
  );
  return waiting.map((link) =>
    decidedWithoutNumber(
      pairOfLink(link),
      link.own
        ? {
            state: 'LINKED',
            class: 'CERTAIN',
            probability: 1,
            evidence: [BY_SIDE],
            confirmedBy: [...link.confirmed_by.filter((side) => side !== link.side), link.side],
            at: now,
            by: 'recorded by its side',
          }
        : { state: 'REJECTED', evidence: [TAKEN], at: now, by: 'linked to another' },
    ),
  );
};
