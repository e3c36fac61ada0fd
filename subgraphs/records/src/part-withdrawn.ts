import type { OutboxEvent, SqlTransaction, Stamp } from '@liangdi/kit';
import { telling } from './change.ts';
import { linkRecord } from './link-record.ts';

/** Records that never were are nobody's: else their members could be met under no other one. Gives the events that tell it. */
export const partWithdrawn = async (
  tx: SqlTransaction,
  region: string,
  ids: readonly string[],
  stamp: Stamp,
): Promise<readonly OutboxEvent[]> => {
  const told: OutboxEvent[] = [];
  const linked = await tx.$queryRawUnsafe<{ readonly id: string }[]>(
    'SELECT id FROM record WHERE region = $1 AND id = ANY($2::uuid[]) AND member_id IS NOT NULL ORDER BY id',
    region,
    ids,
  );
  for (const { id } of linked) await linkRecord({ tx, stamp, ...telling(told) }, { region, id }, null);
  return told;
};
