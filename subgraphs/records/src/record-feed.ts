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
import type { Owner } from './owner.ts';

/** Whose a record is, and what linkage compares besides the facts. */
export type RecordOwner = Met & Owner;

type Subject = FactSnapshotPage['subjects'][number];

/** What coordination follows: every subject is a record, and a snapshot says whose it is. */
export interface RecordFeed extends FactFeed {
  snapshot(
    after: string | null,
    limit: number,
  ): Promise<Omit<FactSnapshotPage, 'subjects'> & { readonly subjects: readonly (Subject & RecordOwner)[] }>;
}

/** @param document SQL of everything that the side holds of its record `k(region, id)` */
export const recordFeed = (session: Session, document: string): RecordFeed => {
  const feed = factFeed(session, 'record', document);
  return {
    read: feed.read,
    snapshot: async (after, limit) => {
      const page = await feed.snapshot(after, limit);
      const owners = await ownersOf(session, page.subjects);
      return {
        ...page,
        subjects: page.subjects.map((subject, index) => withOwner(subject, owners[index] as Linked)),
      };
    },
  };
};

interface Linked extends RecordOwner {
  readonly linkVersion: number;
  readonly linkedAt: Date | null;
}

const ownersOf = (session: Session, records: readonly RowKey[]): Promise<Linked[]> =>
  session.rows<Linked>(
    'record.owners',
    `SELECT r.region, r.id, r.member_region AS "memberRegion", r.member_id AS "memberId", r.link_version AS "linkVersion",
       r.linked_at AS "linkedAt", ${metColumns}
     FROM ${givenKeys} AS k(region, id, n)
     JOIN record r ON r.region = k.region AND r.id = k.id
     ${metFrom('record_version')}
     ORDER BY k.n`,
    keyValues(records),
  );

/** The last change of whose the record is goes along as its version, so that a change told again is known. */
const withOwner = (subject: Subject, { linkVersion, linkedAt, ...owner }: Linked): Subject & RecordOwner => {
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
