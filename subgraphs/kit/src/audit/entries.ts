import { type Connection, connectionOf } from '../connection/connection.ts';
import { keyset, type SortColumn } from '../connection/keyset.ts';
import { type PageArguments, readPage } from '../connection/page.ts';
import type { Session } from '../database/session.ts';
import { readGlobalId, toGlobalId } from '../ids/global-id.ts';
import type { AuditEntry } from './entry.ts';

/** An entry of the log as it stands. */
export interface AuditRow {
  readonly seq: number;
  readonly at: Date;
  readonly entry: AuditEntry;
  /** Hexadecimal. */
  readonly hash: string;
}

export interface AuditArguments extends PageArguments {
  /** Global id of the person whom entries are about. */
  readonly about?: string | null | undefined;
}

const list = 'audit.entries(seq)';
const sort: readonly SortColumn[] = [{ sql: 'e.seq', type: 'bigint', descending: true }];
const from = `audit_entry e WHERE ($1::text IS NULL OR EXISTS (
  SELECT 1 FROM audit_subject s WHERE s.subject = $1 AND s.seq = e.seq))`;

/** The log as auditors read it, latest first; row-level security shows it to nobody else. */
export const listAuditEntries = async (
  session: Session,
  { about, ...args }: AuditArguments,
): Promise<Connection<AuditRow>> => {
  const page = readPage(list, args);
  const named = about == null ? null : readGlobalId(about);
  const subject = about == null ? null : `${named?.region}:${named?.id}`;
  const slice = keyset(page, sort, 1);
  const rows = await session.rows<AuditRow>(
    `${list}.${page.direction}.${page.from ? 'from' : 'start'}`,
    `SELECT e.seq, e.at, e.entry::jsonb AS entry, encode(e.hash, 'hex') AS hash FROM ${from} AND ${slice.where}
     ORDER BY ${slice.orderBy} LIMIT ${slice.limit}`,
    [subject, ...slice.values],
  );
  return connectionOf(
    list,
    page,
    rows,
    ({ seq }) => [String(seq)],
    async () => {
      const [row] = await session.rows<{ n: number }>(`${list}.count`, `SELECT count(*) AS n FROM ${from}`, [subject]);
      return row?.n ?? 0;
    },
  );
};

/**
 * The resolvers of `AuditEntry` of a side.
 * @param person type of the ids under which the side knows persons
 */
export const auditEntryGraph = <Side extends string>(side: Side, person: string) => {
  const ids = (subjects: readonly string[] = []): string[] =>
    subjects.flatMap((subject) => {
      const [region, id] = subject.split(':');
      return region && id ? [toGlobalId(person, region, id)] : [];
    });
  return {
    id: ({ seq }: AuditRow) => Buffer.from(`AuditEntry:${side}:${seq}`).toString('base64url'),
    side: () => side,
    account: ({ entry }: AuditRow) => entry.account,
    role: ({ entry }: AuditRow) => entry.role,
    organisations: ({ entry }: AuditRow) => entry.organisations.map(globalIdOf),
    regions: ({ entry }: AuditRow) => [...(entry.regions ?? [])],
    purpose: ({ entry }: AuditRow) => entry.purpose,
    operation: ({ entry }: AuditRow) => (entry.kind === 'read' ? ('READ' as const) : ('WRITE' as const)),
    operationName: ({ entry }: AuditRow) => entry.operation ?? null,
    fields: ({ entry }: AuditRow) => [...entry.fields],
    persons: ({ entry }: AuditRow) => ids(entry.subjects),
    denied: ({ entry }: AuditRow) => ids(entry.denied),
  };
};

const globalIdOf = (decoded: string): string => {
  const [type = '', region = '', id = ''] = decoded.split(':');
  return toGlobalId(type, region, id);
};
