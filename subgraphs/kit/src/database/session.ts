import type pg from 'pg';
import type { Join } from '../loader/joint-reads.ts';
import { openRows, type Sealed } from '../sealed/rows.ts';

/** Who is asking, as text that row-level security reads from the setting `liangdi.viewer`. */
export type Scope = string;

/** Reads on behalf of one viewer. Each call is one statement on a connection of its own for that long. */
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

/** What each connection was last told: told again only when it changes. */
const toldTo = new WeakMap<pg.PoolClient, Scope>();

const tell = async (client: pg.PoolClient, scope: Scope): Promise<void> => {
  if (toldTo.get(client) === scope) return;
  toldTo.delete(client);
  await client.query({ name: 'kit.scope', text: "SELECT set_config('liangdi.viewer', $1, false)", values: [scope] });
  toldTo.set(client, scope);
};

/** Whether the connection itself is unusable, and not just the statement. */
const isBroken = (error: unknown): boolean => {
  const { code, severity } = error as { readonly code?: unknown; readonly severity?: unknown };
  return severity === 'FATAL' || !/^[0-9A-Z]{5}$/.test(String(code));
};

export const openSession = (pool: pg.Pool, scope: Scope, sealed?: Sealed, join?: Join): Session => ({
  scope,
  sealed,
  join,
  rows: async <Row extends object>(name: string, text: string, values: readonly unknown[] = []): Promise<Row[]> => {
    const client = await pool.connect();
    let broken = false;
    try {
      await tell(client, scope);
      const { rows } = await client.query<Row>({ name, text, values: [...values] });
      return openRows(sealed, rows);
    } catch (error) {
      broken = isBroken(error);
      throw error;
    } finally {
      client.release(broken);
    }
  },
});
