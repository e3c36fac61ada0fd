import type { RuleVersion, Text } from '@liangdi/responsibility';
import { asJson, type Statements, timestamp } from '../read-model/sql.ts';
import type { RuleRow } from './rule-row.ts';

type Body = Omit<RuleVersion, 'id' | 'version' | 'region' | 'status' | 'recordedAt' | 'validFrom' | 'validTo'>;

interface Stored {
  readonly region: string;
  readonly id: string;
  readonly version: number;
  readonly status: RuleVersion['status'];
  readonly title_zh: string;
  readonly title_en: string;
  readonly body: Body;
  readonly source_text_zh: string;
  readonly source_text_en: string;
  readonly reason: string | null;
  readonly valid_from: Date;
  readonly valid_to: Date | null;
  readonly recorded_at: Date;
  readonly recorded_by: string;
}

const fromStored = (row: Stored): RuleRow => ({
  ...row.body,
  id: row.id,
  version: row.version,
  region: row.region,
  status: row.status,
  recordedAt: row.recorded_at.getTime(),
  validFrom: row.valid_from.getTime(),
  validTo: row.valid_to?.getTime() ?? null,
  title: text(row.title_zh, row.title_en),
  sourceText: text(row.source_text_zh, row.source_text_en),
  reason: row.reason,
  recordedBy: row.recorded_by,
});

const text = (zh: string, en: string): Text => ({ zh, en });

/** All versions of all rules, in the order in which they were recorded. */
export const loadRules = async (sql: Statements): Promise<readonly RuleRow[]> =>
  (await sql<Stored>('select * from rule_version order by seq')).map(fromStored);

/** Changes with every change of the registry. */
export const registryVersion = async (sql: Statements): Promise<string> => {
  const [row] = await sql<{ version: string }>('select coalesce(max(seq), 0)::text as version from rule_version');
  return row?.version ?? '0';
};

/** Records versions of rules; each supersedes the one before it. A version that is already there stays as it is. */
export const recordRules = async (sql: Statements, rules: readonly RuleRow[]): Promise<void> => {
  // One version after another: only one may be current, and an earlier one is superseded by the later.
  const versions = [...new Set(rules.map(({ version }) => version))].sort((one, other) => one - other);
  for (const version of versions) {
    await recordVersions(
      sql,
      rules.filter((rule) => rule.version === version),
    );
  }
};

const recordVersions = async (sql: Statements, rules: readonly RuleRow[]): Promise<void> => {
  const rows = rules.map(toStored);
  await sql(
    `update rule_version v set superseded_at = d.recorded_at
       from json_to_recordset($1) as d(region text, id text, version int, recorded_at timestamptz)
      where v.region = d.region and v.id = d.id and v.version = d.version - 1 and v.superseded_at is null`,
    [asJson(rows)],
  );
  await sql(
    `insert into rule_version (${COLUMNS.replaceAll(/ (text|int|timestamptz|jsonb)/g, '')})
       select * from json_to_recordset($1) as d(${COLUMNS}) on conflict do nothing`,
    [asJson(rows)],
  );
};

const COLUMNS = `region text, id text, version int, status text, duty text, authority text, title_zh text, title_en text, body jsonb, source_text_zh text, source_text_en text, reason text, valid_from timestamptz, valid_to timestamptz, recorded_at timestamptz, recorded_by text`;

const toStored = (rule: RuleRow) => {
  const {
    id,
    version,
    region,
    status,
    recordedAt,
    validFrom,
    validTo,
    title,
    sourceText,
    reason,
    recordedBy,
    ...body
  } = rule;
  return {
    region,
    id,
    version,
    status,
    duty: rule.duty,
    authority: rule.authority,
    title_zh: title.zh,
    title_en: title.en,
    body,
    source_text_zh: sourceText.zh,
    source_text_en: sourceText.en,
    reason,
    valid_from: timestamp(validFrom),
    valid_to: validTo === null ? null : timestamp(validTo),
    recorded_at: timestamp(recordedAt),
    recorded_by: recordedBy,
  };
};
