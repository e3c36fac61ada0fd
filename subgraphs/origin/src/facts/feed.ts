import {
  type FactFeed,
  type FactSnapshotPage,
  factFeed,
  givenKeys,
  keyValues,
  type Met,
  metColumns,
  metFrom,
  type RowKey,
  type Session,
} from '@liangdi/kit';
import { originDocument } from './document.ts';

type Subject = FactSnapshotPage['subjects'][number];

/** What coordination follows: every subject is a member, and a snapshot adds what linkage compares. */
export interface MemberFeed extends FactFeed {
  snapshot(
    after: string | null,
    limit: number,
  ): Promise<Omit<FactSnapshotPage, 'subjects'> & { readonly subjects: readonly (Subject & Met)[] }>;
}

export const memberFeed = (session: Session): MemberFeed => {
  const feed = factFeed(session, 'member', originDocument);
  return {
    read: feed.read,
    snapshot: async (after, limit) => {
      const page = await feed.snapshot(after, limit);
      const met = await metOf(session, page.subjects);
      return {
        ...page,
        subjects: page.subjects.map((subject, n) => ({ ...subject, ...(met[n] as Met) })),
      };
    },
  };
};

const metOf = (session: Session, members: readonly RowKey[]): Promise<Met[]> =>
  session.rows(
    'member.met',
    `SELECT k.region, k.id, ${metColumns}
     FROM ${givenKeys} AS k(region, id, n)
     ${metFrom('member_version')}
     ORDER BY k.n`,
    keyValues(members),
  );
