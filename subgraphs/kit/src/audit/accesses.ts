import { type Connection, connectionOf } from '../connection/connection.ts';
import { keyset, type SortColumn } from '../connection/keyset.ts';
import { type PageArguments, readPage } from '../connection/page.ts';
import type { Session } from '../database/session.ts';
import type { Viewer } from '../viewer/viewer.ts';

/** An entry of the log about the member who asks. */
export interface AccessRow {
  readonly seq: number;
  readonly at: Date;
  readonly kind: 'read' | 'write';
  /** By the member's own account. */
  readonly self: boolean;
  readonly role: string;
  /** Names of the organisations that the reader acted for, where the side knows them. */
  readonly organisations: readonly string[];
  readonly regions: readonly string[];
  readonly purpose: string | null;
  readonly fields: readonly string[];
  readonly denied: boolean;
  readonly unmasked: boolean;
}

export interface AccessArguments extends PageArguments {
  /** Whether the member's own reads and writes are listed too. */
  readonly own?: boolean | null | undefined;
}

/** Tables of the organisations that a side knows, by type: what names an id of it in the log. */
export type OrganisationTables = Readonly<Record<string, string>>;

type Logged = Pick<AccessRow, 'seq' | 'at' | 'self'> & {
  readonly access: Omit<AccessRow, 'seq' | 'at' | 'self'>;
};

const list = 'audit.accesses(seq)';
const sort: readonly SortColumn[] = [{ sql: 's.seq', type: 'bigint', descending: true }];
const from = `(SELECT DISTINCT seq FROM audit_subject WHERE subject = ANY (audit_own())) s
  CROSS JOIN LATERAL audit_access(s.seq) a WHERE ($1::boolean OR NOT a.self)`;

/** What a side's log says of the member who asks, latest first; nothing to anybody else, whoever is asked for. */
export const listAccesses = async (
  session: Session,
  tables: OrganisationTables,
  viewer: Viewer,
  member: string,
  { own, ...args }: AccessArguments,
): Promise<Connection<AccessRow>> => {
  const page = readPage(list, args);
  const count = async (): Promise<number> => {
    if (viewer.member !== member) return 0;
    const [row] = await session.rows<{ n: number }>(`${list}.count`, `SELECT count(*) AS n FROM ${from}`, [
      own ?? false,
    ]);
    return row?.n ?? 0;
  };
  if (viewer.member !== member) return connectionOf(list, page, [], () => [], count);
  const slice = keyset(page, sort, 1);
  const logged = await session.rows<Logged>(
    `${list}.${page.direction}.${page.from ? 'from' : 'start'}`,
    `SELECT s.seq, a.at, a.self, a.access FROM ${from} AND ${slice.where} ORDER BY ${slice.orderBy} LIMIT ${slice.limit}`,
    [own ?? false, ...slice.values],
  );
  const nameOf = await organisationNames(
    session,
    tables,
    logged.flatMap(({ access }) => access.organisations),
  );
  const rows = logged.map(({ access, ...row }) => ({
    ...access,
    ...row,
    organisations: access.organisations.flatMap((organisation) => nameOf.get(organisation) ?? []),
  }));
  return connectionOf(list, page, rows, ({ seq }) => [String(seq)], count);
};

/** Names of organisations that are given as `Type:region:uuid`. */
const organisationNames = async (
  session: Session,
  tables: OrganisationTables,
  organisations: readonly string[],
): Promise<ReadonlyMap<string, string>> => {
  const names = new Map<string, string>();
  for (const [type, table] of Object.entries(tables)) {
    const ids = [...new Set(organisations.filter((organisation) => organisation.startsWith(`${type}:`)))];
    if (ids.length === 0) continue;
    const rows = await session.rows<{ id: string; name: string }>(
      `${table}.named`,
      `SELECT k.id, o.name FROM unnest($1::text[]) k(id)
       JOIN ${table} o ON o.region = split_part(k.id, ':', 2) AND o.id = split_part(k.id, ':', 3)::uuid`,
      [ids],
    );
    for (const { id, name } of rows) names.set(id, name);
  }
  return names;
};
