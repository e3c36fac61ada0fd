import { createHash, type KeyObject } from 'node:crypto';
import { SteadyClient } from '../database/connections.ts';
import { readHead } from './head-file.ts';

/** What is wrong with a log, and with which entry. */
export type AuditFlaw =
  | { readonly flaw: 'EDITED'; readonly seq: number }
  | { readonly flaw: 'MISSING'; readonly seq: number }
  | { readonly flaw: 'TRUNCATED'; readonly seq: number }
  | { readonly flaw: 'HEAD_DIFFERS'; readonly seq: number }
  | { readonly flaw: 'HEAD_NOT_SIGNED' };

export interface AuditVerdict {
  readonly entries: number;
  /** Entries after the exported head: not yet vouched for from outside. */
  readonly afterHead: number;
  /** The first flaw; null when the log is whole. */
  readonly flaw: AuditFlaw | null;
}

interface Row {
  readonly seq: string;
  readonly entry: string;
  readonly hash: Buffer;
}

const page = 5_000;

/**
 * Follows the chain from its first entry and compares it with the head kept outside. An entry that was changed, left
 * out, put elsewhere or cut off from the end is found; entries after the head are chained, but nothing outside vouches
 * for them yet.
 * @param url of a role that may read the log: the owner of the tables
 */
export const verifyAudit = async ({
  url,
  headFile,
  publicKey,
}: {
  readonly url: string;
  readonly headFile: string;
  readonly publicKey: KeyObject;
}): Promise<AuditVerdict> => {
  const head = readHead(headFile, publicKey);
  if (head === null) return { entries: 0, afterHead: 0, flaw: { flaw: 'HEAD_NOT_SIGNED' } };
  const client = new SteadyClient({ connectionString: url });
  await client.connect();
  let last = 0;
  let hash = Buffer.alloc(0);
  const found = (flaw: AuditFlaw): AuditVerdict => ({ entries: last, afterHead: 0, flaw });
  try {
    for (;;) {
      const { rows } = await client.query<Row>(
        'SELECT seq, entry, hash FROM audit_entry WHERE seq > $1 ORDER BY seq LIMIT $2',
        [last, page],
      );
      for (const row of rows) {
        const seq = Number(row.seq);
        if (seq !== last + 1) return found({ flaw: 'MISSING', seq: last + 1 });
        hash = createHash('sha256').update(hash).update(`${seq}\n${row.entry}`).digest();
        if (!hash.equals(row.hash)) return found({ flaw: 'EDITED', seq });
        last = seq;
        if (seq === head.seq && hash.toString('hex') !== head.hash) return found({ flaw: 'HEAD_DIFFERS', seq });
      }
      if (rows.length < page) break;
    }
  } finally {
    await client.end();
  }
  if (last < head.seq) return found({ flaw: 'TRUNCATED', seq: last });
  return { entries: last, afterHead: last - head.seq, flaw: null };
};
