import { readFeed, type Session } from '@liangdi/kit';

/** What a side does: its record belongs to this member now, or to nobody. */
export interface Decision {
  readonly side: 'DESTINATION' | 'ASSOCIATION';
  readonly record: { readonly region: string; readonly id: string };
  readonly member: { readonly region: string; readonly id: string } | null;
  /** Epoch milliseconds, of this database, whichever process decided. */
  readonly decidedAt: number;
}

export interface DecisionPage {
  readonly decisions: readonly Decision[];
  readonly cursor: string | null;
  readonly caughtUp: boolean;
}

interface Payload {
  readonly side: Decision['side'];
  readonly recordRegion: string;
  readonly recordId: string;
  readonly memberRegion: string | null;
  readonly memberId: string | null;
}

/** Link decisions behind a cursor, in the order in which they were made. May be followed more than once. */
export const readDecisions = async (session: Session, cursor: string | null, limit: number): Promise<DecisionPage> => {
  const page = await readFeed(session, cursor, limit);
  const decisions = page.events.map(({ payload, recordedAt }): Decision => {
    const { side, recordRegion, recordId, memberRegion, memberId } = payload as Payload;
    const member = memberRegion === null || memberId === null ? null : { region: memberRegion, id: memberId };
    return { side, record: { region: recordRegion, id: recordId }, member, decidedAt: recordedAt.getTime() };
  });
  return { decisions, cursor: page.cursor, caughtUp: page.caughtUp };
};
