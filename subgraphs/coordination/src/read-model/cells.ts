import type { FindingStatus } from '../domain/finding-life.ts';
import { findingHead } from '../texts/finding-text.ts';
import type { DerivedRow } from './member-row.ts';
import { asJson, type Sql } from './sql.ts';

/** Heavier sorts first. */
export const SEVERITIES = ['HIGH', 'MEDIUM', 'LOW'] as const;

/** All that findings are filtered and counted by, but time, person and member. */
export interface CellKey {
  readonly kind: string;
  /** Place in `SEVERITIES`. */
  readonly severity: number;
  readonly status: FindingStatus;
  readonly owner: string;
  readonly origin: string;
  readonly destination: string;
  readonly topic: string;
  readonly assigned: boolean;
  readonly has_due: boolean;
}

export const cellOf = (row: DerivedRow, life: { status: FindingStatus; assignee: string | null }): CellKey => ({
  kind: row.kind,
  severity: SEVERITIES.indexOf(row.severity),
  status: life.status,
  owner: row.owner,
  origin: row.origin,
  destination: row.destination,
  topic: row.topic,
  assigned: life.assignee !== null,
  has_due: row.due !== null,
});

export const cellName = (cell: CellKey): string =>
  [
    cell.kind,
    cell.severity,
    cell.status,
    cell.owner,
    cell.origin,
    cell.destination,
    cell.topic,
    cell.assigned ? 1 : 0,
    cell.has_due ? 1 : 0,
  ].join('|');

/** A cell's number and class, the part of it that is about neither place nor topic. */
export interface CellId {
  readonly id: number;
  readonly class: number;
}

const COLUMNS =
  'kind text, severity smallint, status text, owner text, origin text, destination text, topic text, assigned boolean, has_due boolean';
const NAMES = COLUMNS.replaceAll(/ (text|smallint|boolean)/g, '');

/** The numbers of cells, made where they do not exist yet. */
export const ensureCells = async (
  sql: Sql,
  schema: string,
  cells: readonly CellKey[],
): Promise<ReadonlyMap<string, CellId>> => {
  const wanted = new Map(cells.map((cell) => [cellName(cell), cell]));
  if (wanted.size === 0) return new Map();
  const find = async (): Promise<Map<string, CellId>> => {
    const rows = await sql<CellKey & CellId>(
      `select c.id, c.class, ${NAMES.split(', ')
        .map((name) => `c.${name}`)
        .join(', ')}
         from json_to_recordset($1) as d(${COLUMNS}) join ${schema}.finding_cell c using (${NAMES})`,
      [asJson([...wanted.values()])],
    );
    return new Map(rows.map((row) => [cellName(row), { id: row.id, class: row.class }]));
  };
  const known = await find();
  if (known.size === wanted.size) return known;
  const missing = [...wanted].filter(([name]) => !known.has(name)).map(([, cell]) => cell);
  await sql(
    `insert into ${schema}.finding_cell (${NAMES}, class)
       select * from json_to_recordset($1) as d(${COLUMNS}, class smallint)
     on conflict do nothing`,
    [asJson(missing.map((cell) => ({ ...cell, class: classOf(cell) })))],
  );
  await sql(
    `insert into ${schema}.finding_words select * from json_to_recordset($1) as d(kind text, topic text, words text)
     on conflict do nothing`,
    [asJson(missing.map(wordsOf))],
  );
  return find();
};

const wordsOf = ({ kind, topic }: CellKey) => ({
  kind,
  topic,
  words: LANGUAGES.map((language) => findingHead(language, { kind, topic }).toLowerCase()).join('\n'),
});

const LANGUAGES = ['zh', 'en'] as const;

const STATUSES: readonly FindingStatus[] = ['OPEN', 'SNOOZED', 'DISMISSED', 'CLOSED'];
const OWNERS = ['ORIGIN', 'DESTINATION', 'ASSOCIATION', 'COORDINATION'];

/** severity × status × owner × assigned × has_due × 32 kinds, as one number. */
const classOf = (cell: CellKey): number =>
  ((((KINDS.indexOf(cell.kind) * 3 + cell.severity) * 4 + STATUSES.indexOf(cell.status)) * 4 +
    OWNERS.indexOf(cell.owner)) *
    2 +
    (cell.assigned ? 1 : 0)) *
    2 +
  (cell.has_due ? 1 : 0);

const KINDS: readonly string[] = [
  'WHEREABOUTS_UNKNOWN',
  'RECEPTION_PENDING',
  'RECEPTION_LAPSED',
  'RECEPTION_DECLINED',
  'UNDECLARED_OUTFLOW',
  'ORIGIN_CONTACT_MISSING',
  'DESTINATION_CONTACT_MISSING',
  'CONTACT_OVERDUE',
  'DOUBLE_CLAIM',
  'NOBODY_LEADS',
  'CONTRADICTION',
  'RETURN_NOT_CLOSED',
  'CARE_UNANSWERED',
  'RECORD_UNLINKED',
  'IDENTITY_COLLISION',
  'DISPUTED_BY_MEMBER',
  'RULE_DUPLICATE',
  'RULE_CONFLICT',
  'RULE_OUTDATED',
  'RULE_BLIND_SPOT',
];
