import type { SqlTransaction } from '../database/transaction.ts';
import type { RowKey } from '../loader/row-key.ts';
import { refused } from './refusals.ts';

/**
 * Files of lists in which somebody stands go with what is erased of them, as a whole: the log tells which account read them
 * for which purpose since it ordered its list; of several for one purpose the earlier ones may go with the one that they stand
 * in. One that is being written comes to nothing, with the reason. Gives the number.
 */
export const eraseExported = async (tx: SqlTransaction, { region, id }: RowKey): Promise<number> => {
  const [erased] = await tx.$queryRawUnsafe<{ readonly files: number }[]>(
    `WITH open AS (
       SELECT e.region, e.id, e.account, e.purpose, e.recorded_at FROM export e WHERE e.state IN ('RUNNING', 'READY')),
     read AS MATERIALIZED (
       SELECT j.entry ->> 'account' AS account, j.entry ->> 'purpose' AS purpose, max(a.at) AS last
         FROM audit_subject s JOIN audit_entry a ON a.seq = s.seq CROSS JOIN LATERAL (SELECT a.entry::jsonb) j(entry)
        WHERE s.subject = $1 AND a.at >= (SELECT min(o.recorded_at) FROM open o)
        GROUP BY 1, 2),
     gone AS (
       UPDATE export e SET state = CASE e.state WHEN 'RUNNING' THEN 'FAILED' ELSE 'EXPIRED' END,
              failure = CASE e.state WHEN 'RUNNING' THEN $2::jsonb END
         FROM open o JOIN read r ON r.account = o.account AND r.purpose = o.purpose AND r.last >= o.recorded_at
        WHERE e.region = o.region AND e.id = o.id AND e.state IN ('RUNNING', 'READY')
        RETURNING e.region, e.id),
     part AS (DELETE FROM export_part p USING gone WHERE p.region = gone.region AND p.export_id = gone.id)
     SELECT count(*)::int AS files FROM gone`,
    `${region}:${id}`,
    JSON.stringify(refused('ERASED').failure),
  );
  return erased?.files ?? 0;
};
