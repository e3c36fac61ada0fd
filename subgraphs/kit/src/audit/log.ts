import type pg from 'pg';
import { openPool } from '../database/connections.ts';
import type { AuditEntry, AuditHead } from './entry.ts';

/** Where a side's reads are logged. */
export interface AuditLog {
  /** Resolves when the entry stands in the log. @throws when it cannot be written: then nothing may leave */
  record(entry: AuditEntry): Promise<void>;
  /** Chains what was written since the last entry. */
  chain(): Promise<void>;
  /** The end of the log as it is now. */
  head(): Promise<AuditHead>;
  /** The hash that an entry has now; empty when there is no such entry. */
  hashOf(seq: number): Promise<string>;
  close(): Promise<void>;
}

interface Waiting {
  readonly text: string;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Entries that come while others are being written go together in the next statement, so that the chain costs one round
 * trip and one wait for the disk however many requests wait: what was answered stands in the log after a power cut too.
 * Writes are logged in their own transaction, and chained by the next entry.
 */
export const openAuditLog = (url: string, onError: (error: unknown) => void = () => {}): AuditLog => {
  const pool = openPool(
    {
      connectionString: url,
      max: 1,
      application_name: 'liangdi-audit',
      statement_timeout: 10_000,
      connectionTimeoutMillis: 5_000,
      options: '-c synchronous_commit=on -c liangdi.viewer={"role":"service"}',
    },
    onError,
  );
  let waiting: Waiting[] = [];
  let writing = false;

  const write = async (): Promise<void> => {
    if (writing) return;
    writing = true;
    while (waiting.length > 0) {
      const batch = waiting;
      waiting = [];
      try {
        await append(pool, batch);
        for (const { resolve } of batch) resolve();
      } catch (error) {
        for (const { reject } of batch) reject(error);
      }
    }
    writing = false;
  };

  return {
    record: (entry) =>
      new Promise((resolve, reject) => {
        waiting.push({ text: JSON.stringify(entry), resolve, reject });
        void write();
      }),
    chain: async () => {
      await pool.query('SELECT 1 FROM audit_append(ARRAY[]::text[])');
    },
    head: async () => {
      const { rows } = await pool.query<{ seq: string; hash: string }>(
        `SELECT seq, encode(hash, 'hex') AS hash FROM audit_head()`,
      );
      return { seq: Number(rows[0]?.seq ?? 0), hash: rows[0]?.hash ?? '' };
    },
    hashOf: async (seq) => {
      const { rows } = await pool.query<{ hash: string }>(
        `SELECT encode(hash, 'hex') AS hash FROM audit_entry WHERE seq = $1`,
        [seq],
      );
      return rows[0]?.hash ?? '';
    },
    close: () => pool.end(),
  };
};

const append = async (pool: pg.Pool, batch: readonly Waiting[]): Promise<void> => {
  await pool.query({
    name: 'kit.audit',
    text: 'SELECT 1 FROM audit_append($1::text[])',
    values: [batch.map(({ text }) => text)],
  });
};
