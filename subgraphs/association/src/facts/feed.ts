import { type FactFeed, type FactSnapshotPage, factFeed, type RowKey, type Session } from '@liangdi/kit';
import { recordDocument } from './document.ts';

/** Whose a record is, and what linkage compares besides the facts. */
export interface RecordOwner {
  readonly memberRegion: string | null;
  readonly memberId: string | null;
  /** Identity token on record. */
  readonly token: string | null;
  /** Of each version of the key under which the person was met, the latest token. */
  readonly tokens: readonly string[] | null;
  readonly phone: string | null;
}

type Subject = FactSnapshotPage['subjects'][number];

/** What coordination follows: every subject is a record, and a snapshot says whose it is. */
export interface RecordFeed extends FactFeed {
  snapshot(
    after: string | null,
    limit: number,
  ): Promise<Omit<FactSnapshotPage, 'subjects'> & { readonly subjects: readonly (Subject & RecordOwner)[] }>;
}

export const recordFeed = (session: Session): RecordFeed => {
  const feed = factFeed(session, 'record', recordDocument);
  return {
    read: feed.read,
    snapshot: async (after, limit) => {
      const page = await feed.snapshot(after, limit);
      const owners = await ownersOf(session, page.subjects);
      return {
        ...page,
        subjects: page.subjects.map((subject, index) => withOwner(subject, owners[index] as Owner)),
      };
    },
  };
};

interface Owner extends RecordOwner {
  readonly linkVersion: number;
  readonly linkedAt: Date | null;
}

const ownersOf = (session: Session, records: readonly RowKey[]): Promise<Owner[]> =>
  session.rows<Owner>(
    'record.owners',
    `SELECT r.region, r.id, r.member_region AS "memberRegion", r.member_id AS "memberId", r.link_version AS "linkVersion",
       r.linked_at AS "linkedAt", v.identity_token AS token, v.phone, t.tokens
     FROM unnest($1::text[], $2::uuid[]) WITH ORDINALITY AS k(region, id, n)
     JOIN record r ON r.region = k.region AND r.id = k.id
     LEFT JOIN record_version v ON v.region = r.region AND v.id = r.id AND v.superseded_at IS NULL AND NOT v.withdrawn
     LEFT JOIN LATERAL (
       SELECT array_agg(h.identity_token) AS tokens
       FROM (SELECT DISTINCT ON (split_part(identity_token, ':', 1)) identity_token FROM record_version
             WHERE region = k.region AND id = k.id AND identity_token IS NOT NULL AND NOT withdrawn
             ORDER BY split_part(identity_token, ':', 1), version DESC) h) t ON true
     ORDER BY k.n`,
    [records.map(({ region }) => region), records.map(({ id }) => id)],
  );

/** The last change of whose the record is goes along as its version, so that a change told again is known. */
const withOwner = (subject: Subject, { linkVersion, linkedAt, ...owner }: Owner): Subject & RecordOwner => {
  if (linkedAt === null) return { ...subject, ...owner };
  const { memberRegion, memberId } = owner;
  const at = linkedAt.getTime();
  const { region, id } = subject;
  const link = {
    id,
    version: linkVersion,
    region,
    recordedAt: at,
    validFrom: at,
    validTo: null,
    memberRegion,
    memberId,
  };
  return { ...subject, ...owner, document: { ...subject.document, links: [link] } };
};
