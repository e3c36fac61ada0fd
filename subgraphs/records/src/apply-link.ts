import {
  append,
  type Database,
  isRetryable,
  type OutboxEvent,
  type PrismaLike,
  type RowKey,
  refusalOf,
  scopeOf,
  serviceViewer,
} from '@liangdi/kit';
import { telling } from './change.ts';
import { linkRecord } from './link-record.ts';

/**
 * What became of a link decision here. `MEMBER_TAKEN`: another record of the region is the member's already, and the
 * side must say which is right; `RECORD_UNKNOWN`: there is no such record.
 */
export type LinkApplied = 'APPLIED' | 'UNCHANGED' | 'MEMBER_TAKEN' | 'RECORD_UNKNOWN';

const viewer = serviceViewer('links');

/**
 * Follows a decision of coordination: whose a record is, or (null) that it is nobody's. May be repeated, also once something
 * later was decided or said here: then it changes nothing.
 */
export const applyLink =
  (database: Database<PrismaLike>) =>
  async (record: RowKey, member: RowKey | null, decidedAt: Date): Promise<LinkApplied> => {
    try {
      return await database.transaction(scopeOf(viewer), async (tx) => {
        // First of all, so that what another change made of it meanwhile is seen.
        const found = await tx.$queryRawUnsafe<unknown[]>(
          'SELECT 1 FROM record WHERE region = $1 AND id = $2::uuid FOR UPDATE',
          record.region,
          record.id,
        );
        if (found.length === 0) return 'RECORD_UNKNOWN';
        const told: OutboxEvent[] = [];
        const stamp = { at: decidedAt, source: 'link', recordedBy: viewer.account };
        if (!(await linkRecord({ tx, stamp, ...telling(told) }, record, member, 'UNLESS_LATER'))) return 'UNCHANGED';
        await append(tx, told);
        return 'APPLIED';
      });
    } catch (error) {
      if (!isRetryable(error) && refusalOf(error)?.state === '23505') return 'MEMBER_TAKEN';
      throw error;
    }
  };
