import { type FactFeed, type FactSnapshotPage, factFeed, type RowKey, type Session } from '@liangdi/kit';
import { originDocument } from './document.ts';

type Subject = FactSnapshotPage['subjects'][number];

/** What linkage compares besides the facts. */
interface Met {
  /** Identity token on record. */
  readonly token: string | null;
  /** Of each version of the key under which the member was met, the latest token. */
  readonly tokens: readonly string[] | null;
  readonly phone: string | null;
}

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
    `SELECT k.region, k.id, v.identity_token AS token, v.phone, t.tokens
     FROM unnest($1::text[], $2::uuid[]) WITH ORDINALITY AS k(region, id, n)
     LEFT JOIN member_version v ON v.region = k.region AND v.id = k.id AND v.superseded_at IS NULL AND NOT v.withdrawn
     LEFT JOIN LATERAL (
       SELECT array_agg(h.identity_token) AS tokens
       FROM (SELECT DISTINCT ON (split_part(identity_token, ':', 1)) identity_token FROM member_version
             WHERE region = k.region AND id = k.id AND identity_token IS NOT NULL AND NOT withdrawn
             ORDER BY split_part(identity_token, ':', 1), version DESC) h) t ON true
     ORDER BY k.n`,
    [members.map(({ region }) => region), members.map(({ id }) => id)],
  );
