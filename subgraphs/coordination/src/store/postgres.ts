import type { Sealing, Session } from '@liangdi/kit';
import type pg from 'pg';
import { type Sql, type Statements, withSealing } from '../read-model/sql.ts';

/** Work in one transaction, as plain SQL. */
export type Transact = <Result>(work: (sql: Sql) => Promise<Result>) => Promise<Result>;

const onClient =
  (client: pg.PoolClient): Statements =>
  async <Row extends object>(text: string, values: readonly unknown[] = []) =>
    (await client.query<Row>(text, [...values])).rows;

/**
 * Each statement on behalf of the session's viewer.
 * @param name where it is always the same statement: PostgreSQL keeps its plan under the name
 */
export const onSession =
  (session: Session, name = ''): Statements =>
  (text, values) =>
    session.rows(name, text, values);

/** Each statement on a connection of its own. */
export const onPool =
  (pool: pg.Pool): Statements =>
  async <Row extends object>(text: string, values: readonly unknown[] = []) =>
    (await pool.query<Row>(text, [...values])).rows;

const ATTEMPTS = 5;

/** Serialization failure, deadlock, and a schema that was swapped under a statement: the work may be done again. */
const RETRYABLE: ReadonlySet<string> = new Set(['40001', '40P01']);

/**
 * Runs `work` in a transaction; again when the database let another one win. Without statement timeout where asked:
 * a rebuild's statements take minutes.
 */
export const transactOn =
  (pool: pg.Pool, scope: string, sealing: Sealing): Transact =>
  async (work) => {
    for (let attempt = 1; ; attempt++) {
      const client = await pool.connect();
      let broken = true;
      try {
        await client.query('begin');
        await client.query(`select set_config('liangdi.viewer', $1, true)`, [scope]);
        const result = await work(withSealing(onClient(client), sealing));
        await client.query('commit');
        broken = false;
        return result;
      } catch (error) {
        broken = await client.query('rollback').then(
          () => false,
          () => true,
        );
        if (attempt === ATTEMPTS || !RETRYABLE.has(String((error as { code?: unknown }).code))) throw error;
      } finally {
        client.release(broken);
      }
    }
  };
