import { concerned } from '../domain/concerned.ts';
import { type FindingLife, type FindingStatus, NEW_LIFE, supported, unsupported } from '../domain/finding-life.ts';
import { stableId } from '../domain/stable-id.ts';
import { announceFindings } from '../live/announce.ts';
import { type CellKey, cellName, cellOf, ensureCells, SEVERITIES } from './cells.ts';
import type { Counters } from './counters.ts';
import type { DerivedRow } from './member-row.ts';
import { asJson, type Sql, timestamp } from './sql.ts';
import { READ_MODEL } from './tables.ts';

/** A finding as stored, with what its cell says. */
export interface StoredFinding {
  readonly row: DerivedRow;
  readonly life: FindingLife;
  readonly cell: number;
}

interface FindingRow extends CellKey {
  readonly region: string;
  readonly id: string;
  readonly cell: number;
  readonly member_id: string | null;
  readonly subject: string | null;
  readonly owner_region: string | null;
  readonly since: Date;
  readonly due: Date | number;
  readonly detail: DerivedRow['detail'];
  readonly facts_key: string;
  readonly assignee: string | null;
  readonly snoozed_until: Date | null;
  readonly dismiss_reason: string | null;
  readonly dismissed_key: string | null;
  readonly closed_at: Date | null;
  readonly reopened: number;
}

const SELECT = (schema: string): string =>
  `select f.*, c.kind, c.severity, c.status, c.owner, c.origin, c.destination, c.topic, c.assigned, c.has_due
     from ${schema}.finding f join ${schema}.finding_cell c on c.id = f.cell`;

/** Findings of some members, or of one subject, as they stand. */
export const loadFindings = async (
  sql: Sql,
  schema: string,
  where: string,
  values: readonly unknown[],
): Promise<readonly StoredFinding[]> => {
  const rows = await sql<FindingRow>(`${SELECT(schema)} where ${where}`, values);
  return rows.map(stored);
};

const stored = (row: FindingRow): StoredFinding => ({
  cell: row.cell,
  row: {
    region: row.region,
    id: row.id,
    memberId: row.member_id,
    subject: row.subject,
    kind: row.kind,
    severity: SEVERITIES[row.severity] ?? 'LOW',
    owner: row.owner,
    ownerRegion: row.owner_region,
    origin: row.origin,
    destination: row.destination,
    topic: row.topic,
    since: row.since.getTime(),
    due: row.due instanceof Date ? row.due.getTime() : null,
    factsKey: row.facts_key,
    detail: row.detail,
  },
  life: {
    status: row.status as FindingStatus,
    assignee: row.assignee,
    snoozedUntil: row.snoozed_until?.getTime() ?? null,
    dismissReason: row.dismiss_reason,
    dismissedKey: row.dismissed_key,
    closedAt: row.closed_at?.getTime() ?? null,
    reopened: row.reopened,
  },
});

/** A finding to be written; `before` is what was stored of it. */
export interface FindingChange {
  readonly before: StoredFinding | null;
  readonly row: DerivedRow;
  readonly life: FindingLife;
}

/** What becomes of stored findings when `derived` are all that the facts support now. Unchanged ones are left out. */
export const changesOf = (
  before: readonly StoredFinding[],
  derived: readonly DerivedRow[],
  now: number,
): readonly FindingChange[] => {
  const byId = new Map(before.map((finding) => [finding.row.id, finding]));
  const held = derived.map((row): FindingChange => {
    const known = byId.get(row.id) ?? null;
    byId.delete(row.id);
    return { before: known, row, life: supported(known?.life ?? NEW_LIFE, row.factsKey, now) };
  });
  const gone = [...byId.values()].map(
    (known): FindingChange => ({ before: known, row: known.row, life: unsupported(known.life, now) }),
  );
  return [...held, ...gone].filter(isChange);
};

const isChange = ({ before, row, life }: FindingChange): boolean =>
  before === null || before.life !== life || JSON.stringify(before.row) !== JSON.stringify(row);

/** Writes findings, counts them in their cells, and records whom to tell of those that came up. */
export const writeFindings = async (
  sql: Sql,
  schema: string,
  changes: readonly FindingChange[],
  counters: Counters,
  { now, tell }: { readonly now: number; readonly tell: boolean },
): Promise<void> => {
  if (changes.length === 0) return;
  const keyed = changes.map((change) => ({ ...change, key: cellOf(change.row, change.life) }));
  const cells = await ensureCells(
    sql,
    schema,
    keyed.map(({ key }) => key),
  );
  const rows = keyed.map(({ before, row, life, key }) => {
    const cell = cells.get(cellName(key));
    if (cell === undefined) throw new Error(`no cell ${cellName(key)}`);
    if (before?.cell !== cell.id) {
      if (before !== null) counters.finding(before.cell, -1);
      counters.finding(cell.id, 1);
    }
    if (row.due !== null) counters.lag(cell.id, row.due - row.since);
    return findingColumns(row, life, cell);
  });
  await sql(
    `insert into ${schema}.finding as t select * from json_to_recordset($1) as d(${FINDING_COLUMNS})
     on conflict (region, id) do update set cell = excluded.cell, class = excluded.class, owner_region = excluded.owner_region,
       since = excluded.since, due = excluded.due, detail = excluded.detail, facts_key = excluded.facts_key,
       assignee = excluded.assignee, snoozed_until = excluded.snoozed_until, dismiss_reason = excluded.dismiss_reason,
       dismissed_key = excluded.dismissed_key, closed_at = excluded.closed_at, reopened = excluded.reopened`,
    [asJson(rows)],
  );
  if (tell || schema === READ_MODEL) await announceFindings(sql, changes);
  if (tell) await notify(sql, changes, now);
};

const FINDING_COLUMNS = `region text, id uuid, cell int, class smallint, member_id uuid, subject text, owner_region text,
  since timestamptz, due timestamptz, detail json, facts_key text, assignee text, snoozed_until timestamptz,
  dismiss_reason text, dismissed_key text, closed_at timestamptz, reopened int`;

export const findingColumns = (row: DerivedRow, life: FindingLife, cell: { id: number; class: number }) => ({
  region: row.region,
  id: row.id,
  cell: cell.id,
  class: cell.class,
  member_id: row.memberId,
  subject: row.subject,
  owner_region: row.ownerRegion,
  since: timestamp(row.since),
  due: timestamp(row.due),
  detail: row.detail,
  facts_key: row.factsKey,
  assignee: life.assignee,
  snoozed_until: life.snoozedUntil === null ? null : timestamp(life.snoozedUntil),
  dismiss_reason: life.dismissReason,
  dismissed_key: life.dismissedKey,
  closed_at: life.closedAt === null ? null : timestamp(life.closedAt),
  reopened: life.reopened,
});

/** A finding that is new, or open again after it was closed, is told once to everyone concerned. */
const notify = async (sql: Sql, changes: readonly FindingChange[], now: number): Promise<void> => {
  const notifications = changes
    .filter(({ before, life }) => life.status === 'OPEN' && (before === null || before.life.status === 'CLOSED'))
    .flatMap(({ row, life }) =>
      concerned(row).map(({ recipient, region }) => ({
        region: row.region,
        id: stableId('notification', row.id, String(life.reopened), recipient, region ?? ''),
        at: timestamp(now),
        recipient,
        recipient_region: region,
        finding_id: row.id,
        code: row.kind,
        detail: { topic: row.topic, origin: row.origin, destination: row.destination },
      })),
    );
  if (notifications.length === 0) return;
  await sql(
    `insert into notification (region, id, at, recipient, recipient_region, finding_id, code, detail)
       select * from json_to_recordset($1) as d(region text, id uuid, at timestamptz, recipient text,
         recipient_region text, finding_id uuid, code text, detail jsonb)
     on conflict do nothing`,
    [asJson(notifications)],
  );
};
