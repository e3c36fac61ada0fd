import type { Following } from '../projector.ts';
import type { Sql } from '../sql.ts';

/** Rows into one table, as fast as the database takes them. */
export type CopyInto = (table: string, columns: readonly string[], rows: Iterable<readonly unknown[]>) => Promise<void>;

/** What a rebuild needs besides what following needs. */
export interface Rebuilding extends Following {
  /** Outside of any transaction. */
  readonly sql: Sql;
  readonly copy: CopyInto;
  /** Subjects per page; bounds the memory. */
  readonly pageSize?: number;
  /** Says how far it is. */
  readonly progress?: (step: string, count: number) => void;
}

/** Subjects, records and links that are taken together when nothing else is asked for. */
export const PAGE = 250;
