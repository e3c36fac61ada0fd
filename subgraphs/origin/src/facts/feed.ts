import { type FactFeed, type FactSnapshotPage, factFeed, type RowKey, type Session } from '@liangdi/kit';
import { originDocument } from './document.ts';

type Subject = FactSnapshotPage['subjects'][number];

/** What coordination follows: every subject is a member, and a snapshot adds the identity token on record. */
export interface MemberFeed extends FactFeed {
  snapshot(
    after: string | null,
    limit: number,
  ): Promise<
    Omit<FactSnapshotPage, 'subjects'> & { readonly subjects: readonly (Subject & { readonly token: string | null })[] }
  >;
}

export const memberFeed = (session: Session): MemberFeed => {
  const feed = factFeed(session, 'member', originDocument);
  return {
    read: feed.read,
    snapshot: async (after, limit) => {
      const page = await feed.snapshot(after, limit);
      const tokens = await tokensOf(session, page.subjects);
      return {
        ...page,
        subjects: page.subjects.map((subject, n) => ({ ...subject, token: tokens[n]?.token ?? null })),
      };
    },
  };
};

const tokensOf = (session: Session, members: readonly RowKey[]): Promise<{ readonly token: string | null }[]> =>
  session.rows(
    'member.tokens',
    `SELECT v.identity_token AS token
     FROM unnest($1::text[], $2::uuid[]) WITH ORDINALITY AS k(region, id, n)
     LEFT JOIN member_version v ON v.region = k.region AND v.id = k.id AND v.superseded_at IS NULL AND NOT v.withdrawn
     ORDER BY k.n`,
    [members.map(({ region }) => region), members.map(({ id }) => id)],
  );
