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
    `WITH gone AS (
       UPDATE export e SET state = CASE e.state WHEN 'RUNNING' THEN 'FAILED' ELSE 'EXPIRED' END,
              failure = CASE e.state WHEN 'RUNNING' THEN $2::jsonb END
        WHERE e.state IN ('RUNNING', 'READY') AND EXISTS (
          SELECT 1 FROM audit_subject s JOIN audit_entry a ON a.seq = s.seq
           WHERE s.subject = $1 AND a.at >= e.recorded_at
             AND a.entry::jsonb ->> 'account' = e.account AND a.entry::jsonb ->> 'purpose' = e.purpose)
        RETURNING e.region, e.id),
     part AS (DELETE FROM export_part p USING gone WHERE p.region = gone.region AND p.export_id = gone.id)
     SELECT count(*)::int AS files FROM gone`,
    `${region}:${id}`,
    JSON.stringify(refused('ERASED').failure),
  );
  return erased?.files ?? 0;
};
