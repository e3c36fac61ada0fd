import type { Join } from '../loader/joint-reads.ts';
import { openRows, type Sealed } from '../sealed/rows.ts';
import type { Reads } from './reads.ts';
import type { Scope } from './scope.ts';

/** Reads on behalf of one viewer. Each call is one statement. */
export interface Session {
  readonly scope: Scope;
  /**
   * The rows of one prepared statement, with what is sealed opened.
   * @param name unique per text, at most 63 bytes, such as `member.byId`: PostgreSQL keeps the plan under it
   */
  rows<Row extends object>(name: string, text: string, values?: readonly unknown[]): Promise<Row[]>;
  /** What is sealed in this database before it is written. */
  readonly sealed?: Sealed | undefined;
  /** Where reads by key may go together with those of other requests. */
  readonly join?: Join | undefined;
}

export const openSession = (reads: Reads, scope: Scope, sealed?: Sealed, join?: Join): Session => ({
  scope,
  sealed,
  join,
  rows: async <Row extends object>(name: string, text: string, values: readonly unknown[] = []): Promise<Row[]> =>
    openRows(sealed, (await reads.ask(scope, { name, text, values })) as Row[]),
});
