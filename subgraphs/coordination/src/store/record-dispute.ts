import type { Sql } from '../read-model/sql.ts';
import type { DisputeRow } from '../rows.ts';

/** Records a version of a dispute; the one before it is superseded. */
export const recordDispute = async (sql: Sql, dispute: DisputeRow, by: string, at: Date): Promise<void> => {
  await sql(
    `update dispute_version set superseded_at = greatest($3::timestamptz, recorded_at + interval '1 millisecond')
      where region = $1 and id = $2::uuid and superseded_at is null`,
    [dispute.region, dispute.id, at],
  );
  await sql(
    `insert into dispute_version (region, id, version, member_id, fact, owner, owner_region, linked_region, field,
       statement, state, answer, deadline, opened_at, closed_at, recorded_at, recorded_by)
     select region, id, version, member_id, fact, owner, owner_region, linked_region, field, statement, state, answer,
       deadline, opened_at, closed_at, coalesce(
         (select max(o.superseded_at) from dispute_version o where o.region = d.region and o.id = d.id), $2), $3
       from jsonb_populate_record(null::dispute_version, $1::jsonb) d`,
    [JSON.stringify(dispute), at, by],
  );
};
