import { append } from '@liangdi/kit';
import type { RecordedDecision } from '../read-model/projector.ts';
import type { Sql } from '../read-model/sql.ts';
import { asPrisma } from './as-prisma.ts';

/** What a side follows: whose its record is now, or that it is nobody's. Candidates, also rejected ones, never were anyone's. */
export const announceDecisions = (sql: Sql, decisions: readonly RecordedDecision[]): Promise<void> =>
  append(
    asPrisma(sql),
    decisions
      .filter(({ state }) => state === 'LINKED' || state === 'BROKEN')
      .map((link) => ({
        region: link.memberRegion,
        kind: 'link',
        subject: link.id,
        payload: {
          side: link.side,
          recordRegion: link.recordRegion,
          recordId: link.recordId,
          state: link.state,
          memberRegion: link.state === 'LINKED' ? link.memberRegion : null,
          memberId: link.state === 'LINKED' ? link.memberId : null,
          version: link.version,
        },
      })),
  );
