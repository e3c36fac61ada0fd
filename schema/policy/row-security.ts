import type { RulesByRole, SideName } from './subjects.ts';
import { type AttributesSql, seesSql, writesSql } from './to-sql.ts';

/** A table whose rows are about persons. */
export interface GuardedTable {
  readonly table: string;
  /** How a row, under the name of its table, tells the attributes of its subject. */
  readonly attributes: (row: string) => AttributesSql;
  /** Who inserts and supersedes rows. */
  readonly writes: RulesByRole;
  /** Attributes for the rules of `writes` where they are not those of reading. */
  readonly written?: (row: string) => AttributesSql;
}

const policiesOf = (side: SideName, { table, attributes, writes, written = attributes }: GuardedTable): string[] => {
  const may = writesSql(writes, written(table));
  return [
    `ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;`,
    `CREATE POLICY ${table}_read ON ${table} FOR SELECT USING (${seesSql(side, attributes(table))});`,
    `CREATE POLICY ${table}_insert ON ${table} FOR INSERT WITH CHECK (${may});`,
    `CREATE POLICY ${table}_update ON ${table} FOR UPDATE USING (${may}) WITH CHECK (${may});`,
  ];
};

/**
 * What every side has besides: an outbox and members' consents that only our own processes read, and keys that are an
 * account's own.
 */
const shared: readonly string[] = [
  'ALTER TABLE outbox ENABLE ROW LEVEL SECURITY;',
  `CREATE POLICY outbox_read ON outbox FOR SELECT USING ((SELECT viewer_role()) = 'service');`,
  'CREATE POLICY outbox_insert ON outbox FOR INSERT WITH CHECK ((SELECT viewer_role()) IS NOT NULL);',
  'ALTER TABLE idempotency ENABLE ROW LEVEL SECURITY;',
  'ALTER TABLE consent_withdrawal ENABLE ROW LEVEL SECURITY;',
  `CREATE POLICY consent_withdrawal_service ON consent_withdrawal USING ((SELECT viewer_role()) = 'service') WITH CHECK ((SELECT viewer_role()) = 'service');`,
  `CREATE POLICY idempotency_own ON idempotency USING (account = (SELECT viewer_claims() ->> 'account'));`,
];

/**
 * Row-level security of a side, made from the policy. It stands in a migration; a test compares the two. Nothing may
 * delete: there is no policy for it.
 */
export const rowSecurity = (side: SideName, tables: readonly GuardedTable[]): string =>
  [...tables.flatMap((table) => policiesOf(side, table)), ...shared].join('\n');
